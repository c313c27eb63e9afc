/** Indices as dots on an axis from 0 to 100, a row each, as a picture that nobody presses: for paper. */
import { HUE_COLOURS } from './drawingData';
import styles from './drawings.module.css';
import type { IndexStrip } from './IndexStrips';
import { DOT_RADIUS, placeDots, STRIP_ROW, stripScale, xOf } from './layoutIndexStrips';

interface StillStripsProps {
  strips: readonly IndexStrip[];
  /** px */
  width: number;
  /** Below the column of those without an index. */
  none: string;
  label: string;
  formatNumber: (value: number) => string;
}

const AXIS_LABELS = 24;
const GRID = [0, 25, 50, 75, 100];

export function StillStrips({ strips, width, none, label, formatNumber }: StillStripsProps) {
  const scale = stripScale(width);
  const bottom = strips.length * STRIP_ROW;
  const height = bottom + AXIS_LABELS;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {GRID.map((value) => (
        <line key={value} x1={xOf(value, scale)} x2={xOf(value, scale)} y1={0} y2={bottom} stroke="var(--hair)" />
      ))}
      {strips.map((strip, row) => {
        const middle = (row + 0.5) * STRIP_ROW;
        return (
          <g key={strip.label}>
            <line x1={scale.zero} x2={scale.hundred} y1={middle} y2={middle} stroke="var(--hair)" />
            <text
              className={styles.label}
              x={0}
              y={middle + 4}
              style={{ fill: HUE_COLOURS[strip.hue], fontWeight: 600 }}
            >
              {strip.label}
            </text>
            {placeDots(strip.points, middle, scale).map(({ point, x, y }) =>
              point.value === null ? (
                <circle
                  key={point.id}
                  cx={x}
                  cy={y}
                  r={DOT_RADIUS - 0.4}
                  style={{ fill: 'none', stroke: 'var(--ink-3)', strokeDasharray: '2 1.4' }}
                />
              ) : (
                <circle key={point.id} cx={x} cy={y} r={DOT_RADIUS} style={{ fill: HUE_COLOURS[strip.hue] }} />
              ),
            )}
            {strip.median !== null && (
              <line
                x1={xOf(strip.median, scale)}
                x2={xOf(strip.median, scale)}
                y1={middle - STRIP_ROW / 2 + 5}
                y2={middle + STRIP_ROW / 2 - 5}
                style={{ stroke: 'var(--ink)', strokeWidth: 1.5 }}
              />
            )}
          </g>
        );
      })}
      {[0, 50, 100].map((value) => (
        <text key={value} className={styles.label} x={xOf(value, scale)} y={bottom + 17} textAnchor="middle">
          {formatNumber(value)}
        </text>
      ))}
      <text className={styles.label} x={width} y={bottom + 17} textAnchor="end">
        {none}
      </text>
    </svg>
  );
}
