// Fits the cells of the comunas to the facts and writes facts/cells.topojson: node geo/fit.mjs (a quarter of an hour).
// Kept apart from the build, which is quick, because it need only run again if the facts or the outline change.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REGION_BY_ISO, REMOTE, zoneOf } from './lib/cells.mjs';
import { consensusCells } from './lib/consensus.mjs';
import { fitSites } from './lib/fit.mjs';
import { readGround } from './lib/ground.mjs';
import { collection, shape } from './lib/partition.mjs';
import { readComunas } from './lib/sources.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const SWEEPS = 400;
/** Fits tried in each zone, and how many of the best ones vote: with few, large comunas a fit is quick and often ends in a poor place. */
const TRIES = /** @type {const} */ ([
  ['north', 12, 12],
  ['11', 24, 4],
  ['12', 24, 1],
]);
const comunas = readComunas(here).filter((c) => !REMOTE.has(c.cut));
const regions = (await readGround()).parts.filter((f) => f.properties.country === 'CL');
/** @type {import('./lib/sources.mjs').Feature[]} */
const cells = [];
for (const [zone, tries, voters] of TRIES) {
  const inside = comunas.filter((c) => zoneOf(c.region_code) === zone);
  const land = regions.filter(
    (f) => zoneOf(REGION_BY_ISO[/** @type {keyof typeof REGION_BY_ISO} */ (f.properties.unit)]) === zone,
  );
  const fits = Array.from({ length: tries }, (_, k) => {
    const fit = fitSites(inside, land, SWEEPS, 20180906 + 100 * k, () => {});
    console.log(`zone ${zone}, fit ${k + 1} of ${tries}: ${fit.energy.toFixed(1)}`);
    return fit;
  });
  const best = fits
    .sort((a, b) => a.energy - b.energy)
    .slice(0, voters)
    .map(({ sites }) => sites);
  cells.push(...(await consensusCells(inside, land, best, console.log)));
}
const out = await shape('-i cells.json -o cells.topojson quantization=100000', { 'cells.json': collection(cells) });
writeFileSync(process.argv[2] ?? join(here, 'facts/cells.topojson'), `${JSON.stringify(out['cells.topojson'])}\n`);
