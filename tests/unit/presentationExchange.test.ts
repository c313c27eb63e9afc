/** A presentation as a file and as a link: out and in again, and everything else that people may open by mistake. */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  LARGEST_FILE,
  presentationFileName,
  readPresentationFile,
  writePresentationFile,
} from '../../src/exchange/presentation/atlasFile';
import {
  encodePresentationHash,
  LINK_START,
  LONG_LINK,
  readPresentationHash,
} from '../../src/exchange/presentation/presentationLink';
import type { Presentation, Slide } from '../../src/state/presentation/presentation';

const PRESENTATION: Presentation = {
  id: 'one',
  title: '¿Y en Los Ríos? <b>=1+1</b> 😀',
  slides: Array.from({ length: 14 }, (_, at) => ({
    id: `s${at}`,
    layout: 'above' as const,
    title: `Siete de cada diez habitantes, lámina ${at}`,
    sentence: 'Ñuñoa, Aysén y Chiloé.\nSin experiencia registrada.',
    notes: `Empezar por el mapa, paso ${at}.`,
    view: 'v=1&pantalla=brechas&lugar=region:14',
    exhibits: ['gaps-drawing', 'gaps-shares'],
  })),
};
const text = writePresentationFile(PRESENTATION, '1.2', new Date('2026-11-22T12:00:00Z'));
const read = (content: string | Uint8Array<ArrayBuffer>) => readPresentationFile(new Blob([content]) as File);
const refusal = (reason: string) => ({ ok: false, reason });
const hashOf = (value: unknown) => LINK_START + deflateRawSync(JSON.stringify(value)).toString('base64url');

describe('the file of a presentation', () => {
  it('is readable, says what made it and when, and comes back whole', async () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      '{',
      '  "format": "atlas-presentation",',
      '  "version": 1,',
      '  "dataVersion": "1.2",',
      '  "date": "2026-11-22T12:00:00.000Z",',
    ]);
    expect(await read(text)).toEqual({ ok: true, presentation: PRESENTATION, repaired: [] });
    expect(presentationFileName(PRESENTATION)).toBe('¿Y en Los Ríos? <b>=1+1</b> 😀.atlas.json');
    expect(presentationFileName({ ...PRESENTATION, title: ' ' })).toBe('presentacion.atlas.json');
  });

  it('comes back whole from an editor of another system', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(text.replaceAll('\n', '\r\n'), 'utf16le')]);
    for (const content of [`\ufeff${text}`, utf16]) {
      expect(await read(content)).toEqual({ ok: true, presentation: PRESENTATION, repaired: [] });
    }
  });

  it('that is cut anywhere is refused as cut', async () => {
    const bytes = new TextEncoder().encode(text);
    for (const at of [60, 400, bytes.length - 3, ...Array.from({ length: 40 }, (_, step) => 200 + step)]) {
      expect(await read(bytes.slice(0, at))).toEqual(refusal('truncated'));
    }
  });

  it('that is another thing is refused by what it is', async () => {
    expect(await read('')).toEqual(refusal('empty'));
    expect(await read('  \n')).toEqual(refusal('empty'));
    expect(await read('comuna;población\nLos Lagos;20.000')).toEqual(refusal('not-json'));
    expect(await read('{"type":"FeatureCollection","features":[]}')).toEqual(refusal('not-ours'));
    expect(await read('[1,2]')).toEqual(refusal('not-ours'));
    expect(await read(text.replace('"version": 1', '"version": 2'))).toEqual(refusal('newer-version'));
    expect(await read('{"format":"atlas-presentation","version":1}')).toEqual(refusal('broken'));
    expect(await read(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8]))).toEqual(refusal('binary'));
    expect(await read(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x10]))).toEqual(refusal('binary'));
    expect(await read('['.repeat(1e6))).toEqual(refusal('not-json'));
  });

  it('of 300 MB is refused without being read', async () => {
    const unread = () => Promise.reject(new Error('It was read.'));
    expect(await readPresentationFile({ size: 300e6, arrayBuffer: unread })).toEqual(refusal('too-large'));
    expect(await readPresentationFile({ size: LARGEST_FILE, arrayBuffer: unread })).toEqual(refusal('unreadable'));
  });
});

/** The presentation as the link's last part; fails where it is too large for one. */
async function linkOf(presentation: Presentation): Promise<string> {
  const hash = await encodePresentationHash(presentation);
  if (hash === null) throw new Error('It is too large for a link.');
  return hash;
}

describe('the link of a presentation', () => {
  it('holds all of it, in few letters that any address may bear', async () => {
    const hash = await linkOf(PRESENTATION);
    expect(hash).toMatch(/^#presentacion=[\w-]+$/);
    expect(hash.length).toBeLessThan(LONG_LINK / 10);
    expect(await readPresentationHash(hash)).toEqual({ ok: true, presentation: PRESENTATION, repaired: [] });
    // Wrapped or escaped on its way.
    const wrapped = `${hash.slice(0, 90)}%0A${hash.slice(90)}`;
    expect(await readPresentationHash(wrapped)).toMatchObject({ ok: true, presentation: PRESENTATION });
  });

  it('that was cut or changed on its way is refused', async () => {
    const hash = await linkOf(PRESENTATION);
    for (const damaged of [hash.slice(0, -5), hash.slice(0, 60), LINK_START, `${LINK_START}%%%`, `${LINK_START}hola`]) {
      expect(await readPresentationHash(damaged)).toEqual(refusal('damaged'));
    }
    expect(await readPresentationHash(hashOf({ hello: 1 }))).toEqual(refusal('not-ours'));
    expect(await readPresentationHash(hashOf({ format: 'atlas-presentation', version: 3 }))).toEqual(
      refusal('newer-version'),
    );
  });

  it('that would unfold to a gigabyte is let go of', async () => {
    const bomb = LINK_START + deflateRawSync(Buffer.alloc(400e6, 32)).toString('base64url');
    expect(bomb.length).toBeLessThan(1e6);
    const before = process.memoryUsage().rss;
    expect(await readPresentationHash(bomb)).toEqual(refusal('too-large'));
    expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
  });

  it('is not made of what no link could open', async () => {
    const slides = Array.from({ length: 200 }, (_, at) => ({ ...PRESENTATION.slides[0], id: `s${at}` }) as Slide);
    const long = slides.map((slide) => ({
      ...slide,
      notes: 'ñ'.repeat(5_000),
      sentence: 'ñ'.repeat(5_000),
      title: 'ñ'.repeat(5_000),
    }));
    expect(await encodePresentationHash({ ...PRESENTATION, slides: long })).toBeNull();
    expect(await encodePresentationHash({ ...PRESENTATION, slides })).not.toBeNull();
  });
});
