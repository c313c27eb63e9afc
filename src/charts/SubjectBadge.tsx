/** A compared thing as a letter in a shape: told apart without colour. */
import { BADGE } from './layoutDotPlot';

export const SUBJECT_LETTERS = ['A', 'B', 'C', 'D'] as const;

/** Who the letters stand for: «A: Los Lagos; B: Chile». */
export function lettersOf(names: readonly string[]): string {
  return names.map((name, position) => `${SUBJECT_LETTERS[position]}: ${name}`).join('; ');
}

interface SubjectBadgeProps {
  subject: number;
  x: number;
  y: number;
  /** Without a value: in dashes. */
  known?: boolean;
}

/** First and third full, second and fourth hollow; the last two square. */
export function SubjectBadge({ subject, x, y, known = true }: SubjectBadgeProps) {
  const full = subject % 2 === 0 && known;
  const { radius } = BADGE;
  const shape = {
    fill: full ? 'var(--ink)' : 'var(--paper)',
    stroke: known ? 'var(--ink)' : 'var(--ink-3)',
    strokeWidth: 1.5,
    ...(known ? {} : { strokeDasharray: '2.5 2' }),
  };
  return (
    <g>
      {subject < 2 ? (
        <circle cx={x} cy={y} r={radius - 0.75} style={shape} />
      ) : (
        <rect
          x={x - radius + 1}
          y={y - radius + 1}
          width={2 * radius - 2}
          height={2 * radius - 2}
          rx={2}
          style={shape}
        />
      )}
      <text
        x={x}
        y={y + 4.2}
        style={{
          fill: full ? 'var(--paper)' : known ? 'var(--ink)' : 'var(--ink-2)',
          font: '600 12px / 16px var(--sans)',
          textAnchor: 'middle',
        }}
      >
        {SUBJECT_LETTERS[subject]}
      </text>
    </g>
  );
}

/** The badge alone, for texts and headings. */
export function SubjectMark({ subject }: { subject: number }) {
  return (
    <svg width={20} height={20} viewBox="-10 -10 20 20" aria-hidden="true" style={{ flex: 'none' }}>
      <SubjectBadge subject={subject} x={0} y={0} />
    </svg>
  );
}
