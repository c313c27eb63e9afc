// Weighing and sealing bytes with what Node and browsers both have.

/** @param {string} text @returns {Promise<number>} bytes of the text gzipped */
export async function gzippedSize(text) {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).arrayBuffer()).byteLength;
}

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<string>} as in a subresource's integrity: sha256-… in base 64; empty where a page served over plain http has no seal to give
 */
export async function checksumOf(bytes) {
  if (globalThis.crypto?.subtle === undefined) return '';
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', /** @type {any} */ (bytes)));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** Lets a browser worker hear its messages, and a terminal draw, between two long steps. */
export const breathe = () => new Promise((resolve) => setTimeout(resolve, 0));
