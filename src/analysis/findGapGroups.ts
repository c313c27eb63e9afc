/** Comunas of a gap that hang together, and the associations that could be made within them. */
import type { DivisionId, Territory } from '../territory/units';

export interface GapGroup {
  /** Indices into `Territory.comunas`, ascending. */
  comunas: readonly number[];
  /** Inhabitants, Censo 2017. */
  population: number;
  areaKm2: number;
  /** One comuna that borders on no other: an island. */
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
    for (const index of component) {
      for (const neighbour of neighboursOf(index, territory)) if (left.delete(neighbour)) component.push(neighbour);
    }
    components.push(component.sort((a, b) => a - b));
  }
  return components;
}

export function neighboursOf(index: number, territory: Territory): number[] {
  return (territory.comunas[index]?.neighbours ?? []).flatMap((cut) => territory.indexOf.get(cut) ?? []);
}

/** Fewest and most comunas of a candidate. */
export const CANDIDATE_SIZE = { least: 2, most: 12 } as const;

/** Comunas that could associate: they border on each other, and most lie in one province. */
export interface AssociationCandidate {
  /** Indices into `Territory.comunas`, ascending. */
  comunas: readonly number[];
  /** Code of the province of most of them. */
  province: string;
  population: number;
}

/**
 * Parts a gap group into candidates, most people first. Each province's connected part is one; a part of more than twelve is
 * cut by growing from its most populous comuna to the nearest; a comuna left alone joins a neighbouring candidate with room.
 */
export function proposeAssociations(
  group: Pick<GapGroup, 'comunas'>,
  territory: Territory,
  division: DivisionId,
): AssociationCandidate[] {
  const provinceOf = (index: number) => territory.comunas[index]?.province[division] ?? '';
  const sets: number[][] = [];
  for (const province of new Set(group.comunas.map(provinceOf))) {
    const own = group.comunas.filter((index) => provinceOf(index) === province);
    for (const part of componentsOf(own, territory)) sets.push(...cut(part, territory));
  }
  for (const alone of sets.filter((set) => set.length === 1)) {
    const [index] = alone as [number];
    const around = new Set(neighboursOf(index, territory));
    const host = sets
      .filter(
        (set) =>
          set !== alone && set.length > 0 && set.length < CANDIDATE_SIZE.most && set.some((other) => around.has(other)),
      )
      .sort(
        (a, b) =>
          Number(b.some((other) => provinceOf(other) === provinceOf(index))) -
            Number(a.some((other) => provinceOf(other) === provinceOf(index))) || a.length - b.length,
      )[0];
    if (host) {
      host.push(index);
      alone.length = 0;
    }
  }
  return sets
    .filter((set) => set.length >= CANDIDATE_SIZE.least)
    .map((set) => {
      const comunas = set.sort((a, b) => a - b);
      return { comunas, province: mostFrequent(comunas.map(provinceOf)), population: populationOf(comunas, territory) };
    })
    .sort((a, b) => b.population - a.population || (a.comunas[0] as number) - (b.comunas[0] as number));
}

function cut(part: readonly number[], territory: Territory): number[][] {
  if (part.length <= CANDIDATE_SIZE.most) return [[...part]];
  const inside = new Set(part);
  const population = (index: number) => territory.comunas[index]?.population ?? 0;
  const seed = [...part].sort((a, b) => population(b) - population(a))[0] as number;
  const set = [seed];
  while (set.length < CANDIDATE_SIZE.most) {
    const border = [...new Set(set.flatMap((index) => neighboursOf(index, territory)))].filter(
      (index) => inside.has(index) && !set.includes(index),
    );
    const next = border.sort((a, b) => distanceKm(seed, a, territory) - distanceKm(seed, b, territory))[0];
    if (next === undefined) break;
    set.push(next);
  }
  const rest = part.filter((index) => !set.includes(index));
  return [set, ...componentsOf(rest, territory).flatMap((component) => cut(component, territory))];
}

/** Great-circle distance between the representative points of two comunas, km (haversine, mean radius 6371.0 km). */
export function distanceKm(one: number, other: number, territory: Territory): number {
  const a = territory.comunas[one];
  const b = territory.comunas[other];
  if (!a || !b) return Number.POSITIVE_INFINITY;
  const radians = Math.PI / 180;
  const half =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)));
}

function populationOf(comunas: readonly number[], territory: Territory): number {
  return sum(comunas.map((index) => territory.comunas[index]?.population ?? 0));
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
