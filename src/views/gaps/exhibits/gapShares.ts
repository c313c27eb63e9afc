/** The bars of coverage as data and in words. */
import { COVERAGE_CLASSES } from '../../../analysis/measureShares';
import { placeName } from '../../../i18n/facetValues';
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { shareText } from '../../../i18n/shareWords';
import { sharesOfView } from '../../coverage/sharesOfView';
import type { ExhibitSubstance } from '../../exhibits/exhibit';
import { figureSources, gapCaution, gapFinding } from './gapSubstance';

export const gapShares: ExhibitSubstance = {
  dataOf: (input) => {
    const { classes, rows } = sharesOfView(input);
    const { view, atlas, tools } = input;
    return {
      kind: 'chart',
      form: 'stacked-bars',
      title: tools.t(words.sharesTitle, { place: placeName(tools, atlas, view.division, view.place) }),
      categories: rows.map(({ name }) => name),
      series: classes.map(({ way, name }, position) => ({
        name,
        values: rows.map(({ shares }) => shares[position] ?? null),
        colour: `--cov-${COVERAGE_CLASSES[way] === 'national' ? 'regional' : COVERAGE_CLASSES[way]}`,
      })),
      format: 'share',
    };
  },
  findingOf: gapFinding,
  altOf: (input) => {
    const { classes, rows } = sharesOfView(input);
    const { tools } = input;
    return rows
      .map(({ name, shares }) => {
        const parts = classes.map((one, position) => `${one.name} ${shareText(tools, shares[position] ?? 0)}`);
        return `${name}: ${tools.list(parts)}.`;
      })
      .join(' ');
  },
  cautionOf: gapCaution,
  sourcesOf: figureSources,
};
