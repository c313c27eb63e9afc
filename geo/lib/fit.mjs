// Finds, for each comuna, the centre and weight of its cell.
// What is known of a comuna is a point inside it, its area, its neighbours, and roughly the region around it. A power diagram
// has three numbers per cell (x, y, weight): they are moved by small seeded steps, and a step stays if what is known agrees
// better with the cells (simulated annealing). Nothing is read from real boundaries.

import { REGION_BY_ISO, zoneOf } from './cells.mjs';
import { mulberry } from './chance.mjs';
import { distanceToRing, inRing, project, ringArea } from './plane.mjs';
import { clipRing, powerCells } from './power.mjs';
import { boxOf } from './raster.mjs';
import { polygonsOf } from './sources.mjs';

/**
 * @typedef {import('./sources.mjs').Comuna} Comuna
 * @typedef {import('./sources.mjs').Feature} Feature
 * @typedef {import('./power.mjs').Site} Site
 * @typedef {[number, number]} Point
 */

/**
 * How much each piece of knowledge counts: the area, the point being inside, an `interior` point or a seat being in the middle, a
 * neighbour not touched, a stranger touched, land outside the region, sea in the cell of a comuna that its neighbours surround, long
 * thin cells; and the heat the annealing starts with.
 */
export const WEIGHTS = {
  area: 12,
  point: 30,
  middle: 60,
  seat: 7,
  lost: 4,
  false: 4,
  region: 25,
  sea: 25,
  slim: 0.2,
  heat: 5,
};

/** Douglas-Peucker, enough for measuring: fine coasts cost time and decide nothing. @param {Point[]} ring @param {number} km */
function thin(ring, km) {
  const keep = new Uint8Array(ring.length);
  keep[0] = keep[ring.length - 1] = 1;
  const stack = [
    [0, Math.floor(ring.length / 2)],
    [Math.floor(ring.length / 2), ring.length - 1],
  ];
  keep[Math.floor(ring.length / 2)] = 1;
  while (stack.length) {
    const [a, b] = /** @type {number[]} */ (stack.pop());
    let far = 0;
    let at = -1;
    for (let i = a + 1; i < b; i++) {
      const d = distanceToRing(ring[i], [ring[a], ring[b]]);
      if (d > far) [far, at] = [d, i];
    }
    if (far > km) {
      keep[at] = 1;
      stack.push([a, at], [at, b]);
    }
  }
  return ring.filter((_, i) => keep[i]);
}

/**
 * Whether the neighbours of a comuna close a ring around it, each touching the next: then it has neither coast nor foreign border.
 * @param {number} i @param {Set<number>[]} friends
 */
function isSurrounded(i, friends) {
  const ring = [...friends[i]];
  const first = ring[0];
  /** @param {number} at @param {Set<number>} passed @returns {boolean} */
  const closes = (at, passed) =>
    passed.size === ring.length
      ? friends[at].has(first)
      : ring.some((next) => !passed.has(next) && friends[at].has(next) && closes(next, new Set([...passed, next])));
  return ring.length > 2 && closes(first, new Set([first]));
}

/**
 * @param {Comuna[]} comunas of one zone (cells.mjs), without the remote ones @param {Feature[]} regions lon/lat, with `unit`
 * @param {number} sweeps @param {number} seed @param {(s: string) => void} log
 * @returns {{ energy: number, sites: Map<string, Site> }} the lower the energy, the better the facts are met
 */
export function fitSites(comunas, regions, sweeps, seed, log) {
  const n = comunas.length;
  const index = new Map(comunas.map((c, i) => [c.cut, i]));
  const points = comunas.map((c) => project([c.lon, c.lat]));
  const zones = comunas.map((c) => zoneOf(c.region_code));
  const friends = comunas.map(
    (c, i) =>
      new Set(
        c.neighbours
          .filter((k) => index.has(k))
          .map((k) => /** @type {number} */ (index.get(k)))
          .filter((j) => zones[j] === zones[i]),
      ),
  );

  const inland = comunas.map((_, i) => isSurrounded(i, friends));

  const rings = regions.flatMap((f) =>
    polygonsOf(f)
      .filter((p) => p[0][0][0] > -77)
      .map((p) => ({
        region: REGION_BY_ISO[/** @type {keyof typeof REGION_BY_ISO} */ (f.properties.unit)],
        ring: thin(p[0].map(project), 0.8),
      }))
      .filter((r) => r.ring.length > 3 && Math.abs(ringArea(r.ring)) > 4)
      .map((r) => ({ ...r, box: boxOf(r.ring), sign: Math.sign(ringArea(r.ring)), zone: zoneOf(r.region) })),
  );
  // Among the channels of the south the outline leaves out a good part of the real islands: what is asked of the cells there
  // is a share of the land that is drawn. Elsewhere the real area is the better guide than the thinned regional border.
  const drawn = (/** @type {string} */ code) =>
    rings.filter((r) => r.region === code).reduce((s, r) => s + Math.abs(ringArea(r.ring)), 0);
  const real = (/** @type {string} */ code) =>
    comunas.filter((c) => c.region_code === code).reduce((s, c) => s + c.area_km2, 0);
  const share = new Map(['11', '12'].map((code) => [code, drawn(code) / real(code)]));
  const wanted = comunas.map((c) => c.area_km2 * (share.get(c.region_code) ?? 1));
  const size = wanted.map(Math.sqrt);
  const frame = boxOf(rings.flatMap((r) => r.ring));
  frame[0] -= 50;
  frame[1] -= 50;
  frame[2] += 50;
  frame[3] += 50;

  // The land as a bitmap of one km: whether an edge between two cells runs on land is asked very often.
  const [x0, y0, x1, y1] = frame;
  const width = Math.ceil(x1 - x0);
  const land = new Uint8Array(width * Math.ceil(y1 - y0));
  const zoneIds = ['', 'north', '11', '12'];
  for (const { ring, box, zone } of rings) {
    for (let row = Math.floor(box[1] - y0); row <= Math.floor(box[3] - y0); row++) {
      const y = y0 + row + 0.5;
      /** @type {number[]} */
      const xs = [];
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        if (ring[i][1] > y !== ring[j][1] > y)
          xs.push(((ring[j][0] - ring[i][0]) * (y - ring[i][1])) / (ring[j][1] - ring[i][1]) + ring[i][0]);
      }
      xs.sort((a, b) => a - b);
      for (let k = 0; k + 1 < xs.length; k += 2) {
        for (let col = Math.max(0, Math.round(xs[k] - x0)); col < Math.round(xs[k + 1] - x0); col++)
          land[row * width + col] = zoneIds.indexOf(zone);
      }
    }
  }
  const onLand = (/** @type {number} */ x, /** @type {number} */ y, /** @type {string} */ zone) =>
    land[Math.floor(y - y0) * width + Math.floor(x - x0)] === zoneIds.indexOf(zone);

  /** @type {Site[]} */
  const sites = points.map(([x, y]) => ({ x, y, w: 0 }));
  /** @type {number[][]} */
  let near = [];
  const refreshNear = () => {
    near = sites.map((a, i) =>
      sites
        .map((b, j) => ({ j, d: (a.x - b.x) ** 2 + (a.y - b.y) ** 2 - b.w + (friends[i].has(j) ? -1e4 : 0) }))
        .filter(({ j }) => j !== i && zones[j] === zones[i])
        .sort((p, q) => p.d - q.d)
        .slice(0, 40)
        .map(({ j }) => j),
    );
  };

  /** @typedef {{ ring: Point[], by: number[], area: number, own: number, touch: Map<number, number>, cx: number, cy: number }} State */
  /** @param {number} i @returns {State} */
  const measure = (i) => {
    const list = [sites[i], ...near[i].map((j) => sites[j])];
    const cell = powerCells([list[0], ...list.slice(1)], frame, 1)[0];
    const ring = cell.ring;
    const by = cell.by.map((k) => (k <= 0 ? -1 : near[i][k - 1]));
    if (ring.length < 3)
      return { ring: [], by: [], area: 0, own: 0, touch: new Map(), cx: points[i][0], cy: points[i][1] };
    const [bx0, by0, bx1, by1] = boxOf(ring);
    let area = 0;
    let own = 0;
    let mx = 0;
    let my = 0;
    for (const r of rings) {
      if (r.zone !== zones[i] || r.box[0] > bx1 || r.box[2] < bx0 || r.box[1] > by1 || r.box[3] < by0) continue;
      const part = clipRing(r.ring, ring);
      let a = 0;
      const sign = r.sign;
      for (let k = 0, m = part.length - 1; k < part.length; m = k++) {
        const z = (sign * (part[m][0] * part[k][1] - part[k][0] * part[m][1])) / 2;
        a += z;
        mx += (z * (part[m][0] + part[k][0])) / 3;
        my += (z * (part[m][1] + part[k][1])) / 3;
      }
      area += a;
      if (r.region === comunas[i].region_code) own += a;
    }
    /** @type {Map<number, number>} */
    const touch = new Map();
    for (let k = 0; k < ring.length; k++) {
      const p = ring[k];
      const q = ring[(k + 1) % ring.length];
      const len = Math.hypot(q[0] - p[0], q[1] - p[1]);
      let hits = 0;
      for (let s = 1; s < 16; s += 2) {
        const x = p[0] + ((q[0] - p[0]) * s) / 16;
        const y = p[1] + ((q[1] - p[1]) * s) / 16;
        if (onLand(x, y, zones[i])) hits++;
      }
      if (by[k] >= 0 && hits) touch.set(by[k], (len * hits) / 8);
    }
    return { ring, by, area, own, touch, cx: area ? mx / area : points[i][0], cy: area ? my / area : points[i][1] };
  };

  /** @type {State[]} */
  let states = [];
  /** @param {number} i */
  const energy = (i) => {
    const s = states[i];
    // A comuna without land is no bargain at any heat.
    if (!s.ring.length || s.area <= 0) return 1e5;
    const ratio = Math.log(Math.max(s.area, 0.01 * wanted[i]) / wanted[i]);
    let e = WEIGHTS.area * ratio * ratio;
    if (!inRing(points[i], s.ring)) {
      const d = distanceToRing(points[i], s.ring) / size[i];
      e += WEIGHTS.point * (0.3 + d + d * d);
    }
    // A seat may lie anywhere in its comuna; a point chosen to be inside tends to be in the middle.
    const off = Math.hypot(points[i][0] - s.cx, points[i][1] - s.cy) / size[i];
    e += (comunas[i].point === 'interior' ? WEIGHTS.middle : WEIGHTS.seat) * off * off;
    for (const j of friends[i]) {
      const scale = Math.min(size[i], size[j]);
      const shared = (s.touch.get(j) ?? 0) / scale;
      if (shared < 0.12) {
        let gap = 0;
        if (!s.touch.has(j)) {
          gap = Infinity;
          for (const p of s.ring)
            for (const q of states[j].ring) gap = Math.min(gap, Math.hypot(p[0] - q[0], p[1] - q[1]));
          gap = Math.min(gap, 4 * scale);
        }
        e += WEIGHTS.lost * (0.4 * (1 - shared / 0.12) + 0.6 * Math.min(2, gap / scale));
      }
    }
    for (const [j, len] of s.touch) {
      if (!friends[i].has(j)) e += WEIGHTS.false * Math.min(1.5, 0.1 + len / Math.min(size[i], size[j]));
    }
    e += WEIGHTS.region * (1 - s.own / s.area);
    const full = Math.abs(ringArea(s.ring));
    if (inland[i]) e += WEIGHTS.sea * Math.max(0, 1 - s.area / full);
    let around = 0;
    for (let k = 0; k < s.ring.length; k++)
      around += Math.hypot(
        s.ring[k][0] - s.ring[(k + 1) % s.ring.length][0],
        s.ring[k][1] - s.ring[(k + 1) % s.ring.length][1],
      );
    e += WEIGHTS.slim * Math.max(0, (around * around) / (16 * full) - 1);
    return e;
  };

  refreshNear();
  states = sites.map((_, i) => measure(i));
  // First the weights alone: a cell too small gains weight, as far as its neighbours' points stay in their cells.
  for (let round = 0; round < 60; round++) {
    const next = sites.map(
      (s, i) =>
        s.w +
        (0.25 *
          Math.min(wanted[i], 4000) *
          Math.max(-1, Math.min(1, Math.log(wanted[i] / Math.max(states[i].area, 0.05 * wanted[i]))))) /
          Math.PI,
    );
    sites.forEach((s, i) => {
      s.w = next[i];
    });
    for (let pass = 0; pass < 3; pass++) {
      sites.forEach((a, i) => {
        for (const j of near[i]) {
          const d = (a.x - sites[j].x) ** 2 + (a.y - sites[j].y) ** 2;
          if (sites[j].w - a.w > 0.9 * d) {
            const cutBack = (sites[j].w - a.w - 0.9 * d) / 2;
            a.w += cutBack;
            sites[j].w -= cutBack;
          }
        }
      });
    }
    refreshNear();
    states = sites.map((_, i) => measure(i));
  }

  const random = mulberry(seed);
  let energies = sites.map((_, i) => energy(i));
  const total = () => energies.reduce((a, b) => a + b, 0);
  log(`start ${total().toFixed(1)}`);
  let best = { e: Infinity, sites: sites.map((s) => ({ ...s })) };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const cooling = 1 - sweep / sweeps;
    const heat = WEIGHTS.heat * cooling * cooling;
    for (let step = 0; step < n; step++) {
      const i = Math.floor(random() * n);
      // Now and then a comuna moves with some of its neighbours: alone, a large one can't grow without swallowing a small one beside it.
      const group = random() < 0.15 ? [i, ...[...friends[i]].filter(() => random() < 0.5)] : [i];
      const old = group.map((j) => ({ ...sites[j] }));
      const reach = size[i] * (0.03 + 0.35 * cooling) * (random() < 0.3 ? 0.3 : 1);
      const kind = random();
      const angle = random() * 2 * Math.PI;
      const far = kind < 0.75 ? reach * random() : 0;
      const gain = kind > 0.4 ? (random() * 2 - 1) * reach * size[i] : 0;
      for (const j of group) {
        sites[j].x += far * Math.cos(angle);
        sites[j].y += far * Math.sin(angle);
        sites[j].w += gain;
      }
      const moved = group.map(measure);
      const touched = [
        ...new Set([...group, ...group.flatMap((j) => states[j].by), ...moved.flatMap((m) => m.by)]),
      ].filter((j) => j >= 0);
      const oldStates = touched.map((j) => states[j]);
      group.forEach((j, k) => {
        states[j] = moved[k];
      });
      for (const j of touched) {
        if (group.includes(j)) continue;
        // A site not among its neighbour's nearest forty would be overlooked.
        for (const k of group) if (!near[j].includes(k)) near[j].push(k);
        states[j] = measure(j);
      }
      let delta = 0;
      const fresh = touched.map((j) => {
        const e = energy(j);
        delta += e - energies[j];
        return e;
      });
      if (delta <= 0 || random() < Math.exp(-delta / Math.max(heat, 1e-9)))
        touched.forEach((j, k) => {
          energies[j] = fresh[k];
        });
      else {
        group.forEach((j, k) => {
          sites[j] = old[k];
        });
        touched.forEach((j, k) => {
          states[j] = oldStates[k];
        });
      }
    }
    refreshNear();
    states = sites.map((_, i) => measure(i));
    energies = sites.map((_, i) => energy(i));
    const e = total();
    if (e < best.e) best = { e, sites: sites.map((s) => ({ ...s })) };
    if (sweep % 100 === 99) log(`sweep ${sweep + 1}: ${e.toFixed(1)} (best ${best.e.toFixed(1)})`);
  }
  return { energy: best.e, sites: new Map(comunas.map((c, i) => [c.cut, best.sites[i]])) };
}
