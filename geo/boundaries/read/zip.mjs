// The files in a zip, unpacked with what Node and browsers have.
import { LIMITS } from '../limits.mjs';
import { Refusal } from '../refusal.mjs';

/** @typedef {{ name: string, unpack: () => Promise<Uint8Array> }} Entry */

/** @param {Uint8Array} bytes @returns {Entry[]} without folders and the notes that some systems add @throws {Refusal} */
export function listZip(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== 0x06054b50) end--;
  // The list stands at the end: a file cut short has none.
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new Refusal('truncated');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const text = new TextDecoder();
  /** @type {Entry[]} */
  const entries = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Refusal('truncated');
    const locked = (view.getUint16(at + 8, true) & 1) === 1;
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((o) => view.getUint16(at + o, true));
    const local = view.getUint32(at + 42, true);
    const name = text.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + extraLength + noteLength;
    if (name.endsWith('/') || /(^|\/)(__MACOSX\/|\._|\.)/.test(name)) continue;
    entries.push({
      name,
      unpack: async () => {
        if (locked) throw new Refusal('locked');
        if (size > LIMITS.bytes || packed === 0xffffffff)
          throw new Refusal('tooLarge', { megabytes: Math.ceil(size / 1e6), most: LIMITS.bytes / 1e6 });
        if (local + 30 > bytes.length) throw new Refusal('truncated');
        const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
        const body = bytes.subarray(start, start + packed);
        if (body.length < packed) throw new Refusal('truncated');
        if (method === 0) return body;
        if (method !== 8) throw new Refusal('locked');
        return inflate(body, 'deflate-raw');
      },
    });
  }
  return entries;
}

/** @param {Uint8Array} bytes @param {'deflate-raw' | 'gzip'} format @returns {Promise<Uint8Array>} @throws {Refusal} if it is broken or grows past the limit */
export async function inflate(bytes, format) {
  const reader = new Blob([/** @type {any} */ (bytes)])
    .stream()
    .pipeThrough(new DecompressionStream(/** @type {any} */ (format)))
    .getReader();
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Refusal('truncated');
    });
    if (done) break;
    length += value.length;
    if (length > LIMITS.bytes) {
      // Not awaited: some streams only hear of it once they are done.
      reader.cancel().catch(() => {});
      throw new Refusal('tooLarge', { megabytes: Math.ceil(length / 1e6), most: LIMITS.bytes / 1e6 });
    }
    chunks.push(value);
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
