/** What Comparar sets side by side, and how it gets there. */
import { otherDivision } from '../territory/units';
import type { Atlas } from './atlas';
import { viewInDivision } from './division';
import { encodePlace } from './linkParts';
import { changeView, useViewStore } from './store';
import { type Comparison, MOST_COMPARED, type PlaceRef } from './view';

/** Ids of the compared experiences; none while places are compared. */
function comparedIds(comparison: Comparison): readonly string[] {
  return comparison.kind === 'experiences' ? comparison.ids : [];
}

export function compareIds(ids: readonly string[]): void {
  changeView({ comparison: { kind: 'experiences', ids: [...new Set(ids)].slice(0, MOST_COMPARED.experiences) } });
}

export function comparePlaces(places: readonly PlaceRef[]): void {
  const once = new Map(places.map((place) => [encodePlace(place), place]));
  changeView({ comparison: { kind: 'places', places: [...once.values()].slice(0, MOST_COMPARED.places) } });
}

/** Whether one more experience finds room. */
export function hasRoomFor(id: string, comparison: Comparison): boolean {
  const ids = comparedIds(comparison);
  return ids.includes(id) || ids.length < MOST_COMPARED.experiences;
}

/** Goes to Comparar with this experience among those that are there already. */
export function addToComparison(id: string): void {
  const { comparison } = useViewStore.getState().view;
  const ids = [...new Set([...comparedIds(comparison), id])];
  changeView({ screen: 'compare', comparison: { kind: 'experiences', ids } });
}

/** Shows a comparison again that was left for another one. The division may have changed meanwhile: what it lacks gives way, and is told. */
export function returnToComparison(comparison: Comparison, atlas: Atlas): void {
  const { view, linkProblems } = useViewStore.getState();
  // All else of the view is of its division already: only the comparison can be of the other one.
  const left = { ...view, comparison, division: otherDivision(view.division) };
  const { change, problems } = viewInDivision(left, view.division, atlas);
  changeView({ comparison: change.comparison ?? comparison });
  useViewStore.setState({ linkProblems: [...linkProblems, ...problems] });
}
