/** The regions, provinces or comunas of a place, each with what of it is covered: pure, for the table and for its file. */
import type { Coverage } from '../../../analysis/coverage';
import {
  coveredAmount,
  coveredComunas,
  coveredShare,
  gapComunas,
  type Measure,
  measureShares,
  type Shares,
} from '../../../analysis/measureShares';
import type { PlaceRef } from '../../../state/view';
import type { DivisionId, Territory } from '../../../territory/units';

export type LeagueLevel = 'region' | 'province' | 'comuna';

export interface LeagueRow {
  level: LeagueLevel;
  code: string;
  /** Position from north to south. */
  order: number;
  shares: Shares;
  /** Indices into `Territory.comunas`: without a record; reached by name or province; reached in any way. */
  unrecorded: readonly number[];
  direct: readonly number[];
  covered: readonly number[];
  /** Whether the catalogue hardly looked there. */
  thin: boolean;
}

/** What a place can be parted into, the usual first. */
export function leagueLevels({ level }: PlaceRef): readonly LeagueLevel[] {
  return level === 'province' ? ['comuna'] : level === 'region' ? ['province', 'comuna'] : ['region', 'province'];
}

interface LeagueSource {
  place: PlaceRef;
  level: LeagueLevel;
  division: DivisionId;
  classes: Coverage['classes'];
  territory: Territory;
  /** Codes of the units where the catalogue hardly looked. */
  thin: ReadonlySet<string>;
}

/** From north to south. */
export function leagueRows({ place, level, division, classes, territory, thin }: LeagueSource): LeagueRow[] {
  return unitsOf(place, level, division, territory).map(({ code, comunas }, order) => ({
    level,
    code,
    order,
    shares: measureShares(classes, comunas, territory),
    unrecorded: gapComunas(classes, comunas, 'unrecorded'),
    direct: coveredComunas(classes, comunas, false),
    covered: coveredComunas(classes, comunas, true),
    thin: thin.has(code),
  }));
}

function unitsOf(
  place: PlaceRef,
  level: LeagueLevel,
  division: DivisionId,
  territory: Territory,
): readonly { code: string; comunas: readonly number[] }[] {
  const { regions, provinces, byCode } = territory.divisions[division];
  const inside = place.level === 'region' || place.level === 'province' ? byCode.get(place.code) : undefined;
  if (level === 'comuna') {
    return (inside?.comunas ?? []).map((index) => ({ code: territory.comunas[index]?.cut ?? '', comunas: [index] }));
  }
  if (level === 'region') return regions;
  return inside ? provinces.filter(({ parent }) => parent === inside.code) : provinces;
}

/** The sum of all rows. */
export function leagueTotal(rows: readonly LeagueRow[], classes: Coverage['classes'], territory: Territory) {
  const comunas = (of: keyof Pick<LeagueRow, 'unrecorded' | 'direct' | 'covered'>) => rows.flatMap((row) => row[of]);
  const [unrecorded, direct, covered] = [comunas('unrecorded'), comunas('direct'), comunas('covered')];
  return { unrecorded, direct, covered, shares: measureShares(classes, [...covered, ...unrecorded], territory) };
}

export const LEAGUE_COLUMNS = ['name', 'share', 'comunas', 'population'] as const;
export type LeagueColumn = (typeof LEAGUE_COLUMNS)[number];
export interface LeagueOrder {
  column: LeagueColumn;
  descending: boolean;
}

/** Inhabitants without a record. */
export function peopleWithout({ shares: { population } }: Pick<LeagueRow, 'shares'>): number {
  return population.total - coveredAmount(population, true);
}

/** Equal rows: more people without a record first, then the smaller share, then from north to south. */
export function sortLeague(
  rows: readonly LeagueRow[],
  { column, descending }: LeagueOrder,
  { measure, umbrella, nameOf, compare }: LeagueSorting,
): LeagueRow[] {
  const share = ({ shares }: LeagueRow) => coveredShare(shares[measure], umbrella) ?? 1;
  const by: Readonly<Record<LeagueColumn, (a: LeagueRow, b: LeagueRow) => number>> = {
    name: (a, b) => compare(nameOf(a.code), nameOf(b.code)),
    share: (a, b) => share(a) - share(b),
    comunas: (a, b) => a.unrecorded.length - b.unrecorded.length,
    population: (a, b) => peopleWithout(a) - peopleWithout(b),
  };
  const sign = descending ? -1 : 1;
  return [...rows].sort(
    (a, b) => sign * by[column](a, b) || by.population(b, a) || by.share(a, b) || a.order - b.order,
  );
}

interface LeagueSorting {
  measure: Measure;
  umbrella: boolean;
  nameOf: (code: string) => string;
  compare: (a: string, b: string) => number;
}
