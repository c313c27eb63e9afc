/** A view in words, for a drawing that leaves the screen: what filters it, the division, where it comes from and when. */
import { facets } from '../../i18n/facets';
import { facetName, facetValueName } from '../../i18n/facetValues';
import { pictures } from '../../i18n/pictures';
import { shell } from '../../i18n/shell';
import { LOCALES, type TextTools } from '../../i18n/text';
import type { Atlas } from '../../state/atlas';
import type { View } from '../../state/view';
import type { DivisionId } from '../../territory/units';
import { chosenValuesOf } from '../facets/chosenValues';

const DIVISION_NAMES = { 2008: pictures.division2008, 2018: pictures.division2018 } as const satisfies Record<
  DivisionId,
  unknown
>;

/** «Tema: Salud. División actual». */
export function describeView(
  { filters, division }: Pick<View, 'filters' | 'division'>,
  atlas: Atlas,
  tools: TextTools,
): string {
  const { t, list } = tools;
  const chosen = new Map<string, string[]>();
  for (const { facet, value } of chosenValuesOf(filters)) {
    const name = t(facetName(facet));
    const word = value === null ? t(facets.allOfIt) : facetValueName(tools, atlas, division, facet, value);
    chosen.set(name, [...(chosen.get(name) ?? []), word]);
  }
  const filtered = [...chosen].map(([facet, words]) => t(pictures.filter, { facet, values: list(words) })).join('; ');
  return `${filtered || t(pictures.noFilters)}. ${t(DIVISION_NAMES[division])}`;
}

/** The atlas, the version of its data and the day, by the user's own clock. */
export function describeSource(day: Date, atlas: Atlas, { t, language }: TextTools): string {
  return t(pictures.source, {
    atlas: t(shell.name),
    version: atlas.core.version,
    date: day.toLocaleDateString(LOCALES[language], { dateStyle: 'long' }),
  });
}
