/** Regions or provinces by themes, as data and in words. */
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { gapMatrix as matrixWords } from '../../../i18n/gapMatrix';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { type MatrixOfView, matrixOfView } from '../matrix/matrixOfView';
import { matrixFindings, matrixTitle, themeName, unitNameOf, type WordSource } from '../matrix/matrixWords';
import { placeOf } from './gapMap';
import { gapCaution } from './gapSubstance';
import { gapsOfInput } from './gapsOfInput';

const NONE: readonly string[] = [];

function matrixOf(input: ExhibitInput): { found: MatrixOfView; source: WordSource; chosen: readonly string[] } {
  const { view, atlas, tools } = input;
  return {
    found: matrixOfView(view, gapsOfInput(input), atlas),
    source: { tools, names: atlas, division: view.division },
    chosen: view.filters.theme ?? NONE,
  };
}

export const gapMatrix: ExhibitSubstance = {
  dataOf: (input) => {
    const { found, source } = matrixOf(input);
    const { t } = input.tools;
    const { matrix, level } = found;
    return {
      kind: 'table',
      title: t(words.matrixTitle, { place: placeOf(input) }),
      columns: [
        { head: t(matrixWords.unit, { level }), numeric: false, width: 24 },
        ...matrix.themes.map((theme) => ({ head: themeName(source, theme), numeric: true, width: 7 })),
        { head: t(matrixWords.experiences), numeric: true, width: 9 },
      ],
      rows: matrix.rows.map(({ code, cells, whole }) => [
        unitNameOf(source, code),
        ...cells.map(({ ids }) => ids.length),
        whole.ids.length,
      ]),
    };
  },
  findingOf: (input) => {
    const { found, source, chosen } = matrixOf(input);
    return { title: matrixTitle(found, chosen, source), sentence: matrixFindings(found, chosen, source) };
  },
  altOf: (input) => {
    const { found, source, chosen } = matrixOf(input);
    const title = input.tools.t(words.matrixTitle, { place: placeOf(input) });
    return `${title}. ${matrixTitle(found, chosen, source)}. ${matrixFindings(found, chosen, source)}`.trim();
  },
  cautionOf: gapCaution,
};
