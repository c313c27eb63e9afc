/** Coverage of the 346 comunas by 14,000 experiences, and who passes the filters before it. Goal: under 10 ms. */
import { bench, describe } from 'vitest';
import { countFacets } from '../../src/analysis/countFacets';
import { buildCoverageTable, measureCoverage } from '../../src/analysis/coverage';
import { buildFacetTable } from '../../src/analysis/facetTable';
import { passFilters } from '../../src/analysis/passFilters';
import { territory } from '../unit/readProject';
import { manyExperiences } from './manyExperiences';
import { assertSameCoverage, measureCoveragePlainly } from './plainThought';

const sources = manyExperiences(14_000);
const table = buildCoverageTable(sources, territory);
const everyone = new Uint8Array(sources.length).fill(1);
const comunaCount = territory.comunas.length;
assertSameCoverage(measureCoverage(table, everyone), measureCoveragePlainly(sources, everyone, comunaCount));

describe(`coverage by ${sources.length} experiences, all passing`, () => {
  bench('by groups of comunas', () => {
    measureCoverage(table, everyone);
  });
  bench('plainly, comuna by comuna', () => {
    measureCoveragePlainly(sources, everyone, comunaCount);
  });
});

const facets = buildFacetTable(sources, territory, 2018);
const filters = { status: ['documented'], theme: ['igualdad-de-genero', 'medio-ambiente'] };
if (passFilters(facets, filters).join() !== countFacets(facets, filters).passes.join()) {
  throw new Error('The two ways of filtering differ.');
}

describe(`who of ${sources.length} passes two filters`, () => {
  bench('nothing else counted', () => {
    passFilters(facets, filters);
  });
  bench('with the counts of every facet', () => {
    countFacets(facets, filters);
  });
});
