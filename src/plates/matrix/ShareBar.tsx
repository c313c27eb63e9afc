import { COVERAGE_CLASSES } from '../../analysis/measureShares';
import styles from './MatrixPlate.module.css';

/** The ids of the two hatches, made of one that the page has nowhere else. */
export function hatchIds(own: string): { regional: string; national: string } {
  return { regional: `${own}-regional`, national: `${own}-national` };
}

/** Hatches of what only the region, or only the country, brings in: told apart without colour. */
export function ShareHatches({ own }: { own: string }) {
  const ids = hatchIds(own);
  return (
    <defs>
      <pattern id={ids.regional} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={5} height={5} fill="var(--cov-regional)" />
        <line x1={1} y1={0} x2={1} y2={5} stroke="var(--cov-regional-line)" strokeWidth={1.4} />
      </pattern>
      <pattern id={ids.national} width={4} height={4} patternUnits="userSpaceOnUse">
        <rect width={4} height={4} fill="var(--cov-regional)" />
        <circle cx={1.2} cy={1.2} r={0.9} fill="var(--cov-regional-line)" />
      </pattern>
    </defs>
  );
}

export function fillOfClass(name: (typeof COVERAGE_CLASSES)[number], own: string): string {
  const ids = hatchIds(own);
  switch (name) {
    case 'named':
      return 'var(--cov-named)';
    case 'provincial':
      return 'var(--cov-provincial)';
    case 'regional':
      return `url(#${ids.regional})`;
    case 'national':
      return `url(#${ids.national})`;
    case 'none':
      return 'none';
  }
}

interface ShareBarProps {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Parallel to `COVERAGE_CLASSES`. */
  byClass: readonly number[];
  own: string;
}

/** A bar of all comunas, filled by class from the most direct on; what is reached is never thinner than 1.5 px. */
export function ShareBar({ x, y, width, height, byClass, own }: ShareBarProps) {
  const total = byClass.reduce((sum, comunas) => sum + comunas, 0);
  let left = x;
  return (
    <>
      {COVERAGE_CLASSES.slice(0, -1).map((name, index) => {
        const comunas = byClass[index] as number;
        if (comunas === 0 || total === 0) return null;
        const wide = Math.max(1.5, (comunas / total) * width);
        const start = left;
        left += wide;
        return <rect key={name} x={start} y={y} width={wide} height={height} fill={fillOfClass(name, own)} />;
      })}
      <rect className={styles.bar} x={x} y={y} width={width} height={height} />
    </>
  );
}
