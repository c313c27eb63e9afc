/** How wide a sheet's columns are, in characters as spreadsheets measure them. */
import type { CsvCell } from './csv';
import type { ColumnKind } from './fileTable';

const LEAST = 9;
const MOST = 52;
/** From here on a heading takes another line. */
const HEADING = 22;
/** Height of a line of a heading, points. */
const LINE = 15;

/** Each column as wide as its cells and the longest word of its heading want it, within bounds. */
export function widthsOf(
  headings: readonly string[],
  kinds: readonly ColumnKind[],
  rows: readonly (readonly CsvCell[])[],
): number[] {
  return headings.map((heading, column) => {
    const word = Math.max(0, ...heading.split(' ').map((part) => part.length));
    const cells = rows.map((row) => lengthOf(row[column] ?? null, kinds[column]));
    const wanted = Math.max(word, Math.min(heading.length, HEADING), ...cells) + 2;
    return Math.min(MOST, Math.max(LEAST, wanted));
  });
}

/** Points that the heading's longest text needs, broken into the width of its column. */
export function headingHeight(headings: readonly string[], widths: readonly number[]): number {
  return LINE * Math.max(1, ...headings.map((heading, column) => linesOf(heading, (widths[column] ?? LEAST) - 1)));
}

function linesOf(heading: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of heading.split(' ')) {
    const joined = used === 0 ? length : used + 1 + length;
    if (joined > width && used > 0) {
      lines += 1;
      used = length;
    } else used = joined;
  }
  return lines;
}

function lengthOf(cell: CsvCell, kind: ColumnKind | undefined): number {
  if (cell === null) return 0;
  if (typeof cell === 'string') return cell.length;
  if (kind === 'share') return 6;
  const whole = String(Math.trunc(cell)).length;
  if (kind === 'integer') return whole + Math.floor((whole - 1) / 3);
  return kind === 'number' ? whole + Math.floor((whole - 1) / 3) + 2 : String(cell).length;
}
