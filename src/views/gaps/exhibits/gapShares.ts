/** The bars of coverage as data and in words. */
import { COVERAGE_CLASSES } from '../../../analysis/measureShares';
import { placeName } from '../../../i18n/facetValues';
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { gapPlaces } from '../../../i18n/gapPlaces';
import { shareText } from '../../../i18n/shareWords';
import { gapsOf } from '../../../state/gaps';
import { resultsOf } from '../../../state/results';
import { findingOf, plainSentence } from '../../coverage/finding';
import { sharesOfView } from '../../coverage/sharesOfView';
import type { ExhibitSubstance } from '../../exhibits/exhibit';

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
  findingOf: ({ view, atlas, tools }) => {
    const { title, umbrella, direct } = findingOf(view, gapsOf(atlas, view, resultsOf(atlas, view)), atlas, tools);
    return {
      title: plainSentence(title),
      sentence: [umbrella, direct].flatMap((counted) => (counted ? `${plainSentence(counted)}.` : [])).join(' '),
    };
  },
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
  cautionOf: ({ tools }) => tools.t(gapPlaces.meaning),
  sourcesOf: ({ tools }) => [tools.t(words.populationSource)],
};
