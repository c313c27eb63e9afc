/** The land of a panel: neighbours, the place, parallels and the far islands in their boxes. */
import { memo, useMemo } from 'react';
import { useText } from '../../i18n/text';
import { triptych } from '../../i18n/triptych';
import { SCALE_COLOURS } from '../glyphGeometry';
import { islandPath } from '../islands';
import type { StandingFrame } from '../standingProjection';
import { HaloText } from './HaloText';
import { NAME_WIDTH, type PlacedIsland } from './layoutIslands';
import type { SideName } from './layoutSideNames';
import { areaPath } from './paths';
import { pressable } from './pressable';
import styles from './Triptych.module.css';
import type { TriptychEntry, TriptychGround } from './triptychData';

const PARALLELS = [-20, -30, -40, -50] as const;
/** Of a parallel's degrees, above its line. */
const LABEL_HEIGHT = 17;

interface GroundProps {
  ground: TriptychGround;
  frame: StandingFrame;
  onLand: (code: string) => void;
}

export const Land = memo(function Land({ ground, frame, onLand }: GroundProps) {
  const paths = useMemo(
    () =>
      ground.land.map(({ geometry, ...land }) => ({ ...land, path: areaPath(geometry, frame, 1.2, ground.mainland) })),
    [ground, frame],
  );
  return (
    <g className={styles.land}>
      {paths.map(({ code, name, kind, target, approximate, path }) =>
        path === '' ? null : (
          // biome-ignore lint/a11y/noStaticElementInteractions: search and breadcrumb lead there too; the area is a larger target for the pointer
          <path
            key={`${kind} ${code}`}
            d={path}
            data-kind={kind}
            data-target={target || undefined}
            strokeDasharray={approximate ? '3 2' : undefined}
            onClick={target ? () => onLand(code) : undefined}
          >
            {target && <title>{name}</title>}
          </path>
        ),
      )}
    </g>
  );
});

/** Lines of latitude across a panel, from its left edge or from the box of an island. `named`: with their degrees, where no box stands. */
export function Parallels({
  frame,
  left,
  named,
  short,
  islands,
  names,
}: {
  frame: StandingFrame;
  left: number;
  named: boolean;
  /** Degrees alone. */
  short: boolean;
  islands: readonly PlacedIsland[];
  names: readonly SideName[];
}) {
  const { t } = useText();
  return (
    <g className={styles.parallels} aria-hidden="true">
      {PARALLELS.map((lat) => {
        const { y } = frame.project(-71, lat);
        const behind = islands.find(({ box, bottom }) => box.y - 3 < y && bottom > y - LABEL_HEIGHT);
        const from = behind && behind.bottom > y ? behind.box.x + NAME_WIDTH + 2 : -left;
        const free = named && !behind && !(short && lat === -50);
        const baseline = free
          ? [y - 4, y + 13].find((at) => !names.some((name) => blocks(name, left, at - 4)))
          : undefined;
        return (
          <g key={lat}>
            <path d={`M${from} ${y}H${frame.width + 4}`} />
            {baseline !== undefined && (
              <HaloText x={-left} y={baseline}>
                {short ? `${-lat}°` : t(triptych.south, { degrees: -lat })}
              </HaloText>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Whether a name stands where the degrees of a parallel would. */
function blocks(name: SideName, left: number, y: number): boolean {
  return Math.abs(name.y - y) < 14 && name.x - name.width < -left + 40;
}

/** Rapa Nui, Juan Fernández and Antártica beside the country, each in a box with its name. */
export function Islands({
  ground,
  islands,
  entries,
}: {
  ground: TriptychGround;
  islands: readonly PlacedIsland[];
  entries: readonly TriptychEntry[];
}) {
  const { list } = useText();
  return (
    <g className={styles.islands}>
      {islands.map(({ island, box, lines, namesY }) => {
        const area = ground.islands.find((one) => one.island.cut === island.cut)?.area ?? null;
        const shape = area?.type === 'Polygon' || area?.type === 'MultiPolygon' ? area : null;
        const reached = entries.filter(
          ({ comunas, smaller, scale }) => comunas.includes(island.cut) && !(smaller && scale === 'regional'),
        );
        const path = islandPath(
          island,
          shape,
          { x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8 },
          0,
        );
        const first = reached[0];
        return (
          <g key={island.cut}>
            <rect {...box} rx={1.5} />
            <path d={path} />
            {first && (
              <path d={path} data-reached style={{ color: SCALE_COLOURS[first.scale] }}>
                <title>{list(reached.map(({ shortName }) => shortName))}</title>
              </path>
            )}
            {lines.map((line, index) => (
              <HaloText key={line} x={box.x} y={namesY + index * 14}>
                {line}
              </HaloText>
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** Names of regions along the coast, each with a hair to its region. */
export function SideNames({ names, onLand }: { names: readonly SideName[]; onLand: (code: string) => void }) {
  const { t } = useText();
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the rule takes a group of a drawing for a control
    <g className={styles.sideNames} role="group" aria-label={t(triptych.regions)}>
      {names.map(({ code, x, y, tickX, tickY }) => (
        <path key={code} d={`M${x + 3} ${y}H${Math.min(tickX, x + 9)}L${tickX} ${tickY}`} aria-hidden="true" />
      ))}
      {names.map(({ code, text, label, width, x, y }) => (
        <g key={code} {...pressable(label, () => onLand(code))}>
          <rect x={x - width - 4} y={y - 12} width={width + 6} height={24} fill="transparent" />
          <HaloText x={x} y={y + 4} textAnchor="end">
            {text}
          </HaloText>
        </g>
      ))}
    </g>
  );
}
