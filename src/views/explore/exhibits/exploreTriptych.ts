/** The triptych in words. */
import { exploreExhibits as words } from '../../../i18n/exploreExhibits';
import type { ExhibitSubstance } from '../../exhibits/exhibit';
import { experiencesOf, exploreFinding, exploreSources, namesOf, placeOf } from './exploreSubstance';

export const exploreTriptych: ExhibitSubstance = {
  dataOf: () => null,
  findingOf: exploreFinding,
  altOf: (input) => {
    const experiences = experiencesOf(input);
    const values = { place: placeOf(input), n: experiences.length, names: namesOf(experiences, input.tools) };
    return input.tools.t(words.triptychAlt, values);
  },
  sourcesOf: exploreSources,
};
