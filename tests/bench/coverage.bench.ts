/** Coverage of the 346 comunas by 14,000 experiences. */
import { bench, describe } from 'vitest';
import { buildCoverageTable, measureCoverage } from '../../src/analysis/coverage';
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
