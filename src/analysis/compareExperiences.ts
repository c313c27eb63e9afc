/** Experiences side by side: what differs between them, how much, where they agree, and what cannot be compared. */
import type { FichaIndicators } from '../catalog/catalogue';
import type { Experience } from '../catalog/schema';
import {
  CODE_IDS,
  type CodeId,
  DIMENSIONS,
  type Dimension,
  FACTOR_IDS,
  type FactorId,
  type FactorState,
  ORDINALS_BY_DIMENSION,
  type OrdinalId,
  type Scale,
  type ThemeId,
} from '../catalog/vocabulary';
import { DIRECTNESS, type Reach } from '../territory/reach';
import type { Territory } from '../territory/units';
import { measureIndices } from './measureIndices';
import { readCodeValues } from './readCodeValues';
import { sharedByAll } from './whoHasWhat';

export interface ComparedExperience {
  experience: Experience;
  /** Null where there is no ficha: nothing of it is known but what the lists say. */
  indicators: FichaIndicators | null;
  reach: Reach;
}

/** What an experience reaches in Chile, always over the same 346 comunas. */
export interface ReachFigures {
  comunas: number;
  /** Comunas by way in: parallel to `DIRECTNESS`. */
  byDirectness: readonly number[];
  /** Inhabitants, Censo 2017. */
  population: number;
  areaKm2: number;
}

/** A value by position of the experience; null is unknown and never compared. */
export type Values<T> = readonly (T | null)[];

export type ExperienceFinding =
  | { kind: 'reach'; figures: Values<ReachFigures> }
  | { kind: 'population'; values: Values<number> }
  | { kind: 'index'; dimension: Dimension; values: Values<number> }
  | { kind: 'ordinal'; code: OrdinalId; values: Values<number> }
  | { kind: 'category'; code: CodeId; values: Values<readonly string[]> }
  | { kind: 'factor'; factor: FactorId; values: Values<FactorState> }
  | { kind: 'actors'; values: Values<number> }
  | { kind: 'startYear'; values: Values<number> }
  | { kind: 'scales'; values: Values<readonly Scale[]> }
  | { kind: 'themes'; values: Values<readonly ThemeId[]> };

/** What all have in common. */
export type ExperienceAgreement =
  | { kind: 'themes'; themes: readonly ThemeId[] }
  | { kind: 'scales'; scales: readonly Scale[] }
  | { kind: 'index'; dimension: Dimension; value: number }
  /** `of`: codes that are known of all. */
  | { kind: 'codes'; codes: readonly CodeId[]; of: number }
  | { kind: 'factors'; factors: readonly FactorId[]; state: 'present' | 'absent' }
  /** Ids; kinds of actor, which are no body, left out. */
  | { kind: 'actors'; actors: readonly string[] }
  | { kind: 'comunas'; comunas: readonly number[] }
  | { kind: 'startYear'; year: number };

/** What is not said because it is not known. `positions`: of whom. */
export type Incomparable =
  | { kind: 'no-ficha'; positions: readonly number[] }
  | { kind: 'index'; dimension: Dimension; positions: readonly number[] }
  | { kind: 'codes'; codes: readonly CodeId[] }
  | { kind: 'outside'; positions: readonly number[] }
  | { kind: 'startYear'; positions: readonly number[] };

export interface ExperienceComparison {
  /** Largest first; `size` is 0-1, of what it could be at most. */
  differences: readonly { finding: ExperienceFinding; size: number }[];
  agreements: readonly ExperienceAgreement[];
  incomparable: readonly Incomparable[];
}

const ORDINALS: readonly OrdinalId[] = DIMENSIONS.flatMap((dimension) => [...ORDINALS_BY_DIMENSION[dimension]]);
const CATEGORIES = CODE_IDS.filter((code) => !(ORDINALS as readonly CodeId[]).includes(code));

/** How much a full difference of each kind tells: an index sums up many codes, a code is one of them. */
const WEIGHTS = {
  reach: 1,
  index: 1,
  population: 0.75,
  ordinal: 0.6,
  category: 0.5,
  factor: 0.5,
  actors: 0.5,
  scales: 0.55,
  themes: 0.45,
  startYear: 0.5,
} as const satisfies Record<ExperienceFinding['kind'], number>;

/** Codes one step apart are no news. */
const TELLING_STEPS = 2;
/** Years from which a difference of age is full. */
const GENERATION = 20;

/** Comunas, people and land of a reach. O(comunas reached). */
export function measureReach(reach: Reach, territory: Territory): ReachFigures {
  const byDirectness = DIRECTNESS.map(() => 0);
  let population = 0;
  let areaKm2 = 0;
  reach.comunas.forEach((index, position) => {
    const way = reach.directness[position] as number;
    byDirectness[way] = (byDirectness[way] as number) + 1;
    population += territory.comunas[index]?.population ?? 0;
    areaKm2 += territory.comunas[index]?.areaKm2 ?? 0;
  });
  return { comunas: reach.comunas.length, byDirectness, population, areaKm2 };
}

/** The same for any order of the experiences but for the positions; an experience with itself differs in nothing. */
export function compareExperiences(
  subjects: readonly ComparedExperience[],
  territory: Territory,
  genericActors: ReadonlySet<string>,
): ExperienceComparison {
  const values = readValues(subjects, territory);
  const differences: { finding: ExperienceFinding; size: number }[] = [];
  const differ = (finding: ExperienceFinding, size: number) => {
    if (size > 0) differences.push({ finding, size: size * WEIGHTS[finding.kind] });
  };
  differ({ kind: 'reach', figures: values.reach }, ratioApart(values.reach.map((figures) => figures?.comunas ?? null)));
  const people = values.reach.map((figures) => figures?.population ?? null);
  differ({ kind: 'population', values: people }, ratioApart(people));
  for (const [dimension, own] of values.indices) differ({ kind: 'index', dimension, values: own }, spread(own) / 100);
  for (const [code, own] of values.ordinals) {
    const apart = spread(own);
    differ({ kind: 'ordinal', code, values: own }, apart >= TELLING_STEPS ? apart / 3 : 0);
  }
  for (const [code, own] of values.categories) differ({ kind: 'category', code, values: own }, setsApart(own));
  for (const [factor, own] of values.factors) {
    differ({ kind: 'factor', factor, values: own }, new Set(known(own)).size > 1 ? 1 : 0);
  }
  differ({ kind: 'actors', values: values.actors }, ratioApart(values.actors));
  differ({ kind: 'startYear', values: values.years }, Math.min(1, spread(values.years) / GENERATION));
  differ({ kind: 'scales', values: values.scales }, setsApart(values.scales));
  differ(
    { kind: 'themes', values: values.themes },
    values.themes.every((own) => own !== null) && sharedByAll(known(values.themes)).length === 0 ? 1 : 0,
  );
  // Array sort is stable: equal sizes keep the order above, whatever the order of the experiences.
  differences.sort((a, b) => b.size - a.size);
  return {
    differences,
    agreements: subjects.length < 2 ? [] : agreementsOf(subjects, values, genericActors),
    incomparable: incomparableOf(subjects, values),
  };
}

interface ComparedValues {
  reach: Values<ReachFigures>;
  indices: readonly (readonly [Dimension, Values<number>])[];
  ordinals: readonly (readonly [OrdinalId, Values<number>])[];
  categories: readonly (readonly [CodeId, Values<readonly string[]>])[];
  factors: readonly (readonly [FactorId, Values<FactorState>])[];
  actors: Values<number>;
  years: Values<number>;
  scales: Values<readonly Scale[]>;
  themes: Values<readonly ThemeId[]>;
}

function readValues(subjects: readonly ComparedExperience[], territory: Territory): ComparedValues {
  const indices = subjects.map(({ indicators }) => indicators && measureIndices(indicators));
  return {
    // Beyond Chile, and where nothing is known, there are no comunas to count: that is no zero.
    reach: subjects.map(({ reach }) => (reach.comunas.length > 0 ? measureReach(reach, territory) : null)),
    indices: DIMENSIONS.map((dimension) => [dimension, indices.map((own) => own?.[dimension].value ?? null)]),
    ordinals: ORDINALS.map((code) => [
      code,
      subjects.map(({ indicators }) => {
        const value = indicators?.values[code];
        return typeof value === 'number' ? value : null;
      }),
    ]),
    categories: CATEGORIES.map((code) => [
      code,
      subjects.map(({ indicators }) => indicators && readCodeValues(indicators, code)),
    ]),
    factors: FACTOR_IDS.map((factor) => [
      factor,
      subjects.map(({ indicators }) => {
        const state = indicators?.factors[factor];
        return state === undefined || state === 'unclear' ? null : state;
      }),
    ]),
    actors: subjects.map(({ indicators }) => indicators?.actors.length ?? null),
    years: subjects.map(({ experience }) => experience.startYear),
    scales: subjects.map(({ experience }) => listOrNull(experience.scales)),
    themes: subjects.map(({ experience }) => listOrNull(experience.themes)),
  };
}

function agreementsOf(
  subjects: readonly ComparedExperience[],
  values: ComparedValues,
  genericActors: ReadonlySet<string>,
): ExperienceAgreement[] {
  const agreements: ExperienceAgreement[] = [];
  const themes = sharedByAll(values.themes.map((own) => own ?? []));
  if (themes.length > 0) agreements.push({ kind: 'themes', themes });
  if (values.scales.every((own) => own !== null) && setsApart(values.scales) === 0) {
    agreements.push({ kind: 'scales', scales: values.scales[0] ?? [] });
  }
  for (const [dimension, own] of values.indices) {
    const value = own[0];
    if (typeof value === 'number' && own.every((other) => other === value)) {
      agreements.push({ kind: 'index', dimension, value });
    }
  }
  const codes: readonly (readonly [CodeId, Values<string>])[] = [
    ...values.ordinals.map(
      ([code, own]) => [code, own.map((value) => (value === null ? null : String(value)))] as const,
    ),
    ...values.categories.map(([code, own]) => [code, own.map((set) => set && [...set].sort().join())] as const),
  ];
  const comparable = codes.filter(([, own]) => own.every((value) => value !== null));
  const same = comparable.filter(([, own]) => new Set(own).size === 1).map(([code]) => code);
  if (same.length > 0) agreements.push({ kind: 'codes', codes: same, of: comparable.length });
  for (const state of ['present', 'absent'] as const) {
    const factors = values.factors.filter(([, own]) => own.every((value) => value === state)).map(([factor]) => factor);
    if (factors.length > 0) agreements.push({ kind: 'factors', factors, state });
  }
  const actors = sharedByAll(subjects.map(({ indicators }) => indicators?.actors ?? [])).filter(
    (id) => !genericActors.has(id),
  );
  if (actors.length > 0) agreements.push({ kind: 'actors', actors });
  const comunas = sharedByAll(subjects.map(({ reach }) => [...reach.comunas]));
  if (comunas.length > 0) agreements.push({ kind: 'comunas', comunas });
  const year = values.years[0];
  if (typeof year === 'number' && values.years.every((other) => other === year)) {
    agreements.push({ kind: 'startYear', year });
  }
  return agreements;
}

function incomparableOf(subjects: readonly ComparedExperience[], values: ComparedValues): Incomparable[] {
  const out: Incomparable[] = [];
  const withoutFicha = positionsWhere(subjects, ({ indicators }) => indicators === null);
  if (withoutFicha.length > 0) out.push({ kind: 'no-ficha', positions: withoutFicha });
  const hasFicha = (position: number) => !withoutFicha.includes(position);
  for (const [dimension, own] of values.indices) {
    const positions = positionsWhere(own, (value) => value === null).filter(hasFicha);
    if (positions.length > 0) out.push({ kind: 'index', dimension, positions });
  }
  const unknown = [...values.ordinals, ...values.categories]
    .filter(([, own]) => own.some((value, position) => value === null && hasFicha(position)))
    .map(([code]) => code);
  if (unknown.length > 0) out.push({ kind: 'codes', codes: unknown });
  const outside = positionsWhere(values.reach, (figures) => figures === null);
  if (outside.length > 0) out.push({ kind: 'outside', positions: outside });
  const ageless = positionsWhere(values.years, (year) => year === null);
  if (ageless.length > 0) out.push({ kind: 'startYear', positions: ageless });
  return out;
}

function positionsWhere<T>(list: readonly T[], holds: (entry: T) => boolean): number[] {
  return list.flatMap((entry, position) => (holds(entry) ? [position] : []));
}

function listOrNull<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}

function known<T>(values: Values<T>): T[] {
  return values.filter((value) => value !== null);
}

/** Between the largest and the smallest that are known; 0 where fewer than two are. */
function spread(values: Values<number>): number {
  const own = known(values);
  return own.length < 2 ? 0 : Math.max(...own) - Math.min(...own);
}

/** How far the smallest falls short of the largest, 0-1; 0 where fewer than two are known. */
function ratioApart(values: Values<number>): number {
  const own = known(values);
  const most = Math.max(0, ...own);
  return own.length < 2 || most === 0 ? 0 : 1 - Math.min(...own) / most;
}

/** 0 where all known sets are the same, else the share of members that not all have, 0-1. */
function setsApart(values: Values<readonly string[]>): number {
  const own = known(values);
  if (own.length < 2) return 0;
  const either = new Set(own.flat()).size;
  return either === 0 ? 0 : 1 - sharedByAll(own).length / either;
}
