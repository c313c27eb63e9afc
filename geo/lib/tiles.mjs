// Finds which comuna stands on which place of its region's block («Teselas»: one square tile per comuna).
// Neighbours should stay near, provinces together, and each comuna about where it lies from north to south and from the coast
// inland. Two comunas of a region change places by seeded chance; a change stays if it costs less (simulated annealing).
import { mulberry } from './chance.mjs';

/**
 * @typedef {import('./sources.mjs').Comuna} Comuna
 * @typedef {import('./tileBlocks.mjs').Form} Form
 * @typedef {import('./tileBlocks.mjs').Place} Place
 * @typedef {import('./tileBlocks.mjs').Slice} Slice
 */

/**
 * What a layout costs. A pair of neighbours: touching by a corner, two king's moves apart (and for each step beside the straight
 * line), farther (and for each move more). A comuna: the square of its distance from its rank along and across, times
 * `smallRegion` / comunas where the region is small (a wrong place weighs more there), up to three times. A province: what two of
 * its tiles save by sharing an edge, and each piece more than one. And the heat the annealing starts with.
 */
const COST = {
  corner: 0.1,
  second: 0.95,
  slant: 0.1,
  far: 5,
  farther: 0.5,
  along: 0.7,
  across: { lying: 0.28, standing: 0.42 },
  smallRegion: 30,
  provinceEdge: 0.5,
  provincePiece: 15,
  heat: 3,
};

/** Places across the lattice, with an empty border on either side. */
const WIDTH = 32;
const BORDER = 2;
const SIDES = [-1, 1, -WIDTH, WIDTH];

/** @param {number} along steps apart @param {number} across steps apart */
function pairCost(along, across) {
  const moves = Math.max(along, across);
  if (moves <= 1) return along && across ? COST.corner : 0;
  if (moves === 2) return COST.second + COST.slant * (along + across - 2);
  return COST.far + COST.farther * (moves - 2);
}

/** Where the i-th of a sequence stands on an axis whose lines hold so many each: a fraction, lines at the whole numbers. */
function rankPlaces(/** @type {number[]} */ lines, /** @type {number} */ first) {
  return lines.flatMap((length, line) =>
    Array.from({ length }, (_, place) => first + line - 0.5 + (place + 0.5) / length),
  );
}

/** How many of the slices' tiles stand on each line across, from the lowest on. @param {Slice[]} slices */
function linesAcross(slices) {
  const first = Math.min(...slices.map((slice) => slice.across));
  const last = Math.max(...slices.map((slice) => slice.across + slice.length - 1));
  return {
    first,
    lines: Array.from(
      { length: last - first + 1 },
      (_, line) =>
        slices.filter((slice) => slice.across <= first + line && first + line < slice.across + slice.length).length,
    ),
  };
}

/**
 * @param {Form} form @param {Comuna[]} comunas those that stand in a block @param {Slice[]} slices as many places per region as
 * comunas, else an error @param {{ sweeps: number, seed: number }} options a sweep tries as many changes as there are comunas
 * @returns {{ cost: number, places: Map<string, Place> }} by cut; the same every time for the same input
 */
export function layTiles(form, comunas, slices, { sweeps, seed }) {
  const count = comunas.length;
  const random = mulberry(seed);
  const index = new Map(comunas.map((comuna, i) => [comuna.cut, i]));
  const neighbours = comunas.map((comuna) =>
    comuna.neighbours.flatMap((cut) => (index.has(cut) ? [/** @type {number} */ (index.get(cut))] : [])),
  );
  const provinceCodes = [...new Set(comunas.map((comuna) => comuna.province_code))];
  const province = comunas.map((comuna) => provinceCodes.indexOf(comuna.province_code));
  const ofProvince = provinceCodes.map((_, p) => comunas.flatMap((_, i) => (province[i] === p ? [i] : [])));
  const regions = [...new Set(slices.map((slice) => slice.region))];
  const ofRegion = regions.map((code) => comunas.flatMap((comuna, i) => (comuna.region_code === code ? [i] : [])));
  /** @type {number[][]} */
  const peers = comunas.map((comuna) => ofRegion[regions.indexOf(comuna.region_code)]);

  const along = new Int16Array(count);
  const across = new Int16Array(count);
  const wantedAlong = new Float64Array(count);
  const wantedAcross = new Float64Array(count);
  const weight = new Float64Array(count);
  const lattice = new Int16Array(WIDTH * (Math.max(...slices.map((slice) => slice.along)) + 1 + 2 * BORDER)).fill(-1);
  const cell = (/** @type {number} */ i) => (along[i] + BORDER) * WIDTH + across[i] + BORDER;

  const eastward = form === 'standing' ? 1 : -1;
  regions.forEach((code, r) => {
    const members = ofRegion[r];
    const own = slices.filter((slice) => slice.region === code);
    const places = own.reduce((sum, slice) => sum + slice.length, 0);
    if (places !== members.length) throw new Error(`Region ${code}: ${places} places for ${members.length} comunas`);
    const southward = members.toSorted((a, b) => comunas[b].lat - comunas[a].lat || a - b);
    const inOrderAcross = (/** @type {number[]} */ list) =>
      list.toSorted((a, b) => eastward * (comunas[a].lon - comunas[b].lon) || a - b);
    const alongRanks = rankPlaces(
      own.map((slice) => slice.length),
      own[0].along,
    );
    southward.forEach((i, rank) => {
      wantedAlong[i] = alongRanks[rank];
      weight[i] = Math.min(3, Math.max(1, COST.smallRegion / members.length));
    });
    const { first, lines } = linesAcross(own);
    const acrossRanks = rankPlaces(lines, first);
    inOrderAcross(members).forEach((i, rank) => {
      wantedAcross[i] = acrossRanks[rank];
    });
    let placed = 0;
    for (const slice of own) {
      inOrderAcross(southward.slice(placed, placed + slice.length)).forEach((i, k) => {
        along[i] = slice.along;
        across[i] = slice.across + k;
        lattice[cell(i)] = i;
      });
      placed += slice.length;
    }
  });

  const reach = lattice.length / WIDTH;
  const pairCosts = Array.from({ length: reach }, (_, a) =>
    Float64Array.from({ length: WIDTH }, (_, b) => pairCost(a, b)),
  );
  const placeCost = (/** @type {number} */ i) =>
    weight[i] *
    (COST.along * (along[i] - wantedAlong[i]) ** 2 + COST.across[form] * (across[i] - wantedAcross[i]) ** 2);
  /** What the comuna's neighbours and the tiles beside it make of its place. @param {number} i */
  const tieCost = (i) => {
    let cost = 0;
    for (const j of neighbours[i]) cost += pairCosts[Math.abs(along[i] - along[j])][Math.abs(across[i] - across[j])];
    const at = cell(i);
    for (const side of SIDES) {
      const j = lattice[at + side];
      if (j >= 0 && province[j] === province[i]) cost -= COST.provinceEdge;
    }
    return cost;
  };
  const costOf = (/** @type {number} */ i) => placeCost(i) + tieCost(i);

  const seen = new Int32Array(count);
  let look = 0;
  const stack = new Int16Array(count);
  /** Pieces that the province's tiles form by their edges. @param {number} p */
  const piecesOf = (p) => {
    look++;
    let found = 0;
    for (const start of ofProvince[p]) {
      if (seen[start] === look) continue;
      found++;
      let top = 0;
      stack[top++] = start;
      seen[start] = look;
      while (top) {
        const at = cell(stack[--top]);
        for (const side of SIDES) {
          const j = lattice[at + side];
          if (j >= 0 && province[j] === p && seen[j] !== look) {
            seen[j] = look;
            stack[top++] = j;
          }
        }
      }
    }
    return found;
  };
  const pieces = Int32Array.from(ofProvince, (_, p) => piecesOf(p));

  const change = (/** @type {number} */ i, /** @type {number} */ j) => {
    [along[i], along[j]] = [along[j], along[i]];
    [across[i], across[j]] = [across[j], across[i]];
    lattice[cell(i)] = i;
    lattice[cell(j)] = j;
  };
  /** Changes the two unless it costs more than allowed. @returns {boolean} whether they changed */
  const tryChange = (/** @type {number} */ i, /** @type {number} */ j, /** @type {number} */ allowed) => {
    const before = costOf(i) + costOf(j);
    change(i, j);
    const more = costOf(i) + costOf(j) - before;
    const [p, q] = [province[i], province[j]];
    if (p === q) {
      if (more < allowed) return true;
    } else if (more - COST.provincePiece * (pieces[p] + pieces[q] - 2) < allowed) {
      // Only now, when whole provinces could still pay for it, are the pieces counted anew: that takes the longest.
      const [ofP, ofQ] = [piecesOf(p), piecesOf(q)];
      if (more + COST.provincePiece * (ofP + ofQ - pieces[p] - pieces[q]) < allowed) {
        [pieces[p], pieces[q]] = [ofP, ofQ];
        return true;
      }
    }
    change(i, j);
    return false;
  };

  const steps = sweeps * count;
  for (let step = 0; step < steps; step++) {
    const i = Math.floor(random() * count);
    const near = random() < 0.5;
    // Half of the changes are with a place at most two moves away: late in the annealing hardly any other helps.
    const j = near
      ? lattice[cell(i) + (Math.floor(random() * 5) - 2) * WIDTH + Math.floor(random() * 5) - 2]
      : peers[i][Math.floor(random() * peers[i].length)];
    if (j < 0 || j === i || comunas[j].region_code !== comunas[i].region_code) continue;
    const cooling = 1 - step / steps;
    tryChange(i, j, -Math.log(1 - random()) * (COST.heat * cooling * cooling + 0.002));
  }
  for (let again = true; again; ) {
    again = false;
    for (const members of ofRegion)
      for (const i of members) for (const j of members) if (i < j && tryChange(i, j, -1e-9)) again = true;
  }

  let cost = COST.provincePiece * (pieces.reduce((sum, n) => sum + n, 0) - ofProvince.length);
  for (let i = 0; i < count; i++) cost += placeCost(i) + tieCost(i) / 2;
  return { cost, places: new Map(comunas.map((comuna, i) => [comuna.cut, [along[i], across[i]]])) };
}
