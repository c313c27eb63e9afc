import { type RefObject, useRef } from 'react';
import { wrapText } from '../ui/measureText';
import styles from './drawings.module.css';
import { BADGE, type DotScale, layoutDotRow, xOnAxis } from './layoutDotPlot';
import { SubjectBadge } from './SubjectBadge';
import { useWidth } from './useWidth';

export interface DotPlotRow {
  key: string;
  label: string;
  /** CSS colour of the label: a dimension's hue where it is of one. */
  hue?: string;
  /** By subject; null is unknown and stands beside the axis. */
  values: readonly (number | null)[];
}

interface DotPlotProps {
  rows: readonly DotPlotRow[];
  /** The same for all rows; it begins at 0. */
  max: number;
  ticks: readonly { value: number; label: string }[];
  /** Above the column of those without a value. */
  unknownLabel: string;
  subjects: number;
  /** The whole drawing in words. */
  label: string;
  drawing: RefObject<SVGSVGElement | null>;
}

/** Below this, labels stand above their rows. */
const NARROW = 460;
const LABEL_WIDTH = 186;
const LINE = 16;
const AXIS = 22;

/** Rows on one axis, a lettered badge for each of the compared; who has no value stands beside the axis in dashes. */
export function DotPlot({ rows, max, ticks, unknownLabel, subjects, label, drawing }: DotPlotProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 520);
  const narrow = width < NARROW;
  const someUnknown = rows.some(({ values }) => values.includes(null));
  const zero = (narrow ? 0 : LABEL_WIDTH) + BADGE.radius + 2;
  const room = someUnknown ? Math.max(subjects * BADGE.pitch, 62) + 14 : BADGE.radius + 4;
  const scale: DotScale = { zero, full: width - room - BADGE.radius, unknown: width - room + BADGE.radius + 14, max };
  let y = AXIS;
  const placed = rows.map((row) => {
    const lines = narrow ? [row.label] : wrapText(row.label, LABEL_WIDTH - 10, 2);
    const { dots, height } = layoutDotRow(row.values, scale);
    const above = narrow ? LINE + 2 : 0;
    const own = Math.max(height + above, lines.length * LINE + 6);
    const top = y;
    y += own + 1;
    return { row, lines, dots, top, above, middle: height + above < own ? (own - height) / 2 : 0, own };
  });
  return (
    <div ref={frame} className={styles.drawing}>
      <svg ref={drawing} width={width} height={y + 4} viewBox={`0 0 ${width} ${y + 4}`} role="img" aria-label={label}>
        {ticks.map(({ value, label: text }, index) => (
          <g key={value}>
            <line
              x1={xOnAxis(value, scale)}
              x2={xOnAxis(value, scale)}
              y1={AXIS - 4}
              y2={y}
              style={{ stroke: 'var(--hair)' }}
            />
            <text
              className={styles.label}
              x={xOnAxis(value, scale)}
              y={13}
              style={{ textAnchor: narrow && index === 0 ? 'start' : 'middle' }}
            >
              {text}
            </text>
          </g>
        ))}
        {someUnknown && (
          <text className={styles.label} x={width} y={13} style={{ textAnchor: 'end' }}>
            {unknownLabel}
          </text>
        )}
        {placed.map(({ row, lines, dots, top, above, middle, own }) => (
          <g key={row.key}>
            {lines.map((line, index) => (
              <text
                key={line}
                className={styles.label}
                x={0}
                y={narrow ? top + 13 : top + (own - lines.length * LINE) / 2 + 12 + index * LINE}
                style={{ fill: row.hue ?? 'var(--ink)', fontWeight: row.hue ? 600 : 400 }}
              >
                {line}
              </text>
            ))}
            <line x1={0} x2={width} y1={top + own} y2={top + own} style={{ stroke: 'var(--hair)' }} />
            {dots.map((dot) => (
              <SubjectBadge
                key={dot.subject}
                subject={dot.subject}
                x={dot.x}
                y={top + above + middle + dot.y}
                known={dot.known}
              />
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
