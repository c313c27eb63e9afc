/** The workbook behind an editable chart: categories down, series across; what is not known is an empty cell. */
import { strToU8, zipSync } from 'fflate';
import { chartPoints, shownValue } from './chartPoints';
import { type FileChart, plainText } from './fileSlide';
import { xmlText } from './xmlText';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Cell = string | number | null | undefined;

/** Its sheet bears the name that the chart's own references use. */
export function chartWorkbook(chart: FileChart): Uint8Array<ArrayBuffer> {
  const rows = (chart.form === 'points' ? pointRows(chart) : plainRows(chart)).map((cells, row) =>
    cells.map((cell, column) => cellXml(cell, cellName(column, row))).join(''),
  );
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEET}"><sheetData>${rows.map((cells, row) => `<row r="${row + 1}">${cells}</row>`).join('')}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)])),
  ) as Uint8Array<ArrayBuffer>;
}

function plainRows(chart: FileChart): Cell[][] {
  const { categories, series } = chart;
  return [
    [null, ...series.map(({ name }) => name)],
    ...categories.map((category, row) => [
      category,
      ...series.map(({ values }) => {
        const value = values[row];
        return value === null || value === undefined ? null : shownValue(chart, value);
      }),
    ]),
  ];
}

/** Places along the axis, the heights of each series, and whose point it is. */
function pointRows(chart: FileChart): Cell[][] {
  return [
    [chart.title, ...chart.series.map(({ name }) => name)],
    ...chartPoints(chart).map(({ category, series, value, height }) => [
      value,
      ...chart.series.map((_, position) => (position === series ? height : null)),
      category,
    ]),
  ];
}

function cellXml(cell: Cell, name: string): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${name}"><v>${cell}</v></c>` : '';
  if (typeof cell !== 'string') return '';
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${xmlText(plainText(cell))}</t></is></c>`;
}

/** Both from 0: «B3». */
function cellName(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
