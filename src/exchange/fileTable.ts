/** A table of the screen on its way to a spreadsheet: what it says, and what must be known of it wherever it goes. */
import type { LanguageId } from '../i18n/text';
import { type CsvCell, toSpreadsheetCsv } from './csv';
import { downloadText } from './downloadText';

export interface FileTable {
  /** Of the file and of the sheet, without extension: «brechas-regiones». */
  name: string;
  title: string;
  headings: readonly string[];
  rows: readonly (readonly CsvCell[])[];
  /** Below the rows: filter, division, what a gap means, version of the data, date. */
  notes: readonly string[];
}

/** As one CSV file: heading, rows, an empty line, title and notes. */
export function downloadTableCsv({ name, title, headings, rows, notes }: FileTable, language: LanguageId): void {
  const below = [title, ...notes].map((note) => [note]);
  downloadText(`${name}.csv`, toSpreadsheetCsv([headings, ...rows, [''], ...below], language));
}
