/** How many experiences a view has, as a sentence that says what filters them; and the same filters as the lead of another sentence. */
import { exploreExhibits as words } from '../../i18n/exploreExhibits';
import { placeName } from '../../i18n/facetValues';
import { filterParts, filterPhrases } from '../../i18n/filterWords';
import { asSentence, numberWord } from '../../i18n/numberWords';
import type { TextTools } from '../../i18n/text';
import type { Atlas } from '../../state/atlas';
import { unscopedFilters } from '../../state/results';
import type { View } from '../../state/view';

interface CountedView {
  view: Pick<View, 'filters' | 'place' | 'division'>;
  atlas: Atlas;
  tools: TextTools;
}

/** «En salud, tres experiencias con ficha en Chile de escala regional». `fichasAlone`: what is counted are those with a ficha, whatever the filter of status. */
export function experiencesInWords({ view, atlas, tools }: CountedView, n: number, fichasAlone = false): string {
  const { place, division } = view;
  const filters = unscopedFilters(view.filters, place);
  const [status, ...others] = fichasAlone ? ['documented'] : (filters.status ?? []);
  const { themes, clauses } = filterParts(tools, atlas, division, filters);
  const sentence = (following: readonly string[]) =>
    tools.t(words.finding, {
      words: numberWord(n, tools),
      n,
      status: status && others.length === 0 ? status : 'all',
      place: placeName(tools, atlas, division, place),
      clauses: following.length > 0 ? ` ${tools.list(following)}` : '',
    });
  // Clauses speak of several: «que alcanzan», «iniciadas».
  const parts = n === 1 ? [leadOfFilters({ view, atlas, tools }, false), sentence([])] : [...themes, sentence(clauses)];
  return asSentence(parts.filter(Boolean).join(', '));
}

/** «En salud, entre las experiencias de escala regional»; empty where no facet is chosen. `withStatus`: what was chosen of the catalogue is said as well. */
export function leadOfFilters({ view, atlas, tools }: CountedView, withStatus: boolean): string {
  const filters = unscopedFilters(view.filters, view.place);
  const said = withStatus ? filters : { ...filters, status: ['documented'] };
  return asSentence(filterPhrases(tools, atlas, view.division, said).join(', '));
}
