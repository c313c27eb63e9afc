// One partition out of many fits. Each fit (fit.mjs) agrees with the facts about equally well and errs in its own way; where most
// of them put a spot is a better guess than any one of them. Every fit votes, the votes are blurred by a share of each comuna's size,
// and each comuna's votes count as much more or less as its area asks. Neighbours that would be kept apart get a bridge.
import { OCEANIC_LON, zoneOf } from './cells.mjs';
import { collection, shape } from './partition.mjs';
import { polygonArea, project, unproject } from './plane.mjs';
import { powerCells } from './power.mjs';
import { blur, boxOf, fill } from './raster.mjs';
import { featureOf, polygonsOf } from './sources.mjs';

/**
 * @typedef {import('./sources.mjs').Comuna} Comuna
 * @typedef {import('./power.mjs').Site} Site
 * @typedef {[number, number]} Point
 * @typedef {{ x: number, y: number, res: number, side: number, land: Uint8Array, fields: { i: number, v: Float32Array }[], label: Int16Array }} Tile
 *   `side` pixels of `res` km from x, y (south-west); `land` and `label` by pixel, row by row from the south; -1 where nobody votes
 */

const CONSENSUS = { blur: 0.16, areaRounds: 24, bridgeRounds: 60, bridgeGain: 0.12 };
/** Kilometres a side; pixels are this over a power of two. */
const TILE = 32;
/** Kilometres that a border may be moved to draw it simply: a share of the smaller comuna's size, and never less than the steps of its pixels. */
const DETAIL = { share: 0.07, least: 0.2 };
/** How far beyond the coast the cells go on, km: there the outline of the land cuts them. */
const SEA = 6;

/** Whether two boxes come within a margin of each other. */
const meets = (/** @type {number[]} */ a, /** @type {number[]} */ b, /** @type {number} */ margin) =>
  a[0] < b[2] + margin && a[2] > b[0] - margin && a[1] < b[3] + margin && a[3] > b[1] - margin;

/**
 * @param {Comuna[]} comunas of one zone (cells.mjs), without the remote ones
 * @param {Point[][][]} land polygons of the zone, flat kilometres
 * @param {Map<string, Site>[]} fits
 * @param {number[]} wanted km² of the drawn land that each comuna should have
 * @returns {Tile[]}
 */
function voteTiles(comunas, land, fits, wanted) {
  const rings = land.map(([ring]) => ({ ring, box: boxOf(ring) }));
  const frame = boxOf(rings.flatMap(({ ring }) => ring));
  const around = /** @type {[number, number, number, number]} */ ([
    frame[0] - 99,
    frame[1] - 99,
    frame[2] + 99,
    frame[3] + 99,
  ]);
  const cells = fits.map((fit) =>
    powerCells(
      comunas.map((c) => /** @type {Site} */ (fit.get(c.cut))),
      around,
    ).map(({ ring }) => ({ ring, box: boxOf(ring) })),
  );
  /** @type {Tile[]} */
  const tiles = [];
  for (let y = Math.floor(frame[1] / TILE) * TILE; y < frame[3]; y += TILE) {
    for (let x = Math.floor(frame[0] / TILE) * TILE; x < frame[2]; x += TILE) {
      const box = [x, y, x + TILE, y + TILE];
      const shore = new Uint8Array((TILE + 2 * SEA) ** 2);
      const close = rings.filter((r) => meets(r.box, box, SEA)).map((r) => r.ring);
      fill(shore, TILE + 2 * SEA, x - SEA, y - SEA, 1, close, 1);
      if (!shore.some(Boolean)) continue;
      const near = comunas.flatMap((_, i) =>
        cells.some((fit) => fit[i].ring.length && meets(fit[i].box, box, 0)) ? [i] : [],
      );
      // Small comunas need small pixels, and only they.
      const least = Math.min(...near.map((i) => wanted[i]));
      const res = least > 900 ? 1 : least > 120 ? 0.5 : least > 30 ? 0.25 : 0.125;
      const side = TILE / res;
      const own = new Uint8Array(side * side);
      fill(own, side, x, y, res, close, 1);
      const fields = comunas.flatMap((_, i) => {
        const radius = Math.max(1, Math.round((CONSENSUS.blur * Math.sqrt(wanted[i])) / res));
        const margin = 2 * radius + 1;
        const mine = cells.map((fit) => fit[i]).filter((c) => c.ring.length && meets(c.box, box, margin * res));
        if (!mine.length) return [];
        const padded = side + 2 * margin;
        const grid = new Float32Array(padded * padded);
        for (const c of mine) fill(grid, padded, x - margin * res, y - margin * res, res, [c.ring], 1 / fits.length);
        const soft = blur(grid, padded, radius);
        const v = new Float32Array(side * side);
        for (let row = 0; row < side; row++)
          v.set(soft.subarray((row + margin) * padded + margin, (row + margin) * padded + margin + side), row * side);
        return v.some((one) => one > 0) ? [{ i, v }] : [];
      });
      tiles.push({ x, y, res, side, land: own, fields, label: new Int16Array(side * side) });
    }
  }
  return tiles;
}

/**
 * Labels the tiles: areas first, then bridges between neighbours that don't touch, then areas again.
 * @param {Tile[]} tiles @param {Comuna[]} comunas @param {number[]} wanted km² @param {(s: string) => void} log
 */
function settle(tiles, comunas, wanted, log) {
  const index = new Map(comunas.map((c, i) => [c.cut, i]));
  const gain = comunas.map(() => 1);
  /** @type {{ i: number, j: number, x: number, y: number, r: number, rise: number }[]} */
  const bridges = [];
  const label = () => {
    for (const { x, y, res, side, fields, label: out } of tiles) {
      const best = new Float32Array(side * side);
      out.fill(-1);
      const local = bridges.filter(
        (b) => b.x + b.r > x && b.x - b.r < x + TILE && b.y + b.r > y && b.y - b.r < y + TILE,
      );
      for (const { i, v } of fields) {
        const mine = local.filter((b) => b.i === i || b.j === i);
        for (let p = 0; p < v.length; p++) {
          let value = v[p] * gain[i];
          if (value <= 0) continue;
          for (const b of mine) {
            const d =
              Math.hypot(x + ((p % side) + 0.5) * res - b.x, y + (Math.floor(p / side) + 0.5) * res - b.y) / b.r;
            if (d < 1) value += b.rise * (1 - d * d);
          }
          if (value > best[p]) {
            best[p] = value;
            out[p] = i;
          }
        }
      }
    }
  };
  const areas = () => {
    const sums = comunas.map(() => 0);
    for (const { res, land, label: out } of tiles)
      for (let p = 0; p < out.length; p++) if (land[p] && out[p] >= 0) sums[out[p]] += res * res;
    return sums;
  };
  const balance = (/** @type {number} */ rounds) => {
    for (let round = 0; round < rounds; round++) {
      areas().forEach((km2, i) => {
        gain[i] *= Math.max(0.75, Math.min(1.33, (wanted[i] / Math.max(km2, 0.05 * wanted[i])) ** 0.4));
      });
      label();
    }
  };
  label();
  balance(CONSENSUS.areaRounds);
  const pairs = comunas.flatMap((c, i) =>
    c.neighbours.flatMap((n) => {
      const j = index.get(n);
      return j !== undefined && j > i ? [/** @type {[number, number]} */ ([i, j])] : [];
    }),
  );
  for (let round = 0; round < CONSENSUS.bridgeRounds; round++) {
    const { touching, edges } = borders(tiles);
    const lost = pairs.filter(
      ([i, j]) => (touching.get(i * 1000 + j) ?? 0) < 0.06 * Math.sqrt(Math.min(wanted[i], wanted[j])),
    );
    const strayed = comunas.flatMap((c, i) => (labelAt(tiles, project([c.lon, c.lat])) === i ? [] : [i]));
    for (const i of strayed) {
      const known = bridges.find((b) => b.i === i && b.j === i);
      const [x, y] = project([comunas[i].lon, comunas[i].lat]);
      if (known) known.rise += CONSENSUS.bridgeGain;
      else bridges.push({ i, j: i, x, y, r: 0.3 * Math.sqrt(wanted[i]), rise: CONSENSUS.bridgeGain });
    }
    if (round % 10 === 0)
      log(`round ${round}: ${lost.length} of ${pairs.length} pairs apart, ${strayed.length} points outside`);
    if (!lost.length && !strayed.length) break;
    for (const [i, j] of lost) {
      const known = bridges.find((b) => b.i === i && b.j === j);
      const found = closest(edges.get(i) ?? [], edges.get(j) ?? []);
      if (!found) continue;
      const scale = Math.sqrt(Math.min(wanted[i], wanted[j]));
      // Where they are a whole comuna apart, no bridge would be honest.
      if (found.d > 1.2 * scale) continue;
      const bridge = {
        i,
        j,
        x: found.x,
        y: found.y,
        r: 0.6 * found.d + 0.2 * scale,
        rise: (known?.rise ?? 0) + CONSENSUS.bridgeGain,
      };
      if (known) Object.assign(known, { rise: bridge.rise });
      else bridges.push(bridge);
    }
    label();
    balance(1);
  }
}

/** @param {Tile[]} tiles @param {Point} at */
function labelAt(tiles, [px, py]) {
  const tile = tiles.find(({ x, y }) => px >= x && px < x + TILE && py >= y && py < y + TILE);
  if (!tile) return -1;
  const { x, y, res, side, label } = tile;
  return label[Math.floor((py - y) / res) * side + Math.floor((px - x) / res)];
}

/** Length of the border between each pair on land (key i * 1000 + j, i < j), and the border pixels of each. @param {Tile[]} tiles */
function borders(tiles) {
  /** @type {Map<number, number>} */
  const touching = new Map();
  /** @type {Map<number, Point[]>} */
  const edges = new Map();
  for (const { x, y, res, side, land, label } of tiles) {
    for (let p = 0; p < label.length; p++) {
      const a = label[p];
      if (a < 0 || !land[p]) continue;
      for (const q of [p % side < side - 1 ? p + 1 : -1, p + side < label.length ? p + side : -1]) {
        const b = q < 0 ? a : label[q];
        if (b === a || b < 0 || !land[q]) continue;
        const key = Math.min(a, b) * 1000 + Math.max(a, b);
        touching.set(key, (touching.get(key) ?? 0) + res);
        const at = /** @type {Point} */ ([x + ((p % side) + 0.5) * res, y + (Math.floor(p / side) + 0.5) * res]);
        for (const i of [a, b]) {
          const known = edges.get(i);
          if (known) known.push(at);
          else edges.set(i, [at]);
        }
      }
    }
  }
  return { touching, edges };
}

/** The middle of the narrowest place between two borders. @param {Point[]} a @param {Point[]} b */
function closest(a, b) {
  /** @type {{ d: number, x: number, y: number } | null} */
  let best = null;
  const few = (/** @type {Point[]} */ list) => list.filter((_, k) => k % Math.ceil(list.length / 400) === 0);
  for (const p of few(a)) {
    for (const q of few(b)) {
      const d = Math.hypot(p[0] - q[0], p[1] - q[1]);
      if (!best || d < best.d) best = { d, x: (p[0] + q[0]) / 2, y: (p[1] + q[1]) / 2 };
    }
  }
  return best;
}

/** The labelled pixels as rectangles, one per run of a row, for a dissolve. @param {Tile[]} tiles @returns {{ i: number, ring: Point[] }[]} */
function runsOf(tiles) {
  return tiles.flatMap(({ x, y, res, side, label }) => {
    /** @type {{ i: number, ring: Point[] }[]} */
    const runs = [];
    for (let row = 0; row < side; row++) {
      for (let from = 0; from < side; ) {
        const i = label[row * side + from];
        let to = from + 1;
        while (to < side && label[row * side + to] === i) to++;
        const [x0, x1, y0, y1] = [x + from * res, x + to * res, y + row * res, y + (row + 1) * res];
        if (i >= 0)
          runs.push({
            i,
            ring: [
              [x0, y0],
              [x1, y0],
              [x1, y1],
              [x0, y1],
              [x0, y0],
            ],
          });
        from = to;
      }
    }
    return runs;
  });
}

/**
 * The cells of a zone, as far as a little beyond its coast.
 * @param {Comuna[]} comunas of one zone (cells.mjs), without the remote ones
 * @param {import('./sources.mjs').Feature[]} regions their land, lon/lat
 * @param {Map<string, Site>[]} fits
 * @param {(s: string) => void} log
 * @returns {Promise<import('./sources.mjs').Feature[]>} lon/lat, with `cut`
 */
export async function consensusCells(comunas, regions, fits, log) {
  const land = regions
    .flatMap(polygonsOf)
    .filter((p) => p[0][0][0] > OCEANIC_LON)
    .map((p) => p.map((r) => r.map(project)));
  const wanted = wantedKm2(
    comunas,
    land.reduce((sum, p) => sum + polygonArea(p), 0),
  );
  const tiles = voteTiles(comunas, land, fits, wanted);
  settle(tiles, comunas, wanted, log);
  const runs = runsOf(tiles).map(({ i, ring }) =>
    featureOf([[ring]], { cut: comunas[i].cut, size: Math.sqrt(wanted[i]) }),
  );
  // A border is drawn as finely as the smaller of its two comunas deserves; the steps of the pixels go.
  // Twice, because only what comes in anew has its borders whole; dissolved runs have a node at every step.
  const stepped = await shape('-i runs.json -dissolve2 cut copy-fields=size -o runs.json', {
    'runs.json': collection(runs),
  });
  const out = await shape(
    '-i runs.json snap name=cells' +
      ' -lines + name=lines target=cells each="size = Math.min(A.size, B ? B.size : A.size)"' +
      ` -simplify dp variable interval="Math.max(${DETAIL.least}, ${DETAIL.share} * size)" target=lines` +
      ' -clean target=cells -o cells.json target=cells',
    stepped,
  );
  return out['cells.json'].features.map((/** @type {import('./sources.mjs').Feature} */ f) =>
    featureOf(
      polygonsOf(f).map((p) => p.map((r) => r.map(unproject))),
      { cut: f.properties.cut },
    ),
  );
}

/**
 * The km² that each comuna should have of the land that is drawn. Among the channels of the south the outline leaves out a good
 * part of the real islands: there it is a share. Elsewhere the real area is asked for.
 * @param {Comuna[]} comunas @param {number} drawn km²
 */
function wantedKm2(comunas, drawn) {
  const real = comunas.reduce((sum, c) => sum + c.area_km2, 0);
  const share = zoneOf(comunas[0].region_code) === 'north' ? 1 : drawn / real;
  return comunas.map((c) => c.area_km2 * share);
}
