/** The findings as sentences whose figures open what they count. */

import { findPlaceDifferences, type PlaceFinding } from '../../../analysis/findPlaceDifferences';
import { coveredComunas, type GapKind } from '../../../analysis/measureShares';
import { DIMENSIONS } from '../../../catalog/vocabulary';
import { SUBJECT_LETTERS } from '../../../charts/SubjectBadge';
import { compare } from '../../../i18n/compare';
import { placeAgreement, placeDifference, placeIncomparable } from '../../../i18n/comparedPlaces';
import { placeParts } from '../../../i18n/comparePlaceParts';
import type { Message, TextTools } from '../../../i18n/text';
import { indexNames, scaleNames, themeNames } from '../../../i18n/vocabulary';
import type { Atlas } from '../../../state/atlas';
import type { Listing } from '../../../state/listing';
import type { View } from '../../../state/view';
import { cutsOf } from '../../../territory/units';
import type { OpenSentence } from '../Findings';
import type { ComparedPair, Side } from './comparedPlaces';

/** What the gap comunas of either meaning are called. */
export const GAP_NAMES = {
  unrecorded: placeParts.groupGaps,
  'not-near': placeParts.groupGapsNotNear,
} as const satisfies Record<GapKind, Message>;

export function placeSentences(
  { sides, relation, parted }: ComparedPair,
  { umbrella, gapKind }: Pick<View, 'umbrella' | 'gapKind'>,
  atlas: Atlas,
  tools: TextTools,
): { differences: OpenSentence[]; agreements: OpenSentence[]; incomparable: string[] } {
  const [first, second] = sides;
  const forms = [first.forms, second.forms] as const;
  const found = findPlaceDifferences([first.figures, second.figures], parted, relation, umbrella);
  return {
    differences: found.differences.map(({ finding }) => ({
      text: placeDifference(tools, finding, forms, gapKind),
      opens: {
        n0: listingOf(finding, first, gapKind, atlas, tools),
        n1: listingOf(finding, second, gapKind, atlas, tools),
      },
    })),
    agreements: found.agreements.map((agreement) => ({
      text: placeAgreement(tools, agreement, forms),
      opens:
        agreement.kind === 'experiences'
          ? { all: { title: `${first.name}, ${second.name}`, ids: agreement.ids } }
          : agreement.kind === 'firstYear'
            ? { all: { title: String(agreement.year), ids: bornIn(agreement.year, [first, second]) } }
            : {},
    })),
    incomparable: found.incomparable.map((entry) => placeIncomparable(tools, entry, forms)),
  };
}

/** The comunas of a side that count as covered in that reading. */
export function coveredListing(side: Side, umbrella: boolean, atlas: Atlas, { t }: TextTools): Listing {
  const { comunas, classes } = side.source;
  return {
    title: t(placeParts.coveredTitle, { name: side.name, reading: umbrella ? 'umbrella' : 'direct' }),
    comunas: cutsOf(coveredComunas(classes, comunas, umbrella), atlas.territory),
  };
}

function listingOf(finding: PlaceFinding, side: Side, gapKind: GapKind, atlas: Atlas, tools: TextTools): Listing {
  const { t } = tools;
  const { figures, name } = side;
  const titled = (what: string) => t(placeParts.rowValue, { row: what, name });
  switch (finding.kind) {
    case 'covered':
      return coveredListing(side, finding.umbrella, atlas, tools);
    case 'gaps':
      return { title: titled(t(GAP_NAMES[gapKind])), comunas: cutsOf(figures.gaps, atlas.territory) };
    case 'experiences':
      return { title: titled(t(compare.experiences)), ids: [...figures.documented, ...figures.identified] };
    case 'scale':
      return {
        title: titled(t(scaleNames[finding.value])),
        ids: figures.scales.counts.find(({ value }) => value === finding.value)?.ids ?? [],
      };
    case 'theme':
      return {
        title: titled(t(themeNames[finding.value])),
        ids: figures.themes.counts.find(({ value }) => value === finding.value)?.ids ?? [],
      };
    case 'index':
      return { title: titled(t(indexNames[finding.dimension])), ids: figures.indices[finding.dimension].ids };
    case 'firstYear': {
      const year = figures.years.first;
      return { title: titled(String(year)), ids: year === null ? [] : bornIn(year, [side]) };
    }
  }
}

function bornIn(year: number, sides: readonly Side[]): string[] {
  const ids = sides.flatMap(({ source }) =>
    source.experiences.filter(({ startYear }) => startYear === year).map(({ id }) => id),
  );
  return [...new Set(ids)];
}

/** How many fichas each index is the mean of, by territory: not every ficha has all three. */
export function indexCounts(sides: readonly Side[], { t, list }: TextTools): string {
  return list(
    DIMENSIONS.map((dimension) =>
      t(placeParts.nOfIndex, {
        index: t(indexNames[dimension]),
        n: countOfEach(
          sides.map(({ figures }) => figures.indices[dimension].ids.length),
          { t },
        ),
      }),
    ),
  );
}

/** «A: n = 5, B: n = 16» */
export function countOfEach(counts: readonly number[], { t }: Pick<TextTools, 't'>): string {
  return counts.map((n, position) => t(placeParts.nOfEach, { letter: SUBJECT_LETTERS[position] ?? '', n })).join(', ');
}
