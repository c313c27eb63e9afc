/** The workbook behind an editable chart: categories down, series across; what is not known is an empty cell. */
import { strToU8, zipSync } from 'fflate';
import { type FileChart, plainText } from './fileSlide';
import { xmlText } from './xmlText';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Its sheet bears the name that the chart's own references use. */
export function chartWorkbook({ categories, series }: FileChart): Uint8Array<ArrayBuffer> {
  const text = (column: number, row: number, value: string) =>
    `<c r="${cellName(column, row)}" t="inlineStr"><is><t xml:space="preserve">${xmlText(plainText(value))}</t></is></c>`;
  const number = (column: number, row: number, value: number | null | undefined) =>
    value === null || value === undefined || !Number.isFinite(value)
      ? ''
      : `<c r="${cellName(column, row)}"><v>${value}</v></c>`;
  const rows = [
    series.map(({ name }, position) => text(position + 1, 0, name)).join(''),
    ...categories.map(
      (category, row) =>
        text(0, row + 1, category) +
        series.map(({ values }, position) => number(position + 1, row + 1, values[row])).join(''),
    ),
  ];
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

/** Both from 0: «B3». */
function cellName(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
