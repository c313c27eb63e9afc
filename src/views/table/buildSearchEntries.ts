/** Everything in the atlas that has a name, as entries of the search. */
import { countFacets } from '../../analysis/countFacets';
import type { SearchEntry } from '../../analysis/searchCatalogue';
import type { FichaFile } from '../../catalog/schema';
import { countryName } from '../../i18n/countries';
import { divisions, divisionWords } from '../../i18n/divisions';
import { unitName } from '../../i18n/facetValues';
import { table } from '../../i18n/table';
import type { TextTools } from '../../i18n/text';
import { changeInWords } from '../../i18n/unitChanges';
import { sectorNames } from '../../i18n/vocabulary';
import type { Atlas } from '../../state/atlas';
import { countOf } from '../../state/results';
import type { View } from '../../state/view';
import { describeUnitChange } from '../../territory/unitChange';
import { type DivisionId, otherDivision } from '../../territory/units';

/**
 * A place counts what opening it would show: what passes `filters` there, whatever the place of the moment.
 * In the order in which equal hits are shown: «Perú» is the country first, then the actor of that name.
 * `fichas` adds the spellings under which the report prints an actor; null while they load.
 */
export function buildSearchEntries(
  tools: TextTools,
  atlas: Atlas,
  { division, filters }: Pick<View, 'division' | 'filters'>,
  fichas: readonly FichaFile[] | null,
): SearchEntry[] {
  const { t } = tools;
  const { core, territory } = atlas;
  const spellings = new Map<string, Set<string>>();
  for (const ficha of fichas ?? []) {
    for (const { actor, spelling } of ficha.actors) {
      const known = spellings.get(actor);
      if (known) known.add(spelling);
      else spellings.set(actor, new Set([spelling]));
    }
  }
  const experiencesOfActor = tally(core.indicators.flatMap(({ actors }) => actors));
  const counts = countFacets(atlas.facets[division], filters);
  const experiencesIn = (code: string) => experienceCount(countOf(counts, atlas, { division }, 'unit', code));
  const experienceCount = (n: number) => t(table.experiencesHere, { n });
  const { regions, provinces } = territory.divisions[division];
  const countries = [...new Set(core.experiences.flatMap(({ country }) => (country ? [country] : [])))];

  return [
    ...core.experiences.map(
      (experience): SearchEntry => ({
        kind: 'experience',
        id: experience.id,
        label: experience.shortName,
        detail: [
          experience.ficha === null ? t(table.noFicha) : t(table.fichaNumber, { n: experience.ficha }),
          experience.place ?? t(table.unplaceable),
        ].join(' · '),
        names: [
          experience.shortName,
          experience.name,
          ...(experience.place ? [experience.place] : []),
          ...(experience.ficha === null
            ? []
            : [t(table.fichaNumber, { n: experience.ficha }), String(experience.ficha)]),
        ],
      }),
    ),
    ...countries.map(
      (code): SearchEntry => ({
        kind: 'country',
        id: code,
        label: countryName(code, tools),
        detail: experiencesIn(code),
        names: [countryName(code, tools), code],
      }),
    ),
    ...regions.map(
      (region): SearchEntry => ({
        kind: 'region',
        id: region.code,
        label: region.name,
        detail: experiencesIn(region.code),
        names: [region.name, unitName(tools, atlas, division, region.code), region.shortName],
      }),
    ),
    ...provinces.map(
      (province): SearchEntry => ({
        kind: 'province',
        id: province.code,
        label: province.name,
        detail: [
          ...(province.parent ? [unitName(tools, atlas, division, province.parent)] : []),
          experiencesIn(province.code),
        ].join(' · '),
        names: [province.name],
      }),
    ),
    ...unitsOfTheOther(tools, atlas, division),
    ...territory.comunas.map(
      (comuna): SearchEntry => ({
        kind: 'comuna',
        id: comuna.cut,
        label: comuna.name,
        detail: [comuna.province[division], comuna.region[division]]
          .map((code) => unitName(tools, atlas, division, code))
          .join(' · '),
        names: [comuna.name],
      }),
    ),
    ...core.actors.map(
      (actor): SearchEntry => ({
        kind: 'actor',
        id: actor.id,
        label: actor.acronym ? `${actor.name} (${actor.acronym})` : actor.name,
        detail: `${t(sectorNames[actor.sector])} · ${experienceCount(experiencesOfActor.get(actor.id) ?? 0)}`,
        names: [actor.name, ...(actor.acronym ? [actor.acronym] : []), ...(spellings.get(actor.id) ?? [])],
      }),
    ),
  ];
}

/** Regions and provinces that only the other division has: found too, with what they are here, and opened there. */
function unitsOfTheOther(tools: TextTools, atlas: Atlas, division: DivisionId): SearchEntry[] {
  const other = otherDivision(division);
  const { regions, provinces } = atlas.territory.divisions[other];
  return [...regions, ...provinces].flatMap((unit) => {
    const change = describeUnitChange(atlas.territory, other, unit.code, division);
    if (change?.kind !== 'only-here') return [];
    return {
      kind: unit.parent === null ? ('region' as const) : ('province' as const),
      id: unit.code,
      label: unit.name,
      detail: `${changeInWords(tools, atlas, change)} ${tools.t(divisions.opensIn, { division: tools.t(divisionWords[other].whole) })}`,
      names: [unit.name],
      division: other,
    };
  });
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
