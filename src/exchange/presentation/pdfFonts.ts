/**
 * The typefaces of a PDF: the interface's own, as static cuts, which the writer reduces to the letters that are used.
 * What the web packs (WOFF) is unpacked on the page; nothing of it is loaded before a PDF is written.
 */
import interRegular from '@fontsource/inter/files/inter-latin-400-normal.woff?url';
import interSemibold from '@fontsource/inter/files/inter-latin-600-normal.woff?url';
import serifItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff?url';
import serifRegular from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?url';
import serifSemibold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url';
import { unzlibSync } from 'fflate';

const FACES = {
  'atlas-sans': interRegular,
  'atlas-sans-semibold': interSemibold,
  'atlas-serif': serifRegular,
  'atlas-serif-semibold': serifSemibold,
  'atlas-serif-italic': serifItalic,
} as const;
export type FaceName = keyof typeof FACES;
export const FACE_NAMES = Object.keys(FACES) as FaceName[];

const kept = new Map<FaceName, Promise<Uint8Array>>();

/** The face as TrueType. Rejects where it cannot be loaded. */
export function loadFace(name: FaceName): Promise<Uint8Array> {
  const known = kept.get(name);
  if (known) return known;
  const coming = fetch(FACES[name]).then(async (response) => {
    if (!response.ok) throw new Error(`The typeface ${name} answered ${response.status}.`);
    return trueTypeOf(new Uint8Array(await response.arrayBuffer()));
  });
  kept.set(name, coming);
  coming.catch(() => kept.delete(name));
  return coming;
}

/** By family, weight and slant as a style sheet says them. */
export function faceOf(family: string, weight: number, italic: boolean): FaceName {
  if (!/serif 4/i.test(family)) return weight >= 550 ? 'atlas-sans-semibold' : 'atlas-sans';
  if (weight >= 550) return 'atlas-serif-semibold';
  return italic ? 'atlas-serif-italic' : 'atlas-serif';
}

/** WOFF 1.0 (W3C, 2012) is TrueType with its tables packed one by one. */
export function trueTypeOf(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (from.getUint32(0) !== 0x774f4646) throw new Error('This is no WOFF typeface.');
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, position) => {
    const at = 44 + position * 20;
    const [tag, offset, packed, length, sum] = [0, 4, 8, 12, 16].map((step) => from.getUint32(at + step)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return { tag, sum, bytes: packed < length ? unzlibSync(bytes) : bytes };
  });
  const head = 12 + 16 * count;
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), head);
  const out = new Uint8Array(size);
  const to = new DataView(out.buffer);
  const power = Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, count);
  to.setUint16(6, 16 * 2 ** power);
  to.setUint16(8, power);
  to.setUint16(10, 16 * count - 16 * 2 ** power);
  let at = head;
  for (const [position, { tag, sum, bytes }] of tables.entries()) {
    const entry = 12 + 16 * position;
    to.setUint32(entry, tag);
    to.setUint32(entry + 4, sum);
    to.setUint32(entry + 8, at);
    to.setUint32(entry + 12, bytes.length);
    out.set(bytes, at);
    at += padded(bytes.length);
  }
  return out;
}

/** Tables begin at every fourth byte. */
function padded(length: number): number {
  return (length + 3) & ~3;
}
