/** Everything that Brechas says of the country beyond coverage: gap groups, candidates, examples for each. Goal: under 20 ms, cold too. */
import { bench, describe } from 'vitest';
import { measureCoverage } from '../../src/analysis/coverage';
import { findExample, findExamplesByTheme } from '../../src/analysis/findExample';
import { findGapGroups, proposeAssociations } from '../../src/analysis/findGapGroups';
import { type GapKind, gapComunas } from '../../src/analysis/measureShares';
import { distanceKm } from '../../src/analysis/nearness';
import { atlas, catalogue, territory } from '../unit/readProject';

const country = territory.comunas.map((_, index) => index);
const passes = Uint8Array.from(catalogue.experiences, ({ status }) => (status === 'documented' ? 1 : 0));
const { classes } = measureCoverage(atlas.coverage, passes);
const themes = catalogue.experiences.map((experience) => experience.themes);

function think(kind: GapKind) {
  return findGapGroups(gapComunas(classes, country, kind), territory).map((group) => ({
    group,
    example: findExample(group.comunas, atlas.reach, passes, territory, kind),
    candidates: proposeAssociations(group, territory, 2018).map((candidate) => ({
      candidate,
      example: findExample(candidate.comunas, atlas.reach, passes, territory, kind),
    })),
  }));
}

/** The nearest example by trying every experience at every comuna. */
function exampleKmPlainly(comunas: readonly number[]): number {
  let best = Number.POSITIVE_INFINITY;
  atlas.reach.forEach((reach, row) => {
    if (passes[row] !== 1 || reach.comunas.length < 2) return;
    for (const from of comunas) for (const to of reach.comunas) best = Math.min(best, distanceKm(from, to, territory));
  });
  return best;
}

// Cold: the first time that this code runs at all, as when the screen opens.
const began = performance.now();
const first = think('unrecorded');
const cold = performance.now() - began;
const count = first.reduce((sum, { candidates }) => sum + candidates.length, 0);
console.log(`Cold, ${first.length} groups and ${count} candidates: ${cold.toFixed(1)} ms`);
for (const { group, example } of first) {
  if (example?.km !== exampleKmPlainly(group.comunas)) throw new Error('The two ways of finding an example differ.');
}

describe('groups, candidates and an example for each, whole country, warm', () => {
  bench('without record', () => {
    think('unrecorded');
  });
  bench('without nearness', () => {
    think('not-near');
  });
});

describe('examples for every group', () => {
  bench('measuring each comuna once', () => {
    for (const { group } of first) findExample(group.comunas, atlas.reach, passes, territory);
  });
  bench('by theme', () => {
    for (const { group } of first) findExamplesByTheme(group.comunas, atlas.reach, themes, passes, territory);
  });
  bench('plainly', () => {
    for (const { group } of first) exampleKmPlainly(group.comunas);
  });
});
