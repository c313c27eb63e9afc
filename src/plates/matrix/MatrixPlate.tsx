/**
 * Units by themes: in each cell the number of experiences, and as a bar how much of the unit's comunas they reach.
 * One stop of the Tab key; arrow keys walk the grid, Enter opens.
 */
import { type KeyboardEvent, memo, type RefObject, type SyntheticEvent, useId, useRef, useState } from 'react';
import { boxOf, layoutMatrix, type MatrixLayout, middleOf } from './layoutMatrix';
import { CellMarks, HeadText } from './MatrixCell';
import { Bands, Legend, Ring, Rules } from './MatrixGround';
import styles from './MatrixPlate.module.css';
import type { GridCell, MatrixData } from './matrixData';
import { ShareHatches } from './ShareBar';
import { type GridPlace, placeAfter } from './walkGrid';

export interface MatrixPlateProps {
  data: MatrixData;
  /** px */
  width: number;
  /** Of a box that it fills, px; without it the page grows. */
  height?: number;
  /** What the grid is, and how it is walked. */
  label: string;
  /** The drawing itself, for who makes a picture of it. */
  drawing?: RefObject<SVGSVGElement | null>;
}

export function MatrixPlate({ data, width, height, label, drawing }: MatrixPlateProps) {
  const own = useId();
  const grid = useRef<SVGGElement>(null);
  const [stop, setStop] = useState<GridPlace>({ row: 1, column: 1 });
  const [active, setActive] = useState<GridPlace | null>(null);
  const layout = layoutMatrix(data, width, height ?? null);
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

/** Of a row's name, from its top. */
function baselineOf({ rowHeight }: MatrixLayout): number {
  return Math.round(rowHeight / 2 + 4);
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
            <text className={styles.name} x={0} y={(layout.rows[row] as number) + baselineOf(layout)}>
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
          <text x={0} y={(layout.rows.at(-1) as number) + baselineOf(layout)}>
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
              y={(layout.rows.at(-1) as number) + baselineOf(layout)}
            >
              {count}
            </text>
          </g>
        ))}
      </g>
    </>
  );
});

/** Below the cell, on the side with more room; above it in the lower half. */
function tipPlace(layout: MatrixLayout, active: GridPlace) {
  const { x, y, width, height } = boxOf(layout, active);
  const below = active.row <= layout.rows.length / 2;
  return {
    ...(x + width / 2 > layout.width / 2 ? { right: layout.width - x - width } : { left: x }),
    ...(below ? { top: y + height + 4 } : { bottom: layout.height - y + 4 }),
  };
}
