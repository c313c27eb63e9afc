/** Who measures the coverage of a view: the page at once, or for a large catalogue a worker, so that the screen is never held up. */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { FacetFilters } from '../analysis/countFacets';
import { type Coverage, measureCoverage } from '../analysis/coverage';
import { passFilters } from '../analysis/passFilters';
import type { DivisionId } from '../territory/units';
import { type AskCoverage, coverageAsker } from './askCoverage';
import type { Atlas } from './atlas';
import { rememberLast } from './rememberLast';
import { useIsStaged } from './store';

export interface Measured {
  /** 1 where an experience passes the filters. */
  passes: Uint8Array;
  recorded: Coverage;
}

/** Up to so many experiences the page measures within half a frame (docs/scale.md), and nothing is ever out of date. */
export const MEASURED_AT_ONCE = 250_000;

interface Answer {
  atlas: Atlas;
  division: DivisionId;
  filters: FacetFilters;
  measured: Measured;
}

const useAnswer = create<{ answer: Answer | null }>()(() => ({ answer: null }));

/** Thought once a view, whoever asks first. */
export const measureAtOnce = rememberLast((atlas: Atlas, division: DivisionId, filters: FacetFilters): Measured => {
  const passes = passFilters(atlas.facets[division], filters);
  return { passes, recorded: measureCoverage(atlas.coverage, passes) };
});

const askerOf = rememberLast((atlas: Atlas): AskCoverage => coverageAsker(atlas.coverage));
let latest = 0;

/** `measuring`: what is given is of the view before, while a worker measures this one. */
export function useMeasured(
  atlas: Atlas,
  division: DivisionId,
  filters: FacetFilters,
): { measured: Measured; measuring: boolean } {
  const answer = useAnswer((state) => state.answer);
  // A slide has no view before it whose figures could stand meanwhile.
  const staged = useIsStaged();
  const large = !staged && atlas.coverage.size > MEASURED_AT_ONCE;
  const known = answer?.atlas === atlas ? answer : null;

  useEffect(() => {
    if (!large) return;
    ask(atlas, division, filters);
  }, [large, atlas, division, filters]);

  if (!large || known === null) return { measured: measureAtOnce(atlas, division, filters), measuring: false };
  return { measured: known.measured, measuring: !isOf(known, atlas, division, filters) };
}

const isOf = (answer: Answer | null, atlas: Atlas, division: DivisionId, filters: FacetFilters) =>
  answer?.atlas === atlas && answer.division === division && answer.filters === filters;

/** Every part of the screen that needs the answer asks; the question is put once, and only the last one's answer counts. */
const ask = rememberLast((atlas: Atlas, division: DivisionId, filters: FacetFilters): void => {
  const number = ++latest;
  const { answer } = useAnswer.getState();
  if (isOf(answer, atlas, division, filters)) return;
  const give = (measured: Measured) => {
    if (number === latest) useAnswer.setState({ answer: { atlas, division, filters, measured } });
  };
  if (answer?.atlas !== atlas) {
    // There is nothing to show in the meantime: the first figures are measured at once.
    give(measureAtOnce(atlas, division, filters));
    return;
  }
  const passes = passFilters(atlas.facets[division], filters);
  askerOf(atlas)(passes).then((recorded) => give({ passes, recorded }));
  // One answer: who comes back to a view asks anew.
}, 1);
