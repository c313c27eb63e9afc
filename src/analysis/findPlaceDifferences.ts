/** What differs most between two territories, each measured by its own whole. */
import { DIMENSIONS, type Dimension, type Scale, type ThemeId } from '../catalog/vocabulary';
import { type PartedExperiences, type PlaceFigures, type Relation, shareOf } from './compareTerritories';
import { coveredShare, MEASURES, type Measure } from './measureShares';

/** A value of the first and of the second place. */
export type Pair<T> = readonly [first: T, second: T];

export type PlaceFinding =
  /** Shares 0-1. */
  | { kind: 'covered'; measure: Measure; umbrella: boolean; values: Pair<number> }
  | { kind: 'gaps'; values: Pair<number>; of: Pair<number> }
  | { kind: 'experiences'; values: Pair<number> }
  | { kind: 'scale'; value: Scale; values: Pair<number>; n: Pair<number> }
  | { kind: 'theme'; value: ThemeId; values: Pair<number>; n: Pair<number> }
  /** Means 0-100. */
  | { kind: 'index'; dimension: Dimension; values: Pair<number>; n: Pair<number> }
  | { kind: 'firstYear'; values: Pair<number> };

export type PlaceAgreement =
  | { kind: 'covered'; measure: Measure; umbrella: boolean; value: number }
  | { kind: 'index'; dimension: Dimension; value: number; n: Pair<number> }
  | { kind: 'experiences'; ids: readonly string[] }
  | { kind: 'actors'; actors: readonly string[] }
  | { kind: 'firstYear'; year: number };

export type PlaceIncomparable =
  | { kind: 'coverage'; positions: readonly number[] }
  | { kind: 'index'; dimension: Dimension; positions: readonly number[] }
  | { kind: 'experiences'; positions: readonly number[] };

export interface PlaceComparison {
  /** Largest first; `size` is 0-1, of what it could be at most. */
  differences: readonly { finding: PlaceFinding; size: number }[];
  agreements: readonly PlaceAgreement[];
  incomparable: readonly PlaceIncomparable[];
}

/** How much a full difference tells: coverage is the question; shares of a handful of experiences move with every one of them. */
const WEIGHTS = {
  covered: { comunas: 1, population: 0.95, area: 0.85 },
  /** Of the other reading, which the switch of the view does not choose. */
  otherReading: 0.7,
  gaps: 0.65,
  experiences: 0.4,
  scale: 0.45,
  theme: 0.45,
  index: 0.9,
  firstYear: 0.4,
} as const;
/** Below so many experiences, shares and means weigh less: each of them moves the whole. */
const ENOUGH = 5;
/** Of scales and of themes, only the most telling. */
const MOST_OF_A_KIND = 2;
/** Years from which a difference of age is full. */
const GENERATION = 20;

/** Swapped places give the same findings with their values swapped. `umbrella`: the reading that the view has chosen. */
export function findPlaceDifferences(
  [first, second]: Pair<PlaceFigures>,
  parted: PartedExperiences,
  relation: Relation,
  umbrella: boolean,
): PlaceComparison {
  const differences: { finding: PlaceFinding; size: number }[] = [];
  const agreements: PlaceAgreement[] = [];
  const incomparable: PlaceIncomparable[] = [];
  const both = [first, second] as const;
  const pairOf = <T>(read: (place: PlaceFigures) => T): Pair<T> => [read(first), read(second)];
  const lacking = (has: (place: PlaceFigures) => boolean) =>
    both.flatMap((place, position) => (has(place) ? [] : [position]));

  for (const reading of [umbrella, !umbrella]) {
    // Of the other reading the comunas are enough: both figures are told, and none twice.
    for (const measure of reading === umbrella ? MEASURES : (['comunas'] as const)) {
      const values = knownPair(pairOf(({ shares }) => coveredShare(shares[measure], reading)));
      if (!values) continue;
      const apart = Math.abs(values[0] - values[1]);
      const weight = WEIGHTS.covered[measure] * (reading === umbrella ? 1 : WEIGHTS.otherReading);
      if (apart > 0) {
        differences.push({ finding: { kind: 'covered', measure, umbrella: reading, values }, size: apart * weight });
      } else if (measure === 'comunas') {
        agreements.push({ kind: 'covered', measure, umbrella: reading, value: values[0] });
      }
    }
  }
  const withoutComunas = lacking(({ comunas }) => comunas.length > 0);
  if (withoutComunas.length > 0) incomparable.push({ kind: 'coverage', positions: withoutComunas });
  else {
    const apart = Math.abs(first.gaps.length / first.comunas.length - second.gaps.length / second.comunas.length);
    const finding = {
      kind: 'gaps' as const,
      values: pairOf(({ gaps }) => gaps.length),
      of: pairOf(({ comunas }) => comunas.length),
    };
    if (apart > 0) differences.push({ finding, size: apart * WEIGHTS.gaps });
  }

  const counts = pairOf(({ documented, identified }) => documented.length + identified.length);
  const most = Math.max(...counts);
  if (counts[0] !== counts[1]) {
    const size = (1 - Math.min(...counts) / most) * WEIGHTS.experiences;
    differences.push({ finding: { kind: 'experiences', values: counts }, size });
  }
  if (relation === 'apart' && parted.both.length > 0) agreements.push({ kind: 'experiences', ids: parted.both });
  const empty = lacking(({ documented, identified }) => documented.length + identified.length > 0);
  if (empty.length > 0) incomparable.push({ kind: 'experiences', positions: empty });

  differences.push(...breakdownDifferences(both));

  for (const dimension of DIMENSIONS) {
    const n = pairOf(({ indices }) => indices[dimension].ids.length);
    const values = knownPair(pairOf(({ indices }) => indices[dimension].mean));
    if (!values) {
      const positions = lacking(({ indices }) => indices[dimension].mean !== null);
      // Who has no experience at all has been named already.
      const told = positions.filter((position) => !empty.includes(position));
      if (told.length > 0) incomparable.push({ kind: 'index', dimension, positions: told });
    } else if (values[0] === values[1]) agreements.push({ kind: 'index', dimension, value: values[0], n });
    else {
      const size = (Math.abs(values[0] - values[1]) / 100) * WEIGHTS.index * confidence(n);
      differences.push({ finding: { kind: 'index', dimension, values, n }, size });
    }
  }

  const years = knownPair(pairOf(({ years: { first: year } }) => year));
  if (years && years[0] === years[1]) agreements.push({ kind: 'firstYear', year: years[0] });
  else if (years) {
    const size = Math.min(1, Math.abs(years[0] - years[1]) / GENERATION) * WEIGHTS.firstYear;
    differences.push({ finding: { kind: 'firstYear', values: years }, size });
  }
  const actors = first.actors
    .filter(({ actor }) => second.actors.some((other) => other.actor.id === actor.id))
    .map(({ actor }) => actor.id)
    .sort();
  if (relation === 'apart' && actors.length > 0) agreements.push({ kind: 'actors', actors });

  differences.sort((a, b) => b.size - a.size);
  return { differences, agreements, incomparable };
}

function breakdownDifferences([first, second]: Pair<PlaceFigures>): { finding: PlaceFinding; size: number }[] {
  const found = (kind: 'scale' | 'theme') => {
    const part = kind === 'scale' ? 'scales' : 'themes';
    const [one, other] = [first[part], second[part]];
    return one.counts
      .flatMap(({ value }): { finding: PlaceFinding; size: number }[] => {
        const values = knownPair([
          shareOf<Scale | ThemeId>(one, value),
          shareOf<Scale | ThemeId>(other, value),
        ] as const);
        if (!values || values[0] === values[1]) return [];
        const n = [one.n, other.n] as const;
        const finding = { kind, value, values, n } as PlaceFinding;
        return [{ finding, size: Math.abs(values[0] - values[1]) * WEIGHTS[kind] * confidence(n) }];
      })
      .sort((a, b) => b.size - a.size)
      .slice(0, MOST_OF_A_KIND);
  };
  return [...found('scale'), ...found('theme')];
}

function knownPair([first, second]: Pair<number | null>): Pair<number> | null {
  return first === null || second === null ? null : [first, second];
}

function confidence(n: Pair<number>): number {
  return Math.min(1, Math.min(...n) / ENOUGH);
}
