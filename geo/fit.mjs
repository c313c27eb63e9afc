// Fits the cells of the comunas to the facts and writes facts/sites.csv: node geo/fit.mjs (some minutes).
// Kept apart from the build, which is quick, because it need only run again if the facts or the outline change.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REGION_BY_ISO, REMOTE, zoneOf } from './lib/cells.mjs';
import { fitSites } from './lib/fit.mjs';
import { readGround } from './lib/ground.mjs';
import { readComunas } from './lib/sources.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const sweeps = Number(process.argv[2] ?? 600);
const comunas = readComunas(here).filter((c) => !REMOTE.has(c.cut));
const regions = (await readGround()).parts.filter((f) => f.properties.country === 'CL');
/** Seeds tried in each zone: with few, large comunas a try is quick and often ends in a poor place; the best one is kept. */
const TRIES = /** @type {const} */ ([
  ['north', 1],
  ['11', 8],
  ['12', 24],
]);
/** @type {Map<string, import('./lib/power.mjs').Site>} */
const sites = new Map();
for (const [zone, tries] of TRIES) {
  const inside = comunas.filter((c) => zoneOf(c.region_code) === zone);
  const land = regions.filter(
    (f) => zoneOf(REGION_BY_ISO[/** @type {keyof typeof REGION_BY_ISO} */ (f.properties.unit)]) === zone,
  );
  const best = Array.from({ length: tries }, (_, k) =>
    fitSites(inside, land, sweeps, 20180906 + k, tries > 1 ? () => {} : console.log),
  ).reduce((a, b) => (b.energy < a.energy ? b : a));
  console.log(`zone ${zone}: ${best.energy.toFixed(1)}`);
  for (const [cut, site] of best.sites) sites.set(cut, site);
}
const rows = [...sites].map(([cut, s]) => `${cut},${s.x.toFixed(4)},${s.y.toFixed(4)},${s.w.toFixed(4)}`);
writeFileSync(process.argv[3] ?? join(here, 'facts/sites.csv'), `cut,x,y,w\n${rows.join('\n')}\n`);
