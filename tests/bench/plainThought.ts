/**
 * The same results as `src/analysis`, thought in the plainest way: array methods for every facet, a loop over the comunas
 * of every experience. The benchmarks hold the real thing against it in the same run, and check that both agree.
 */
import type { FacetCounts, FacetFilters } from '../../src/analysis/countFacets';
import type { Coverage } from '../../src/analysis/coverage';
import { FACET_IDS, type FacetId, type FacetSource, type FacetTable } from '../../src/analysis/facetTable';
import { DIRECTNESS } from '../../src/territory/reach';

/** A second a run is long enough: a few runs tell the ratio. */
export const FEW_RUNS = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

/** What each experience has under each facet, as words. */
export type PlainRow = Readonly<Record<FacetId, readonly string[]>>;

export function plainRows({ size, columns }: FacetTable): PlainRow[] {
  return Array.from(
    { length: size },
    (_, row) =>
      Object.fromEntries(
        FACET_IDS.map((facet) => {
          const { values, offsets, cells } = columns[facet];
          return [facet, [...cells.slice(offsets[row], offsets[row + 1])].map((cell) => values[cell] as string)];
        }),
      ) as Record<FacetId, string[]>,
  );
}

export function countFacetsPlainly(
  rows: readonly PlainRow[],
  filters: FacetFilters,
): Map<FacetId, Map<string, number>> {
  const passes = (row: PlainRow, facet: FacetId) => {
    const chosen = filters[facet];
    return !chosen || chosen.length === 0 || row[facet].some((value) => chosen.includes(value));
  };
  return new Map(
    FACET_IDS.map((facet) => {
      const counts = new Map<string, number>();
      rows
        .filter((row) => FACET_IDS.filter((other) => other !== facet).every((other) => passes(row, other)))
        .flatMap((row) => row[facet])
        .forEach((value) => {
          counts.set(value, (counts.get(value) ?? 0) + 1);
        });
      return [facet, counts];
    }),
  );
}

export function measureCoveragePlainly(
  sources: readonly FacetSource[],
  passes: Uint8Array,
  comunaCount: number,
): Coverage {
  const passing = sources.filter(({ reach }, row) => passes[row] === 1 && reach.comunas.length >= 2);
  const reaching = DIRECTNESS.map(() => new Uint32Array(comunaCount));
  for (const { reach } of passing) {
    reach.comunas.forEach((comuna, position) => {
      const column = reaching[reach.directness[position] as number] as Uint32Array;
      column[comuna] = (column[comuna] as number) + 1;
    });
  }
  const classes = Uint8Array.from({ length: comunaCount }, (_, comuna) => {
    const way = reaching.findIndex((column) => (column[comuna] as number) > 0);
    return way === -1 ? DIRECTNESS.length : way;
  });
  return { reaching, classes };
}

/** Throws where the two ways of counting differ: a benchmark of wrong results measures nothing. */
export function assertSameCounts(
  { counts }: FacetCounts,
  table: FacetTable,
  plain: Map<FacetId, Map<string, number>>,
): void {
  for (const facet of FACET_IDS) {
    table.columns[facet].values.forEach((value, index) => {
      const expected = plain.get(facet)?.get(value) ?? 0;
      if (counts[facet][index] !== expected) {
        throw new Error(`${facet} ${value}: ${counts[facet][index]} counted, ${expected} expected`);
      }
    });
  }
}

export function assertSameCoverage(coverage: Coverage, plain: Coverage): void {
  const text = ({ reaching, classes }: Coverage) =>
    [...reaching.map((column) => column.join()), classes.join()].join(';');
  if (text(coverage) !== text(plain)) throw new Error('The two ways of measuring coverage differ.');
}
