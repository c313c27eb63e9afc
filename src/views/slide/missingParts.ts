/** What a slide asks for and is not here, each in a phrase: it shows what it can, and this is told beside it, never on its face. */

import type { FacetId } from '../../analysis/facetTable';
import { facetName } from '../../i18n/facetValues';
import { briefValue, otherDivisionInWords, unknownInWords } from '../../i18n/linkProblems';
import { presentStorage as words } from '../../i18n/presentStorage';
import type { TextTools } from '../../i18n/text';
import type { Atlas } from '../../state/atlas';
import {
  type DecodedLink,
  EXPERIENCES_WORD,
  FACET_WORDS,
  type LinkProblem,
  PLACE_WORD,
  PLACES_WORD,
  SELECTION_WORDS,
} from '../../state/codec';
import { type Slide, shownOf } from '../../state/presentation/presentation';
import type { Exhibits } from '../exhibits/ExhibitsContext';

const FACETS = new Map(Object.entries(FACET_WORDS).map(([facet, word]) => [word, facet as FacetId]));
const GONE = new Map([
  [SELECTION_WORDS.experience, words.missingExperience],
  [SELECTION_WORDS.actor, words.missingActor],
  [SELECTION_WORDS.comuna, words.missingComuna],
  [EXPERIENCES_WORD, words.missingExperience],
  [PLACE_WORD, words.missingPlace],
  [PLACES_WORD, words.missingPlace],
]);

/** `decoded`: of the slide's view (`viewOfSlide`). */
export function missingPartsOf(
  slide: Pick<Slide, 'layout' | 'exhibits'>,
  { view, problems }: DecodedLink,
  exhibits: Exhibits,
  atlas: Atlas,
  tools: TextTools,
): string[] {
  const { t } = tools;
  const parts = [
    ...shownOf(slide).flatMap((id) => {
      const kind = exhibits.get(id);
      if (!kind) return t(words.missingExhibit, { name: briefValue(id) });
      return kind.fits(view, atlas) ? [] : t(words.missingFit, { name: t(kind.name) });
    }),
    ...problems.flatMap((problem) => missingInWords(problem, view.division, atlas, tools) ?? []),
  ];
  return [...new Set(parts)];
}

/** One part of the slide's view; null where there is nothing to tell. */
function missingInWords(
  problem: LinkProblem,
  division: DecodedLink['view']['division'],
  atlas: Atlas,
  tools: TextTools,
): string | null {
  if ('division' in problem) return otherDivisionInWords(problem, division, false, atlas, tools);
  const { reason, parameter } = problem;
  const value = briefValue(problem.value);
  if (reason === 'newer-version') return tools.t(words.missingNewer, { value });
  if (reason !== 'unknown-value') return unknownInWords(problem, tools);
  const facet = FACETS.get(parameter);
  if (facet) return tools.t(words.missingFilter, { facet: tools.t(facetName(facet)), value });
  const gone = GONE.get(parameter);
  return gone ? tools.t(gone, { value }) : unknownInWords(problem, tools);
}
