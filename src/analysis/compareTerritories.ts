/** Two territories side by side, each by its own whole: coverage, experiences, indices, actors and gaps. */
import type { FichaIndicators } from '../catalog/catalogue';
import type { Actor, Experience } from '../catalog/schema';
import { type Dimension, SCALES, type Scale, THEME_IDS, type ThemeId } from '../catalog/vocabulary';
import type { Reach } from '../territory/reach';
import type { Territory } from '../territory/units';
import type { Coverage } from './coverage';
import { findGapGroups, type GapGroup } from './findGapGroups';
import { type DimensionIndices, measureIndices } from './measureIndices';
import { type GapKind, gapComunas, measureShares, type Shares } from './measureShares';
import { type RankedActor, rankActors } from './rankActors';

/** Ids of the experiences that have a value; their share is of all that tell any. */
export interface ValueCount<T> {
  value: T;
  ids: readonly string[];
}
export interface Breakdown<T> {
  /** How many tell it at all: the denominator. */
  n: number;
  counts: readonly ValueCount<T>[];
}

export interface PlaceFigures {
  /** Indices into `Territory.comunas`; empty beyond Chile. */
  comunas: readonly number[];
  /** Comunas, inhabitants and km², parted by class. */
  shares: Shares;
  gaps: readonly number[];
  groups: readonly GapGroup[];
  documented: readonly string[];
  identified: readonly string[];
  /** An experience may have several scales or themes: the shares of one place may sum to more than one. */
  scales: Breakdown<Scale>;
  themes: Breakdown<ThemeId>;
  /** Mean of those that have the index, and who they are; null where nobody has. */
  indices: Readonly<Record<Dimension, { mean: number | null; ids: readonly string[] }>>;
  /** Most tables first. */
  actors: readonly RankedActor[];
  years: { first: number | null; last: number | null; ids: readonly string[] };
}

export interface PlaceSource {
  comunas: readonly number[];
  /** That reach the place and pass the filters. */
  experiences: readonly Experience[];
  classes: Coverage['classes'];
  gapKind: GapKind;
}

interface Known {
  territory: Territory;
  indicators: ReadonlyMap<string, FichaIndicators>;
  actorById: ReadonlyMap<string, Actor>;
}

export function measurePlace(
  { comunas, experiences, classes, gapKind }: PlaceSource,
  { territory, indicators, actorById }: Known,
): PlaceFigures {
  const gaps = gapComunas(classes, comunas, gapKind);
  const fichas = experiences.flatMap(({ id }) => indicators.get(id) ?? []);
  const indices = fichas.map((ficha) => ({ id: ficha.id, own: measureIndices(ficha) }));
  const dated = experiences.filter(({ startYear }) => startYear !== null);
  const years = dated.map(({ startYear }) => startYear as number);
  return {
    comunas,
    shares: measureShares(classes, comunas, territory),
    gaps,
    groups: findGapGroups(gaps, territory),
    documented: fichas.map(({ id }) => id),
    identified: experiences.filter(({ id }) => !indicators.has(id)).map(({ id }) => id),
    scales: breakDown(experiences, SCALES, ({ scales }) => scales),
    themes: breakDown(experiences, THEME_IDS, ({ themes }) => themes),
    indices: {
      political: meanOf('political', indices),
      institutional: meanOf('institutional', indices),
      social: meanOf('social', indices),
    },
    actors: rankActors(fichas, actorById).ranked,
    years: {
      first: years.length > 0 ? Math.min(...years) : null,
      last: years.length > 0 ? Math.max(...years) : null,
      ids: dated.map(({ id }) => id),
    },
  };
}

function breakDown<T>(
  experiences: readonly Experience[],
  values: readonly T[],
  read: (experience: Experience) => readonly T[],
): Breakdown<T> {
  return {
    n: experiences.filter((experience) => read(experience).length > 0).length,
    counts: values.map((value) => ({
      value,
      ids: experiences.filter((experience) => read(experience).includes(value)).map(({ id }) => id),
    })),
  };
}

function meanOf(dimension: Dimension, all: readonly { id: string; own: DimensionIndices }[]) {
  const having = all.filter(({ own }) => own[dimension].value !== null);
  const sum = having.reduce((total, { own }) => total + (own[dimension].value ?? 0), 0);
  return { mean: having.length > 0 ? sum / having.length : null, ids: having.map(({ id }) => id) };
}

/** Share of a value among those that tell any, 0-1; null where nobody tells. */
export function shareOf<T>({ n, counts }: Breakdown<T>, value: T): number | null {
  return n === 0 ? null : (counts.find((count) => count.value === value)?.ids.length ?? 0) / n;
}

/** How two sets of comunas lie to each other. Units of one division are nested, apart or the same. */
export type Relation = 'same' | 'first-inside' | 'second-inside' | 'apart';

export function relate(first: readonly number[], second: readonly number[]): Relation {
  const [one, other] = [new Set(first), new Set(second)];
  const firstInside = first.length > 0 && first.every((index) => other.has(index));
  const secondInside = second.length > 0 && second.every((index) => one.has(index));
  if (firstInside && secondInside) return 'same';
  return firstInside ? 'first-inside' : secondInside ? 'second-inside' : 'apart';
}

/** Every experience of either place in exactly one part, as ids. */
export interface PartedExperiences {
  onlyFirst: readonly string[];
  both: readonly string[];
  onlySecond: readonly string[];
}

/**
 * Whose each experience is. Where one place lies inside the other, the parts are the inner place and the *rest* of the outer
 * one, so that nothing is counted twice; `both` are then those that reach the inner place and that rest.
 */
export function partExperiences(
  first: Pick<PlaceSource, 'comunas' | 'experiences'>,
  second: Pick<PlaceSource, 'comunas' | 'experiences'>,
  reachById: ReadonlyMap<string, Reach>,
): PartedExperiences {
  const relation = relate(first.comunas, second.comunas);
  const ids = [...new Set([...first.experiences, ...second.experiences].map(({ id }) => id))];
  if (relation === 'same') return { onlyFirst: [], both: ids, onlySecond: [] };
  const own = [first, second].map(({ experiences }) => new Set(experiences.map(({ id }) => id)));
  const inner = relation === 'first-inside' ? first : relation === 'second-inside' ? second : null;
  const inside = new Set(inner?.comunas);
  const outer = inner === first ? second : first;
  const rest = new Set(outer.comunas.filter((index) => !inside.has(index)));
  const reachesRest = (id: string) => reachById.get(id)?.comunas.some((index) => rest.has(index)) ?? false;
  const sideOf = (id: string, side: 0 | 1) => {
    const place = side === 0 ? first : second;
    if (inner === null || place === inner) return own[side]?.has(id) ?? false;
    // The rest of the outer place: what reaches a comuna of it, and what reaches no comuna at all.
    return (own[side]?.has(id) ?? false) && (!own[1 - side]?.has(id) || reachesRest(id));
  };
  return {
    onlyFirst: ids.filter((id) => sideOf(id, 0) && !sideOf(id, 1)),
    both: ids.filter((id) => sideOf(id, 0) && sideOf(id, 1)),
    onlySecond: ids.filter((id) => !sideOf(id, 0) && sideOf(id, 1)),
  };
}
