/** The switch between divisions: what of a view stays, what gives way, and what is said about it. */
import { divisionWith } from '../territory/unitChange';
import type { DivisionId } from '../territory/units';
import type { Atlas } from './atlas';
import { FACET_WORDS, type OtherDivisionPart, PLACE_WORD, PLACES_WORD, UNIT_FACETS } from './codec';
import { encodePlace } from './linkParts';
import { countriesOf, placeOfUnit, replacePlace } from './places';
import { changeView, onPage, useViewStore } from './store';
import { MOST_COMPARED, type PlaceRef, type View } from './view';

export interface DivisionChange {
  /** What of the view changes with the division: nothing else is touched. */
  change: Partial<View>;
  /** The regions and provinces that the new division lacks. */
  problems: OtherDivisionPart[];
}

/** The same view in another division. A place of the old one gives way to the unit that holds its comunas; a chosen region leaves its facet. */
export function viewInDivision(view: View, division: DivisionId, atlas: Atlas): DivisionChange {
  const problems: OtherDivisionPart[] = [];
  const change: Partial<View> = { division };
  const home = { reason: 'division-changed', division: view.division } as const;
  for (const facet of UNIT_FACETS) {
    const chosen = view.filters[facet] ?? [];
    const kept = chosen.filter((code) => divisionWith(atlas.territory, code, division) === null);
    if (kept.length === chosen.length) continue;
    const { [facet]: _, ...others } = change.filters ?? view.filters;
    change.filters = kept.length > 0 ? { ...others, [facet]: kept } : others;
    for (const code of chosen) {
      if (!kept.includes(code)) {
        problems.push({ ...home, parameter: FACET_WORDS[facet], value: code, facet, shown: null, code });
      }
    }
  }
  if (view.comparison.kind === 'places') {
    const places = view.comparison.places.map((place) => {
      const shown = replacePlace(place, atlas.territory, division, countriesOf(atlas));
      if (shown && 'code' in place) {
        const { code } = place;
        problems.push({ ...home, parameter: PLACES_WORD, value: encodePlace(place), facet: null, shown, code });
      }
      return shown ?? place;
    });
    change.comparison = { kind: 'places', places: withoutRepetition(places) };
  }
  const instead = replacePlace(view.place, atlas.territory, division, countriesOf(atlas));
  if (instead) {
    change.place = instead;
    if ('code' in view.place) {
      const { code } = view.place;
      problems.push({
        ...home,
        parameter: PLACE_WORD,
        value: encodePlace(view.place),
        facet: null,
        shown: instead,
        code,
      });
    }
  }
  return { change, problems };
}

/** The unit that was asked for in the stead of what is shown for it; at the end where that is gone, as far as there is room. */
function withPlace(places: readonly PlaceRef[], unit: PlaceRef, shown: PlaceRef | null): PlaceRef[] {
  const at = places.findIndex((place) => shown !== null && encodePlace(place) === encodePlace(shown));
  return withoutRepetition(at < 0 ? [...places, unit] : places.with(at, unit)).slice(0, MOST_COMPARED.places);
}

function withoutRepetition(places: readonly PlaceRef[]): PlaceRef[] {
  return [...new Map(places.map((place) => [encodePlace(place), place])).values()];
}

/** Changes the division, and with it whatever else is asked for («also»). What the new one lacks leaves the view, and that is said. */
export function changeDivision(division: DivisionId, atlas: Atlas, also: Partial<View> = {}): void {
  const { view } = useViewStore.getState();
  if (view.division === division) return;
  const { change, problems } = viewInDivision({ ...view, ...also }, division, atlas);
  changeView({ ...also, ...change });
  useViewStore.setState({ linkProblems: problems });
}

/** Goes to the division that has what was asked for, with all that the link asked for there: the other notices stand. Links are the page's. */
export function openInItsDivision(problem: OtherDivisionPart, atlas: Atlas): void {
  onPage(() => goToDivisionOf(problem, atlas));
}

function goToDivisionOf({ division }: OtherDivisionPart, atlas: Atlas): void {
  const { view, linkProblems } = useViewStore.getState();
  const also: Partial<View> = {};
  for (const problem of linkProblems) {
    if (problem.reason !== 'other-division' || problem.division !== division) continue;
    const { facet, code } = problem;
    const unit = atlas.territory.divisions[division].byCode.get(code);
    if (facet) {
      const filters = also.filters ?? view.filters;
      also.filters = { ...filters, [facet]: [...new Set([...(filters[facet] ?? []), code])] };
    } else if (unit && problem.parameter === PLACES_WORD) {
      const comparison = also.comparison ?? view.comparison;
      const places = comparison.kind === 'places' ? comparison.places : [];
      also.comparison = { kind: 'places', places: withPlace(places, placeOfUnit(unit), problem.shown) };
    } else if (unit) also.place = placeOfUnit(unit);
  }
  const unrelated = linkProblems.filter((problem) => !('division' in problem));
  changeDivision(division, atlas, also);
  useViewStore.setState((state) => ({ linkProblems: [...unrelated, ...state.linkProblems] }));
}
