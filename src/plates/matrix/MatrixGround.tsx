/** Below and above the cells: rules, what is pointed at, and the legend. */
import { boxOf, endOf, type MatrixLayout } from './layoutMatrix';
import styles from './MatrixPlate.module.css';
import { fillOfClass } from './ShareBar';
import type { GridPlace } from './walkGrid';

export function Rules({ layout }: { layout: MatrixLayout }) {
  const { columns, rows, top } = layout;
  const right = endOf(columns);
  return (
    <g aria-hidden="true">
      {rows.slice(1, -1).map((y) => (
        <path key={y} className={styles.hair} d={`M0 ${y}H${right}`} />
      ))}
      <path className={styles.rule} d={`M0 ${top}H${right}M0 ${(rows.at(-1) as number) - 2}H${right}`} />
    </g>
  );
}

/** The row and the column of what is pointed at. */
export function Bands({ layout, active: { row, column } }: { layout: MatrixLayout; active: GridPlace }) {
  const line = boxOf(layout, { row, column: 0 });
  const pillar = boxOf(layout, { row: 0, column });
  return (
    <g className={styles.bands} aria-hidden="true" data-screen-only="">
      {row > 0 && <rect x={0} y={line.y} width={endOf(layout.columns)} height={line.height} />}
      {column > 0 && (
        <rect x={pillar.x} y={0} width={pillar.width} height={(layout.rows.at(-1) as number) + layout.rowHeight} />
      )}
    </g>
  );
}

export function Ring({ layout, active }: { layout: MatrixLayout; active: GridPlace }) {
  const { x, y, width, height } = boxOf(layout, active);
  return (
    <rect
      className={styles.ring}
      x={x + 1}
      y={y + 1}
      width={width - 2}
      height={height - 2}
      rx={3}
      data-screen-only=""
    />
  );
}

export function Legend({ layout, own }: { layout: MatrixLayout; own: string }) {
  return (
    <g aria-hidden="true">
      {layout.legend.map(({ mark, label, x, y }) => (
        <g key={mark}>
          {mark === 'local' ? (
            <circle className={styles.local} cx={x + 11} cy={y + 9} r={4} />
          ) : mark === 'none' ? (
            <path className={styles.nothing} d={`M${x + 7.5} ${y + 9}h7`} />
          ) : (
            <rect
              className={styles.bar}
              x={x}
              y={y + 4}
              width={22}
              height={10}
              style={{ fill: fillOfClass(mark === 'rest' ? 'none' : mark, own) }}
            />
          )}
          <text className={styles.legendText} x={x + 28} y={y + 13}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
