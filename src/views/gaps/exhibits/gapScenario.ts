/** What a scenario would change: how much of the place is reached today, and with it. */
import { coveredAmount, type Measure, type Share } from '../../../analysis/measureShares';
import { measureScenario } from '../../../analysis/scenario';
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import type { TextTools } from '../../../i18n/text';
import { dataOfTable, type Fitted, tableInWords } from '../../drawings/FittedTable';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { placeOf } from './gapMap';
import { figureSources, gapCaution, gapFinding } from './gapSubstance';
import { gapsOfInput } from './gapsOfInput';

export function scenarioOf(input: ExhibitInput): Fitted {
  const { atlas, tools } = input;
  const { t } = tools;
  const { recorded, coverage, scope } = gapsOfInput(input);
  const { before, after } = measureScenario(recorded, coverage, scope, atlas.territory);
  const without = (share: Share) => share.total - coveredAmount(share, true);
  const row = (key: string, label: string, measure: Measure, amount: (share: Share) => number) => {
    const [from, to] = [Math.round(amount(before[measure])), Math.round(amount(after[measure]))];
    return { key, cells: [label, from, to, signed(to - from, tools)] };
  };
  return {
    title: t(words.scenarioTitle, { place: placeOf(input) }),
    columns: [
      { head: '', numeric: false, width: 40 },
      { head: t(words.today), numeric: true, width: 20, drops: 1 },
      { head: t(words.withScenario), numeric: true, width: 20 },
      { head: t(words.difference), numeric: true, width: 20 },
    ],
    rows: [
      row('comunas', t(words.rowComunas), 'comunas', (share) => coveredAmount(share, false)),
      row('population', t(words.rowPopulation), 'population', (share) => coveredAmount(share, false)),
      row('without', t(words.rowWithout), 'comunas', without),
      row('people without', t(words.rowPeopleWithout), 'population', without),
      row('umbrella', t(words.rowUmbrella), 'comunas', (share) => coveredAmount(share, true)),
      row('area', t(words.rowArea), 'area', (share) => coveredAmount(share, false)),
    ],
    more: (n) => t(words.moreRows, { n }),
  };
}

function signed(difference: number, { number }: TextTools): string {
  return difference > 0 ? `+${number(difference)}` : difference < 0 ? `−${number(-difference)}` : '0';
}

export const gapScenario: ExhibitSubstance = {
  dataOf: (input) => dataOfTable(scenarioOf(input)),
  findingOf: gapFinding,
  altOf: (input) => tableInWords(scenarioOf(input), 6, input.tools.number),
  cautionOf: gapCaution,
  sourcesOf: figureSources,
};
