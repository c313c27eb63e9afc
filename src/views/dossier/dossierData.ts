/** What the dossier of a territory says, derived from the view: nothing here is drawn yet. */
import { findExample, type NearestExample } from '../../analysis/findExample';
import { measureEffort, type UnitEffort } from '../../analysis/measureEffort';
import { gapComunas } from '../../analysis/measureShares';
import { passFilters } from '../../analysis/passFilters';
import { type RankedActor, rankActors } from '../../analysis/rankActors';
import type { Experience } from '../../catalog/schema';
import type { Atlas } from '../../state/atlas';
import { gapGroupsOf, type NumberedGapGroup } from '../../state/gapGroups';
import type { Gaps } from '../../state/gaps';
import { byFichasAlone } from '../../state/identified';
import { resultsOf, scopedFilters } from '../../state/results';
import type { View } from '../../state/view';
import type { Unit } from '../../territory/units';
import { reachWithin } from './reachWords';

export interface DossierData {
  /** The region or province; null for Chile. */
  unit: Unit | null;
  /** Indices of its comunas. */
  scope: readonly number[];
  population: number;
  /** Null where the facts have none (Antártica), which is not zero. */
  areaKm2: number | null;
  /** What passes, most direct first. */
  experiences: readonly Experience[];
  documented: readonly Experience[];
  identified: readonly Experience[];
  /** Whether the identified ones are beside the view's filter, and in none of its figures. */
  identifiedApart: boolean;
  /** Single bodies first to most tables; kinds of actor are left out. */
  actors: readonly RankedActor[];
  /** Comunas without a record, most people first. */
  gaps: readonly number[];
  /** Comunas that only an umbrella covers, most people first. */
  umbrella: readonly number[];
  groups: readonly { group: NumberedGapGroup; example: NearestExample | null }[];
  effort: UnitEffort;
}

export function dossierOf(view: View, gaps: Gaps, atlas: Atlas): DossierData {
  const { territory, reach, reachById, indicators, core } = atlas;
  const { place, division, filters, gapKind } = view;
  const { scope } = gaps;
  const inside = new Set(scope);
  const unit = 'code' in place ? (territory.divisions[division].byCode.get(place.code) ?? null) : null;
  const members = scope.flatMap((index) => territory.comunas[index] ?? []);
  const areaKm2 = members.reduce((sum, comuna) => sum + comuna.areaKm2, 0);
  const { classes } = gaps.coverage;
  const byPeople = (comunas: readonly number[]) =>
    [...comunas].sort((a, b) => (territory.comunas[b]?.population ?? 0) - (territory.comunas[a]?.population ?? 0));
  const unrecorded = byPeople(gapComunas(classes, scope, 'unrecorded'));
  const experiences = byDirectness(resultsOf(atlas, view).experiences, inside, atlas);
  const identifiedApart = byFichasAlone(filters);
  const passIdentified = passFilters(atlas.facets[division], {
    ...scopedFilters({ filters, place }),
    status: ['identified'],
  });
  const identified = identifiedApart
    ? byDirectness(
        core.experiences.filter((_, row) => passIdentified[row] === 1),
        inside,
        atlas,
      )
    : experiences.filter(({ status }) => status === 'identified');
  return {
    unit,
    scope,
    population: members.reduce((sum, comuna) => sum + comuna.population, 0),
    areaKm2: areaKm2 > 0 ? areaKm2 : null,
    experiences,
    documented: experiences.filter(({ status }) => status === 'documented'),
    identified,
    identifiedApart,
    actors: rankActors(
      experiences.flatMap(({ id }) => indicators.get(id) ?? []),
      atlas.actorById,
    ).ranked,
    gaps: unrecorded,
    umbrella: byPeople(gapComunas(classes, scope, 'not-near')).filter((index) => !unrecorded.includes(index)),
    groups: gapGroupsOf(gaps, gapKind, territory).map((group) => ({
      group,
      example: findExample(group.comunas, reach, gaps.passes, territory, gapKind),
    })),
    effort: measureEffort(
      [{ code: unit?.code ?? 'CL', comunas: scope }],
      core.experiences,
      (id) => reachById.get(id),
      territory,
    )[0] as UnitEffort,
  };
}

/** The most direct here first, then those that reach more comunas; what cannot be placed last. */
function byDirectness(
  experiences: readonly Experience[],
  inside: ReadonlySet<number>,
  { reachById }: Pick<Atlas, 'reachById'>,
): Experience[] {
  const of = new Map(experiences.map(({ id }) => [id, reachWithin(reachById.get(id) ?? EMPTY_REACH, inside)] as const));
  return [...experiences].sort((a, b) => {
    const [one, two] = [of.get(a.id), of.get(b.id)];
    return one && two ? one.way - two.way || two.n - one.n : 0;
  });
}

export const EMPTY_REACH = { comunas: new Uint16Array(), directness: new Uint8Array() };
