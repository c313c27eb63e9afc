/** Filtering and recounting every facet, at the report's size and far beyond it. */
import { bench, describe } from 'vitest';
import { countFacets } from '../../src/analysis/countFacets';
import { buildFacetTable } from '../../src/analysis/facetTable';
import { atlas, territory } from '../unit/readProject';
import { manyExperiences } from './manyExperiences';
import { assertSameCounts, countFacetsPlainly, FEW_RUNS, plainRows } from './plainThought';

const filters = { country: ['CL'], theme: ['igualdad-de-genero', 'medio-ambiente'] };

for (const size of [56, 14_000, 100_000]) {
  const table = size === 56 ? atlas.facets[2018] : buildFacetTable(manyExperiences(size), territory, 2018);
  const rows = plainRows(table);
  assertSameCounts(countFacets(table, filters), table, countFacetsPlainly(rows, filters));

  describe(`facets of ${table.size} experiences`, () => {
    bench('in one walk over columns', () => {
      countFacets(table, filters);
    });
    bench(
      'plainly, facet by facet',
      () => {
        countFacetsPlainly(rows, filters);
      },
      size === 56 ? {} : FEW_RUNS,
    );
  });

  describe(`facets of ${table.size} experiences, nothing chosen`, () => {
    bench('in one walk over columns', () => {
      countFacets(table, {});
    });
  });
}
