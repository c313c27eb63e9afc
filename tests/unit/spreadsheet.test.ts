/** XLSX as another reader finds it: unzipped, its XML read. */
import { describe, expect, test } from 'vitest';
import type { FileTable } from '../../src/exchange/fileTable';
import { sheetNames, tableSheets, workbookSheets, xlsxBlob } from '../../src/exchange/spreadsheet';
import { textTools } from '../../src/i18n/text';
import { readXlsx } from './readXlsx';

const REGIONS: FileTable = {
  name: 'brechas-regiones',
  title: 'Regiones, por población sin registro',
  sheet: 'Regiones',
  headings: ['Región', 'Código', 'Comunas', 'Población', 'Superficie (km²)', 'Cubierta', 'Año'],
  kinds: ['text', 'text', 'integer', 'integer', 'number', 'share', 'plain'],
  meanings: ['Nombre', 'CUT', 'Cuántas', 'Censo 2017', 'INE', 'Parte de las comunas', 'Del censo'],
  rows: [
    ['Metropolitana', '13', 52, 7_112_808, 15_403.2, 0, 2017],
    ['Los Lagos', '10', 30, 828_708, 48_583.6, 0.8667, 2017],
    ['Antártica', '12', 1, 138, null, null, 2017],
  ],
  notes: ['Chile. Sin filtros. División actual', 'Una brecha es «sin experiencia registrada», nunca «no existe».'],
};

/** What somebody could type, and what no spreadsheet may calculate or follow. */
const HOSTILE = [
  '=1+1',
  '+x',
  '-2+3',
  '@SUM(A1)',
  "'=1+1",
  '=HYPERLINK("http://example.org","x")',
  '\t=1',
  ' =1',
  '<b>&amp;</b>',
  '"a"',
  '01101',
  '1e5',
];

async function read(sheets: ReturnType<typeof tableSheets>) {
  return readXlsx(Buffer.from(await (await xlsxBlob(sheets)).arrayBuffer()));
}

describe('a table as XLSX', () => {
  test('has its heading, its rows, and below them what must be known', async () => {
    const { sheets } = await read(tableSheets([REGIONS]));
    expect(sheets.map(({ name }) => name)).toEqual(['Regiones']);
    expect(sheets[0]?.rows).toEqual([
      [...REGIONS.headings],
      ['Metropolitana', '13', 52, 7_112_808, 15_403.2, 0, 2017],
      ['Los Lagos', '10', 30, 828_708, 48_583.6, 0.8667, 2017],
      ['Antártica', '12', 1, 138, null, null, 2017],
      [],
      ['Regiones, por población sin registro'],
      ['Chile. Sin filtros. División actual'],
      ['Una brecha es «sin experiencia registrada», nunca «no existe».'],
    ]);
  });

  test('keeps numbers numbers with the format of their column; zero is zero, unknown is empty', async () => {
    const cells = (await read(tableSheets([REGIONS]))).sheets[0]?.cells;
    expect(cells?.get('D2')).toEqual({ value: 7_112_808, format: '#,##0', bold: false });
    expect(cells?.get('E2')).toEqual({ value: 15_403.2, format: '#,##0.0', bold: false });
    expect(cells?.get('F3')).toEqual({ value: 0.8667, format: '0.0%', bold: false });
    expect(cells?.get('G2')).toEqual({ value: 2017, format: null, bold: false });
    expect(cells?.get('F2')?.value).toBe(0);
    expect(cells?.has('F4')).toBe(false);
    expect(cells?.get('B2')).toEqual({ value: '13', format: '@', bold: false });
  });

  test('has a bold heading that stays in sight, and columns wide enough for their cells', async () => {
    const sheet = (await read(tableSheets([REGIONS]))).sheets[0];
    expect(sheet?.frozenRows).toBe(1);
    for (const column of 'ABCDEFG') expect(sheet?.cells.get(`${column}1`)?.bold).toBe(true);
    expect(sheet?.cells.get('A2')?.bold).toBe(false);
    REGIONS.rows.forEach((row) => {
      row.forEach((cell, column) => {
        if (typeof cell === 'string') expect(sheet?.widths[column]).toBeGreaterThan(cell.length);
      });
    });
    // «7.112.808» needs nine signs.
    expect(sheet?.widths[3]).toBeGreaterThan(9);
  });

  test('calculates nothing and leads nowhere, whatever a text begins with', async () => {
    const table = { ...REGIONS, headings: ['Texto'], kinds: [], meanings: [], rows: HOSTILE.map((text) => [text]) };
    const { parts, sheets } = await read(tableSheets([table]));
    expect(sheets[0]?.rows.slice(1, HOSTILE.length + 1).map(([cell]) => cell)).toEqual(HOSTILE);
    HOSTILE.forEach((_, row) => {
      expect(sheets[0]?.cells.get(`A${row + 2}`)?.format).toBe('@');
    });
    for (const [path, xml] of parts) {
      expect(xml, path).not.toMatch(/<f[\s>]/);
      expect(xml, path).not.toMatch(/<hyperlink|externalLink|TargetMode="External"|oleObject|vbaProject/i);
    }
  });

  test('holds the words that programming knows as well', async () => {
    const words = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
    const { sheets } = await read(tableSheets([{ ...REGIONS, rows: words.map((word) => [word]) }]));
    expect(sheets[0]?.rows.slice(1, 5).map(([cell]) => String(cell).trim())).toEqual(words);
  });

  test('leaves numbers as they are where a table says nothing of its columns', async () => {
    const { kinds: _, ...table } = REGIONS;
    const cells = (await read(tableSheets([table]))).sheets[0]?.cells;
    expect(cells?.get('D2')).toEqual({ value: 7_112_808, format: null, bold: false });
  });
});

describe('the names of sheets', () => {
  test('are short, without the signs that Excel refuses, and each once', () => {
    const names = sheetNames([
      'Regiones',
      'regiones',
      "'Tema: salud / educación [2018]?*\\'",
      'Comunas de las regiones sin experiencia registrada',
      'Comunas de las regiones sin experiencia registrada por nadie',
      '',
    ]);
    expect(names.slice(0, 3)).toEqual(['Regiones', 'regiones 2', 'Tema salud educación 2018']);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]/\\:*?]|^'|'$/);
    }
  });
});

describe('a workbook', () => {
  const about = {
    title: 'Brechas de Chile',
    facts: [
      { label: 'Filtro', text: 'Sin filtros' },
      { label: 'División', text: 'División actual' },
    ],
  };
  const second: FileTable = { ...REGIONS, name: 'grupos', title: 'Grupos de brecha', sheet: 'Grupos', rows: [] };

  test('begins with what it is, every sheet and the meaning of every column', async () => {
    const { sheets } = await read(workbookSheets(about, [REGIONS, second], textTools('es')));
    expect(sheets.map(({ name }) => name)).toEqual(['Léame', 'Regiones', 'Grupos']);
    const told = sheets[0]?.rows ?? [];
    expect(told[0]).toEqual(['Brechas de Chile']);
    expect(told).toContainEqual(['Filtro', 'Sin filtros']);
    expect(told).toContainEqual(['Regiones', 'Regiones, por población sin registro (3 filas)']);
    expect(told).toContainEqual(['Grupos', 'Grupos de brecha (0 filas)']);
    REGIONS.headings.forEach((heading, column) => {
      expect(told).toContainEqual([heading, REGIONS.meanings?.[column]]);
    });
    expect(sheets[1]?.rows[1]?.[0]).toBe('Metropolitana');
  });

  test('speaks the language that it is made in', async () => {
    for (const [language, name] of [
      ['en', 'Read me'],
      ['pt', 'Leia-me'],
    ] as const) {
      const { sheets } = await read(workbookSheets(about, [REGIONS], textTools(language)));
      expect(sheets[0]?.name).toBe(name);
    }
  });

  test('does not mistake a table for its first sheet', async () => {
    const { sheets } = await read(workbookSheets(about, [{ ...REGIONS, sheet: 'Léame' }], textTools('es')));
    expect(sheets.map(({ name }) => name)).toEqual(['Léame', 'Léame 2']);
  });
});
