/** Reads an XLSX file with no spreadsheet library: a ZIP of XML, by its specifications (APPNOTE 6.3, ECMA-376). */
import { inflateRawSync } from 'node:zlib';

export interface ReadCell {
  value: string | number;
  /** Number format; null for the general one. */
  format: string | null;
  bold: boolean;
}
export interface ReadSheet {
  name: string;
  /** By address, «B7». */
  cells: ReadonlyMap<string, ReadCell>;
  /** The same, row by row; null where a row has nothing. */
  rows: readonly (readonly (string | number | null)[])[];
  frozenRows: number;
  widths: readonly number[];
}
export interface ReadWorkbook {
  /** Text of every part of the file, by path. */
  parts: ReadonlyMap<string, string>;
  sheets: readonly ReadSheet[];
}

export function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [method, size, nameLength] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    parts.set(name, (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

export function readXlsx(bytes: Buffer): ReadWorkbook {
  const parts = unzip(bytes);
  const part = (path: string) => parts.get(path) ?? '';
  const strings = elements(part('xl/sharedStrings.xml'), 'si').map(({ inner }) =>
    elements(inner, 't')
      .map((piece) => plain(piece.inner))
      .join(''),
  );
  const styles = part('xl/styles.xml');
  const formats = new Map(
    elements(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, plain(attributes.formatCode ?? '')]),
  );
  const bolds = elements(elements(styles, 'fonts')[0]?.inner ?? '', 'font').map(({ inner }) => /<b\s*\/>/.test(inner));
  const looks = elements(elements(styles, 'cellXfs')[0]?.inner ?? '', 'xf').map(({ attributes }) => ({
    format: formats.get(attributes.numFmtId) ?? BUILT_IN[attributes.numFmtId ?? ''] ?? null,
    bold: bolds[Number(attributes.fontId ?? 0)] ?? false,
  }));
  const targets = new Map(
    elements(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target,
    ]),
  );
  const sheets = elements(part('xl/workbook.xml'), 'sheet').map(({ attributes }): ReadSheet => {
    const xml = part(`xl/${targets.get(attributes['r:id'])}`);
    const cells = new Map<string, ReadCell>();
    const rows = elements(xml, 'row').map(({ attributes: row, inner }) => {
      const read: (string | number | null)[] = [];
      for (const { attributes: cell, inner: content } of elements(inner, 'c')) {
        const value = elements(content, 'v')[0]?.inner;
        if (value === undefined) continue;
        const address = cell.r ?? '';
        const { format = null, bold = false } = looks[Number(cell.s ?? 0)] ?? {};
        const read1 = cell.t === 's' ? (strings[Number(value)] ?? '') : Number(value);
        cells.set(address, { value: read1, format, bold });
        read[columnOf(address)] = read1;
      }
      return { at: Number(row.r), read: Array.from(read, (one) => one ?? null) };
    });
    const all: (string | number | null)[][] = [];
    for (const { at, read } of rows) all[at - 1] = read;
    return {
      name: plain(attributes.name ?? ''),
      cells,
      rows: Array.from(all, (row) => row ?? []),
      frozenRows: Number(elements(xml, 'pane')[0]?.attributes.ySplit ?? 0),
      widths: elements(xml, 'col').map(({ attributes: column }) => Number(column.width)),
    };
  });
  return { parts, sheets };
}

const BUILT_IN: Readonly<Record<string, string>> = { 3: '#,##0', 9: '0%', 10: '0.00%', 49: '@' };

function columnOf(address: string): number {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Element {
  attributes: Record<string, string | undefined>;
  inner: string;
}

/** Elements of a name; none of those asked for holds another of its own name. */
function elements(xml: string, name: string): Element[] {
  return [...xml.matchAll(new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g'))].map(
    ([, attributes = '', inner = '']) => ({
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
      inner,
    }),
  );
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
