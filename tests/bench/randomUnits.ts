/** Territories for the benchmarks, drawn with a seeded generator: same seed, same territories. Runs in a page as well. */
import type { TerritoryUnit } from '../../src/catalog/schema';
import type { Scale } from '../../src/catalog/vocabulary';
import type { Territory } from '../../src/territory/units';

/** How many of a hundred experiences are of each reach; the rest, abroad, keep the territory of the one they are drawn from. */
const REACHES = [
  { scale: 'communal', share: 40 },
  { scale: 'supracommunal', share: 25 },
  { scale: 'provincial', share: 15 },
  { scale: 'regional', share: 12 },
  { scale: 'national', share: 2 },
] as const satisfies readonly { scale: Scale; share: number }[];

/** Most comunas that a supracommunal experience binds together. */
const MOST_COMUNAS = 12;

/** Numbers in [0, 1), always the same ones for a seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Pick = <Item>(items: readonly Item[]) => Item;

/** One of some items, by the next number. */
export function picker(next: () => number): Pick {
  return (items) => items[Math.floor(next() * items.length)] as (typeof items)[number];
}

/** The scale of an experience by a number from 0 to 100; null where it is abroad. */
export function reachAt(draw: number): Scale | null {
  let sum = 0;
  for (const { scale, share } of REACHES) {
    sum += share;
    if (draw < sum) return scale;
  }
  return null;
}

/** The units of an experience of that scale, in the division of the report. */
export function unitsOf(scale: Scale, next: () => number, pick: Pick, territory: Territory): TerritoryUnit[] {
  const unit = (code: string, level: TerritoryUnit['level']): TerritoryUnit => ({
    code,
    level,
    ...(level === 'province' || level === 'region' ? { division: 2008 as const } : {}),
    basis: 'named',
    lines: [],
  });
  switch (scale) {
    case 'communal':
      return [unit(pick(territory.comunas).cut, 'comuna')];
    case 'supracommunal': {
      // Grows from one comuna along the borders, as associations of municipalities do.
      const wanted = 2 + Math.floor(next() * (MOST_COMUNAS - 1));
      const members = [pick(territory.comunas).cut];
      for (let attempt = 0; members.length < wanted && attempt < 40; attempt++) {
        const from = territory.comunas[territory.indexOf.get(pick(members)) ?? 0];
        const neighbour = from && from.neighbours.length > 0 ? pick(from.neighbours) : null;
        if (neighbour && !members.includes(neighbour)) members.push(neighbour);
      }
      return members.map((cut) => unit(cut, 'comuna'));
    }
    case 'provincial':
      return [unit(pick(territory.divisions[2008].provinces).code, 'province')];
    case 'regional':
      return [unit(pick(territory.divisions[2008].regions).code, 'region')];
    default:
      return [unit('CL', 'country')];
  }
}
