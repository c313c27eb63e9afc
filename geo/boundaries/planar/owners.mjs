// Whose each face is. A face that one unit claims is that unit's; one that several claim, or none, is handed to the
// neighbour it shares most border with, unless it is the sea or a lake.
import { OUTSIDE } from './faces.mjs';

export const NOBODY = -1;
/** An enclosed place without a unit that is too large to be a fault: it stays open. */
export const LAKE = -2;

const KM_PER_DEGREE = 111.195;

/**
 * @typedef {{ unit: number, standIn: boolean, isSign?: boolean }} Claim what a polygon claims its ground for; a stand-in gives way
 *   to everyone else, everyone gives way to a sign
 * @typedef {{ owner: Int32Array, overlaps: number, gaps: number, lakes: number, standInGaps: number }} Owners
 */

/**
 * @param {import('./arrangement.mjs').Arrangement} arrangement
 * @param {import('./faces.mjs').Faces} faces
 * @param {Claim[]} claims one per polygon
 * @param {{ grid: number, gap: { km2: number, widthKm: number, speckKm2: number }, standIns: Set<number> }} options
 *   `standIns`: units that have no shape of their own and take what is left open beside them
 * @returns {Owners} a unit, NOBODY or LAKE per face, and what had to be settled
 */
export function settle(arrangement, faces, claims, { grid, gap, standIns }) {
  const { x, y, sets } = arrangement;
  const { count, cover, starts, next, origin, face, area } = faces;
  const owner = new Int32Array(count).fill(NOBODY);
  const disputed = new Set();
  const open = new Set();
  /** Faces that only the approximate shape of a unit covers which has a real one elsewhere. */
  const leftovers = new Set();

  for (let f = 1; f < count; f++) {
    const all = sets.members[cover[f]].map((polygon) => claims[polygon]);
    const real = [...new Set(all.filter(({ standIn }) => !standIn).map(({ unit }) => unit))];
    const sign = all.find(({ isSign }) => isSign);
    if (sign) owner[f] = sign.unit;
    else if (real.length === 1) owner[f] = real[0];
    else if (real.length > 1) disputed.add(f);
    else {
      const stand = all.find(({ unit }) => standIns.has(unit));
      if (stand) owner[f] = stand.unit;
      else if (all.length > 0) leftovers.add(f);
      else open.add(f);
    }
  }

  const km = (/** @type {number} */ h) => {
    const [p, q] = [origin(h), origin(h ^ 1)];
    const squeeze = Math.cos((((y[p] + y[q]) / 2) * grid * Math.PI) / 180);
    return Math.hypot((x[q] - x[p]) * squeeze, y[q] - y[p]) * grid * KM_PER_DEGREE;
  };
  const km2 = (/** @type {number} */ f) => {
    const squeeze = Math.cos((y[origin(starts[f][0])] * grid * Math.PI) / 180);
    return area[f] * (grid * KM_PER_DEGREE) ** 2 * squeeze;
  };
  /** Kilometres that a face borders on each owner and, under NOBODY, on what has none. */
  const borders = (/** @type {number} */ f) => {
    /** @type {Map<number, number>} */
    const sums = new Map();
    for (const start of starts[f]) {
      let h = start;
      do {
        const other = face[h ^ 1];
        if (other !== f) sums.set(owner[other], (sums.get(owner[other]) ?? 0) + km(h));
        h = next[h];
      } while (h !== start);
    }
    return sums;
  };
  const longest = (/** @type {Map<number, number>} */ sums, /** @type {(unit: number) => boolean} */ may) => {
    let best = NOBODY;
    let most = 0;
    for (const [unit, length] of [...sums].sort((a, b) => a[0] - b[0])) {
      if (unit >= 0 && may(unit) && length > most) [best, most] = [unit, length];
    }
    return best;
  };
  /** Hands out faces in rounds, since one may border only on others still open; each round looks at the state before it. */
  const handOut = (
    /** @type {Set<number>} */ waiting,
    /** @type {(f: number, sums: Map<number, number>) => number} */ choose,
  ) => {
    for (let moved = true; moved && waiting.size > 0; ) {
      const found = [];
      for (const f of waiting) {
        const unit = choose(f, borders(f));
        if (unit !== NOBODY) found.push([f, unit]);
      }
      for (const [f, unit] of found) {
        owner[f] = unit;
        waiting.delete(f);
      }
      moved = found.length > 0;
    }
  };

  const overlaps = disputed.size;
  handOut(disputed, (f, sums) => {
    const claimants = new Set(
      sets.members[cover[f]]
        .map((p) => claims[p])
        .filter((c) => !c.standIn)
        .map((c) => c.unit),
    );
    return longest(sums, (unit) => claimants.has(unit));
  });
  for (const f of disputed) owner[f] = claims[sets.members[cover[f]].find((p) => !claims[p].standIn) ?? 0].unit;

  // Land that the approximate picture has and no real shape covers: a strip along a stand-in's border is its own,
  // a strip along a real coast is only the error of the approximate one.
  let standInGaps = leftovers.size;
  handOut(leftovers, (_, sums) => {
    const total = [...sums.values()].reduce((a, b) => a + b, 0);
    const best = longest(sums, (unit) => standIns.has(unit));
    return best !== NOBODY && (sums.get(best) ?? 0) >= total / 4 ? best : NOBODY;
  });
  standInGaps -= leftovers.size;

  // What is enclosed. Open faces that touch are one place (a stand-in's coast may cut it in two); one that reaches the
  // outside is sea.
  let gaps = 0;
  let lakes = 0;
  const seen = new Set();
  const vacant = (/** @type {number} */ f) => f !== OUTSIDE && owner[f] === NOBODY;
  for (let first = 1; first < count; first++) {
    if (!vacant(first) || seen.has(first)) continue;
    seen.add(first);
    const place = [first];
    let reachesSea = false;
    let perimeter = 0;
    /** @type {Map<number, number>} */
    const sums = new Map();
    for (let i = 0; i < place.length; i++) {
      for (const start of starts[place[i]]) {
        let h = start;
        do {
          const other = face[h ^ 1];
          if (other === OUTSIDE) reachesSea = true;
          else if (vacant(other)) {
            if (!seen.has(other)) {
              seen.add(other);
              place.push(other);
            }
          } else {
            perimeter += km(h);
            sums.set(owner[other], (sums.get(owner[other]) ?? 0) + km(h));
          }
          h = next[h];
        } while (h !== start);
      }
    }
    if (reachesSea) continue;
    const size = place.reduce((sum, f) => sum + km2(f), 0);
    const beside = longest(sums, (unit) => standIns.has(unit));
    // A hole in one unit alone was drawn on purpose, unless it is a speck.
    const isGap = sums.size === 1 ? size < gap.speckKm2 : size < gap.km2 || (2 * size) / perimeter < gap.widthKm;
    const taker = beside !== NOBODY ? beside : isGap ? longest(sums, () => true) : LAKE;
    if (taker === LAKE) lakes++;
    else gaps++;
    for (const f of place) owner[f] = taker;
  }
  return { owner, overlaps, gaps, lakes, standInGaps };
}
