/** Rows of unit cells as a picture that nobody presses: for paper. */
import { useId } from 'react';
import { CellShape } from './CellShape';
import { countOfRow, HUE_COLOURS, type Hue, type UnitRow } from './drawingData';
import styles from './drawings.module.css';
import { Hatch } from './Hatch';
import { endOfRow, layoutUnitBars } from './layoutUnitBars';

interface StillUnitBarsProps {
  rows: readonly UnitRow[];
  hue: Hue;
  /** px */
  width: number;
  label: string;
  formatNumber: (value: number) => string;
}

const LINE = 13;
/** Nobody points at a row of paper: it is as low as its text lets it be. */
const ROW = 19;
const ROW_OF_TWO_LINES = 28;

export function StillUnitBars({ rows, hue, width, label, formatNumber }: StillUnitBarsProps) {
  const id = useId();
  const layout = layoutUnitBars(rows, width, false);
  const tops: number[] = [0];
  for (const lines of layout.labels) tops.push((tops.at(-1) ?? 0) + (lines.length > 1 ? ROW_OF_TWO_LINES : ROW));
  const height = tops.at(-1) ?? 0;
  const hatches = { unknown: `${id}unknown`, tentative: `${id}tentative` };
  const colour = HUE_COLOURS[hue];
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <defs>
        <Hatch id={hatches.unknown} />
        <Hatch id={hatches.tentative} colour={colour} />
      </defs>
      <line x1={layout.axis} x2={layout.axis} y1={0} y2={height} style={{ stroke: 'var(--ink-2)' }} />
      {rows.map((row, index) => {
        const middle = ((tops[index] ?? 0) + (tops[index + 1] ?? 0)) / 2;
        const lines = layout.labels[index] ?? [];
        return (
          <g key={row.value}>
            <text className={styles.label} data-none={row.cells.length === 0}>
              {lines.map((line, position) => (
                <tspan key={line} x={0} y={middle + 4 + (position - (lines.length - 1) / 2) * LINE}>
                  {line}
                </tspan>
              ))}
            </text>
            {row.cells.map((cell, position) => (
              <CellShape
                key={cell.id}
                x={layout.start + position * layout.pitch}
                y={middle - layout.cellHeight / 2}
                width={layout.cell}
                height={layout.cellHeight}
                unknown={row.unknown === true}
                {...{ colour, hatches, cell }}
              />
            ))}
            <text className={styles.count} x={endOfRow(row, layout)} y={middle + 4} data-none={countOfRow(row) === 0}>
              {formatNumber(countOfRow(row))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
