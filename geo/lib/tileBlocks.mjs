// The shapes of the regions' blocks, by hand: which comuna stands where inside its block is found by tiles.mjs.

/** @typedef {'lying' | 'standing'} Form lying: north left, coast below; standing: north up, coast left */
/** @typedef {[along: number, across: number]} Place slice from north to south; place in the slice */
/** @typedef {{ region: string, along: number, across: number, length: number }} Slice one slice of a block: first place and tiles */

/**
 * The slices of each region of 2018, north to south: `first place + tiles`. The blocks follow each other without empty slices;
 * the drawing opens the gaps. Lying, they hang from the inland line (across 0) and the coast below is ragged; standing, they are
 * threaded on one axis. Few slices, so that a tile stays about 20 px wide where the strip has 1046; Valparaíso and Metropolitana, the
 * two that lie side by side, share theirs, and the short slices of Metropolitana leave the holes of the border between them.
 * @type {Record<Form, Record<string, string>>}
 */
const BLOCKS = {
  lying: {
    15: '0+2 0+2',
    '01': '0+3 0+4',
    '02': '0+4 0+5',
    '03': '0+2 0+3 0+4',
    '04': '0+4 0+5 0+6',
    '05': '8+6 8+5 8+5 8+5 8+5 8+5 8+5',
    13: '0+7 0+7 0+7 0+7 0+8 0+8 0+8',
    '06': '0+9 0+8 0+8 0+8',
    '07': '0+8 0+8 0+7 0+7',
    16: '0+7 0+7 0+7',
    '08': '0+8 0+8 0+8 0+9',
    '09': '0+8 0+8 0+8 0+8',
    14: '0+6 0+6',
    10: '0+6 0+8 0+8 0+8',
    11: '0+5 0+5',
    12: '0+5 0+5',
  },
  standing: {
    15: '5+2 5+2',
    '01': '5+4 5+3',
    '02': '5+3 5+3 5+3',
    '03': '5+2 5+3 4+4',
    '04': '4+3 4+4 4+4 4+4',
    '05': '2+5 2+5 2+5 2+5 3+4 3+4 3+4 3+4',
    13: '7+7 7+7 7+7 7+7 7+6 7+6 7+6 7+6',
    '06': '4+7 4+7 4+7 4+6 4+6',
    '07': '5+6 5+6 5+6 5+6 5+6',
    16: '5+5 5+5 5+5 5+6',
    '08': '5+6 5+6 4+7 4+7 4+7',
    '09': '4+7 4+7 5+6 5+6 5+6',
    14: '6+4 6+4 6+4',
    10: '6+4 5+5 4+7 4+7 4+7',
    11: '6+3 7+3 6+4',
    12: '5+4 6+3 6+3',
  },
};

/** A region that starts where another does, instead of after it. */
const BESIDE = new Map([['13', '05']]);

/**
 * Comunas whose tile stands in the ocean: how far from the first slice of their region for the two islands, from the last for
 * Antártica, and at which place across.
 * @type {Record<Form, Record<string, { from: 'first' | 'last', along: number, across: number }>>}
 */
const DETACHED = {
  lying: {
    '05104': { from: 'first', along: -2, across: 9 },
    '05201': { from: 'first', along: -2, across: 11 },
    12202: { from: 'last', along: 0, across: 6 },
  },
  standing: {
    '05104': { from: 'first', along: 2, across: 0 },
    '05201': { from: 'first', along: 4, across: 0 },
    12202: { from: 'last', along: 2, across: 7 },
  },
};

/** Whether the comuna's tile stands off its region's block. @param {string} cut */
export const isDetached = (cut) => cut in DETACHED.lying;

/** @param {Form} form @param {string[]} regions codes of 2018, north to south @returns {Slice[]} */
export function slicesOf(form, regions) {
  /** @type {Map<string, number>} */
  const starts = new Map();
  let next = 0;
  return regions.flatMap((region) => {
    const slices = BLOCKS[form][region].split(' ').map((slice) => slice.split('+').map(Number));
    const start = starts.get(BESIDE.get(region) ?? '') ?? next;
    starts.set(region, start);
    next = Math.max(next, start + slices.length);
    return slices.map(([across, length], i) => ({ region, along: start + i, across, length }));
  });
}

/** Where the detached tiles stand, by cut. @param {Form} form @param {Slice[]} slices @returns {Map<string, Place>} */
export function detachedPlaces(form, slices) {
  return new Map(
    Object.entries(DETACHED[form]).map(([cut, { from, along, across }]) => {
      const own = slices.filter((slice) => slice.region === cut.slice(0, 2)).map((slice) => slice.along);
      return [cut, [(from === 'first' ? Math.min(...own) : Math.max(...own)) + along, across]];
    }),
  );
}
