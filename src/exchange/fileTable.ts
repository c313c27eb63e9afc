/** A table of the screen on its way to a spreadsheet: what it says, and what must be known of it wherever it goes. */
import type { LanguageId } from '../i18n/text';
import { type CsvCell, toSpreadsheetCsv } from './csv';
import { downloadText } from './downloadText';

/**
 * How a column's numbers are to be read: `integer` with thousands, `number` with one decimal, `share` (0-1) as percent,
 * `plain` as it stands (a year, the number of a ficha). Text is text in every column.
 */
export type ColumnKind = 'text' | 'integer' | 'number' | 'share' | 'plain';

export interface FileTable {
  /** Of the file, without extension: «brechas-regiones». */
  name: string;
  title: string;
  /** Of the sheet in a workbook, in a word or two; the title where there is none. */
  sheet?: string;
  headings: readonly string[];
  /** Parallel to the headings; without them every number is `plain`. */
  kinds?: readonly ColumnKind[];
  /** Parallel to the headings: what each column holds, where its heading does not say it all. */
  meanings?: readonly string[];
  rows: readonly (readonly CsvCell[])[];
  /** Below the rows: filter, division, what a gap means, version of the data, date. */
  notes: readonly string[];
}

/** A table on its way to a file, without what every file bears. */
export type TableForFile = Omit<FileTable, 'title' | 'notes'> & { notes?: readonly string[] };

export interface FileColumn<Row> {
  heading: string;
  kind: ColumnKind;
  meaning: string;
  value: (row: Row) => CsvCell;
}

/** Headings, kinds, meanings and rows, all from the same columns. */
export function tableOf<Row>(
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
): Required<Pick<FileTable, 'headings' | 'kinds' | 'meanings' | 'rows'>> {
  return {
    headings: columns.map(({ heading }) => heading),
    kinds: columns.map(({ kind }) => kind),
    meanings: columns.map(({ meaning }) => meaning),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}

/** As one CSV file: heading, rows, an empty line, title and notes. */
export function downloadTableCsv({ name, title, headings, rows, notes }: FileTable, language: LanguageId): void {
  const below = [title, ...notes].map((note) => [note]);
  downloadText(`${name}.csv`, toSpreadsheetCsv([headings, ...rows, [''], ...below], language));
}
