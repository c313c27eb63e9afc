/** What stands in a cell of the matrix, and the upright heads of its columns. */
import { LINE, type MatrixLayout, middleOf } from './layoutMatrix';
import styles from './MatrixPlate.module.css';
import type { CrossingCell } from './matrixData';
import { ShareBar } from './ShareBar';

const BAR = { height: 6, side: 5, down: 18 } as const;
/** In a lower row, px, the bar stands beside its number, or nowhere. */
const BAR_BELOW = 26;
const NUMBER = 17;
const LEAST_BAR = 9;

export function HeadText({ layout, column }: { layout: MatrixLayout; column: number }) {
  const { lines } = layout.columns[column] as MatrixLayout['columns'][number];
  const first = middleOf(layout, column) - ((lines.length - 1) * LINE) / 2 + 4;
  return (
    <>
      {lines.map((line, index) => {
        const x = first + index * LINE;
        const y = layout.top - 7;
        return (
          <text key={line} x={x} y={y} transform={`rotate(-90 ${x} ${y})`}>
            {line}
          </text>
        );
      })}
    </>
  );
}

interface CellMarksProps {
  cell: CrossingCell;
  layout: MatrixLayout;
  row: number;
  column: number;
  own: string;
  /** Nothing is «0», as totals have it, not a dash. */
  zero?: boolean;
}

export function CellMarks({ cell, layout, row, column, own, zero = false }: CellMarksProps) {
  const { count, local, byClass } = cell;
  const { x, width } = layout.columns[column] as MatrixLayout['columns'][number];
  const y = layout.rows[row] as number;
  const middle = x + width / 2;
  if (layout.rowHeight < BAR_BELOW) return <LowCell {...{ cell, x, y, width, own, zero }} height={layout.rowHeight} />;
  if (count === 0) {
    return zero ? (
      <>
        <text className={styles.zero} x={middle} y={y + 18}>
          0
        </text>
        {local && <circle className={styles.local} cx={middle + 12} cy={y + 13.5} r={3.2} />}
      </>
    ) : local ? (
      <circle className={styles.local} cx={middle} cy={y + 14} r={4} />
    ) : (
      <path className={styles.nothing} d={`M${middle - 3.5} ${y + 14}h7`} />
    );
  }
  return (
    <>
      <text className={styles.count} x={middle} y={y + 14}>
        {count}
      </text>
      {local && <circle className={styles.local} cx={middle + 12} cy={y + 9.5} r={3.2} />}
      <ShareBar
        x={x + BAR.side}
        y={y + BAR.down}
        width={width - 2 * BAR.side}
        height={BAR.height}
        byClass={byClass}
        own={own}
      />
    </>
  );
}

interface LowCellProps extends Pick<CellMarksProps, 'cell' | 'own' | 'zero'> {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One line: the number, and beside it the bar where the column is wide enough. */
function LowCell({ cell: { count, local, byClass }, x, y, width, height, own, zero = false }: LowCellProps) {
  const middle = y + height / 2;
  const bar = width - NUMBER - 6;
  const barred = bar >= LEAST_BAR;
  const centre = barred ? x + NUMBER / 2 + 2 : x + width / 2;
  if (count === 0) {
    if (zero)
      return (
        <text className={styles.zero} x={centre} y={middle + 4.3}>
          0
        </text>
      );
    if (local) return <circle className={styles.local} cx={centre} cy={middle} r={3.4} />;
    return <path className={styles.nothing} d={`M${centre - 3} ${middle}h6`} />;
  }
  return (
    <>
      <text className={styles.count} x={centre} y={middle + 4.5}>
        {count}
      </text>
      {barred && <ShareBar x={x + NUMBER + 3} y={middle - 3.5} width={bar} height={7} byClass={byClass} own={own} />}
    </>
  );
}
