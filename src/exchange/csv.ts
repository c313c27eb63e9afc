/** Tables as CSV that a spreadsheet opens as it is: RFC 4180 quotes, CRLF, a byte order mark so that Excel reads UTF-8. */
import type { LanguageId } from '../i18n/text';

export type CsvCell = string | number | null;

/** Text that a spreadsheet would take for a formula (OWASP, «CSV Injection»). */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * Rows of cells, the heading first, as one file's text. Text that begins like a formula gets an apostrophe before it,
 * which spreadsheets show as plain text; numbers stay numbers, and null is an empty cell.
 * Open data, which programs read, go without the byte order mark, with commas and decimal points.
 */
export function toCsv(
  rows: readonly (readonly CsvCell[])[],
  { byteOrderMark = true, delimiter = ',', decimal = '.' }: Partial<CsvShape> = {},
): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, delimiter, decimal)).join(delimiter));
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

/** For people: Excel in Chile and Brazil parts cells at «;» and reads «0,5»; in English «,» and «0.5». */
export function toSpreadsheetCsv(rows: readonly (readonly CsvCell[])[], language: LanguageId): string {
  return toCsv(rows, language === 'en' ? { delimiter: ',', decimal: '.' } : { delimiter: ';', decimal: ',' });
}

interface CsvShape {
  byteOrderMark: boolean;
  delimiter: ',' | ';';
  decimal: '.' | ',';
}

function cellText(cell: CsvCell, delimiter: string, decimal: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return quoted(String(cell).replace('.', decimal), delimiter);
  return quoted(FORMULA_START.test(cell) ? `'${cell}` : cell, delimiter);
}

function quoted(text: string, delimiter: string): string {
  const needsQuotes = text.includes(delimiter) || /["\r\n]/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
