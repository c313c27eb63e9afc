// Asks the geoBoundaries API, politely: few retries, time limits, lengths checked. Only the API is asked, and what its answer names.
import { LIMITS } from '../boundaries/limits.mjs';

export const PUBLIC_API = 'https://www.geoboundaries.org/api/current/gbOpen';
const TRIES = 3;
const MOST_REDIRECTS = 8;
/** An answer of the API is a page of text; more is something else. */
const MOST_ANSWER_BYTES = 1_000_000;

/** The network's troubles, said in Spanish. `tooLarge` where a smaller version would do. */
export class NetworkTrouble extends Error {
  /** @param {string} message @param {{ again?: boolean, wait?: number, tooLarge?: boolean }} [how] */
  constructor(message, { again = false, wait = 0, tooLarge = false } = {}) {
    super(message);
    this.again = again;
    this.wait = wait;
    this.tooLarge = tooLarge;
  }
}

/**
 * @typedef {{ source: string, licence: string, year: string, expectedUnits: number | undefined, urls: string[], smaller: string | null }} Answer
 *   where the boundaries can be fetched, best first, and a version already simplified
 * @typedef {{ api: string, quietSeconds: number, waitSeconds: number, onBytes: (got: number, of: number | null) => void }} Manners
 *   seconds without a byte after which a connection is given up; seconds before the first retry
 */

/** @param {string} iso3 @param {string} level ADM2 or ADM3 @param {Manners} manners @returns {Promise<Answer>} @throws {NetworkTrouble} */
export async function askApi(iso3, level, manners) {
  const url = `${manners.api.replace(/\/+$/, '')}/${iso3}/${level}/`;
  const bytes = await download(url, { ...manners, onBytes: () => {} }, MOST_ANSWER_BYTES);
  /** @type {any} */
  let answer;
  try {
    answer = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new NetworkTrouble(
      `${url} no respondió en JSON${/^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200))) ? ', sino con una página web' : ''}.`,
    );
  }
  if (Array.isArray(answer)) answer = answer.find((one) => one?.boundaryType === level) ?? answer[0];
  const isOther = (/** @type {unknown} */ said, /** @type {string} */ asked) =>
    typeof said === 'string' && said !== '' && said !== asked;
  if (!answer || typeof answer !== 'object' || isOther(answer.boundaryISO, iso3) || isOther(answer.boundaryType, level))
    throw new NetworkTrouble(`${url} respondió sobre otra cosa que ${iso3} ${level}.`);
  const link = (/** @type {unknown} */ value) => {
    try {
      const { protocol, href } = new URL(String(value ?? ''), url);
      return value && (protocol === 'https:' || protocol === 'http:') ? href : null;
    } catch {
      return null;
    }
  };
  const urls = [link(answer.gjDownloadURL), link(answer.tjDownloadURL)].filter((one) => one !== null);
  if (urls.length === 0) throw new NetworkTrouble(`${url} no dice de dónde descargar los límites.`);
  const count = Number(answer.admUnitCount);
  const said = (/** @type {unknown} */ value) =>
    value === undefined || value === null || value === 'nan' ? '' : String(value);
  return {
    source: [said(answer.boundarySource), 'geoBoundaries', said(answer.boundaryID)].filter(Boolean).join(' · '),
    licence: said(answer.boundaryLicense),
    year: said(answer.boundaryYearRepresented),
    expectedUnits: Number.isInteger(count) && count > 0 ? count : undefined,
    urls,
    smaller: link(answer.simplifiedGeometryGeoJSON),
  };
}

/** @param {string} url @param {Manners} manners @param {number} [most] bytes @returns {Promise<Uint8Array>} @throws {NetworkTrouble} */
export async function download(url, manners, most = LIMITS.bytes) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetchOnce(url, manners, most);
    } catch (error) {
      if (!(error instanceof NetworkTrouble) || !error.again || attempt === TRIES) throw error;
      await new Promise((resolve) =>
        setTimeout(resolve, Math.max(error.wait, manners.waitSeconds * 2 ** (attempt - 1)) * 1000),
      );
    }
  }
}

/** @param {string} url @param {Manners} manners @param {number} most */
async function fetchOnce(url, { quietSeconds, onBytes }, most) {
  const abort = new AbortController();
  let timer = setTimeout(() => abort.abort(), quietSeconds * 1000);
  const stillThere = () => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), quietSeconds * 1000);
  };
  try {
    const response = await follow(url, abort.signal);
    if (response.status === 404) throw new NetworkTrouble(`${url} no existe (404).`);
    if (!response.ok)
      throw new NetworkTrouble(`${url} respondió ${response.status}.`, {
        again: response.status >= 500 || response.status === 429,
        wait: Math.min(30, Number(response.headers.get('retry-after')) || 0),
      });
    // A packed answer's length is that of the packed bytes, which aren't seen here.
    const isPlain = !response.headers.get('content-encoding');
    const length =
      isPlain && response.headers.has('content-length') ? Number(response.headers.get('content-length')) : null;
    const large = () => new NetworkTrouble(`${url} pesa más de ${Math.round(most / 1e6)} MB.`, { tooLarge: true });
    if (length !== null && length > most) throw large();
    /** @type {Uint8Array[]} */
    const chunks = [];
    let got = 0;
    for await (const chunk of /** @type {any} */ (response.body ?? [])) {
      stillThere();
      chunks.push(chunk);
      got += chunk.length;
      if (got > most) throw large();
      onBytes(got, length);
    }
    if (length !== null && got !== length)
      throw new NetworkTrouble(`La descarga de ${url} se cortó: llegaron ${got} de ${length} bytes.`, { again: true });
    return new Uint8Array(Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof NetworkTrouble) throw error;
    if (abort.signal.aborted)
      throw new NetworkTrouble(`${url} no respondió en ${quietSeconds} segundos.`, { again: true });
    const cause = /** @type {any} */ (error).cause;
    throw new NetworkTrouble(
      `No se pudo descargar ${url} (${cause?.code ?? cause?.message ?? /** @type {any} */ (error).message}).`,
      { again: true },
    );
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

/** Redirects one by one, so that none leads away from the web. @param {string} url @param {AbortSignal} signal */
async function follow(url, signal) {
  let at = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await fetch(at, {
      signal,
      redirect: 'manual',
      headers: { 'user-agent': 'atlas-de-articulacion geo:install' },
    });
    const target = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !target) return response;
    await response.body?.cancel();
    const next = new URL(target, at);
    if (next.protocol !== 'https:' && next.protocol !== 'http:')
      throw new NetworkTrouble(`${at} redirige fuera de la web.`);
    at = next.href;
  }
  throw new NetworkTrouble(`${url} redirige demasiadas veces.`);
}
