// How well a layout of the tiles keeps what is known of the comunas: neighbours, order from north to south, coast and inland.

/**
 * @typedef {import('./sources.mjs').Comuna} Comuna
 * @typedef {import('./tileBlocks.mjs').Form} Form
 * @typedef {import('./tileBlocks.mjs').Place} Place
 * @typedef {{ slices: number, thick: number, near: number, touching: number, nearInRegion: number, latitude: number,
 *   latitudeInRegions: number, inlandInRegions: number, provinces: number }} Measures slices and thickness of the blocks; shares
 * of the pairs of neighbours at most two king's moves apart, touching, and near among those of one region; rank correlations of
 * latitude along the country, the same as a mean of the regions, and of longitude across as a mean of the regions; share of the
 * provinces whose tiles are in one piece, edge to edge
 */

/** Ranks from 0, ties share their mean. @param {number[]} values */
function ranks(values) {
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
  const rank = Array(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    for (let k = from; k < to; k++) rank[order[k]] = (from + to - 1) / 2;
    from = to;
  }
  return rank;
}

/** Spearman's rank correlation. @param {number[]} a @param {number[]} b of the same length */
function rankCorrelation(a, b) {
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length - 1) / 2;
  const sum = (/** @type {number[]} */ p, /** @type {number[]} */ q) =>
    p.reduce((total, value, i) => total + (value - middle) * (q[i] - middle), 0);
  return sum(x, y) / Math.sqrt(sum(x, x) * sum(y, y));
}

/** Whether the places hang together edge to edge. @param {Place[]} places */
function inOnePiece(places) {
  const left = new Map(places.map((place) => [place.join(), place]));
  const stack = places.slice(0, 1);
  left.delete(stack.join());
  while (stack.length) {
    const [along, across] = /** @type {Place} */ (stack.pop());
    for (const [a, b] of [
      [along - 1, across],
      [along + 1, across],
      [along, across - 1],
      [along, across + 1],
    ]) {
      const next = left.get(`${a},${b}`);
      if (next) {
        left.delete(`${a},${b}`);
        stack.push(next);
      }
    }
  }
  return !left.size;
}

/** @param {Form} form @param {Comuna[]} comunas those of the blocks @param {Map<string, Place>} places by cut @returns {Measures} */
export function measureTiles(form, comunas, places) {
  const place = (/** @type {string} */ cut) => /** @type {Place} */ (places.get(cut));
  const byCut = new Map(comunas.map((comuna) => [comuna.cut, comuna]));
  const pairs = comunas.flatMap((comuna) =>
    comuna.neighbours.flatMap((cut) => {
      const other = byCut.get(cut);
      if (!other || cut < comuna.cut) return [];
      const [a, b] = [place(comuna.cut), place(cut)];
      const moves = Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
      return [{ moves, inside: comuna.region_code === other.region_code }];
    }),
  );
  const share = (/** @type {typeof pairs} */ list, /** @type {number} */ moves) =>
    list.filter((pair) => pair.moves <= moves).length / list.length;
  const latitude = (/** @type {Comuna[]} */ list) =>
    rankCorrelation(
      list.map((comuna) => -comuna.lat),
      list.map((comuna) => place(comuna.cut)[0]),
    );
  const inland = (/** @type {Comuna[]} */ list) =>
    rankCorrelation(
      list.map((comuna) => (form === 'standing' ? comuna.lon : -comuna.lon)),
      list.map((comuna) => place(comuna.cut)[1]),
    );
  const groups = (/** @type {(comuna: Comuna) => string} */ key) =>
    [...new Set(comunas.map(key))].map((value) => comunas.filter((comuna) => key(comuna) === value));
  const regions = groups((comuna) => comuna.region_code);
  const provinces = groups((comuna) => comuna.province_code);
  const mean = (/** @type {(list: Comuna[]) => number} */ of) =>
    regions.reduce((sum, region) => sum + of(region), 0) / regions.length;
  const span = (/** @type {0 | 1} */ axis) => {
    const all = comunas.map((comuna) => place(comuna.cut)[axis]);
    return Math.max(...all) - Math.min(...all) + 1;
  };
  return {
    slices: span(0),
    thick: span(1),
    near: share(pairs, 2),
    touching: share(pairs, 1),
    nearInRegion: share(
      pairs.filter((pair) => pair.inside),
      2,
    ),
    latitude: latitude(comunas),
    latitudeInRegions: mean(latitude),
    inlandInRegions: mean(inland),
    provinces:
      provinces.filter((list) => inOnePiece(list.map((comuna) => place(comuna.cut)))).length / provinces.length,
  };
}
