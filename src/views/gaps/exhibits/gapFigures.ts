/** How much of the place is covered, in a few big figures: directly, and with the umbrella of a region. */
import {
  coveredAmount,
  coveredShare,
  MEASURES,
  type Measure,
  measureShares,
  type Share,
} from '../../../analysis/measureShares';
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { amountWords, shareText } from '../../../i18n/shareWords';
import type { Message } from '../../../i18n/text';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { shareInWords } from '../shareInWords';
import { placeOf } from './gapMap';
import { figureSources, gapCaution, gapFinding } from './gapSubstance';
import { gapsOfInput } from './gapsOfInput';

export interface BigFigure {
  measure: Measure;
  /** «Comunas». */
  name: string;
  share: Share;
  /** The bar in words. */
  inWords: string;
  /** The share that counts by the switch «paraguas», and the other. */
  first: FigurePart;
  second: FigurePart;
}

export interface FigurePart {
  /** «16 %»; «–» where there is nothing to have a share of. */
  share: string;
  /** «55 de 346 comunas, directamente»; of the other, «con paraguas: 150». */
  amount: string;
}

export function figuresOf(input: ExhibitInput): BigFigure[] {
  const { view, atlas, tools } = input;
  const { t } = tools;
  const { coverage, scope } = gapsOfInput(input);
  const shares = measureShares(coverage.classes, scope, atlas.territory);
  return MEASURES.map((measure) => {
    const share = shares[measure];
    const amounts = amountWords(tools, measure, share.total);
    const part = (umbrella: boolean, message: Message): FigurePart => {
      const covered = coveredShare(share, umbrella);
      const amount = coveredAmount(share, umbrella);
      return {
        share: covered === null ? '–' : shareText(tools, covered),
        amount: t(message, {
          n: amounts.value(amount),
          amount: amounts.whole(amount),
          whole: amounts.whole(share.total),
        }),
      };
    };
    const name = t(words[measure]);
    return {
      ...{ measure, name, share, inWords: shareInWords(tools, name, share) },
      first: part(view.umbrella, view.umbrella ? words.amountUmbrellaWhole : words.amountDirect),
      second: part(!view.umbrella, view.umbrella ? words.amountDirectOnly : words.amountUmbrella),
    };
  });
}

export const gapFigures: ExhibitSubstance = {
  dataOf: (input) => ({
    kind: 'figures',
    title: input.tools.t(words.sharesTitle, { place: placeOf(input) }),
    items: figuresOf(input).flatMap(({ name, first, second }) =>
      [first, second].map(({ share, amount }) => ({ value: share, label: `${name}: ${amount}` })),
    ),
  }),
  findingOf: gapFinding,
  altOf: (input) =>
    figuresOf(input)
      .map(({ name, first, second }) => `${name}: ${first.share}, ${first.amount}; ${second.share}, ${second.amount}.`)
      .join(' '),
  cautionOf: gapCaution,
  sourcesOf: figureSources,
};
