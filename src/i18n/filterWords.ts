/** What filters a view, as parts of a sentence: «en igualdad de género», «entre las experiencias de escala regional». */
import type { FacetFilters } from '../analysis/countFacets';
import { FACET_IDS, type FacetId, UNKNOWN } from '../analysis/facetTable';
import type { DivisionId } from '../territory/units';
import { facetName, facetValueName, type NameSource } from './facetValues';
import { withinSentence } from './numberWords';
import { LOCALES, type Message, type Messages, type TextTools } from './text';

const words = {
  inTheme: { es: 'en {values}', en: 'in {values}', pt: 'em {values}' },
  among: {
    es: 'entre las experiencias {clauses}',
    en: 'among the experiences {clauses}',
    pt: 'entre as experiências {clauses}',
  },
  withIdentified: {
    es: 'contando las que solo están identificadas',
    en: 'counting those that are only identified',
    pt: 'contando as que estão apenas identificadas',
  },
  onlyIdentified: {
    es: 'que solo están identificadas',
    en: 'that are only identified',
    pt: 'que estão apenas identificadas',
  },
  scale: { es: 'de escala {values}', en: 'of {values} scale', pt: 'de escala {values}' },
  country: { es: 'de {values}', en: 'of {values}', pt: 'de {values}' },
  region: { es: 'que alcanzan {values}', en: 'that reach {values}', pt: 'que alcançam {values}' },
  actor: { es: 'en que participa {values}', en: 'in which {values} takes part', pt: 'em que participa {values}' },
  factor: { es: 'con {values}', en: 'with {values}', pt: 'com {values}' },
  years: {
    es: 'iniciadas entre {first} y {last}',
    en: 'begun between {first} and {last}',
    pt: 'iniciadas entre {first} e {last}',
  },
  year: { es: 'iniciadas en {values}', en: 'begun in {values}', pt: 'iniciadas em {values}' },
  other: { es: 'con «{facet}: {values}»', en: 'with “{facet}: {values}”', pt: 'com «{facet}: {values}»' },
} satisfies Messages;

/** Facets whose values read within a sentence, unless one of them is «unknown». */
const SPOKEN: Readonly<Partial<Record<FacetId, Message>>> = {
  scale: words.scale,
  country: words.country,
  region: words.region,
  unit: words.region,
  actor: words.actor,
  factor: words.factor,
};
/** Values that are names: their first letter stays. */
const NAMES: ReadonlySet<FacetId> = new Set(['country', 'region', 'unit', 'actor', 'programme']);

/** In the order in which they are said; empty where nothing filters beyond the documented experiences. */
export function filterPhrases(
  tools: TextTools,
  names: NameSource,
  division: DivisionId,
  filters: FacetFilters,
): string[] {
  const { t } = tools;
  const { themes: phrases, clauses } = filterParts(tools, names, division, filters);
  const status = filters.status ?? [];
  if (status.length === 1 && status[0] === 'identified') clauses.push(t(words.onlyIdentified));
  if (clauses.length > 0) phrases.push(t(words.among, { clauses: tools.list(clauses) }));
  if (status.length === 0 || status.length > 1) phrases.push(t(words.withIdentified));
  return phrases;
}

/** The same in parts, without what is said of the status: «en salud» leads a sentence, «de escala regional» follows «experiencias». */
export function filterParts(
  tools: TextTools,
  names: NameSource,
  division: DivisionId,
  filters: FacetFilters,
): { themes: string[]; clauses: string[] } {
  const { t, language } = tools;
  const either = new Intl.ListFormat(LOCALES[language], { type: 'disjunction' });
  const themes: string[] = [];
  const clauses: string[] = [];
  for (const facet of FACET_IDS) {
    const chosen = filters[facet] ?? [];
    if (facet === 'status' || chosen.length === 0) continue;
    const known = !chosen.includes(UNKNOWN);
    const values = either.format(
      chosen.map((value) => {
        const name = facetValueName(tools, names, division, facet, value);
        return NAMES.has(facet) || !known ? name : withinSentence(name);
      }),
    );
    const message = SPOKEN[facet];
    if (facet === 'theme' && known) themes.push(t(words.inTheme, { values }));
    else if (facet === 'year' && known) {
      const years = [...chosen].sort();
      const [first, last] = [years[0] as string, years.at(-1) as string];
      clauses.push(
        years.length > 2 ? t(words.years, { first, last }) : t(words.year, { values: either.format(years) }),
      );
    } else if (message && known) clauses.push(t(message, { values }));
    else clauses.push(t(words.other, { facet: t(facetName(facet)), values }));
  }
  return { themes, clauses };
}
