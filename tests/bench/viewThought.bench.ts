/** All pure thought of a view at 14,000 experiences: facets, indices, coverage classes. Goal: under 16 ms. */
import { bench, describe } from 'vitest';
import { countFacets } from '../../src/analysis/countFacets';
import { buildCoverageTable, measureCoverage } from '../../src/analysis/coverage';
import { buildFacetTable } from '../../src/analysis/facetTable';
import { measureIndices } from '../../src/analysis/measureIndices';
import { territory } from '../unit/readProject';
import { manyExperiences } from './manyExperiences';
import {
  assertSameCounts,
  assertSameCoverage,
  countFacetsPlainly,
  FEW_RUNS,
  measureCoveragePlainly,
  plainRows,
} from './plainThought';

const SIZE = 14_000;
const sources = manyExperiences(SIZE);
const table = buildFacetTable(sources, territory, 2018);
const coverageTable = buildCoverageTable(sources, territory);
const rows = plainRows(table);
const documented = sources.flatMap(({ indicators }) => indicators ?? []);
const comunaCount = territory.comunas.length;
// A usual view: a theme or two within Chile.
const filters = { country: ['CL'], theme: ['igualdad-de-genero', 'medio-ambiente'] };

const think = () => {
  const counts = countFacets(table, filters);
  const indices = documented.map(measureIndices);
  return { counts, indices, coverage: measureCoverage(coverageTable, counts.passes) };
};
const thinkPlainly = () => {
  const counts = countFacetsPlainly(rows, filters);
  const indices = documented.map(measureIndices);
  const passes = countFacets(table, filters).passes;
  return { counts, indices, coverage: measureCoveragePlainly(sources, passes, comunaCount) };
};

const first = think();
const firstPlain = thinkPlainly();
assertSameCounts(first.counts, table, firstPlain.counts);
assertSameCoverage(first.coverage, firstPlain.coverage);

describe(`all thought of a view, ${SIZE} experiences, ${documented.length} of them with codes`, () => {
  bench('as the atlas does', () => {
    think();
  });
  bench(
    'plainly',
    () => {
      thinkPlainly();
    },
    FEW_RUNS,
  );
});

describe(`indices of ${documented.length} fichas`, () => {
  bench('measureIndices', () => {
    documented.map(measureIndices);
  });
});
