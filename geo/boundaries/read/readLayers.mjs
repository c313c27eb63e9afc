// What a file is, by what is in it, and its layers.
import { LIMITS } from '../limits.mjs';
import { Refusal } from '../refusal.mjs';
import { readGeojson } from './geojson.mjs';
import { readTopojson } from './topojson.mjs';

/** @param {{ name: string, bytes: Uint8Array }} file @returns {Promise<import('./geojson.mjs').Layer[]>} @throws {Refusal} */
export async function readLayers({ bytes }) {
  if (bytes.length > LIMITS.bytes)
    throw new Refusal('tooLarge', { megabytes: Math.round(bytes.length / 1e6), most: LIMITS.bytes / 1e6 });
  const json = JSON.parse(new TextDecoder().decode(bytes));
  return json.type === 'Topology' ? readTopojson(json) : readGeojson(json);
}
