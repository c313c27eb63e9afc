/** A large catalogue is measured beside the page: same figures, and no question left without an answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacets } from '../../src/analysis/countFacets';
import { measureCoverage } from '../../src/analysis/coverage';
import { passFilters } from '../../src/analysis/passFilters';
import { coverageAsker } from '../../src/state/askCoverage';
import { coverageAnswerer } from '../../src/state/coverageAnswerer';
import { atlas, catalogue } from './readProject';

/** A worker in the same thread: what it is told and what it says is copied, as between threads. */
function worker(breaks: (asked: number) => boolean = () => false): Worker {
  const heard: Record<string, (event: { data?: unknown }) => void> = {};
  const answer = coverageAnswerer();
  let asked = 0;
  return {
    addEventListener: (kind: string, listener: (event: { data?: unknown }) => void) => {
      heard[kind] = listener;
    },
    postMessage: (question: Parameters<typeof answer>[0]) => {
      const copied = structuredClone(question);
      if ('passes' in question && breaks(asked++)) queueMicrotask(() => heard.error?.({}));
      else {
        const found = answer(copied);
        if (found) queueMicrotask(() => heard.message?.({ data: structuredClone(found) }));
      }
    },
    terminate: () => {},
  } as unknown as Worker;
}

const anyPasses = fc.uint8Array({ minLength: 56, maxLength: 56, max: 1 });

describe('coverage by a worker', () => {
  it('is what the page would measure', async () => {
    const ask = coverageAsker(atlas.coverage, () => worker());
    await fc.assert(
      fc.asyncProperty(anyPasses, async (passes) => {
        expect(await ask(passes)).toEqual(measureCoverage(atlas.coverage, passes));
      }),
    );
  });

  it('answers each question with its own answer, many at once', async () => {
    const ask = coverageAsker(atlas.coverage, () => worker());
    const questions = catalogue.experiences.map((_, row) => Uint8Array.from({ length: 56 }, (__, at) => +(at === row)));
    expect(await Promise.all(questions.map(ask))).toEqual(
      questions.map((passes) => measureCoverage(atlas.coverage, passes)),
    );
  });

  it('is measured by the page where the worker cannot start, or breaks', async () => {
    const everyone = new Uint8Array(56).fill(1);
    const expected = measureCoverage(atlas.coverage, everyone);
    const never = coverageAsker(atlas.coverage, () => {
      throw new Error('Workers are forbidden here.');
    });
    expect(await never(everyone)).toEqual(expected);
    const breaking = coverageAsker(atlas.coverage, () => worker((asked) => asked === 1));
    expect(await Promise.all([breaking(everyone), breaking(everyone), breaking(everyone)])).toEqual([
      expected,
      expected,
      expected,
    ]);
    expect(await breaking(everyone)).toEqual(expected);
  });
});

describe('who passes the filters', () => {
  it('is the same as where every facet is counted', () => {
    const table = atlas.facets[2018];
    const some = (facet: 'theme' | 'status' | 'region' | 'country') =>
      fc.subarray([...table.columns[facet].values, 'nobody has this']);
    fc.assert(
      fc.property(
        fc.record({ theme: some('theme'), status: some('status'), region: some('region'), country: some('country') }),
        (filters) => {
          expect(passFilters(table, filters)).toEqual(countFacets(table, filters).passes);
        },
      ),
    );
  });
});
