/** Experiences that stand too near to be told apart: a ring of counts by scale, the total inside. */
import { SCALES, type Scale } from '../catalog/vocabulary';
import { SCALE_COLOURS } from './glyphGeometry';
import styles from './MergedRing.module.css';

const GAP = 0.05;

export interface MergedRingProps {
  x: number;
  y: number;
  counts: Readonly<Partial<Record<Scale, number>>>;
  /** Under the total; empty for none. */
  name: string;
  /** Outer radius, pixels: 44 where there is room, less for small groups. */
  radius: number;
}

export function MergedRing({ x, y, counts, name, radius }: MergedRingProps) {
  const present = SCALES.filter((scale) => (counts[scale] ?? 0) > 0);
  const total = present.reduce((sum, scale) => sum + (counts[scale] ?? 0), 0);
  const inner = radius * 0.7;
  let turn = 0;
  const arcs = present.map((scale) => {
    const share = (counts[scale] ?? 0) / total;
    const from = turn * 2 * Math.PI + (present.length > 1 ? GAP / 2 : 0);
    turn += share;
    const to = turn * 2 * Math.PI - (present.length > 1 ? GAP / 2 : 0);
    return { scale, from, to, middle: (from + to) / 2 };
  });
  return (
    <g transform={`translate(${x} ${y})`} className={styles.ring}>
      <circle r={radius + 3} fill="var(--paper)" />
      {arcs.map(({ scale, from, to }) => (
        <path key={scale} d={arcPath(from, to, radius, inner)} fill={SCALE_COLOURS[scale]} />
      ))}
      {radius >= 30 &&
        arcs.map(({ scale, middle }) => (
          <text
            key={scale}
            className={styles.count}
            x={Math.sin(middle) * (radius + 12)}
            y={-Math.cos(middle) * (radius + 12) + 4}
          >
            {counts[scale]}
          </text>
        ))}
      <text className={styles.total} y={name ? 3 : 6} style={{ fontSize: radius >= 30 ? 20 : 14 }}>
        {total}
      </text>
      {name && (
        <text className={styles.name} y={18}>
          {name}
        </text>
      )}
    </g>
  );
}

/** A piece of a ring between two angles, clockwise from up, radians. */
function arcPath(from: number, to: number, outer: number, inner: number): string {
  const end = to - from >= 2 * Math.PI - 1e-6 ? from + 2 * Math.PI - 1e-3 : to;
  const large = end - from > Math.PI ? 1 : 0;
  const point = (angle: number, radius: number) =>
    `${(Math.sin(angle) * radius).toFixed(2)} ${(-Math.cos(angle) * radius).toFixed(2)}`;
  return `M${point(from, outer)}A${outer} ${outer} 0 ${large} 1 ${point(end, outer)}L${point(end, inner)}A${inner} ${inner} 0 ${large} 0 ${point(from, inner)}Z`;
}
