import type { CoverageClass } from '../../../analysis/coverage';

const FILLS: Readonly<Record<CoverageClass, { fill: string; line: string }>> = {
  named: { fill: 'var(--cov-named)', line: 'var(--cov-named)' },
  provincial: { fill: 'var(--cov-provincial)', line: 'var(--cov-provincial)' },
  regional: { fill: 'var(--cov-regional)', line: 'var(--cov-regional-line)' },
  national: { fill: 'var(--cov-regional)', line: 'var(--cov-regional-line)' },
  none: { fill: 'var(--cov-none)', line: 'var(--cov-none-line)' },
};

/** A comuna's class as its tile has it. Beside its word, so that nothing hangs on the colour. */
export function ClassMark({ of }: { of: CoverageClass }) {
  const { fill, line } = FILLS[of];
  return (
    <svg width={13} height={13} viewBox="0 0 13 13" aria-hidden="true">
      <rect x={0.5} y={0.5} width={12} height={12} rx={1.5} fill={fill} stroke={line} />
      {of === 'regional' && <path d="M1 12 12 1" fill="none" stroke={line} strokeWidth={1.2} />}
      {of === 'national' && <circle cx={6.5} cy={6.5} r={3} fill="none" stroke={line} strokeWidth={1.2} />}
    </svg>
  );
}
