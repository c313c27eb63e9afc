/** The experiences of the view as a table, those with a ficha first. */
import { exploreExhibits as words } from '../../../i18n/exploreExhibits';
import { scaleNames } from '../../../i18n/vocabulary';
import { dataOfTable, type Fitted, tableInWords } from '../../drawings/FittedTable';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { experienceRowOf } from '../../table/experienceRow';
import { experiencesOf, exploreFinding, placeOf } from './exploreSubstance';

export function experienceTableOf(input: ExhibitInput): Fitted {
  const { view, atlas, tools } = input;
  const { t, list } = tools;
  const rows = experiencesOf(input)
    .map((experience) => experienceRowOf(tools, atlas, view.division, experience))
    .sort((a, b) => (a.ficha ?? Number.POSITIVE_INFINITY) - (b.ficha ?? Number.POSITIVE_INFINITY));
  return {
    title: t(words.tableTitle, { place: placeOf(input) }),
    columns: [
      { head: t(words.ficha), numeric: true, width: 1, drops: 5 },
      { head: t(words.experience), numeric: false, width: 34 },
      { head: t(words.where), numeric: false, width: 24, drops: 2 },
      { head: t(words.scale), numeric: false, width: 14, drops: 3 },
      { head: t(words.comunas), numeric: true, width: 9, drops: 1 },
      { head: t(words.beginning), numeric: true, width: 8, drops: 4 },
    ],
    rows: rows.map((row) => ({
      key: row.id,
      cells: [
        row.ficha ?? null,
        row.name,
        row.place ?? row.country ?? null,
        row.scales.length > 0 ? list(row.scales.map((scale) => t(scaleNames[scale]))) : null,
        row.comunas ?? null,
        // A year is no amount.
        row.start === undefined ? null : String(row.start),
      ],
    })),
    more: (n) => t(words.moreExperiences, { n }),
    none: t(words.noExperience),
  };
}

export const exploreTable: ExhibitSubstance = {
  dataOf: (input) => dataOfTable(experienceTableOf(input)),
  findingOf: exploreFinding,
  altOf: (input) => tableInWords(experienceTableOf(input), 15, input.tools.number),
};
