// Whose each shape of the file is: by its code where it has one and the place agrees, else by the known point that it holds.
import { findCodes, findNameKey, labelOf, plainName } from './codes.mjs';
import { NEAR_KM } from './limits.mjs';
import { groundArea, makeLocator } from './locate.mjs';
import { Refusal } from './refusal.mjs';

/** The Chilean Antarctic keeps its sign: a wedge down to the pole helps no drawing of Chile. */
export const ANTARCTIC = '12202';
/** Fewer matches than this, and less than a fifth of the file: it is another country's. */
const A_HANDFUL = 5;
/** A comuna drawn so many times too large or small is worth a look. */
const AREA_FACTOR = 1.5;
const MOST_MISFITS = 0.3;

/**
 * @typedef {import('./codes.mjs').Known} Known
 * @typedef {import('./codes.mjs').Shape} Shape
 * @typedef {{ comunaOf: Int32Array, byCode: number, byPlace: number, how: Map<number, 'code' | 'place'>, approximate: { cut: string, name: string, reason: string }[],
 *   leftOver: { label: string, reason: string }[], doubts: { cut: string, name: string, kind: string, values: Record<string, string | number> }[] }} Match
 *   `comunaOf`: a comuna's place in the facts per shape, −1 where it is none; `byCode` and `byPlace` count comunas, `how` says it of each
 */

/** @param {readonly Shape[]} shapes @param {readonly Known[]} known @returns {Match} @throws {Refusal} if these aren't Chile's comunas */
export function matchComunas(shapes, known) {
  const locator = makeLocator(shapes);
  const holders = known.map(({ lon, lat }) => locator.at(lon, lat));
  const near = known.map(({ lon, lat }) => locator.within(lon, lat, NEAR_KM));
  /** @type {number[][]} */
  const pointsIn = shapes.map(() => []);
  holders.forEach((list, comuna) => {
    for (const shape of list) pointsIn[shape].push(comuna);
  });
  const codes = findCodes(shapes, known, pointsIn);
  if (!codes) refuseOtherLevels(shapes, known, pointsIn);

  const comunaOf = new Int32Array(shapes.length).fill(-1);
  /** @type {Map<number, { how: 'code' | 'place', km: number }>} */
  const found = new Map();
  /** @type {Match['doubts']} */
  const doubts = [];
  const doubt = (
    /** @type {number} */ c,
    /** @type {string} */ kind,
    /** @type {Record<string, string | number>} */ values,
  ) => doubts.push({ cut: known[c].cut, name: known[c].name, kind, values });
  const give = (
    /** @type {number} */ shape,
    /** @type {number} */ comuna,
    /** @type {'code' | 'place'} */ how,
    km = 0,
  ) => {
    comunaOf[shape] = comuna;
    if (!found.has(comuna)) found.set(comuna, { how, km });
  };
  const isNear = (/** @type {number} */ comuna, /** @type {number} */ shape) =>
    near[comuna].some((n) => n.shape === shape);

  // By code, unless the shape holds other comunas' points and the code's own lies elsewhere.
  /** @type {number[]} */
  const contradicted = [];
  if (codes) {
    /** @type {number[][]} */
    const coded = known.map(() => []);
    codes.comunas.forEach((comuna, shape) => {
      if (comuna !== -1) coded[comuna].push(shape);
    });
    codes.comunas.forEach((comuna, shape) => {
      if (comuna === -1) return;
      const points = pointsIn[shape];
      const excused =
        isNear(comuna, shape) && points.every((other) => coded[other].some((s) => s !== shape && isNear(other, s)));
      if (points.length === 0 || points.includes(comuna) || excused) give(shape, comuna, 'code');
      else contradicted.push(shape);
    });
  }

  // By place: first the shapes that hold one point still free, then those with several of which all but one can be near another.
  const free = (/** @type {number} */ shape) => pointsIn[shape].filter((comuna) => !found.has(comuna));
  const isVacant = (/** @type {number} */ shape) => comunaOf[shape] === -1 && pointsIn[shape].length === 0;
  const smallestFirst = shapes.map((_, shape) => shape).filter((shape) => comunaOf[shape] === -1);
  for (const shape of smallestFirst) {
    const mine = free(shape);
    // A point in two shapes that overlap is for the one that holds no other.
    if (
      mine.length === 1 &&
      !holders[mine[0]].some((s) => s !== shape && comunaOf[s] === -1 && free(s).length === 1 && s < shape)
    )
      give(shape, mine[0], 'place');
  }
  for (const shape of smallestFirst) {
    if (comunaOf[shape] !== -1) continue;
    const mine = free(shape);
    if (mine.length < 2) continue;
    const moves = mine
      .map((comuna) => ({ comuna, to: near[comuna].find((n) => isVacant(n.shape)) }))
      .filter((move) => move.to !== undefined)
      .sort((a, b) => (a.to?.km ?? 0) - (b.to?.km ?? 0));
    for (const { comuna, to } of moves) {
      if (free(shape).length === 1 || !to || !isVacant(to.shape)) continue;
      give(to.shape, comuna, 'place', to.km);
    }
    const left = free(shape);
    if (left.length === 1) give(shape, left[0], 'place');
  }
  known.forEach((_, comuna) => {
    if (found.has(comuna)) return;
    const to = near[comuna].find((n) => isVacant(n.shape));
    if (to && !codeBelongsElsewhere(to.shape)) give(to.shape, comuna, 'place', to.km);
  });
  function codeBelongsElsewhere(/** @type {number} */ shape) {
    return codes !== null && codes.comunas[shape] !== -1;
  }
  for (const [comuna, { how, km }] of found)
    if (how === 'place' && km > 0) doubt(comuna, 'doubtPointOutside', { km: Number(km.toFixed(1)) });
  for (const shape of contradicted) {
    const named = codes?.comunas[shape] ?? -1;
    if (comunaOf[shape] !== -1)
      doubt(comunaOf[shape], 'doubtCodeElsewhere', { code: codes?.values[shape] ?? '', other: known[named].name });
  }

  // Parts of a comuna that are shapes of their own bear the same name as the part that holds the point.
  const nameKey = findNameKey(shapes, known);
  const nameOf = (/** @type {number} */ shape) => (nameKey ? plainName(shapes[shape].properties[nameKey]) : '');
  /** @type {Map<string, number>} */
  const owners = new Map();
  comunaOf.forEach((comuna, shape) => {
    if (comuna !== -1 && nameOf(shape))
      owners.set(nameOf(shape), owners.has(nameOf(shape)) && owners.get(nameOf(shape)) !== comuna ? -1 : comuna);
  });
  shapes.forEach((_, shape) => {
    if (isVacant(shape)) comunaOf[shape] = owners.get(nameOf(shape)) ?? -1;
  });

  // Names are never trusted, but where one is another comuna's somebody should look.
  const named = new Map(known.map(({ name }, i) => [plainName(name), i]));
  const told = new Set();
  comunaOf.forEach((comuna, shape) => {
    const other = named.get(nameOf(shape));
    if (comuna === -1 || other === undefined || other === comuna || told.has(comuna)) return;
    told.add(comuna);
    doubt(comuna, 'doubtNameElsewhere', { name: known[other].name });
  });

  refuseOthers(shapes, known, comunaOf, found);
  let misfits = 0;
  const areas = areaOf(shapes, comunaOf);
  for (const comuna of found.keys()) {
    if (known[comuna].cut === ANTARCTIC) continue;
    const km2 = areas.get(comuna) ?? 0;
    const factor = km2 / known[comuna].km2;
    if (factor <= AREA_FACTOR && factor >= 1 / AREA_FACTOR) continue;
    misfits++;
    doubt(comuna, 'doubtArea', {
      drawn: Number(km2.toPrecision(3)),
      known: Number(known[comuna].km2.toPrecision(3)),
    });
  }
  // Points fall into shapes by chance too, where all of them lie beside their place.
  if (found.size >= A_HANDFUL && misfits > found.size * MOST_MISFITS)
    throw new Refusal('displaced', { shapes: shapes.length });

  const approximate = known
    .map((k, comuna) => ({ cut: k.cut, name: k.name, reason: reasonOf(k, comuna) }))
    .filter(({ reason }) => reason !== '');
  const leftOver = shapes
    .map((shape, i) => ({ shape, i }))
    .filter(({ i }) => comunaOf[i] === -1)
    .map(({ shape, i }) => ({
      label: labelOf(shape, nameKey, i),
      reason:
        pointsIn[i].length > 1
          ? 'leftOverSeveralPoints'
          : pointsIn[i].length === 1
            ? 'leftOverPointTaken'
            : 'leftOverNoPoint',
    }));
  comunaOf.forEach((comuna, shape) => {
    if (comuna !== -1 && known[comuna].cut === ANTARCTIC) comunaOf[shape] = -1;
  });
  const counted = [...found].filter(([comuna]) => known[comuna].cut !== ANTARCTIC);
  const how = new Map(counted.map(([comuna, match]) => [comuna, match.how]));
  const byCode = [...how.values()].filter((one) => one === 'code').length;
  return { comunaOf, byCode, byPlace: how.size - byCode, how, approximate, leftOver, doubts };

  function reasonOf(/** @type {Known} */ { cut }, /** @type {number} */ comuna) {
    if (cut === ANTARCTIC) return 'approximateSign';
    if (found.has(comuna)) return '';
    if (holders[comuna].length === 0) return 'approximateNoShape';
    return holders[comuna].some((s) => comunaOf[s] === -1) ? 'approximateSharedShape' : 'approximateInNeighbour';
  }
}

/** Provinces, regions or the whole country hold the points of many comunas. */
function refuseOtherLevels(
  /** @type {readonly Shape[]} */ shapes,
  /** @type {readonly Known[]} */ known,
  /** @type {number[][]} */ pointsIn,
) {
  const holding = pointsIn.filter((list) => list.length > 0);
  const several = holding.filter((list) => list.length > 1);
  if (several.length * 2 <= holding.length) return;
  const oneOf = (/** @type {(k: Known) => string} */ unit) =>
    several.filter((list) => new Set(list.map((c) => unit(known[c]))).size === 1).length > several.length / 2;
  const reason =
    oneOf((k) => k.province) || oneOf((k) => k.province2008)
      ? 'provinces'
      : oneOf((k) => k.region) || oneOf((k) => k.region2008)
        ? 'regions'
        : 'wholeCountry';
  throw new Refusal(reason, { shapes: shapes.length });
}

/** Another country, or units smaller than comunas. */
function refuseOthers(
  /** @type {readonly Shape[]} */ shapes,
  /** @type {readonly Known[]} */ known,
  /** @type {Int32Array} */ comunaOf,
  /** @type {Map<number, unknown>} */ found,
) {
  if (found.size === 0 || (found.size < A_HANDFUL && found.size * 5 < shapes.length)) {
    const box = Object.fromEntries(Object.entries(boxOf(shapes)).map(([side, degrees]) => [side, Math.round(degrees)]));
    // Latitude first is a slip of some programs: then everything falls into place the other way round.
    const locator = makeLocator(shapes);
    if (known.filter(({ lon, lat }) => locator.at(lat, lon).length > 0).length > A_HANDFUL)
      throw new Refusal('swappedAxes');
    throw new Refusal('otherCountry', { shapes: shapes.length, ...box });
  }
  const ratios = [...found.keys()]
    .map(
      (comuna) =>
        groundArea(shapes.filter((_, s) => comunaOf[s] === comuna).flatMap((s) => s.polygons)) / known[comuna].km2,
    )
    .sort((a, b) => a - b);
  if (shapes.length > found.size * 1.5 && ratios[ratios.length >> 1] < 0.5)
    throw new Refusal('finerUnits', { shapes: shapes.length });
}

/** Square kilometres drawn for each comuna. */
function areaOf(/** @type {readonly Shape[]} */ shapes, /** @type {Int32Array} */ comunaOf) {
  /** @type {Map<number, number>} */
  const areas = new Map();
  shapes.forEach(({ polygons }, shape) => {
    const comuna = comunaOf[shape];
    if (comuna !== -1) areas.set(comuna, (areas.get(comuna) ?? 0) + groundArea(polygons));
  });
  return areas;
}

/** Where shapes lie, in degrees. @param {readonly Shape[]} shapes */
export function boxOf(shapes) {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const { polygons } of shapes) {
    for (const { rings } of polygons) {
      for (const ring of rings) {
        for (let i = 0; i < ring.length; i += 2) {
          box.west = Math.min(box.west, ring[i]);
          box.east = Math.max(box.east, ring[i]);
          box.south = Math.min(box.south, ring[i + 1]);
          box.north = Math.max(box.north, ring[i + 1]);
        }
      }
    }
  }
  return box;
}
