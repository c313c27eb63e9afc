import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { chartPoints } from '../../src/exchange/presentation/chartPoints';
import { chartWorkbook } from '../../src/exchange/presentation/chartWorkbook';
import { type FileChart, type FileSlide, type FileText, plainText } from '../../src/exchange/presentation/fileSlide';
import { faceOf, trueTypeOf } from '../../src/exchange/presentation/pdfFonts';
import { plainColour } from '../../src/exchange/presentation/plainColour';
import { openPptx } from '../../src/exchange/presentation/pptx';
import { zipFiles } from '../../src/exchange/zipFiles';
import { textTools } from '../../src/i18n/text';
import { fileExhibitsOf } from '../../src/views/present/export/fileExhibit';
import { presentationFileName } from '../../src/views/present/export/presentationFileName';

const CHART: FileChart = {
  kind: 'chart',
  form: 'stacked-bars',
  title: 'Cobertura',
  categories: ['Comunas', '=cmd|calc', 'Superficie'],
  series: [
    { name: 'nombrada', values: [0.25, 0, null], colour: '#0f5c56', ink: '#fbfaf6' },
    { name: '<b>sin registro</b>', values: [0.75, 1, null], colour: '#f3c3ab', ink: '#973415', hatch: '#b0512f' },
  ],
  format: 'share',
};

const text = (said: string): FileText => ({
  box: { left: 36, top: 30, width: 792, height: 31 },
  paragraphs: [{ text: said }],
  family: 'serif',
  size: 26,
  line: 31,
  colour: '#1f2328',
});

async function powerPoint(slides: readonly FileSlide[]) {
  const tones = { paper: '#fbfaf6', ink: '#1f2328', quiet: '#50555c', hair: '#dcd7ca', rule: '#8f8b80' };
  const properties = { title: 'Hallazgos & dudas', language: 'es-CL', creator: 'Atlas de Articulación' };
  const file = openPptx(properties, { width: 864, height: 486 }, tones);
  for (const slide of slides) file.add(slide);
  const files = unzipSync(await file.finish());
  return {
    names: Object.keys(files),
    read: (name: string) => strFromU8(files[name] ?? new Uint8Array()),
    open: (name: string) => unzipSync(files[name] ?? new Uint8Array()),
  };
}

const slide = (change: Partial<FileSlide>): FileSlide => ({
  title: text('Título'),
  texts: [],
  rule: null,
  exhibits: [],
  notes: '',
  ...change,
});

describe('A text in a file', () => {
  test('keeps markup, formulas and letters, and loses only what no file may hold', () => {
    expect(plainText('=cmd|x <b>ñ</b> «á»\u0000\u0008\nsegunda')).toBe('=cmd|x <b>ñ</b> «á»\nsegunda');
    expect(plainText('una\u2028otra\r\nmás')).toBe('una\notra\nmás');
    expect(plainText('medio \ud83d par')).toBe('medio  par');
    expect(plainText('entero 😀')).toBe('entero 😀');
  });
});

describe('A chart of PowerPoint', () => {
  const box = { left: 36, top: 90, width: 792, height: 200 };
  const exhibits = [{ box, alt: 'Comunas: 25 %', shown: CHART }];

  test('has an empty place where nothing is known, and zero where it is zero', async () => {
    const { names, read } = await powerPoint([slide({ exhibits })]);
    const chart = read(names.find((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)) ?? '');
    const values = [...chart.matchAll(/<c:numCache>([\s\S]*?)<\/c:numCache>/g)].map(([, cache = '']) =>
      [...cache.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)</g)].map(([, place, value]) => [Number(place), Number(value)]),
    );
    expect(values).toEqual([
      [
        [0, 0.25],
        [1, 0],
      ],
      [
        [0, 0.75],
        [1, 1],
      ],
    ]);
    expect(chart).toContain('<c:barDir val="bar"/>');
    expect(chart).toContain('<c:grouping val="percentStacked"/>');
    expect(chart).toContain('<a:pattFill prst="ltUpDiag">');
  });

  test('is edited in a workbook of the same numbers, whose texts are texts', () => {
    const sheet = strFromU8(unzipSync(chartWorkbook(CHART))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const cells = Object.fromEntries(
      [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g)].map(
        ([, name, , value, said]) => [name, value === undefined ? said : Number(value)],
      ),
    );
    expect(cells).toEqual({
      B1: 'nombrada',
      C1: '&lt;b&gt;sin registro&lt;/b&gt;',
      A2: 'Comunas',
      B2: 0.25,
      C2: 0.75,
      A3: '=cmd|calc',
      B3: 0,
      C3: 1,
      A4: 'Superficie',
    });
    expect(sheet).not.toContain('<f>');
  });

  test('shows indices from 0 to 100, each point on its row, none hidden by another', () => {
    const points = chartPoints({
      ...CHART,
      form: 'points',
      format: 'index',
      categories: ['a', 'b', 'c'],
      series: [
        { name: 'Política', values: [0.56, 0.56, null], colour: '#5b4aa3', ink: '#ffffff' },
        { name: 'Social', values: [0, null, 1], colour: '#b03f75', ink: '#ffffff' },
      ],
    });
    expect(points.map(({ category, value }) => [category, value])).toEqual([
      ['a', 56],
      ['b', 56],
      ['a', 0],
      ['c', 100],
    ]);
    expect(new Set(points.map(({ value, height }) => `${value} ${height}`)).size).toBe(4);
    expect(points.every(({ series, height }) => Math.abs(height - (2 - series)) < 0.5)).toBe(true);
  });
});

describe('A PowerPoint file', () => {
  test('is 16:9, with real titles, notes, and text that is nothing but text', async () => {
    const said = '=HYPERLINK("x") <script>alert(1)</script>\u0007';
    const { names, read } = await powerPoint([
      slide({ title: text(said), texts: [text(said)], notes: `Notas: ${said}` }),
    ]);
    const [, width, height] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(read('ppt/presentation.xml')) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(16 / 9, 5);
    const xml = read('ppt/slides/slide1.xml');
    expect(xml).toMatch(/<p:ph[^>]*type="title"/);
    expect(xml.match(/=HYPERLINK\(&quot;x&quot;\) &lt;script&gt;alert\(1\)&lt;\/script&gt;</g)).toHaveLength(2);
    expect(xml).not.toContain('hlinkClick');
    expect(read('ppt/notesSlides/notesSlide1.xml')).toContain('Notas: =HYPERLINK');
    expect(read('docProps/core.xml')).toContain('<dc:title>Hallazgos &amp; dudas</dc:title>');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
    expect(names.filter((name) => /\.xml$/.test(name) && /[\x00-\x08\x0b\x0c\x0e-\x1f]/.test(read(name)))).toEqual([]);
  });

  test('says of a table how many rows it leaves out, and has a dash where nothing is known', async () => {
    const rows = Array.from({ length: 40 }, (_, row): (string | number | null)[] => [
      `Región ${row + 1}`,
      row === 1 ? null : row,
    ]);
    const exhibits = fileExhibitsOf(
      {
        kind: 'table',
        title: 'Regiones',
        columns: [
          { head: 'Región', numeric: false, width: 3 },
          { head: 'Comunas', numeric: true, width: 1 },
        ],
        rows,
      },
      {
        box: { left: 36, top: 90, width: 400, height: 200 },
        alt: 'Regiones, $& y $1',
        tools: textTools('es'),
        token: () => '#000000',
      },
    );
    const { read } = await powerPoint([slide({ exhibits })]);
    const xml = read('ppt/slides/slide1.xml');
    const shown = [...xml.matchAll(/<a:tr /g)].length - 1;
    expect(shown).toBeGreaterThan(5);
    expect(xml).toContain(`y ${40 - shown} filas más en el atlas`);
    const [, second = ''] = xml.split('Región 2<');
    expect([...(second.split('</a:tr>')[0] ?? '').matchAll(/<a:t>([^<]*)</g)].map(([, cell]) => cell).join('')).toBe(
      '–',
    );
    expect(xml).toContain('descr="Regiones, $&amp; y $1"');
  });
});

describe('What a file shows of a view', () => {
  const tools = textTools('es');
  const source = (width: number, height: number) => ({
    box: { left: 36, top: 90, width, height },
    alt: '',
    tools,
    token: (name: string) => (name === '--paper' ? '#fbfaf6' : name === '--rule' ? '#8f8b80' : '#1f2328'),
  });

  test('has who tells no year apart from the years, hatched, every name below the axis', async () => {
    const years = Array.from({ length: 17 }, (_, place) => String(1990 + place));
    const data = {
      kind: 'chart',
      form: 'columns',
      title: 'Inicio',
      categories: [...years, 'Sin información'],
      unknown: [17],
      series: [{ name: 'Experiencias', values: [...years.map((_, place) => place % 3), 5], colour: '--unit' }],
      format: 'count',
    } as const;
    const { names, read } = await powerPoint([slide({ exhibits: fileExhibitsOf(data, source(792, 180)) })]);
    const chart = read(names.find((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)) ?? '');
    expect(chart).toContain('<c:tickLblSkip val="1"/>');
    const cache = /<c:cat>[\s\S]*?<\/c:cat>/.exec(chart)?.[0] ?? '';
    const labels = [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)].map(([, place, said]) => [
      Number(place),
      said,
    ]);
    // The place between them has no name.
    expect(labels.slice(16)).toEqual([
      [16, '2006'],
      [18, 'Sin información'],
    ]);
    const [, at, look] = /<c:dPt><c:idx val="(\d+)"\/>([\s\S]*?)<\/c:dPt>/.exec(chart) ?? [];
    expect(at).toBe('18');
    expect(look).toContain('<a:pattFill');
    expect(chart).toMatch(/<c:pt idx="18"><c:v>5<\/c:v>/);
  });

  test('has a name for who tells no year also where there is no room for every year', () => {
    const years = Array.from({ length: 60 }, (_, place) => String(1960 + place));
    const [exhibit] = fileExhibitsOf(
      {
        kind: 'chart',
        form: 'columns',
        title: 'Inicio',
        categories: [...years, 'Sin información'],
        unknown: [60],
        series: [{ name: 'Experiencias', values: [...years.map(() => 1), 5], colour: '--unit' }],
        format: 'count',
      },
      source(400, 180),
    );
    const chart = exhibit?.shown.kind === 'chart' ? exhibit.shown : CHART;
    const place = chart.categories.indexOf('Sin información');
    expect(place % (chart.named ?? 0)).toBe(0);
    expect(chart.categories[place - 1]).toBe('');
    expect(chart.series[0]?.values[place]).toBe(5);
    expect(chart.unknown?.categories).toEqual([place]);
  });

  test('has big figures within its box, each as large as the others', () => {
    const items = ['28', '23', '55', '3', '1994–2006'].map((value) => ({ value, label: 'experiencias de la vista' }));
    const [exhibit] = fileExhibitsOf({ kind: 'figures', title: '', items }, source(300, 190));
    const texts = exhibit?.shown.kind === 'texts' ? exhibit.shown.texts : [];
    const figures = texts.filter(({ family }) => family === 'serif');
    expect(figures.length).toBeGreaterThan(1);
    expect(new Set(figures.map(({ size }) => size)).size).toBe(1);
    expect(texts.every(({ box }) => box.top >= 90 && box.top + box.height <= 90 + 190)).toBe(true);
    expect(texts.filter(({ family }) => family === 'sans').every(({ size }) => size > 11)).toBe(true);
  });
});

describe('A table of PowerPoint', () => {
  const tools = textTools('es');
  const made = (rows: readonly (string | number)[][], height: number) =>
    fileExhibitsOf(
      {
        kind: 'table',
        title: 'Grupos',
        columns: [
          { head: 'N.º', numeric: true, width: 1 },
          { head: 'Grupo', numeric: false, width: 37 },
          { head: 'Más cercana', numeric: false, width: 31 },
        ],
        rows,
      },
      { box: { left: 36, top: 90, width: 480, height }, alt: 'Grupos', tools, token: () => '#000000' },
    );
  const rows = Array.from({ length: 9 }, (_, row) => [row + 1, 'Norte de Tarapacá', 'Emprende Lago, a 12 km']);

  test('has all its rows while there is room for them below', () => {
    const [only, more] = made(rows, 200);
    expect(only?.shown).toMatchObject({ kind: 'table', size: 12, rows: expect.objectContaining({ length: 9 }) });
    expect(more).toBeUndefined();
  });

  test('has smaller letters before it leaves a row out, and never less than ten', () => {
    const [only, more] = made(rows, 178);
    expect(only?.shown).toMatchObject({ kind: 'table', rows: expect.objectContaining({ length: 9 }) });
    const size = only?.shown.kind === 'table' ? only.shown.size : 0;
    expect(size).toBeLessThan(12);
    expect(size).toBeGreaterThanOrEqual(10);
    expect(more).toBeUndefined();
  });

  test('leaves no room for another row where it leaves rows out', () => {
    const [table, note] = made([...rows, ...rows, ...rows], 200);
    const shown = table?.shown.kind === 'table' ? table.shown : null;
    // Letters of 12 px with their margins are 19 px and a little high; the head is one such row, the note at the foot is less than one.
    expect(shown?.rows).toHaveLength(Math.floor((200 - 18.1) / 19.1) - 1);
    expect(JSON.stringify(note?.shown)).toContain(`y ${27 - (shown?.rows.length ?? 0)} filas más en el atlas`);
  });
});

describe('The letters of a PDF', () => {
  test('come out of the web’s packing as TrueType, every table in its place', () => {
    for (const name of ['inter/files/inter-latin-400-normal', 'source-serif-4/files/source-serif-4-latin-400-italic']) {
      const font = trueTypeOf(new Uint8Array(readFileSync(`node_modules/@fontsource/${name}.woff`)));
      const view = new DataView(font.buffer);
      expect(view.getUint32(0)).toBe(0x00010000);
      const tables = Array.from({ length: view.getUint16(4) }, (_, position) => {
        const at = 12 + position * 16;
        return {
          tag: String.fromCharCode(...font.subarray(at, at + 4)),
          ends: view.getUint32(at + 8) + view.getUint32(at + 12),
        };
      });
      expect(tables.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'loca']));
      expect(tables.every(({ ends }) => ends <= font.length)).toBe(true);
    }
    expect(() => trueTypeOf(new Uint8Array(64))).toThrow();
  });

  test('are of the family, weight and slant that the page has', () => {
    expect(faceOf("'Inter Variable', Inter", 400, false)).toBe('atlas-sans');
    expect(faceOf("'Inter Variable', Inter", 600, false)).toBe('atlas-sans-semibold');
    expect(faceOf("'Source Serif 4 Variable', Georgia", 400, true)).toBe('atlas-serif-italic');
  });

  test('have the colour that the browser computed', () => {
    expect(plainColour('rgb(15, 92, 86)')).toEqual({ hex: '#0f5c56', alpha: 1 });
    expect(plainColour('rgba(0, 0, 0, 0.5)')).toEqual({ hex: '#000000', alpha: 0.5 });
    expect(plainColour('color(srgb 1 0.5 0 / 0.2)')).toEqual({ hex: '#ff8000', alpha: 0.2 });
    expect(plainColour('url(#hatch)')).toBeNull();
    expect(plainColour('none')).toBeNull();
  });
});

describe('A file', () => {
  const tools = textTools('es');
  const presentation = { id: 'x', title: 'Ñuñoa: «gestión» / 2026', slides: [] };
  const day = new Date(2026, 10, 22);

  test('is named after its presentation and the day', () => {
    const name = (kind: 'pptx' | 'pdf' | 'png' | 'picture') =>
      presentationFileName({ kind, presentation, current: 2, tools }, day);
    expect(name('pptx')).toBe('nunoa-gestion-2026-2026-11-22.pptx');
    expect(name('png')).toBe('nunoa-gestion-2026-2026-11-22.zip');
    expect(name('picture')).toBe('nunoa-gestion-2026-lamina-3-2026-11-22.png');
    expect(
      presentationFileName({ kind: 'pdf', presentation: { ...presentation, title: '…' }, current: 0, tools }, day),
    ).toBe('presentar-2026-11-22.pdf');
  });

  test('of several pictures holds each as it is', () => {
    const pictures = new Map([['lamina-01.png', new Uint8Array([1, 2, 3])]]);
    expect(unzipSync(zipFiles(pictures))['lamina-01.png']).toEqual(new Uint8Array([1, 2, 3]));
  });
});
