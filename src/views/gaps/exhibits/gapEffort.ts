/** Which regions or provinces the catalogue hardly looked at, those first. */

import { effort as effortWords } from '../../../i18n/effort';
import { unitName } from '../../../i18n/facetValues';
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { dataOfTable, type Fitted, tableInWords } from '../../drawings/FittedTable';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { type EffortRow, effortRows, effortUnits } from '../effort/effortRows';
import { effortTitle, thinReason } from '../effort/effortWords';
import { placeOf } from './gapMap';
import { gapCaution } from './gapSubstance';
import { gapsOfInput } from './gapsOfInput';

function rowsOf(input: ExhibitInput): EffortRow[] {
  const { view, atlas } = input;
  return effortRows(effortUnits(view, atlas), atlas, gapsOfInput(input).coverage.classes, null);
}

export function effortTableOf(input: ExhibitInput): Fitted {
  const { view, atlas, tools } = input;
  const { t } = tools;
  const rows = rowsOf(input).toSorted(
    (a, b) =>
      Number(b.effort.thin) - Number(a.effort.thin) ||
      a.effort.ids.length - b.effort.ids.length ||
      a.unit.order - b.unit.order,
  );
  const level = view.place.level === 'country' || view.place.level === 'latin-america' ? 'region' : 'province';
  return {
    title: t(words.effortTitle, { place: placeOf(input) }),
    columns: [
      { head: t(words.unit, { level: view.place.level === 'country' ? 'region' : 'both' }), numeric: false, width: 26 },
      { head: t(effortWords.experiences), numeric: true, width: 13, drops: 2 },
      { head: t(effortWords.documented), numeric: true, width: 11, drops: 4 },
      { head: t(effortWords.sources), numeric: true, width: 11 },
      { head: t(words.gapComunas), numeric: true, width: 15, drops: 3 },
      { head: t(words.thinMark), numeric: false, width: 24 },
    ],
    rows: rows.map(({ unit, effort, gaps }) => ({
      key: unit.code,
      cells: [
        unitName(tools, atlas, view.division, unit.code),
        effort.ids.length,
        effort.documented.length,
        effort.sources.length,
        gaps.length,
        effort.thin ? thinReason(effort, tools) : '',
      ],
    })),
    more: (n) => t(words.moreUnits, { n, level }),
  };
}

export const gapEffort: ExhibitSubstance = {
  dataOf: (input) => dataOfTable(effortTableOf(input)),
  findingOf: (input) => {
    const { view, atlas, tools } = input;
    const nameOf = ({ unit }: EffortRow) => unitName(tools, atlas, view.division, unit.code);
    return { title: effortTitle(rowsOf(input), nameOf, tools), sentence: tools.t(words.effortSentence) };
  },
  altOf: (input) => tableInWords(effortTableOf(input), 16, input.tools.number),
  cautionOf: gapCaution,
};
