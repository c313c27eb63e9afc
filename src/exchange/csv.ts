/** Tables as CSV that a spreadsheet opens as it is: RFC 4180 quotes, CRLF, a byte order mark so that Excel reads UTF-8. */

export type CsvCell = string | number | null;

/** Text that a spreadsheet would take for a formula (OWASP, «CSV Injection»). */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * Rows of cells, the heading first, as one file's text. Text that begins like a formula gets an apostrophe before it,
 * which spreadsheets show as plain text; numbers stay numbers, and null is an empty cell.
 * Open data, which programs read, go without the byte order mark.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[], { byteOrderMark = true } = {}): string {
  return `${byteOrderMark ? '\uFEFF' : ''}${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
