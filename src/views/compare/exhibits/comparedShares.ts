/** The coverage of the two compared territories, each by its own whole. */
import { COVERAGE_CLASSES, MEASURES, type Measure } from '../../../analysis/measureShares';
import { compareExhibits as words } from '../../../i18n/compareExhibits';
import { placeParts } from '../../../i18n/comparePlaceParts';
import { gapExhibits } from '../../../i18n/gapExhibits';
import { plainSentence } from '../../../i18n/sentences';
import { shareText } from '../../../i18n/shareWords';
import { measureAtOnce } from '../../../state/measured';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { type ComparedPair, pairOf, sideOf, titleOf } from '../places/comparedPlaces';
import { placeSentences } from '../places/placeSentences';

const SAID = 2;

/** Null where the view does not compare two territories. */
export function comparedPair({ view, atlas, tools }: ExhibitInput): ComparedPair | null {
  const { comparison, division, filters } = view;
  if (comparison.kind !== 'places') return null;
  const { recorded } = measureAtOnce(atlas, division, filters);
  const [first, second] = comparison.places.map((place) => sideOf(place, recorded, atlas, view, tools));
  return first && second ? pairOf(first, second, atlas) : null;
}

export interface ComparedShares {
  classes: readonly { way: number; name: string }[];
  rows: readonly { measure: Measure; name: string; shares: readonly (number | null)[] }[];
}

export function comparedSharesOf({ sides }: ComparedPair, { tools: { t } }: ExhibitInput): ComparedShares {
  const classes = COVERAGE_CLASSES.flatMap((name, way) =>
    sides.some(({ figures }) => (figures.shares.comunas.byClass[way] ?? 0) > 0)
      ? [{ way, name: t(gapExhibits[name]) }]
      : [],
  );
  return {
    classes,
    rows: MEASURES.flatMap((measure) =>
      sides.map(({ name, figures }) => {
        const { total, byClass } = figures.shares[measure];
        return {
          measure,
          name: t(words.barOf, { measure: t(gapExhibits[measure]), name }),
          shares: classes.map(({ way }) => (total === 0 ? null : (byClass[way] ?? 0) / total)),
        };
      }),
    ),
  };
}

export const comparedShares: ExhibitSubstance = {
  dataOf: (input) => {
    const pair = comparedPair(input);
    if (!pair) return null;
    const { classes, rows } = comparedSharesOf(pair, input);
    return {
      kind: 'chart',
      form: 'stacked-bars',
      title: titleOf(pair.sides[0].forms, pair.sides[1].forms, input.tools),
      categories: rows.map(({ name }) => name),
      series: classes.map(({ way, name }, position) => ({
        name,
        values: rows.map(({ shares }) => shares[position] ?? null),
        // The country's umbrella looks like the region's.
        colour: `--cov-${COVERAGE_CLASSES[way] === 'national' ? 'regional' : COVERAGE_CLASSES[way]}`,
      })),
      format: 'share',
    };
  },
  findingOf: (input) => {
    const pair = comparedPair(input);
    if (!pair) return null;
    const { view, atlas, tools } = input;
    const { differences } = placeSentences(pair, view, atlas, tools);
    return {
      title: titleOf(pair.sides[0].forms, pair.sides[1].forms, tools),
      sentence: differences
        .slice(0, SAID)
        .map(({ text }) => `${plainSentence(text).replace(/\.$/, '')}.`)
        .join(' '),
    };
  },
  altOf: (input) => {
    const pair = comparedPair(input);
    return pair ? sharesInWords(comparedSharesOf(pair, input), input) : '';
  },
  cautionOf: ({ tools }) => tools.t(placeParts.meaning),
  sourcesOf: ({ tools }) => [tools.t(gapExhibits.populationSource)],
};

export function sharesInWords({ classes, rows }: ComparedShares, { tools }: ExhibitInput): string {
  return rows
    .map(({ name, shares }) => {
      const parts = classes.flatMap((one, position) => {
        const share = shares[position] ?? null;
        return share === null ? [] : [`${one.name} ${shareText(tools, share)}`];
      });
      return tools.t(words.said, { field: name, text: tools.list(parts) });
    })
    .join('. ');
}
