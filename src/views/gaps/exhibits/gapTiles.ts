/** The tiles of Brechas in words. */
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import type { ExhibitSubstance } from '../../exhibits/exhibit';
import { classesInWords, placeOf } from './gapMap';
import { gapCaution, gapFinding } from './gapSubstance';

export const gapTiles: ExhibitSubstance = {
  dataOf: () => null,
  findingOf: gapFinding,
  altOf: (input) => `${input.tools.t(words.tilesAlt, { place: placeOf(input) })} ${classesInWords(input)}.`,
  cautionOf: gapCaution,
};
