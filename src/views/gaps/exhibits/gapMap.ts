/** The map of Brechas in words. */
import { COVERAGE_CLASSES } from '../../../analysis/measureShares';
import { placeName } from '../../../i18n/facetValues';
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { gapsOf } from '../../../state/gaps';
import { resultsOf } from '../../../state/results';
import { comunasByClass } from '../../coverage/gapValues';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { drawingSources, gapCaution, gapFinding } from './gapSubstance';

export const gapMap: ExhibitSubstance = {
  dataOf: () => null,
  findingOf: gapFinding,
  altOf: (input) => `${input.tools.t(words.mapAlt, { place: placeOf(input) })} ${classesInWords(input)}.`,
  cautionOf: gapCaution,
  sourcesOf: drawingSources,
};

export function placeOf({ view, atlas, tools }: ExhibitInput): string {
  return placeName(tools, atlas, view.division, view.place);
}

/** «nombrada: 30; por provincia: 25; …». */
export function classesInWords({ view, atlas, tools }: ExhibitInput): string {
  const { coverage, scope } = gapsOf(atlas, view, resultsOf(atlas, view));
  const classes = comunasByClass(coverage, scope, atlas);
  return COVERAGE_CLASSES.flatMap((name) =>
    classes[name].length > 0 ? `${tools.t(words[name])}: ${tools.number(classes[name].length)}` : [],
  ).join('; ');
}
