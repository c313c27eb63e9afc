import type { SearchEntry } from '../../analysis/searchCatalogue';
import type { Atlas } from '../../state/atlas';
import { changeDivision } from '../../state/division';
import { changeView, useViewStore } from '../../state/store';
import type { PlaceRef, Screen, View } from '../../state/view';

/** Where choosing a hit leads: an experience and an actor to the panel, a comuna to its province, a place to itself, in the division that has it. */
export function openSearchEntry(entry: Pick<SearchEntry, 'kind' | 'id' | 'division'>, atlas: Atlas): void {
  const { view } = useViewStore.getState();
  const change: Partial<View> = { screen: screenWithPlaces(view), ...changeFor(entry, atlas, view) };
  if (entry.division && entry.division !== view.division) changeDivision(entry.division, atlas, change);
  else changeView(change);
}

function changeFor({ kind, id }: Pick<SearchEntry, 'kind' | 'id'>, atlas: Atlas, view: View): Partial<View> {
  switch (kind) {
    case 'experience': {
      // What is chosen must be in sight: from Chile, an experience abroad opens its own country.
      const instead = placeThatHolds(id, atlas, view);
      return { selection: { kind, id }, ...(instead ? { place: instead, camera: null } : {}) };
    }
    case 'actor':
      return { selection: { kind, id } };
    case 'comuna': {
      const comuna = atlas.territory.comunas[atlas.territory.indexOf.get(id) ?? -1];
      return {
        selection: { kind, id },
        ...(comuna ? { place: { level: 'province', code: comuna.province[view.division] }, camera: null } : {}),
      };
    }
    default:
      return { place: { level: kind, code: id }, selection: null, camera: null };
  }
}

/** A place or a selection can be seen in Explorar and in Brechas; elsewhere it leads to Explorar. */
export function screenWithPlaces({ screen }: Pick<View, 'screen'>): Screen {
  return screen === 'gaps' ? screen : 'explore';
}

/** Null where the current place holds the experience already. */
function placeThatHolds(id: string, atlas: Atlas, view: View): PlaceRef | null {
  if (view.place.level === 'latin-america') return null;
  const row = atlas.rowOf.get(id);
  const { values, offsets, cells } = atlas.facets[view.division].columns.unit;
  const units =
    row === undefined ? [] : [...cells.subarray(offsets[row], offsets[row + 1])].map((cell) => values[cell]);
  if (units.includes(view.place.code)) return null;
  const country = atlas.experienceById.get(id)?.country;
  return country ? { level: 'country', code: country } : { level: 'latin-america' };
}
