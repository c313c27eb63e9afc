/** The regions of the country, the provinces of a region or the comunas of a province, those with most people without a record first. */
import { coveredShare } from '../../../analysis/measureShares';
import { unitName } from '../../../i18n/facetValues';
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { gapLeague as leagueWords } from '../../../i18n/gapPlaces';
import { shareText } from '../../../i18n/shareWords';
import { dataOfTable, type Fitted, type FittedRow, tableInWords } from '../../drawings/FittedTable';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { thinUnits } from '../effort/useThinRegions';
import { leagueLevels, leagueRows, leagueTotal, peopleWithout, sortLeague } from '../league/leagueRows';
import { shareInWords } from '../shareInWords';
import { placeOf } from './gapMap';
import { figureSources, gapCaution, gapFinding } from './gapSubstance';
import { gapsOfInput } from './gapsOfInput';

const LEVEL_WORDS = {
  region: leagueWords.byRegion,
  province: leagueWords.byProvince,
  comuna: leagueWords.byComuna,
} as const;

export function leagueOf(input: ExhibitInput): Fitted {
  const { view, atlas, tools } = input;
  const { t } = tools;
  const { place, division, umbrella } = view;
  const { classes } = gapsOfInput(input).coverage;
  const level = leagueLevels(place)[0] ?? 'region';
  const nameOf = (code: string) => unitName(tools, atlas, division, code);
  const thin = thinUnits(atlas, division);
  const rows = sortLeague(
    leagueRows({ place, level, division, classes, territory: atlas.territory, thin }),
    { column: 'population', descending: true },
    { measure: 'comunas', umbrella, nameOf, compare: tools.compare },
  );
  const covered = t(umbrella ? leagueWords.coveredShort : leagueWords.directShort);
  const row = (
    name: string,
    { shares, unrecorded }: Pick<(typeof rows)[number], 'shares' | 'unrecorded'>,
    key: string,
  ): FittedRow => {
    const part = coveredShare(shares.comunas, umbrella);
    return {
      key,
      cells: [
        name,
        { share: shares.comunas, label: shareInWords(tools, name, shares.comunas) },
        part === null ? null : shareText(tools, part),
        unrecorded.length,
        peopleWithout({ shares }),
      ],
    };
  };
  return {
    title: t(leagueWords.tableTitle, { level: t(LEVEL_WORDS[level]), place: placeOf(input) }),
    columns: [
      { head: t(words.unit, { level }), numeric: false, width: 30 },
      { head: t(words.comunasByClass), numeric: false, width: 24, drops: 1 },
      { head: t(leagueWords.shareColumn, { what: covered }), numeric: true, width: 13, drops: 3 },
      { head: t(leagueWords.comunasColumn), numeric: true, width: 15, drops: 2 },
      { head: t(leagueWords.inhabitantsColumn), numeric: true, width: 18 },
    ],
    rows: rows.map((one) => row(one.thin ? `${nameOf(one.code)} °` : nameOf(one.code), one, one.code)),
    ...(rows.length > 1 ? { total: row(t(leagueWords.all), leagueTotal(rows, classes, atlas.territory), 'all') } : {}),
    note: rows.some((one) => one.thin) ? `° ${t(leagueWords.thin)}` : null,
    more: (n) => t(words.moreUnits, { n, level }),
  };
}

export const gapLeague: ExhibitSubstance = {
  dataOf: (input) => dataOfTable(leagueOf(input)),
  findingOf: gapFinding,
  altOf: (input) => tableInWords(leagueOf(input), 16, input.tools.number),
  cautionOf: gapCaution,
  sourcesOf: figureSources,
};
