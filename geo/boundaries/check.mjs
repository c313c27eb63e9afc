// Counts what is wrong with a finished file, by other means than those that made it: a sweep in horizontal bands.
// Between two neighbouring heights at which points lie no line begins or ends, so a band is a row of trapezoids; whoever's lines
// have been crossed an odd number of times owns the trapezoid. Two owners are an overlap; an empty place that can't be left
// through other empty trapezoids is enclosed, and a gap unless it is a lake that was there before.

/**
 * @typedef {{ overlaps: number, gaps: number, invalidRings: number, lakes: number }} Faults
 *   pairs of units that overlap; enclosed empty places; rings that are open, too short, without area, or that cross or touch themselves or others
 */

/**
 * @param {any} topology quantized TopoJSON @param {string} object name of the layer @param {number} lakes enclosed places that are meant to be empty
 * @returns {Faults}
 */
export function countFaults(topology, object, lakes = 0) {
  const arcs = topology.arcs.map(absolute);
  let invalidRings = 0;
  /** Lines by unit, each once: what two units share comes twice and is one line with two owners. @type {Map<string, Line>} */
  const lines = new Map();
  topology.objects[object].geometries.forEach((/** @type {any} */ geometry, /** @type {number} */ unit) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : (geometry.arcs ?? []);
    for (const ring of polygons.flat()) {
      const points = ringPoints(ring, arcs);
      const n = points.length;
      const open = n === 0 || points[0][0] !== points[n - 1][0] || points[0][1] !== points[n - 1][1];
      const twice = points.reduce((s, [x, y], i) => s + (i ? points[i - 1][0] * y - x * points[i - 1][1] : 0), 0);
      const passed = new Set(points.slice(1).map(([x, y]) => `${x} ${y}`));
      if (open || n < 4 || twice === 0 || passed.size < n - 1) invalidRings++;
      for (let i = 1; i < n; i++) {
        const [a, b] = lower(points[i - 1], points[i]) ? [points[i - 1], points[i]] : [points[i], points[i - 1]];
        const key = `${a} ${b}`;
        const line = lines.get(key);
        if (line) line.units.push(unit);
        else lines.set(key, { a, b, units: [unit] });
      }
    }
  });
  const all = [...lines.values()];
  invalidRings += touching(all);
  const { overlaps, enclosed } = sweep(all);
  return { overlaps, gaps: Math.max(0, enclosed - lakes), invalidRings, lakes: Math.min(enclosed, lakes) };
}

/** @typedef {[number, number]} Point */
/** @typedef {{ a: Point, b: Point, units: number[] }} Line from the lower (then western) end up */

const lower = (/** @type {Point} */ p, /** @type {Point} */ q) => p[1] < q[1] || (p[1] === q[1] && p[0] < q[0]);

function absolute(/** @type {Point[]} */ arc) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return /** @type {Point} */ ([x, y]);
  });
}

function ringPoints(/** @type {number[]} */ ring, /** @type {Point[][]} */ arcs) {
  /** @type {Point[]} */
  const points = [];
  for (const number of ring) {
    const arc = number < 0 ? arcs[~number].slice().reverse() : arcs[number];
    const joined = points.length > 0;
    if (joined && (points[points.length - 1][0] !== arc[0][0] || points[points.length - 1][1] !== arc[0][1])) return [];
    points.push(...arc.slice(joined ? 1 : 0));
  }
  return points;
}

/** Lines that meet otherwise than end to end, found from south to north. @param {Line[]} lines */
function touching(lines) {
  const order = [...lines].sort((p, q) => p.a[1] - q.a[1]);
  const side = (/** @type {Point} */ p, /** @type {Point} */ q, /** @type {Point} */ r) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  const same = (/** @type {Point} */ p, /** @type {Point} */ q) => p[0] === q[0] && p[1] === q[1];
  const on = (/** @type {Point} */ p, /** @type {Line} */ l) =>
    side(l.a, l.b, p) === 0 &&
    p[0] >= Math.min(l.a[0], l.b[0]) &&
    p[0] <= Math.max(l.a[0], l.b[0]) &&
    p[1] >= l.a[1] &&
    p[1] <= l.b[1] &&
    !same(p, l.a) &&
    !same(p, l.b);
  let faults = 0;
  /** @type {Line[]} */
  let active = [];
  for (const line of order) {
    active = active.filter((other) => other.b[1] >= line.a[1]);
    const [west, east] = [Math.min(line.a[0], line.b[0]), Math.max(line.a[0], line.b[0])];
    for (const other of active) {
      if (Math.max(other.a[0], other.b[0]) < west || Math.min(other.a[0], other.b[0]) > east) continue;
      const crosses =
        side(line.a, line.b, other.a) * side(line.a, line.b, other.b) < 0 &&
        side(other.a, other.b, line.a) * side(other.a, other.b, line.b) < 0;
      if (crosses || on(other.a, line) || on(other.b, line) || on(line.a, other) || on(line.b, other)) faults++;
    }
    active.push(line);
  }
  return faults;
}

/** @param {Line[]} lines @returns {{ overlaps: number, enclosed: number }} */
function sweep(lines) {
  const rising = lines.filter(({ a, b }) => a[1] !== b[1]).sort((p, q) => p.a[1] - q.a[1]);
  const heights = [...new Set(lines.flatMap(({ a, b }) => [a[1], b[1]]))].sort((p, q) => p - q);
  const overlapping = new Set();
  /** Empty places: which of them are one, and which can be left. 0 is outside. */
  const joined = [0];
  const find = (/** @type {number} */ i) => {
    let root = i;
    while (joined[root] !== root) root = joined[root];
    joined[i] = root;
    return root;
  };
  const join = (/** @type {number} */ i, /** @type {number} */ j) => {
    const [p, q] = [find(i), find(j)];
    joined[Math.max(p, q)] = Math.min(p, q);
  };
  /** @type {Line[]} */
  let active = [];
  let coming = 0;
  // South of the southernmost point and north of the northernmost there is nothing but outside.
  let below = [{ from: -Infinity, to: Infinity, place: 0 }];
  for (let h = 0; h + 1 < heights.length; h++) {
    const [low, high] = [heights[h], heights[h + 1]];
    active = active.filter(({ b }) => b[1] > low);
    while (coming < rising.length && rising[coming].a[1] === low) active.push(rising[coming++]);
    const at = ({ a, b }, y) => a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]);
    const row = active
      .map((line) => ({ line, low: at(line, low), middle: at(line, (low + high) / 2), high: at(line, high) }))
      .sort((p, q) => p.middle - q.middle);
    const inside = new Set();
    /** @type {{ from: number, to: number, place: number }[]} */
    const bottoms = [{ from: -Infinity, to: row.length ? row[0].low : Infinity, place: 0 }];
    /** @type {typeof bottoms} */
    const tops = [{ from: -Infinity, to: row.length ? row[0].high : Infinity, place: 0 }];
    row.forEach(({ line, low: x, high: up }, i) => {
      for (const unit of line.units) if (!inside.delete(unit)) inside.add(unit);
      if (inside.size > 1) overlapping.add([...inside].sort((p, q) => p - q).join());
      if (inside.size > 0) return;
      const place = i + 1 < row.length ? joined.push(joined.length) - 1 : 0;
      bottoms.push({ from: x, to: i + 1 < row.length ? row[i + 1].low : Infinity, place });
      tops.push({ from: up, to: i + 1 < row.length ? row[i + 1].high : Infinity, place });
    });
    // Empty places above and below one height are one where they share more than a point.
    for (let i = 0, j = 0; i < below.length && j < bottoms.length; ) {
      if (Math.min(below[i].to, bottoms[j].to) - Math.max(below[i].from, bottoms[j].from) > 1e-6)
        join(below[i].place, bottoms[j].place);
      if (below[i].to < bottoms[j].to) i++;
      else j++;
    }
    below = tops;
  }
  for (const { place, from, to } of below) if (to > from) join(place, 0);
  const enclosed = new Set(joined.map((_, i) => find(i)));
  return { overlaps: overlapping.size, enclosed: enclosed.size - 1 };
}
