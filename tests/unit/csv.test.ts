import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv, toSpreadsheetCsv } from '../../src/exchange/csv';

const MARK = '\uFEFF';
const plain = (rows: Parameters<typeof toCsv>[0]) => toCsv(rows, { byteOrderMark: false });

describe('a table as CSV', () => {
  test('begins with the byte order mark, unless it is open data, and ends every line with CRLF', () => {
    expect(toCsv([['a'], ['b']])).toBe(`${MARK}a\r\nb\r\n`);
    expect(plain([['a'], ['b']])).toBe('a\r\nb\r\n');
  });

  test('quotes what holds the delimiter, a quote or a line break, and nothing else', () => {
    expect(plain([['a,b', 'c "d"', 'e\nf', 'g;h', 'i']])).toBe('"a,b","c ""d""","e\nf",g;h,i\r\n');
    expect(toCsv([['a,b', 'g;h']], { byteOrderMark: false, delimiter: ';' })).toBe('a,b;"g;h"\r\n');
  });

  test('takes the sting out of text that a spreadsheet would calculate', () => {
    for (const start of ['=', '+', '-', '@', '\t']) expect(plain([[`${start}1+2`]])).toBe(`'${start}1+2\r\n`);
    expect(plain([['\r=1+2']])).toBe('"\'\r=1+2"\r\n');
    expect(plain([['a=1', '1-2']])).toBe('a=1,1-2\r\n');
  });

  test('leaves numbers numbers, negative ones too, and what is unknown empty', () => {
    expect(plain([[-1.5, 0, 17_574_003, null, '']])).toBe('-1.5,0,17574003,,\r\n');
  });

  test('parts cells as the spreadsheet of the language expects', () => {
    const rows = [
      ['Comuna', 'km²'],
      ['Puerto Varas; Llanquihue', 4064.9],
    ];
    expect(toSpreadsheetCsv(rows, 'es')).toBe(`${MARK}Comuna;km²\r\n"Puerto Varas; Llanquihue";4064,9\r\n`);
    expect(toSpreadsheetCsv(rows, 'pt')).toBe(toSpreadsheetCsv(rows, 'es'));
    expect(toSpreadsheetCsv(rows, 'en')).toBe(`${MARK}Comuna,km²\r\nPuerto Varas; Llanquihue,4064.9\r\n`);
  });

  test('is read back as it was by another reader', () => {
    const rows = [
      ['«uno»', 'a;b,c', 'd "e"', 'f\r\ng'],
      ['2', '', 'ñ', ' '],
    ];
    for (const language of ['es', 'en', 'pt'] as const) {
      const text = toSpreadsheetCsv(rows, language).slice(MARK.length);
      expect(Papa.parse(text, { delimiter: language === 'en' ? ',' : ';', skipEmptyLines: true }).data).toEqual(rows);
    }
  });
});
