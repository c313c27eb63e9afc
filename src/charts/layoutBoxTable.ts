/** A small table as positions of text, px: as large as its box allows, letters of 12 px at least. */
import { measureText, wrapText } from '../ui/measureText';

export interface BoxColumn {
  head: string;
  /** Part of the width, any unit. */
  width: number;
  align?: 'end';
}

export type BoxCell =
  | { kind: 'text'; text: string; strong?: boolean }
  /** A value on its own short scale, with its words where there is room; `chosen` null: no information. */
  | { kind: 'steps'; steps: readonly string[]; chosen: number | null; colour: string; words?: string }
  /** No information. */
  | { kind: 'unknown'; text: string };

export interface BoxRow {
  key: string;
  /** A row that names those below it. */
  heading?: { text: string; colour: string };
  cells: readonly BoxCell[];
}

export interface PlacedCell {
  cell: BoxCell;
  x: number;
  width: number;
  lines: readonly string[];
  end: boolean;
  /** Too narrow for a scale: its value alone. */
  compact: boolean;
}

export interface PlacedRow {
  row: BoxRow;
  y: number;
  height: number;
  cells: readonly PlacedCell[];
}

export interface BoxTableLayout {
  width: number;
  height: number;
  /** Of letters. */
  size: number;
  line: number;
  step: number;
  heads: readonly { lines: readonly string[]; x: number; end: boolean }[];
  rows: readonly PlacedRow[];
  /** Rows there was no room for: the last ones. */
  left: number;
}

const HEAD = { line: 15, most: 2, gap: 7 } as const;
const COLUMN_GAP = 12;
const MARK_WIDTH = 26;

/** Ever tighter; the last one does without headings, whose colour the marks have, and leaves rows out. */
const FITS = [
  { size: 13, line: 17, padding: 9, heading: 24, most: 6 },
  { size: 13, line: 16, padding: 5, heading: 22, most: 6 },
  { size: 13, line: 16, padding: 5, heading: 22, most: 4 },
  { size: 12, line: 15, padding: 5, heading: 22, most: 3 },
  { size: 12, line: 15, padding: 4, heading: 20, most: 2 },
  { size: 12, line: 15, padding: 4, heading: 20, most: 1 },
  { size: 12, line: 14, padding: 2, heading: 19, most: 1 },
  { size: 12, line: 14, padding: 2, heading: 0, most: 1 },
] as const;

export function layoutBoxTable(
  columns: readonly BoxColumn[],
  rows: readonly BoxRow[],
  width: number,
  height: number,
): BoxTableLayout {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const free = width - COLUMN_GAP * (columns.length - 1);
  let x = 0;
  const places = columns.map((column) => {
    const own = (column.width / whole) * free;
    const place = { x, width: own, end: column.align === 'end' };
    x += own + COLUMN_GAP;
    return place;
  });
  const heads = places.map(({ x: from, width: own, end }, position) => {
    const head = columns[position]?.head ?? '';
    return { lines: head === '' ? [] : wrapText(head, own, HEAD.most, 12), x: end ? from + own : from, end };
  });
  const headLines = Math.max(...heads.map(({ lines }) => lines.length));
  const top = headLines === 0 ? 0 : headLines * HEAD.line + HEAD.gap;
  const layoutWith = ({ size, line, padding, heading, most }: (typeof FITS)[number]): BoxTableLayout => {
    const step = size + 3;
    let y = top;
    const shown = heading > 0 ? rows : rows.filter((row) => !row.heading);
    const placed = shown.map((row): PlacedRow => {
      const cells = row.cells.map((cell, position): PlacedCell => {
        const place = places[position] ?? { x: 0, width, end: false };
        const room = place.width - inset(cell, step);
        const words = cell.kind === 'steps' ? (cell.words ?? '') : cell.text;
        const lines =
          words === '' || (room < 40 && cell.kind !== 'text')
            ? []
            : wrapText(words, room, most, size, isStrong(cell) ? 600 : 400);
        return { cell, ...place, lines, compact: room < 0 };
      });
      const tallest = Math.max(1, ...cells.map(({ lines }) => lines.length));
      const own = row.heading ? heading : Math.max(tallest * line, step) + padding;
      const at = y;
      y += own;
      return { row, y: at, height: own, cells };
    });
    return {
      width,
      height: y,
      size,
      line,
      step,
      heads,
      rows: placed,
      left: 0,
    };
  };
  let layout = layoutWith(FITS[0]);
  for (const fit of FITS.slice(1)) {
    if (layout.height <= height) return layout;
    layout = layoutWith(fit);
  }
  if (layout.height <= height) return layout;
  const fitting = layout.rows.filter((row) => row.y + row.height <= height);
  const last = fitting.at(-1);
  return {
    ...layout,
    rows: fitting,
    height: last ? last.y + last.height : top,
    left: layout.rows.length - fitting.length,
  };
}

/** Room of a mark before the words of a cell. */
export function inset(cell: BoxCell, step: number): number {
  if (cell.kind === 'steps') return cell.steps.length * stepWidth(cell.steps, step) + 10;
  return cell.kind === 'unknown' ? MARK_WIDTH + 8 : 0;
}

/** Width of one step: all as wide as the longest of them. */
export function stepWidth(steps: readonly string[], step: number): number {
  return Math.max(step, ...steps.map((text) => measureText(text, 12, 600) + 6)) + 2;
}

function isStrong(cell: BoxCell): boolean {
  return cell.kind === 'text' && cell.strong === true;
}
