/**
 * A presentation as a link that holds all of it, behind the «#», which no browser sends to a server:
 * `#presentacion=<base64url of deflate-raw of its JSON>`.
 */
import type { Presentation } from '../../state/presentation/presentation';
import { type RefusalReason, type Restored, restore, written } from '../../state/presentation/restore';

export const LINK_START = '#presentacion=';

/** Letters from which on mail and messengers may break a link: then the file is the better way. */
export const LONG_LINK = 30_000;

/** Bytes that a link may unfold to. */
const LARGEST = 5e6;

export type LinkRefusal =
  | RefusalReason
  /** It was cut or changed on its way. */
  | 'damaged'
  | 'too-large'
  /** The browser is too old to unfold it. */
  | 'unsupported';

export type LinkRestored = Exclude<Restored, { ok: false }> | { ok: false; reason: LinkRefusal };

/** The part of the address from «#» on; null for a presentation that is too large for any link. */
export async function encodePresentationHash(presentation: Presentation): Promise<string | null> {
  const json = new Blob([JSON.stringify(written(presentation))]);
  if (json.size > LARGEST) return null;
  const folded = await new Response(json.stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  return LINK_START + toBase64Url(new Uint8Array(folded));
}

/** Never throws, and never unfolds more than it may. */
export async function readPresentationHash(hash: string): Promise<LinkRestored> {
  if (hash.length > LARGEST * 2) return { ok: false, reason: 'too-large' };
  if (typeof DecompressionStream === 'undefined') return { ok: false, reason: 'unsupported' };
  try {
    const json = await unfold(fromBase64Url(hash.slice(LINK_START.length)));
    return json === null ? { ok: false, reason: 'too-large' } : restore(JSON.parse(json));
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

/** Null as soon as it is more than it may be. */
async function unfold(folded: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const reader = new Blob([folded]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LARGEST) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let letters = '';
  // As many at once as a call may have arguments.
  for (let at = 0; at < bytes.length; at += 8_192) letters += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Some programs escape or wrap what they send on: that is undone. Throws where it is not base64. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const letters = decodeURIComponent(text).replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(letters.replaceAll('=', '')), (letter) => letter.charCodeAt(0));
}
