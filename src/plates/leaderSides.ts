/** On which side of a country each of its names stands. */
import type { LeaderSide } from './leaderLand';

/** Height of a name, and from it to the land, px. */
export const LINE = 14;
export const CLEAR = 7;

/** A name on one side: px of the drawing, along and across the country. */
export interface Anchor {
  /** Where its leader meets the land. */
  along: number;
  across: number;
  /** Land of others between it and the edge of the country, px. */
  over: number;
  /** How far it stands from the outermost land of its side, px. */
  inside: number;
}

export interface Candidate {
  code: string;
  text: string;
  width: number;
  /** What it takes along the country. */
  takes: number;
  low: Anchor;
  high: Anchor;
}

const SIDES = ['low', 'high'] as const;

/**
 * On which side each stands, so that as little as possible is displaced and no leader runs over other land. In the order given.
 * A name at the outermost land would cost the country its size; inland is taken only where the sea has no room.
 */
export function chooseSides(candidates: readonly Candidate[], lying: boolean): LeaderSide[] {
  const inland = lying ? 'low' : 'high';
  const crowd = (a: Candidate | undefined, b: Candidate, side: LeaderSide) =>
    a ? Math.max(0, (a.takes + b.takes) / 2 - Math.abs(b[side].along - a[side].along)) ** 2 : 0;
  let ways: { cost: number; sides: LeaderSide[] }[] = [{ cost: 0, sides: [] }];
  candidates.forEach((candidate, index) => {
    const next = new Map<string, { cost: number; sides: LeaderSide[] }>();
    for (const way of ways) {
      for (const side of SIDES) {
        const before = [1, 2].flatMap((back) =>
          way.sides[index - back] === side ? crowd(candidates[index - back], candidate, side) : [],
        );
        const crowding = before.reduce((sum, one) => sum + one, 0);
        const { over, inside } = candidate[side];
        const beyond = lying ? Math.max(0, CLEAR + LINE - inside) : 0;
        const cost = way.cost + crowding + (over * 9) ** 2 + beyond ** 2 + (side === inland ? 1 : 0);
        const sides = [...way.sides, side];
        const state = sides.slice(-2).join();
        if (cost < (next.get(state)?.cost ?? Number.POSITIVE_INFINITY)) next.set(state, { cost, sides });
      }
    }
    ways = [...next.values()];
  });
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best)).sides;
}
