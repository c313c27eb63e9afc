/** First-level units coloured by class, north up (Web Mercator). A drawing of plain data: what a class means is the caller's thought. */
import type { MultiPolygon, Polygon } from 'geojson';
import { Fragment, memo, type RefObject, useId, useMemo, useState } from 'react';
import { type Bounds, boundsOf } from '../../territory/geography';
import { outlinePath, type Project } from '../lyingProjection';
import { fittingCamera, mercatorProjection } from '../mercatorProjection';
import styles from './UnitMap.module.css';

export type UnitInk = 'named' | 'inferred' | 'national' | 'none' | 'quiet';

export interface MapUnit {
  code: string;
  /** In words: name and class. */
  label: string;
  ink: UnitInk;
  geometry: Polygon | MultiPolygon;
}

export interface UnitMapProps {
  /** px */
  width: number;
  height: number;
  fit: Bounds;
  /** Everything that is land, below the units. */
  land: readonly { code: string; geometry: Polygon | MultiPolygon }[];
  units: readonly MapUnit[];
  /** Names to write, each at a point. */
  names: readonly { key: string; text: string; lon: number; lat: number }[];
  legend: readonly { ink: UnitInk; label: string }[];
  label: string;
  onUnit: (code: string) => void;
  drawing?: RefObject<SVGSVGElement | null>;
}

const PADDING = { top: 10, right: 10, bottom: 10, left: 10 };
const LEGEND_ROW = 21;

export function UnitMap({ width, height, fit, land, units, names, legend, label, onUnit, drawing }: UnitMapProps) {
  const own = useId();
  const [active, setActive] = useState<string | null>(null);
  const project = useMemo(
    () => mercatorProjection(fittingCamera(fit, { bearing: 0, width, height, padding: PADDING })).project,
    [fit, width, height],
  );
  const shown = units.find(({ code }) => code === active);
  const whole = height + legend.length * LEGEND_ROW + 8;
  return (
    <div className={styles.frame} style={{ width, height: whole }}>
      <svg
        ref={drawing}
        className={styles.drawing}
        width={width}
        height={whole}
        viewBox={`0 0 ${width} ${whole}`}
        role="img"
        aria-label={label}
      >
        <defs>
          <clipPath id={`${own}-frame`}>
            <rect width={width} height={height} />
          </clipPath>
          <pattern id={`${own}-hatch`} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={5} height={5} fill="var(--cov-regional)" />
            <line x1={1} y1={0} x2={1} y2={5} stroke="var(--cov-regional-line)" strokeWidth={1.4} />
          </pattern>
        </defs>
        <rect width={width} height={height} className={styles.water} />
        <g clipPath={`url(#${own}-frame)`}>
          <Land land={land} project={project} />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the row of the same country in the table is its button */}
          <g
            onClick={(event) => {
              const code = codeOf(event.target);
              if (code) onUnit(code);
            }}
            onPointerOver={(event) => setActive(codeOf(event.target))}
            onPointerLeave={() => setActive(null)}
          >
            <Units units={units} project={project} hatch={`url(#${own}-hatch)`} />
          </g>
          {names.map(({ key, text, lon, lat }) => {
            const { x, y } = project(lon, lat);
            // A halo of its own: pictures that leave the page know no order of painting.
            return (
              <g key={key}>
                <text className={styles.halo} x={x} y={y + 4} aria-hidden="true">
                  {text}
                </text>
                <text className={styles.name} x={x} y={y + 4}>
                  {text}
                </text>
              </g>
            );
          })}
        </g>
        {legend.map(({ ink, label: text }, index) => (
          <g key={ink} transform={`translate(0 ${height + 8 + index * LEGEND_ROW})`}>
            <rect
              className={styles.unit}
              data-ink={ink}
              x={0.5}
              y={3.5}
              width={22}
              height={11}
              style={ink === 'national' ? { fill: `url(#${own}-hatch)` } : undefined}
            />
            <text className={styles.legend} x={30} y={13}>
              {text}
            </text>
          </g>
        ))}
      </svg>
      {shown && (
        <p className={styles.tip} aria-hidden="true">
          {shown.label}
        </p>
      )}
    </div>
  );
}

function codeOf(target: EventTarget): string | null {
  return (target as Element).closest('[data-unit]')?.getAttribute('data-unit') ?? null;
}

const Land = memo(function Land({ land, project }: { land: UnitMapProps['land']; project: Project }) {
  return land.map(({ code, geometry }) => (
    <path key={code} className={styles.land} d={outlinePath(geometry, project, 0.8)} />
  ));
});

const Units = memo(function Units({
  units,
  project,
  hatch,
}: {
  units: readonly MapUnit[];
  project: Project;
  hatch: string;
}) {
  return units.map(({ code, ink, geometry }) => {
    const marks = { 'data-unit': code, 'data-ink': ink, style: ink === 'national' ? { fill: hatch } : undefined };
    const speck = ink === 'none' || ink === 'quiet' ? null : speckOf(geometry, project);
    return (
      <Fragment key={code}>
        <path className={styles.unit} {...marks} d={outlinePath(geometry, project, 0.8)} />
        {speck && <circle className={styles.unit} {...marks} cx={speck.x} cy={speck.y} r={SPECK / 2} />}
      </Fragment>
    );
  });
});

/** A city that is a unit of its own is drawn smaller than this, px: it gets a dot, or nobody would see that it is on record. */
const SPECK = 7;

function speckOf(geometry: Polygon | MultiPolygon, project: Project): { x: number; y: number } | null {
  const bounds = boundsOf(geometry);
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  const [from, to] = [project(west, north), project(east, south)];
  const small = Math.max(to.x - from.x, to.y - from.y) < SPECK;
  return small ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : null;
}
