// Lays the tiles of «Teselas», lying and standing, and writes facts/tiles.csv: node geo/tiles.mjs (about a minute).
// Kept apart from the build for the same reason as the fit: it need only run again if the facts or the blocks change.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readComunas, readDivisions } from './lib/sources.mjs';
import { detachedPlaces, isDetached, slicesOf } from './lib/tileBlocks.mjs';
import { measureTiles } from './lib/tileMeasures.mjs';
import { layTiles } from './lib/tiles.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const sweeps = Number(process.argv[2] ?? 40000);
/** One try often ends in a poor place; the cheapest one is kept. */
const SEEDS = 8;

const comunas = readComunas(here);
const inBlocks = comunas.filter((comuna) => !isDetached(comuna.cut));
const regions = readDivisions(here)
  .filter((unit) => unit.division === '2018' && unit.level === 'region')
  .sort((a, b) => Number(a.order) - Number(b.order))
  .map((unit) => unit.code);

const [lying, standing] = /** @type {const} */ (['lying', 'standing']).map((form) => {
  const slices = slicesOf(form, regions);
  const best = Array.from({ length: SEEDS }, (_, k) =>
    layTiles(form, inBlocks, slices, { sweeps, seed: k + 1 }),
  ).reduce((a, b) => (b.cost < a.cost ? b : a));
  console.log(form, measureTiles(form, inBlocks, best.places));
  return new Map([...best.places, ...detachedPlaces(form, slices)]);
});
const rows = comunas.map(({ cut }) => [cut, lying.get(cut), standing.get(cut), Number(isDetached(cut))].join());
writeFileSync(
  process.argv[3] ?? join(here, 'facts/tiles.csv'),
  `cut,lying_along,lying_across,standing_along,standing_across,detached\n${rows.join('\n')}\n`,
);
