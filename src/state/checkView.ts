/** A link's view against what there is: what is gone, or is too much, leaves the view and is told. */
import { FACET_IDS, type FacetId } from '../analysis/facetTable';
import type { Scenario } from '../analysis/scenario';
import type { DivisionId } from '../territory/units';
import {
  type DecodedLink,
  EXPERIENCES_WORD,
  FACET_WORDS,
  type LinkProblem,
  PLACE_WORD,
  PLACES_WORD,
  SCENARIO_WORD,
  SELECTION_WORDS,
  UNIT_FACETS,
} from './codec';
import { encodePlace, encodeScenario } from './linkParts';
import { type Comparison, MOST_COMPARED, type PlaceRef, type View } from './view';

/** Most edits of a scenario that a link brings: nobody draws as many by hand, and each is a part of the screen. */
export const MOST_EDITS = 50;

/** What of a view the catalogue and the territory know; everything else is dropped and told. */
export interface KnownValues {
  hasFacetValue(facet: FacetId, value: string): boolean;
  hasExperience(id: string): boolean;
  hasActor(id: string): boolean;
  hasComuna(cut: string): boolean;
  /** Null where the place exists, else what to show instead. */
  replacePlace(place: PlaceRef): PlaceRef | null;
  /** The other division, where it has a region or province that the view's division lacks. */
  divisionWith(code: string): DivisionId | null;
}

/** Compares a view with what there is: a link to an experience that left the catalogue still opens, and says so. */
export function checkView(view: View, known: KnownValues): DecodedLink {
  const problems: LinkProblem[] = [];
  const filters: Partial<Record<FacetId, readonly string[]>> = {};
  for (const facet of FACET_IDS) {
    const chosen = view.filters[facet];
    if (!chosen || chosen.length === 0) continue;
    const kept = chosen.filter((value) => known.hasFacetValue(facet, value));
    for (const value of chosen) {
      if (kept.includes(value)) continue;
      const division = UNIT_FACETS.has(facet) ? known.divisionWith(value) : null;
      problems.push({
        parameter: FACET_WORDS[facet],
        value,
        ...(division
          ? { reason: 'other-division', facet, shown: null, division, code: value }
          : { reason: 'unknown-value' }),
      });
    }
    if (kept.length > 0) filters[facet] = kept;
  }
  let { selection, place } = view;
  if (selection) {
    const exists =
      selection.kind === 'experience'
        ? known.hasExperience(selection.id)
        : selection.kind === 'actor'
          ? known.hasActor(selection.id)
          : known.hasComuna(selection.id);
    if (!exists) {
      problems.push({ parameter: SELECTION_WORDS[selection.kind], value: selection.id, reason: 'unknown-value' });
      selection = null;
    }
  }
  const instead = known.replacePlace(place);
  if (instead) {
    const division = 'code' in place ? known.divisionWith(place.code) : null;
    problems.push({
      parameter: PLACE_WORD,
      value: encodePlace(place),
      ...('code' in place && division
        ? { reason: 'other-division', facet: null, shown: instead, division, code: place.code }
        : { reason: 'unknown-value' }),
    });
    place = instead;
  }
  const scenario = view.scenario && checkScenario(view.scenario, known, problems);
  const comparison = checkComparison(view.comparison, known, problems);
  // The place is chosen by the same column: a unit beside it would be told of figures that it has no part in.
  if (filters.unit && place.level !== 'latin-america') {
    problems.push({ parameter: FACET_WORDS.unit, value: filters.unit.join(', '), reason: 'place-decides' });
    delete filters.unit;
  }
  return { view: { ...view, filters, selection, place, scenario, comparison }, problems };
}

/** Edits of one experience are one. A comuna or an experience that is not here, and edits beyond the most, leave the scenario, and are told. */
function checkScenario(scenario: Scenario, known: KnownValues, problems: LinkProblem[]): Scenario {
  const refused = new Set<string>();
  const extended = new Map<string, Set<string>>();
  const edits: { experience: string | null; comunas: Set<string> }[] = [];
  for (const { experience, comunas } of scenario) {
    if (experience !== null && !known.hasExperience(experience)) {
      refused.add(experience);
      continue;
    }
    const kept = comunas.filter((cut) => known.hasComuna(cut) || !refused.add(cut));
    if (kept.length === 0) continue;
    const before = experience === null ? undefined : extended.get(experience);
    if (before) for (const cut of kept) before.add(cut);
    else {
      const own = new Set(kept);
      edits.push({ experience, comunas: own });
      if (experience !== null) extended.set(experience, own);
    }
  }
  const all = edits.map(({ experience, comunas }) => ({ experience, comunas: [...comunas] }));
  for (const value of refused) problems.push({ parameter: SCENARIO_WORD, value, reason: 'unknown-value' });
  const rest = all.slice(MOST_EDITS);
  tellRest(SCENARIO_WORD, rest.length > 0 ? [encodeScenario(rest)] : [], problems);
  return all.slice(0, MOST_EDITS);
}

/** What is not here, or is one too many, leaves the comparison, and is told; a unit of the other division gives way to who holds its comunas. */
function checkComparison(comparison: Comparison, known: KnownValues, problems: LinkProblem[]): Comparison {
  if (comparison.kind === 'experiences') {
    const ids = comparison.ids.filter(
      (id) =>
        known.hasExperience(id) || !problems.push({ parameter: EXPERIENCES_WORD, value: id, reason: 'unknown-value' }),
    );
    tellRest(EXPERIENCES_WORD, ids.slice(MOST_COMPARED.experiences), problems);
    return { ...comparison, ids: ids.slice(0, MOST_COMPARED.experiences) };
  }
  const places = new Map<string, PlaceRef>();
  const rest: string[] = [];
  for (const place of comparison.places) {
    const shown = place.level === 'latin-america' ? null : (known.replacePlace(place) ?? place);
    const wanted = encodePlace(place);
    if (shown === null || shown.level === 'latin-america') {
      problems.push({ parameter: PLACES_WORD, value: wanted, reason: 'unknown-value' });
      continue;
    }
    if (places.size === MOST_COMPARED.places) {
      rest.push(wanted);
      continue;
    }
    const division = shown !== place && 'code' in place ? known.divisionWith(place.code) : null;
    if (division && 'code' in place) {
      problems.push({
        parameter: PLACES_WORD,
        value: wanted,
        reason: 'other-division',
        facet: null,
        shown,
        division,
        code: place.code,
      });
    } else if (shown !== place) problems.push({ parameter: PLACES_WORD, value: wanted, reason: 'unknown-value' });
    places.set(encodePlace(shown), shown);
  }
  tellRest(PLACES_WORD, rest, problems);
  return { ...comparison, places: [...places.values()] };
}

/** However many they are, they are told once. */
function tellRest(parameter: string, rest: readonly string[], problems: LinkProblem[]): void {
  if (rest.length > 0) problems.push({ parameter, value: rest.join(','), reason: 'too-many' });
}
