/**
 * Tables as XLSX. Numbers stay numbers with their format, text stays text whatever it begins with, no cell is calculated.
 * The library that writes the file is fetched when the first one is asked for.
 */
import type { CellObject, Sheet } from 'write-excel-file/browser';
import { downloads } from '../i18n/downloads';
import type { TextTools } from '../i18n/text';
import type { CsvCell } from './csv';
import { downloadBlob } from './downloadText';
import type { ColumnKind, FileTable } from './fileTable';
import { headingHeight, widthsOf } from './spreadsheetWidths';

/** What stands on a workbook's first sheet before its tables are told. */
export interface WorkbookAbout {
  title: string;
  /** Filter, division, place, what a gap means, version of the data … */
  facts: readonly { label: string; text: string }[];
}

export type SpreadsheetSheet = Sheet<Blob> & { sheet: string };
type Cells = (CellObject | null)[];

const FORMATS = { integer: '#,##0', number: '#,##0.0', share: '0.0%' } as const;
/** Text, so that a cell which begins with «=» stays what it is even when somebody edits it. */
const TEXT_FORMAT = '@';
/** What a cell of a spreadsheet holds at most. */
const LONGEST_TEXT = 32_767;

/** Downloads a table as one sheet. Rejects where the browser could not fetch or run what writes it. */
export async function downloadTableXlsx(table: FileTable): Promise<void> {
  downloadBlob(`${table.name}.xlsx`, await xlsxBlob(tableSheets([table])));
}

/** Downloads tables as one workbook, one sheet each after a sheet that explains them. Rejects as `downloadTableXlsx`. */
export async function downloadWorkbook(
  name: string,
  about: WorkbookAbout,
  tables: readonly FileTable[],
  tools: TextTools,
): Promise<void> {
  downloadBlob(`${name}.xlsx`, await xlsxBlob(workbookSheets(about, tables, tools)));
}

/** The bytes of an XLSX file. */
export async function xlsxBlob(sheets: readonly SpreadsheetSheet[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  return writeExcelFile([...sheets]).toBlob();
}

/** One sheet a table: bold heading that stays in sight, rows, an empty row, title and notes. */
export function tableSheets(tables: readonly FileTable[]): SpreadsheetSheet[] {
  const names = sheetNames(tables.map(({ sheet, title }) => sheet ?? title));
  return tables.map((table, index) => tableSheet(table, names[index] as string));
}

/** The sheet that explains, then the tables. */
export function workbookSheets(
  { title, facts }: WorkbookAbout,
  tables: readonly FileTable[],
  { t }: TextTools,
): SpreadsheetSheet[] {
  const names = sheetNames([t(downloads.readme), ...tables.map(({ sheet, title: own }) => sheet ?? own)]);
  const [own, ...others] = names as [string, ...string[]];
  const data: Cells[] = [[bold(title)], []];
  const tell = (label: string, told: string) =>
    data.push([
      { ...bold(label), alignVertical: 'top' },
      { ...text(told), wrap: true, alignVertical: 'top' },
    ]);
  for (const { label, text: told } of facts) tell(label, told);
  data.push([], [bold(t(downloads.sheets))]);
  tables.forEach((table, index) => {
    tell(others[index] as string, t(downloads.sheetHolds, { title: table.title, n: table.rows.length }));
  });
  tables.forEach((table, index) => {
    data.push([], [bold(t(downloads.columnsOf, { sheet: others[index] as string }))]);
    table.headings.forEach((heading, column) => {
      tell(heading, table.meanings?.[column] ?? t(downloads.kinds[table.kinds?.[column] ?? 'plain']));
    });
  });
  const readme = { sheet: own, data, columns: [{ width: 34 }, { width: 100 }], showGridLines: false };
  return [readme, ...tables.map((table, index) => tableSheet(table, others[index] as string))];
}

function tableSheet({ title, headings, kinds = [], rows, notes }: FileTable, sheet: string): SpreadsheetSheet {
  const widths = widthsOf(headings, kinds, rows);
  const height = headingHeight(headings, widths);
  const heading = headings.map((word) => ({ ...bold(word), wrap: true, alignVertical: 'bottom' as const, height }));
  return {
    sheet,
    data: [
      heading,
      ...rows.map((row) => row.map((cell, column) => cellOf(cell, kinds[column]))),
      [],
      [bold(title)],
      ...notes.map((note) => [text(note)]),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function cellOf(cell: CsvCell, kind: ColumnKind = 'plain'): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return text(cell);
  if (!Number.isFinite(cell)) return null;
  const format = kind === 'text' || kind === 'plain' ? undefined : FORMATS[kind];
  return { value: cell, type: Number, ...(format ? { format } : {}) };
}

function text(value: string): CellObject {
  // The library looks texts up in a plain object: «constructor» would be found there, and the file broken.
  const safe = value in Object.prototype ? `${value} ` : value;
  return { value: safe.slice(0, LONGEST_TEXT), type: String, format: TEXT_FORMAT };
}

function bold(value: string): CellObject {
  return { ...text(value), fontWeight: 'bold' };
}

/** What a sheet's name may be at most, and what it may not hold. */
const LONGEST_NAME = 31;

/** As names of sheets: short, without the signs that Excel refuses, each once (upper and lower case are the same to it). */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const clean = title
      .replace(/[[\]/\\:*?\p{Cc}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s']+|[\s']+$/g, '');
    const whole = clean === '' ? '–' : clean;
    let name = shortened(whole, LONGEST_NAME);
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      const end = ` ${count}`;
      name = shortened(whole, LONGEST_NAME - end.length) + end;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function shortened(name: string, longest: number): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).replace(/[\s']+$/, '')}…`;
}
