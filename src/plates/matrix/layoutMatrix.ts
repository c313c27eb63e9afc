/** Where everything of the matrix stands, px. Heads of columns stand upright, in as many lines as their column is wide. */
import { measureText, wrapText } from '../../ui/measureText';
import type { LegendEntry, MatrixData } from './matrixData';
import type { GridPlace } from './walkGrid';

export interface MatrixLayout {
  /** Of each row. */
  rowHeight: number;
  width: number;
  height: number;
  /** Below the heads of columns. */
  top: number;
  /** Left edge and width of each theme's column; the totals' column is the last. */
  columns: readonly { x: number; width: number; lines: readonly string[] }[];
  /** Upper edge of each unit's row; the row of totals is the last. */
  rows: readonly number[];
  legend: readonly (LegendEntry & { x: number; y: number })[];
}

const ROW_HEIGHT = 28;
export const LINE = 14;
const COLUMN = { least: 34, most: 86 } as const;
/** Longest line of a head. */
const HEAD = 136;
const NAME_GAP = 14;
/** Before the totals. */
const TOTAL_GAP = 10;
const LEGEND = { row: 22, swatch: 22, between: 20 } as const;

/** In a box: rows as low as a line, heads no longer than this, px and part of its height. */
const BOXED = { row: 15, head: 84, headPart: 0.34, column: 24 } as const;

/** How many units and themes a box has room for, px; the row of totals and the legend stand below them. */
export function roomInBox(data: MatrixData, width: number, height: number): { rows: number; columns: number } {
  const { top, legendHeight, nameWidth } = frameOf(data, width, height);
  return {
    rows: Math.max(1, Math.floor((height - top - legendHeight - 4) / BOXED.row) - 1),
    columns: Math.max(1, Math.floor((width - nameWidth - TOTAL_GAP) / BOXED.column) - 1),
  };
}

/**
 * @param width px that there are; a matrix of many columns may need more, a small one takes less
 * @param height px of a box that it fills; null where the page grows
 */
export function layoutMatrix(data: MatrixData, width: number, height: number | null = null): MatrixLayout {
  const { nameWidth, columnWidth, heads, top, right, legendHeight } = frameOf(data, width, height);
  const count = data.rows.length + 1;
  const rowHeight =
    height === null ? ROW_HEIGHT : Math.max(BOXED.row, Math.min(ROW_HEIGHT, (height - top - legendHeight - 4) / count));
  const rows = [...data.rows, null].map((_, index) => top + index * rowHeight + (index === data.rows.length ? 4 : 0));
  const bottom = (rows.at(-1) as number) + rowHeight;
  const legend = layoutLegend(data.legend, legendWidth(right, width, height !== null), bottom + 12);
  return {
    rowHeight,
    width: Math.max(right, ...legend.items.map(({ x, label }) => x + LEGEND.swatch + 6 + measureText(label, 12))),
    height: data.legend.length === 0 ? bottom : legend.bottom,
    top,
    columns: heads.map((head, index) => ({
      x: nameWidth + index * columnWidth + (index === heads.length - 1 ? TOTAL_GAP : 0),
      width: columnWidth,
      lines: head,
    })),
    rows,
    legend: legend.items,
  };
}

/** What does not depend on the rows, but for their names. */
function frameOf(data: MatrixData, width: number, height: number | null) {
  const boxed = height !== null;
  const longest = height === null ? HEAD : Math.min(BOXED.head, height * BOXED.headPart);
  const names = [...data.rows.map(({ head }) => head.name), data.totalsName];
  const nameWidth = Math.ceil(Math.max(...names.map((name) => measureText(name, 13, 500)))) + NAME_GAP;
  const count = data.themes.length + 1;
  const columnWidth = Math.min(
    COLUMN.most,
    Math.max(boxed ? BOXED.column : COLUMN.least, Math.floor((width - nameWidth - TOTAL_GAP) / count)),
  );
  const lines = Math.min(3, Math.max(1, Math.floor((columnWidth - 4) / LINE)));
  const heads = [...data.themes.map(({ name }) => name), data.experiencesName].map((name) =>
    wrapText(name, longest, lines, 12, 450),
  );
  const top = Math.ceil(Math.max(...heads.flat().map((line) => measureText(line, 12, 600)))) + 12;
  const right = nameWidth + count * columnWidth + TOTAL_GAP;
  const legend = layoutLegend(data.legend, legendWidth(right, width, boxed), 0);
  const legendHeight = data.legend.length === 0 ? 0 : 12 + legend.bottom;
  return { nameWidth, columnWidth, heads, top, right, legendHeight };
}

function legendWidth(right: number, width: number, boxed: boolean): number {
  return boxed ? width : Math.max(right, Math.min(width, 640));
}

function layoutLegend(entries: readonly LegendEntry[], width: number, top: number) {
  let x = 0;
  let y = top;
  const items = entries.map((entry) => {
    const own = LEGEND.swatch + 6 + measureText(entry.label, 12);
    if (x > 0 && x + own > width) {
      x = 0;
      y += LEGEND.row;
    }
    const placed = { ...entry, x, y };
    x += own + LEGEND.between;
    return placed;
  });
  return { items, bottom: y + LEGEND.row };
}

export function middleOf({ columns }: MatrixLayout, column: number): number {
  const { x, width } = columns[column] as MatrixLayout['columns'][number];
  return x + width / 2;
}

export function endOf(columns: MatrixLayout['columns']): number {
  const last = columns.at(-1);
  return last ? last.x + last.width : 0;
}

/** The whole room of a place of the grid. */
export function boxOf({ columns, rows, rowHeight, top }: MatrixLayout, { row, column }: GridPlace) {
  const { x, width } = column === 0 ? { x: 0, width: columns[0]?.x ?? 0 } : (columns[column - 1] ?? { x: 0, width: 0 });
  return row === 0 ? { x, y: 0, width, height: top } : { x, y: rows[row - 1] as number, width, height: rowHeight };
}
