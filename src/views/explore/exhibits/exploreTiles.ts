/** The tiles of Explorar in words. */
import { exploreExhibits as words } from '../../../i18n/exploreExhibits';
import { comunasOfPlace } from '../../../state/places';
import type { ExhibitSubstance } from '../../exhibits/exhibit';
import { chosenOf, experiencesOf, exploreFinding, placeOf } from './exploreSubstance';

export const exploreTiles: ExhibitSubstance = {
  dataOf: () => null,
  findingOf: exploreFinding,
  altOf: (input) => {
    const { view, atlas, tools } = input;
    const chosen = chosenOf(input);
    const shown = chosen ? [chosen] : experiencesOf(input);
    const reached = new Set(shown.flatMap(({ id }) => [...(atlas.reachById.get(id)?.comunas ?? [])]));
    const own = comunasOfPlace(view.place, atlas.territory, view.division);
    const n = own.filter((index) => reached.has(index)).length;
    return tools.t(words.tilesAlt, { place: placeOf(input), n: tools.number(n) });
  },
};
