/**
 * Units by themes: in each cell the number of experiences, and as a bar how much of the unit's comunas they reach.
 * One stop of the Tab key; arrow keys walk the grid, Enter opens.
 */
import { type KeyboardEvent, memo, type RefObject, type SyntheticEvent, useId, useRef, useState } from 'react';
import { LINE, layoutMatrix, type MatrixLayout, ROW_HEIGHT } from './layoutMatrix';
import styles from './MatrixPlate.module.css';
import type { CrossingCell, GridCell, MatrixData } from './matrixData';
import { fillOfClass, ShareBar, ShareHatches } from './ShareBar';
import { type GridPlace, placeAfter } from './walkGrid';

export interface MatrixPlateProps {
  data: MatrixData;
  /** px */
  width: number;
  /** What the grid is, and how it is walked. */
  label: string;
  /** The drawing itself, for who makes a picture of it. */
  drawing?: RefObject<SVGSVGElement | null>;
}

const BAR = { height: 6, side: 5, down: 18 } as const;

export function MatrixPlate({ data, width, label, drawing }: MatrixPlateProps) {
  const own = useId();
  const grid = useRef<SVGGElement>(null);
  const [stop, setStop] = useState<GridPlace>({ row: 1, column: 1 });
  const [active, setActive] = useState<GridPlace | null>(null);
  const layout = layoutMatrix(data, width);
  const rows = data.rows.length + 2;
  const columns = data.themes.length + 2;
  /** Where one was, unless the matrix has grown smaller since. */
  const at: GridPlace = { row: Math.min(stop.row, rows - 1), column: Math.min(stop.column, columns - 1) };

  const press = (place: GridPlace) => cellAt(data, place)?.open?.();
  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      press(at);
      return;
    }
    const target = placeAfter(event.key, event.ctrlKey, at, rows, columns);
    if (!target) return;
    event.preventDefault();
    grid.current?.querySelector<SVGGElement>(`[data-place="${target.row} ${target.column}"]`)?.focus();
  };
  const shown = active && cellAt(data, active);
  return (
    <div className={styles.frame} style={{ width: layout.width, height: layout.height }}>
      <svg
        ref={drawing}
        className={styles.drawing}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={label}
      >
        <ShareHatches own={own} />
        <Rules layout={layout} />
        {active && <Bands layout={layout} active={active} />}
        <g
          ref={grid}
          className={styles.grid}
          role="grid"
          aria-label={label}
          aria-rowcount={rows}
          aria-colcount={columns}
          onKeyDown={walk}
          onFocus={(event: SyntheticEvent) => {
            const place = placeOf(event);
            if (!place) return;
            setStop(place);
            setActive(place);
          }}
          onBlur={() => setActive(null)}
          onClick={(event) => {
            const place = placeOf(event);
            if (place) press(place);
          }}
          onPointerOver={(event) => setActive(placeOf(event))}
          onPointerLeave={() => setActive(null)}
        >
          <Cells data={data} layout={layout} stopRow={at.row} stopColumn={at.column} own={own} />
        </g>
        {active && <Ring layout={layout} active={active} />}
        <Legend layout={layout} own={own} />
      </svg>
      {shown && active && (
        <div className={styles.tip} style={tipPlace(layout, active)} aria-hidden="true">
          {shown.label}
        </div>
      )}
    </div>
  );
}

/** Row 0 holds the heads of columns, column 0 the heads of rows. */
function cellAt(
  { themes, rows, totals, grandTotal, unitName, totalsName, experiencesName }: MatrixData,
  { row, column }: GridPlace,
) {
  const silent = (label: string): GridCell => ({ label, open: null });
  const last = themes.length + 1;
  if (row === 0) return column === 0 ? silent(unitName) : (themes[column - 1] ?? silent(experiencesName));
  const unit = rows[row - 1];
  if (!unit) return column === 0 ? silent(totalsName) : (totals[column - 1] ?? grandTotal);
  return column === 0 ? unit.head : column === last ? unit.total : (unit.cells[column - 1] ?? null);
}

function placeOf(event: SyntheticEvent): GridPlace | null {
  const place = (event.target as Element).closest('[data-place]')?.getAttribute('data-place');
  const [row, column] = place?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

interface CellsProps {
  data: MatrixData;
  layout: MatrixLayout;
  stopRow: number;
  stopColumn: number;
  own: string;
}

/** Everything that has a place. What the pointer does leaves it as it is. */
const Cells = memo(function Cells({ data, layout, stopRow, stopColumn, own }: CellsProps) {
  const { themes, rows, totals, grandTotal, unitName, totalsName, experiencesName } = data;
  const place = (row: number, column: number) => ({
    'data-place': `${row} ${column}`,
    'aria-colindex': column + 1,
    tabIndex: row === stopRow && column === stopColumn ? 0 : -1,
  });
  const box = (row: number, column: number) => <rect className={styles.hit} {...boxOf(layout, { row, column })} />;
  const lastRow = rows.length + 1;
  const lastColumn = themes.length + 1;
  return (
    <>
      <g role="row" aria-rowindex={1}>
        <g role="columnheader" aria-label={unitName} className={styles.total} {...place(0, 0)}>
          {box(0, 0)}
          <text x={0} y={layout.top - 7}>
            {unitName}
          </text>
        </g>
        {themes.map(({ key, label, chosen, quiet }, index) => (
          <g
            key={key}
            role="columnheader"
            aria-label={label}
            aria-selected={chosen}
            className={styles.head}
            data-quiet={quiet || undefined}
            data-chosen={chosen || undefined}
            {...place(0, index + 1)}
          >
            {box(0, index + 1)}
            <HeadText layout={layout} column={index} />
          </g>
        ))}
        <g role="columnheader" aria-label={experiencesName} className={styles.total} {...place(0, lastColumn)}>
          {box(0, lastColumn)}
          <HeadText layout={layout} column={lastColumn - 1} />
        </g>
      </g>
      {rows.map(({ head, cells, total }, row) => (
        <g key={head.key} role="row" aria-rowindex={row + 2}>
          <g
            role="rowheader"
            aria-label={head.label}
            className={head.open ? styles.head : styles.cell}
            {...place(row + 1, 0)}
          >
            {box(row + 1, 0)}
            <text className={styles.name} x={0} y={(layout.rows[row] as number) + 18}>
              {head.name}
            </text>
          </g>
          {cells.map((cell, column) => (
            <g
              key={themes[column]?.key}
              role="gridcell"
              aria-label={cell.label}
              className={cell.open ? styles.head : styles.cell}
              {...place(row + 1, column + 1)}
            >
              {box(row + 1, column + 1)}
              <CellMarks cell={cell} layout={layout} row={row} column={column} own={own} />
            </g>
          ))}
          <g
            role="gridcell"
            aria-label={total.label}
            className={total.open ? styles.head : styles.cell}
            {...place(row + 1, lastColumn)}
          >
            {box(row + 1, lastColumn)}
            <CellMarks cell={total} layout={layout} row={row} column={lastColumn - 1} own={own} zero />
          </g>
        </g>
      ))}
      <g role="row" aria-rowindex={lastRow + 1}>
        <g role="rowheader" aria-label={totalsName} className={styles.total} {...place(lastRow, 0)}>
          {box(lastRow, 0)}
          <text x={0} y={(layout.rows.at(-1) as number) + 18}>
            {totalsName}
          </text>
        </g>
        {[...totals, grandTotal].map(({ count, label, open }, column) => (
          <g
            key={themes[column]?.key ?? 'all'}
            role="gridcell"
            aria-label={label}
            className={open ? styles.head : styles.cell}
            {...place(lastRow, column + 1)}
          >
            {box(lastRow, column + 1)}
            <text
              className={count === 0 ? styles.zero : styles.units}
              x={middleOf(layout, column)}
              y={(layout.rows.at(-1) as number) + 18}
            >
              {count}
            </text>
          </g>
        ))}
      </g>
    </>
  );
});

function HeadText({ layout, column }: { layout: MatrixLayout; column: number }) {
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

function CellMarks({ cell: { count, local, byClass }, layout, row, column, own, zero = false }: CellMarksProps) {
  const { x, width } = layout.columns[column] as MatrixLayout['columns'][number];
  const y = layout.rows[row] as number;
  const middle = x + width / 2;
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

function Rules({ layout }: { layout: MatrixLayout }) {
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
function Bands({ layout, active: { row, column } }: { layout: MatrixLayout; active: GridPlace }) {
  const line = boxOf(layout, { row, column: 0 });
  const pillar = boxOf(layout, { row: 0, column });
  return (
    <g className={styles.bands} aria-hidden="true" data-screen-only="">
      {row > 0 && <rect x={0} y={line.y} width={endOf(layout.columns)} height={line.height} />}
      {column > 0 && (
        <rect x={pillar.x} y={0} width={pillar.width} height={(layout.rows.at(-1) as number) + ROW_HEIGHT} />
      )}
    </g>
  );
}

function Ring({ layout, active }: { layout: MatrixLayout; active: GridPlace }) {
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

function Legend({ layout, own }: { layout: MatrixLayout; own: string }) {
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

function middleOf({ columns }: MatrixLayout, column: number): number {
  const { x, width } = columns[column] as MatrixLayout['columns'][number];
  return x + width / 2;
}

function endOf(columns: MatrixLayout['columns']): number {
  const last = columns.at(-1);
  return last ? last.x + last.width : 0;
}

/** The whole room of a place of the grid. */
function boxOf({ columns, rows, top }: MatrixLayout, { row, column }: GridPlace) {
  const { x, width } = column === 0 ? { x: 0, width: columns[0]?.x ?? 0 } : (columns[column - 1] ?? { x: 0, width: 0 });
  return row === 0 ? { x, y: 0, width, height: top } : { x, y: rows[row - 1] as number, width, height: ROW_HEIGHT };
}

/** Below the cell, on the side with more room; above it in the lower half. */
function tipPlace(layout: MatrixLayout, active: GridPlace) {
  const { x, y, width, height } = boxOf(layout, active);
  const below = active.row <= layout.rows.length / 2;
  return {
    ...(x + width / 2 > layout.width / 2 ? { right: layout.width - x - width } : { left: x }),
    ...(below ? { top: y + height + 4 } : { bottom: layout.height - y + 4 }),
  };
}
