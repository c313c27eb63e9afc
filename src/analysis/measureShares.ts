/** How much of a province, a region or the country is covered, by comunas, by people and by land. */
import { DIRECTNESS } from '../territory/reach';
import type { Territory } from '../territory/units';
import type { Coverage, CoverageClass } from './coverage';

/** Most direct first, then the gap: what the numbers in `Coverage.classes` stand for. */
export const COVERAGE_CLASSES = [...DIRECTNESS, 'none'] as const satisfies readonly CoverageClass[];

/** From here on, only a region or the country brings a comuna in: covered on paper. */
const UMBRELLA = COVERAGE_CLASSES.indexOf('regional');
const NONE = COVERAGE_CLASSES.indexOf('none');

export const MEASURES = ['comunas', 'population', 'area'] as const;
/** Comunas; inhabitants (Censo 2017); km². Antártica has no area in the facts, so that it weighs nothing there. */
export type Measure = (typeof MEASURES)[number];

/** An amount of one measure, parted by class: parallel to `COVERAGE_CLASSES`. */
export interface Share {
  total: number;
  byClass: readonly number[];
}
export type Shares = Readonly<Record<Measure, Share>>;

/** `comunas`: indices into `Territory.comunas`. */
export function measureShares(classes: Coverage['classes'], comunas: readonly number[], territory: Territory): Shares {
  const sums = MEASURES.map(() => COVERAGE_CLASSES.map(() => 0));
  for (const index of comunas) {
    const comuna = territory.comunas[index];
    if (!comuna) continue;
    const way = classes[index] ?? NONE;
    [1, comuna.population, comuna.areaKm2].forEach((amount, measure) => {
      const row = sums[measure] as number[];
      row[way] = (row[way] as number) + amount;
    });
  }
  return Object.fromEntries(
    MEASURES.map((measure, position): [Measure, Share] => {
      const byClass = sums[position] as number[];
      return [measure, { byClass, total: byClass.reduce((sum, amount) => sum + amount, 0) }];
    }),
  ) as Record<Measure, Share>;
}

/** What is covered: directly (by name or by its province), or under the umbrella of a region or the country as well. */
export function coveredAmount({ byClass }: Share, umbrella: boolean): number {
  return byClass.slice(0, umbrella ? NONE : UMBRELLA).reduce((sum, amount) => sum + amount, 0);
}

/** Covered of all, 0-1; null where there is nothing to cover. */
export function coveredShare(share: Share, umbrella: boolean): number | null {
  return share.total === 0 ? null : coveredAmount(share, umbrella) / share.total;
}

/** Whether a class (a number of `Coverage.classes`) counts as covered: directly, or under an umbrella as well. */
export function isCovered(way: number, umbrella: boolean): boolean {
  return way < (umbrella ? NONE : UMBRELLA);
}

/** Whether a comuna is covered by a ficha, only by an experience that is identified and no more, or by none. */
export const DOCUMENTATION = ['documented', 'identified', 'none'] as const;

/**
 * For every comuna of the territory, the index into `DOCUMENTATION`. `byFichas`, `byAll`: classes by the documented experiences alone,
 * and by the identified ones as well, under the same filters. `umbrella`: whether a region or the country alone covers.
 */
export function measureDocumentation(
  byFichas: Coverage['classes'],
  byAll: Coverage['classes'],
  umbrella: boolean,
): Uint8Array {
  return Uint8Array.from(byAll, (way, index) =>
    isCovered(byFichas[index] ?? NONE, umbrella) ? 0 : isCovered(way, umbrella) ? 1 : 2,
  );
}

/** What kind of gap: no record at all, or nothing nearer than a region's umbrella. */
export const GAP_KINDS = ['unrecorded', 'not-near'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** Whether a class (a number of `Coverage.classes`) is a gap of that kind. */
export function isGap(way: number, kind: GapKind): boolean {
  return !isCovered(way, kind === 'unrecorded');
}

/** Which of these comunas are gaps of that kind, as indices. */
export function gapComunas(classes: Coverage['classes'], comunas: readonly number[], kind: GapKind): number[] {
  return comunas.filter((index) => isGap(classes[index] ?? NONE, kind));
}

/** Which of these comunas are covered, as indices: directly, or under an umbrella as well. */
export function coveredComunas(classes: Coverage['classes'], comunas: readonly number[], umbrella: boolean): number[] {
  return comunas.filter((index) => isCovered(classes[index] ?? NONE, umbrella));
}
