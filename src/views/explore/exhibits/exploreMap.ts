/** The map of Explorar in words. */
import { exploreExhibits as words } from '../../../i18n/exploreExhibits';
import type { ExhibitSubstance } from '../../exhibits/exhibit';
import { chosenOf, experiencesOf, exploreFinding, exploreSources, namesOf, placeOf } from './exploreSubstance';

export const exploreMap: ExhibitSubstance = {
  dataOf: () => null,
  findingOf: exploreFinding,
  altOf: (input) => {
    const chosen = chosenOf(input);
    const experiences = chosen ? [chosen] : experiencesOf(input);
    return input.tools.t(words.mapAlt, {
      place: placeOf(input),
      n: experiences.length,
      names: namesOf(experiences, input.tools),
    });
  },
  sourcesOf: exploreSources,
};
