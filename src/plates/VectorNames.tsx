/** The names of the vector map, each where `placeNames` found room for it, upright whichever way the country lies. */
import { useMemo } from 'react';
import type { Obstacles } from './labelPlacement';
import { DETAIL_STYLE, type MapNames, type PlacedName } from './mapNames';
import { measureName, withDots } from './measureName';
import type { MercatorProjection } from './mercatorProjection';
import { placeNames } from './placeNames';
import { groundCellsOf } from './placeRoomyNames';
import styles from './VectorNames.module.css';

interface VectorNamesProps {
  names: MapNames;
  /** The map at rest. */
  window: MercatorProjection & { zoom: number };
  width: number;
  height: number;
  bearing: number;
  experiences: Parameters<typeof withDots>[1];
  obstacles: Obstacles;
}

export function VectorNames({ names, window, width, height, bearing, experiences, obstacles }: VectorNamesProps) {
  const cells = useMemo(
    () => groundCellsOf({ ...window, width, height }, names.grounds.land),
    [window, width, height, names.grounds.land],
  );
  const placed = useMemo(
    () =>
      placeNames(
        names,
        {
          ...{ ...window, width, height, bearing, measure: measureName },
          obstacles: withDots(obstacles, experiences, window.project),
        },
        cells,
      ),
    [names, window, width, height, bearing, experiences, obstacles, cells],
  );
  return (
    <g className={styles.names} aria-hidden="true">
      {placed.map((name) => (
        <Name key={name.key} name={name} dotAt={name.dot ? window.project(name.at.lon, name.at.lat) : null} />
      ))}
    </g>
  );
}

/** From the middle of a line to its baseline, in sizes. */
const TO_BASELINE = 0.34;

function Name({ name, dotAt }: { name: PlacedName; dotAt: { x: number; y: number } | null }) {
  const { kind, lines, detail, x, y, height, style, focus } = name;
  const step = style.size * style.lineHeight;
  const first = y - height / 2 + step / 2 + TO_BASELINE * style.size;
  return (
    <>
      {dotAt && <circle className={styles.dot} cx={dotAt.x} cy={dotAt.y} r={1.9} />}
      <text
        x={x}
        y={first}
        data-kind={kind}
        data-focus={focus || undefined}
        style={{
          fontFamily: `var(--${style.family})`,
          fontSize: style.size,
          fontWeight: style.weight,
          fontStyle: style.italic ? 'italic' : 'normal',
          letterSpacing: style.spacing * style.size,
        }}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={x} y={first + index * step}>
            {line}
          </tspan>
        ))}
        {detail !== null && (
          <tspan className={styles.detail} x={x} y={first + lines.length * step - (style.size - DETAIL_STYLE.size) / 2}>
            {detail}
          </tspan>
        )}
      </text>
    </>
  );
}
