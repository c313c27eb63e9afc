/** The text of a PDF that the browser printed, page by page: what a reader of it would select and copy. */
import { inflateSync } from 'node:zlib';

/** Text without its white space: where lines break is the sheet's own affair. */
export const dense = (text: string) => text.replace(/[\s\u200b\u2060]+/g, '');

/** The pages in their order, each as its text without white space. */
export function readPrintedPdf(pdf: Buffer): string[] {
  const file = pdf.toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, number, body]) => [Number(number), body ?? '']),
  );
  const streamOf = (number: number) => {
    const found = /^<<.*?>>\s*stream\r?\n/s.exec(objects.get(number) ?? '');
    const packed = (objects.get(number) ?? '').slice(found?.[0].length ?? 0).replace(/\r?\nendstream\s*$/, '');
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  };
  const letters = new Map<string, ReadonlyMap<number, string>>();
  const lettersOf = (font: string) => {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(font)) ?? '');
    const known = letters.get(font) ?? (unicode ? readLetters(streamOf(Number(unicode[1]))) : new Map());
    letters.set(font, known);
    return known;
  };
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((page) => {
      const contents = Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]);
      const fonts = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => [name, number ?? '']));
      let font = '';
      let text = '';
      for (const [, name, hex] of streamOf(contents).matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
        if (name) font = fonts.get(name) ?? '';
        else text += readCodes(hex ?? '', lettersOf(font), !objects.get(Number(font))?.includes('/Type3'));
      }
      return dense(text);
    });
}

function readCodes(hex: string, letters: ReadonlyMap<number, string>, wide: boolean): string {
  const codes = hex.match(wide ? /.{4}/g : /../g) ?? [];
  return codes.map((code) => letters.get(Number.parseInt(code, 16)) ?? '').join('');
}

/** Which letters a font's codes stand for. */
function readLetters(table: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const number = (hex: string | undefined) => Number.parseInt(hex ?? '', 16);
  const word = (hex: string | undefined) => String.fromCharCode(...((hex ?? '').match(/.{4}/g) ?? []).map(number));
  for (const [block] of table.matchAll(/beginbfchar.*?endbfchar/gs)) {
    for (const [, code, letter] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/gi))
      found.set(number(code), word(letter));
  }
  for (const [block] of table.matchAll(/beginbfrange.*?endbfrange/gs)) {
    for (const [, from, to, letter] of block.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/gi)) {
      for (let code = number(from); code <= number(to); code++) {
        found.set(code, String.fromCharCode(number(letter) + code - number(from)));
      }
    }
  }
  return found;
}
