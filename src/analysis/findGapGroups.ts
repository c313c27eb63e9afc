/** Comunas of a gap that hang together, and the associations that could be made within them. */
import type { DivisionId, Territory } from '../territory/units';
import { distanceKm, neighboursOf } from './nearness';

export interface GapGroup {
  /** Indices into `Territory.comunas`, ascending. */
  comunas: readonly number[];
  /** Inhabitants, Censo 2017. */
  population: number;
  areaKm2: number;
  /** One comuna that borders on no other in the whole country: an island. */
  isolated: boolean;
}

/** Components of the neighbour graph among the gap comunas (indices), most people first. */
export function findGapGroups(gaps: readonly number[], territory: Territory): GapGroup[] {
  return componentsOf(gaps, territory)
    .map((comunas): GapGroup => {
      const members = comunas.map((index) => territory.comunas[index]).filter((comuna) => comuna !== undefined);
      return {
        comunas,
        population: sum(members.map(({ population }) => population)),
        areaKm2: sum(members.map(({ areaKm2 }) => areaKm2)),
        isolated: members.length === 1 && members[0]?.neighbours.length === 0,
      };
    })
    .sort((a, b) => b.population - a.population || (a.comunas[0] as number) - (b.comunas[0] as number));
}

/** By what a group is known: the CUT code of its most populous comuna, which stays while comunas around it come and go. */
export function gapGroupId({ comunas }: Pick<GapGroup, 'comunas'>, territory: Territory): string {
  const members = comunas.map((index) => territory.comunas[index]).filter((comuna) => comuna !== undefined);
  const [first] = members;
  if (!first) throw new Error('A gap group has at least one comuna.');
  return members.reduce((most, comuna) => (comuna.population > most.population ? comuna : most), first).cut;
}

/** Connected sets among these comunas (indices), each ascending; in the order of their first comuna. */
export function componentsOf(comunas: readonly number[], territory: Territory): number[][] {
  const left = new Set(comunas);
  const components: number[][] = [];
  for (const start of [...left].sort((a, b) => a - b)) {
    if (!left.delete(start)) continue;
    const component = [start];
    // The loop goes on over what it adds.
    for (const index of component) {
      for (const neighbour of neighboursOf(index, territory)) if (left.delete(neighbour)) component.push(neighbour);
    }
    components.push(component.sort((a, b) => a - b));
  }
  return components;
}

/** Fewest and most comunas of a candidate. */
export const CANDIDATE_SIZE = { least: 2, most: 12 } as const;

/**
 * Comunas that could associate: 2 to 12 that hang together by their borders, more than half of them of one province; only a pair may
 * be of two.
 */
export interface AssociationCandidate {
  /** Indices into `Territory.comunas`, ascending. */
  comunas: readonly number[];
  /** Code of the province of most of them, in the division asked about; of equals, the first code. */
  province: string;
  /** Inhabitants, Censo 2017. */
  population: number;
}

/**
 * Parts a gap group into candidates, most people first; no comuna is in two. Each province's connected part is one; a part of more
 * than twelve is cut by growing from its most populous comuna to the nearest. A comuna that stays alone joins a neighbouring candidate,
 * or takes a partner out of one that can spare it; where neither can be had (an island, say) it is left out. The parting that leaves
 * out the fewest is not searched for: among small groups one in some hundreds could do with one less.
 */
export function proposeAssociations(
  group: Pick<GapGroup, 'comunas'>,
  territory: Territory,
  division: DivisionId,
): AssociationCandidate[] {
  const provinceOf = (index: number) => territory.comunas[index]?.province[division] ?? '';
  const provinces = new Set(group.comunas.map(provinceOf));
  let sets = [...provinces].flatMap((province) =>
    componentsOf(
      group.comunas.filter((index) => provinceOf(index) === province),
      territory,
    ).flatMap((part) => cut(part, territory)),
  );
  let alone: number[][];
  do {
    alone = aloneIn(sets);
    for (const one of alone) {
      // Who was alone may have found company in the meantime.
      if (sets.includes(one)) sets = joined(one, sets, territory, provinceOf) ?? sets;
    }
  } while (aloneIn(sets).length < alone.length);
  return sets
    .filter((set) => set.length >= CANDIDATE_SIZE.least)
    .map((set): AssociationCandidate => {
      const comunas = [...set].sort((a, b) => a - b);
      return {
        comunas,
        province: mostFrequent(comunas.map(provinceOf)).value,
        population: populationOf(comunas, territory),
      };
    })
    .sort((a, b) => b.population - a.population || (a.comunas[0] as number) - (b.comunas[0] as number));
}

const aloneIn = (sets: readonly number[][]) => sets.filter((set) => set.length < CANDIDATE_SIZE.least);

/**
 * The sets with this comuna's in another one, or with a partner of its own; null where nobody can take it. `tried`: comunas that have
 * been asked to be partners on the way here.
 */
function joined(
  alone: number[],
  sets: readonly number[][],
  territory: Territory,
  provinceOf: (index: number) => string,
  tried: ReadonlySet<number> = new Set(),
): number[][] | null {
  const [index] = alone as [number];
  const around = new Set(neighboursOf(index, territory));
  const others = sets.filter((set) => set !== alone);
  const sameProvince = (set: readonly number[]) => set.some((other) => provinceOf(other) === provinceOf(index));
  const hosts = others
    .filter((set) => set.some((other) => around.has(other)))
    .sort((a, b) => Number(sameProvince(b)) - Number(sameProvince(a)) || a.length - b.length);
  const without = (host: number[]) => others.filter((set) => set !== host);

  for (const host of hosts) {
    const larger = [...host, index];
    if (fits(larger, provinceOf)) return [...without(host), larger];
  }
  // A neighbour leaves its candidate for it, and takes along whoever would hang on nothing else.
  for (const host of hosts) {
    for (const partner of host.filter((other) => around.has(other))) {
      const [stay, ...loose] = componentsOf(
        host.filter((other) => other !== partner),
        territory,
      ).sort((a, b) => b.length - a.length);
      const own = [index, partner, ...loose.flat()];
      if (stay && fits(stay, provinceOf) && fits(own, provinceOf)) return [...without(host), stay, own];
    }
  }
  // One of a pair leaves the other, for whom there may be another place.
  for (const host of hosts.filter((pair) => pair.length === 2)) {
    for (const partner of host.filter((other) => around.has(other) && !tried.has(other))) {
      const left = host.filter((other) => other !== partner);
      const found = joined(
        left,
        [...without(host), [index, partner], left],
        territory,
        provinceOf,
        new Set([...tried, partner]),
      );
      if (found) return found;
    }
  }
  return null;
}

function fits(set: readonly number[], provinceOf: (index: number) => string): boolean {
  const { least, most } = CANDIDATE_SIZE;
  if (set.length < least || set.length > most) return false;
  return set.length === 2 || 2 * mostFrequent(set.map(provinceOf)).count > set.length;
}

/** Connected sets of at most twelve out of a connected one. */
function cut(part: readonly number[], territory: Territory): number[][] {
  if (part.length <= CANDIDATE_SIZE.most) return [[...part]];
  const population = (index: number) => territory.comunas[index]?.population ?? 0;
  const seed = part.reduce((most, index) => (population(index) > population(most) ? index : most));
  const inside = new Set(part);
  const set = new Set([seed]);
  const border = new Set<number>();
  for (let last: number | undefined = seed; last !== undefined && set.size < CANDIDATE_SIZE.most; ) {
    for (const index of neighboursOf(last, territory)) if (inside.has(index) && !set.has(index)) border.add(index);
    last = [...border].sort((a, b) => distanceKm(seed, a, territory) - distanceKm(seed, b, territory))[0];
    if (last === undefined) break;
    border.delete(last);
    set.add(last);
  }
  const rest = part.filter((index) => !set.has(index));
  return [[...set], ...componentsOf(rest, territory).flatMap((component) => cut(component, territory))];
}

function populationOf(comunas: readonly number[], territory: Territory): number {
  return sum(comunas.map((index) => territory.comunas[index]?.population ?? 0));
}

/** The most frequent of some values, at least one; of equals, the first by order of text. */
function mostFrequent(values: readonly string[]): { value: string; count: number } {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [value, count] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['', 0];
  return { value, count };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
