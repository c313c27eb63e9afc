/** Reads what a PDF says, page by page, with nothing but its own tables: enough for a file of ours. */
import { inflateSync } from 'node:zlib';

export interface ReadPdf {
  /** Letters as they are drawn, lines in the order of drawing. */
  pages: readonly { lines: readonly string[]; width: number; height: number; pictures: number }[];
  /** Of the document: «Title», «Author»… */
  properties: Readonly<Record<string, string>>;
  /** Names of typefaces that the file does not contain. */
  absentTypefaces: readonly string[];
}

export function readPdf(file: Buffer): ReadPdf {
  const raw = file.toString('latin1');
  const objects = new Map([...raw.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id, body = '']) => [id, body]));
  const streamOf = (id: string | undefined) => {
    const [head = '', rest] = (objects.get(id ?? '') ?? '').split(/stream\r?\n/, 2);
    const bytes = Buffer.from((rest ?? '').replace(/\r?\nendstream[\s\S]*$/, ''), 'latin1');
    return (/FlateDecode/.test(head) ? inflateSync(bytes) : bytes).toString('latin1');
  };
  const fonts = new Map<string, Map<string, string>>();
  const absent: string[] = [];
  for (const [, name, id] of raw.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const body = objects.get(id ?? '') ?? '';
    const descendant = objects.get(/\/DescendantFonts \[\s*(\d+)/.exec(body)?.[1] ?? '') ?? '';
    const descriptor = objects.get(/\/FontDescriptor (\d+)/.exec(descendant)?.[1] ?? '') ?? '';
    if (!/\/FontFile2/.test(descriptor)) absent.push(/\/BaseFont \/(\S+)/.exec(body)?.[1] ?? '?');
    const table = streamOf(/\/ToUnicode (\d+)/.exec(body)?.[1]);
    fonts.set(
      name ?? '',
      new Map(
        [...table.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4,})>/gi)].map(([, glyph = '', letters = '']) => [
          glyph.toLowerCase(),
          Buffer.from(letters, 'hex').swap16().toString('utf16le'),
        ]),
      ),
    );
  }
  const pages = [...raw.matchAll(/\/Type \/Page\s[\s\S]*?endobj/g)].map(([page]) => {
    const [, , width, height] = (/\/MediaBox \[([^\]]*)\]/.exec(page)?.[1] ?? '').trim().split(/\s+/).map(Number);
    const content = streamOf(/\/Contents (\d+)/.exec(page)?.[1]);
    let letters = new Map<string, string>();
    const lines: string[] = [];
    for (const [, font, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)> Tj/gi)) {
      if (font) letters = fonts.get(font) ?? new Map();
      else
        lines.push((hex?.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph.toLowerCase()) ?? '\ufffd').join(''));
    }
    const pictures = content.match(/\/I\d+ Do/g)?.length ?? 0;
    return { lines, width: width ?? 0, height: height ?? 0, pictures };
  });
  const properties = Object.fromEntries(
    [...raw.matchAll(/\/(Title|Author|Creator) \((\xfe\xff)?((?:\\.|[^\\)])*)\)/g)].map(([, name, wide, said = '']) => [
      name,
      wide
        ? Buffer.from(said.replace(/\\([()\\])/g, '$1'), 'latin1')
            .swap16()
            .toString('utf16le')
        : said.replace(/\\([()\\])/g, '$1'),
    ]),
  );
  return { pages, properties, absentTypefaces: absent };
}
