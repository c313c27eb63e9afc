/** The largest groups of gap comunas: how many people live there, and from whom they could learn. */
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { gapGroupName, gapGroups as groupWords } from '../../../i18n/gapGroups';
import { peopleInWords } from '../../../i18n/peopleInWords';
import { gapGroupsOf } from '../../../state/gapGroups';
import { dataOfTable, type Fitted, tableInWords } from '../../drawings/FittedTable';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { briefName } from '../groups/briefName';
import { factsOf } from '../groups/groupFacts';
import { placeOf } from './gapMap';
import { figureSources, gapCaution } from './gapSubstance';
import { gapsOfInput } from './gapsOfInput';

/** Beyond these nobody asks for an example. */
const MOST = 40;

export function groupsOf(input: ExhibitInput): Fitted {
  const { view, atlas, tools } = input;
  const { t, number } = tools;
  const { division, gapKind: kind } = view;
  const gaps = gapsOfInput(input);
  const groups = gapGroupsOf(gaps, kind, atlas.territory).filter((group) => group.number !== null);
  return {
    title: t(words.groupsTitle, { place: placeOf(input), kind }),
    columns: [
      { head: t(words.groupNumber), numeric: true, width: 1 },
      { head: t(words.group), numeric: false, width: 37 },
      { head: t(words.comunas), numeric: true, width: 11, drops: 2 },
      { head: t(words.inhabitants), numeric: true, width: 16 },
      { head: t(words.nearest), numeric: false, width: 31, drops: 1 },
    ],
    rows: groups.map((group, index) => {
      const { example } = factsOf(group, { atlas, passes: gaps.passes, division, kind });
      const experience = index < MOST && example ? atlas.core.experiences[example.row] : undefined;
      return {
        key: group.id,
        cells: [
          group.number,
          gapGroupName(group, atlas.territory, division, tools),
          group.comunas.length,
          group.population,
          example && experience
            ? t(example.km === 0 ? words.exampleHere : words.example, {
                name: briefName(tools, experience),
                km: number(example.km, { maximumFractionDigits: 0 }),
              })
            : null,
        ],
      };
    }),
    more: (n) => t(words.moreGroups, { n }),
    none: t(groupWords.none),
  };
}

export const gapGroups: ExhibitSubstance = {
  dataOf: (input) => dataOfTable(groupsOf(input)),
  findingOf: (input) => {
    const { view, atlas, tools } = input;
    const { t } = tools;
    const gaps = gapsOfInput(input);
    const groups = gapGroupsOf(gaps, view.gapKind, atlas.territory).filter((group) => group.number !== null);
    const [first] = groups;
    if (!first) return null;
    const name = gapGroupName(first, atlas.territory, view.division, tools);
    const n = first.comunas.length;
    return {
      title: t(words.groupsFinding, { n: groups.length, place: placeOf(input), kind: view.gapKind }),
      sentence: t(words.groupsSentence, { name, n, people: peopleInWords(first.population, tools) }),
    };
  },
  altOf: (input) => tableInWords(groupsOf(input), 10, input.tools.number),
  cautionOf: gapCaution,
  sourcesOf: figureSources,
};
