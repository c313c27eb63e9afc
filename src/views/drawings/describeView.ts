/** A view in words, for what leaves the screen: its place, what filters it, the division, and where it comes from and when. */
import { downloads } from '../../i18n/downloads';
import { facets } from '../../i18n/facets';
import { facetName, facetValueName, placeName } from '../../i18n/facetValues';
import { pictures } from '../../i18n/pictures';
import { shell } from '../../i18n/shell';
import { LOCALES, type TextTools } from '../../i18n/text';
import type { Atlas } from '../../state/atlas';
import { byFichasAlone } from '../../state/identified';
import { isInChile } from '../../state/places';
import { unscopedFilters } from '../../state/results';
import type { View } from '../../state/view';
import type { DivisionId } from '../../territory/units';
import { chosenValuesOf } from '../facets/chosenValues';

const DIVISION_NAMES = { 2008: pictures.division2008, 2018: pictures.division2018 } as const satisfies Record<
  DivisionId,
  unknown
>;

type DescribedView = Pick<View, 'filters' | 'division' | 'place' | 'screen' | 'umbrella' | 'gapKind' | 'scenario'>;

export interface ViewFact {
  what: 'place' | 'filter' | 'division' | 'umbrella' | 'gapKind' | 'scenario';
  label: string;
  text: string;
}

/** «Chile. Tema: Salud. División actual». */
export function describeView(view: DescribedView, atlas: Atlas, tools: TextTools): string {
  return viewFacts(view, atlas, tools)
    .map(({ text }) => text)
    .join('. ');
}

/**
 * The same, one by one with what each is. What only Brechas obeys is said of Brechas alone, and of the comunas that it speaks of:
 * beyond Chile there are none. Comparar has places of its own.
 */
export function viewFacts(view: DescribedView, atlas: Atlas, tools: TextTools): ViewFact[] {
  const { screen, place, division, umbrella, gapKind, scenario } = view;
  const { t } = tools;
  const fact = (what: ViewFact['what'], text: string): ViewFact => ({ what, label: t(downloads[what]), text });
  const facts = [fact('filter', filtersInWords(view, atlas, tools))];
  if (screen !== 'gaps' || isInChile(place)) facts.push(fact('division', divisionInWords(division, tools)));
  if (screen !== 'compare') facts.unshift(fact('place', placeName(tools, atlas, division, place)));
  if (screen === 'gaps' && isInChile(place)) {
    facts.push(fact('umbrella', t(umbrella ? downloads.umbrellaCounts : downloads.umbrellaNot)));
    if (gapKind === 'not-near') facts.push(fact('gapKind', t(downloads.gapKindNotNear)));
    if (scenario && scenario.length > 0) facts.push(fact('scenario', scenarioInWords(scenario, tools)));
  }
  return facts;
}

/** «División actual». */
export function divisionInWords(division: DivisionId, { t }: Pick<TextTools, 't'>): string {
  return t(DIVISION_NAMES[division]);
}

function filtersInWords({ filters, division, place }: DescribedView, atlas: Atlas, tools: TextTools): string {
  const { t, list } = tools;
  const chosen = new Map<string, string[]>();
  for (const { facet, value } of chosenValuesOf(unscopedFilters(filters, place))) {
    const name = t(facetName(facet));
    const word = value === null ? t(facets.allOfIt) : facetValueName(tools, atlas, division, facet, value);
    chosen.set(name, [...(chosen.get(name) ?? []), word]);
  }
  const told = [...chosen].map(([facet, words]) => t(pictures.filter, { facet, values: list(words) })).join('; ');
  if (!byFichasAlone(filters)) return told || t(pictures.noFilters);
  return told ? `${t(pictures.onlyFichas)}; ${told}` : t(pictures.onlyFichasNoFilters);
}

function scenarioInWords(scenario: NonNullable<View['scenario']>, { t, list }: TextTools): string {
  const associations = scenario.filter(({ experience }) => experience === null).length;
  // A link may extend one experience twice over.
  const extended = new Set(scenario.flatMap(({ experience }) => experience ?? [])).size;
  return t(downloads.scenarioHolds, {
    what: list([
      ...(associations > 0 ? [t(downloads.associations, { n: associations })] : []),
      ...(extended > 0 ? [t(downloads.extended, { n: extended })] : []),
    ]),
    n: new Set(scenario.flatMap(({ comunas }) => comunas)).size,
  });
}

/** The atlas, the version of its data and the day, by the user's own clock. */
export function describeSource(day: Date, atlas: Atlas, tools: TextTools): string {
  return tools.t(pictures.source, {
    atlas: tools.t(shell.name),
    version: atlas.core.version,
    date: dayInWords(day, tools),
  });
}

/** «22 de noviembre de 2026». */
export function dayInWords(day: Date, { language }: TextTools): string {
  return day.toLocaleDateString(LOCALES[language], { dateStyle: 'long' });
}
