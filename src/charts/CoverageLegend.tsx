/** The looks of the coverage classes where territories and experiences are compared, and what they mean, within the drawing. */
import { measureText } from '../ui/measureText';
import styles from './drawings.module.css';

/** The looks of the coverage classes, most direct first, then the gap: tone, and for the umbrella a hatch. */
export const COVERAGE_FILLS = [
  { fill: 'var(--cov-named)', line: 'var(--cov-named)', hatch: false },
  { fill: 'var(--cov-provincial)', line: 'var(--cov-provincial)', hatch: false },
  { fill: 'var(--cov-regional)', line: 'var(--cov-regional-line)', hatch: true },
  { fill: 'var(--cov-regional)', line: 'var(--cov-regional-line)', hatch: true },
  { fill: 'var(--cov-none)', line: 'var(--cov-none-line)', hatch: false },
] as const;

export interface CoverageClassName {
  /** Its place among the looks. */
  way: number;
  label: string;
}

/** The hatch of the umbrella, under a name of the drawing's own. */
export function CoverageHatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0.5} y1={0} x2={0.5} y2={5} style={{ stroke: 'var(--cov-regional-line)', strokeWidth: 1 }} />
      </pattern>
    </defs>
  );
}

export function CoverageSwatch({
  way,
  hatch,
  ...box
}: {
  way: number;
  hatch: string;
  x: number;
  y: number;
  width: number;
  height: number;
}) {
  const look = COVERAGE_FILLS[way];
  if (!look) return null;
  return (
    <g>
      <rect {...box} style={{ fill: look.fill, stroke: look.line, strokeWidth: 1 }} />
      {look.hatch && <rect {...box} style={{ fill: `url(#${hatch})` }} />}
    </g>
  );
}

interface LegendLayout {
  items: readonly (CoverageClassName & { x: number; y: number })[];
  height: number;
}

/** Its items side by side, in as many rows as they need. */
export function layoutCoverageLegend(items: readonly CoverageClassName[], width: number): LegendLayout {
  let x = 0;
  let y = 1;
  const placed = items.map((item) => {
    const own = 20 + measureText(item.label) + 18;
    if (x > 0 && x + own > width) {
      x = 0;
      y += 20;
    }
    const place = { ...item, x: x + 0.5, y };
    x += own;
    return place;
  });
  return { items: placed, height: y + 24 };
}

export function CoverageLegend({ layout, hatch }: { layout: LegendLayout; hatch: string }) {
  return layout.items.map(({ way, label, x, y }) => (
    <g key={way}>
      <CoverageSwatch way={way} x={x} y={y} width={14} height={14} hatch={hatch} />
      <text className={styles.label} x={x + 20} y={y + 11} style={{ fill: 'var(--ink)' }}>
        {label}
      </text>
    </g>
  ));
}
