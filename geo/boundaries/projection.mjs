// Brings coordinates to longitudes and latitudes on WGS 84, from what the file declares; what declares nothing must be in degrees.
import proj4 from 'proj4';
import { Refusal } from './refusal.mjs';

/** Shifts to WGS 84 in metres; SIRGAS and its kin agree with it to a metre and need none. PSAD 56 as in the mean of South America, SAD 69 as in Chile: ten metres or so. */
const SHIFTS = /** @type {const} */ ({ psad56: [-288, 175, -376], sad69: [-75, -1, -44] });
const ELLIPSOIDS = /** @type {const} */ ({ psad56: 'intl', sad69: 'aust_SA' });
const SAME_AS_WGS84 =
  /wgs.?_?(19)?84|sirgas|grs.?_?(19)?80|nad.?_?(19)?83|north_?american_?(datum_?)?1983|itrf|igs\d|etrs|posgar|magna|regven|rgaf|peru_?96|ramsac|cr05|marco_geocentrico|world_geodetic/i;
const PSAD56 = /psad.?_?56|provisional_?(south|s)_?american/i;
const SAD69 = /sad.?_?69|south_?american_?(datum_?)?19?69/i;
const DEGREES = '+proj=longlat +datum=WGS84 +no_defs';
/** So small a share of points off the globe are slips of the pen; they are left out. */
const SLIPS = 0.001;

/** @param {'wgs84' | 'psad56' | 'sad69'} datum */
const onDatum = (datum) =>
  datum === 'wgs84' ? '+datum=WGS84' : `+ellps=${ELLIPSOIDS[datum]} +towgs84=${SHIFTS[datum].join()}`;
const utm = (
  /** @type {number} */ zone,
  /** @type {boolean} */ south,
  /** @type {'wgs84' | 'psad56' | 'sad69'} */ datum,
) => `+proj=utm +zone=${zone}${south ? ' +south' : ''} ${onDatum(datum)} +units=m +no_defs`;

/** Codes of the EPSG register, as a name for people and proj4's words. @param {number} code @returns {{ name: string, words: string } | null} */
function fromRegister(code) {
  const within = (/** @type {number} */ from, /** @type {number} */ to) => code >= from && code <= to;
  if ([4326, 4979, 4674, 4170, 4989, 5360, 8949, 9148, 9153, 20041, 4019, 4269, 4686, 4190, 5340].includes(code))
    return { name: code === 4326 || code === 4979 ? 'WGS 84' : `EPSG:${code}`, words: DEGREES };
  if ([3857, 900913, 3785, 102100, 102113].includes(code))
    return {
      name: 'Web Mercator',
      words: '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
    };
  if (code === 4248) return { name: 'PSAD56', words: `+proj=longlat ${onDatum('psad56')} +no_defs` };
  if (code === 4618) return { name: 'SAD69', words: `+proj=longlat ${onDatum('sad69')} +no_defs` };
  const zoned = (
    /** @type {string} */ name,
    /** @type {number} */ zone,
    /** @type {boolean} */ south,
    datum = /** @type {any} */ ('wgs84'),
  ) => ({
    name: `${name} / UTM ${zone}${south ? 'S' : 'N'}`,
    words: utm(zone, south, datum),
  });
  if (within(32701, 32760)) return zoned('WGS 84', code - 32700, true);
  if (within(32601, 32660)) return zoned('WGS 84', code - 32600, false);
  if (within(31977, 31985)) return zoned('SIRGAS 2000', code - 31960, true);
  if (within(31965, 31976)) return zoned('SIRGAS 2000', code - 31954, false);
  if (code === 5361 || code === 5362) return zoned('SIRGAS-Chile 2002', code === 5361 ? 19 : 18, true);
  if (code === 8950 || code === 8951) return zoned('SIRGAS-Chile 2010', code - 8932, true);
  if (code === 9149 || code === 9150) return zoned('SIRGAS-Chile 2013', code - 9131, true);
  if (code === 9154 || code === 9155) return zoned('SIRGAS-Chile 2016', code - 9136, true);
  if (within(24877, 24882)) return zoned('PSAD56', code - 24860, true, 'psad56');
  if (within(29187, 29195)) return zoned('SAD69', code - 29170, true, 'sad69');
  return null;
}

/**
 * @param {string | null} declared WKT, a code («EPSG:32719», «urn:ogc:def:crs:EPSG::32719») or a name; null if nothing is declared
 * @returns {{ name: string | null, forward: ((point: [number, number]) => [number, number]) | null }} `forward` is null where nothing is to be done
 * @throws {Refusal} if it isn't known
 */
export function projectionOf(declared) {
  const said = declared?.trim() ?? '';
  if (said === '' || /^(undefined|unknown|null)/i.test(said)) return { name: null, forward: null };
  if (/crs:?84/i.test(said)) return { name: 'WGS 84', forward: null };
  const isWkt = /^\w+\s*\[/.test(said);
  // On a sphere by convention, which not every writer says.
  const isWeb =
    isWkt && /^PROJ\w+\s*\["[^"]*(pseudo.?mercator|web.?mercator|google|popular.?visualisation)/i.test(said);
  const code = isWkt
    ? /^(?!GEOGCS|GEOGCRS)[\s\S]*(?:AUTHORITY|ID)\["EPSG",\s*"?(\d+)"?\]\s*\]\s*$/i.exec(said)
    : /(?:^|epsg.*[:/])(\d{4,6})$/i.exec(said);
  const known = isWeb ? fromRegister(3857) : code ? fromRegister(Number(code[1])) : null;
  if (known) return { name: known.name, forward: transform(known.words, known.name) };
  if (!isWkt) throw new Refusal('unknownProjection', { name: said.slice(0, 80) });
  const name = (/^\w+\s*\["([^"]*)"/.exec(said)?.[1] ?? said.slice(0, 40)).replaceAll('_', ' ');
  const datum = /(?:DATUM|ENSEMBLE)\s*\["([^"]*)"/i.exec(said)?.[1] ?? '';
  const isDegrees = /^(GEOGCS|GEOGCRS|GEODCRS|GEODETICCRS|GEOGRAPHICCRS)/i.test(said);
  const kin = PSAD56.test(datum) ? 'psad56' : SAD69.test(datum) ? 'sad69' : SAME_AS_WGS84.test(datum) ? 'wgs84' : null;
  if (isDegrees && kin)
    return { name, forward: transform(kin === 'wgs84' ? DEGREES : `+proj=longlat ${onDatum(kin)} +no_defs`, name) };
  if (!kin && !/TOWGS84/i.test(said)) throw new Refusal('unknownProjection', { name });
  return { name, forward: transform(said.replace(/TOWGS84\["([-\d.,\s]*)"\]/i, 'TOWGS84[$1]'), name, kin) };
}

/** @param {string} words @param {string} name @param {'wgs84' | 'psad56' | 'sad69' | null} [kin] the datum of a WKT, told by its name */
function transform(words, name, kin = null) {
  if (words === DEGREES) return null;
  try {
    if (kin && !/TOWGS84/i.test(words)) {
      proj4.defs('declared', words);
      const definition = /** @type {any} */ (proj4.defs('declared'));
      if (kin === 'wgs84') definition.datumCode = 'wgs84';
      else {
        definition.datumCode = kin;
        definition.datum_params = [...SHIFTS[kin]];
      }
      words = 'declared';
    }
    const { forward } = proj4(words, DEGREES);
    // A definition that can't be used shows at the first point.
    if (!forward([500_000, 6_000_000]).every(Number.isFinite)) throw new Error(name);
    return /** @type {(point: [number, number]) => [number, number]} */ ((point) => forward(point));
  } catch {
    throw new Refusal('unknownProjection', { name });
  }
}

/**
 * A layer in longitudes and latitudes, as declared or, undeclared, as it must be.
 * @param {import('./read/geojson.mjs').Layer} layer
 * @returns {import('./read/geojson.mjs').Layer & { reprojected: boolean }} @throws {Refusal}
 */
export function toDegrees(layer) {
  const { name, forward } = projectionOf(layer.projection);
  let [points, beyond, shifted, swapped] = [0, 0, 0, 0];
  /** @type {[number, number] | null} */
  let sample = null;
  const eachRing = (/** @type {(ring: Float64Array) => Float64Array} */ change) =>
    layer.shapes.map((shape) => ({
      ...shape,
      polygons: shape.polygons
        .map(({ rings }) => ({ rings: rings.map(change).filter((ring) => ring.length >= 6) }))
        .filter(({ rings }) => rings.length > 0),
    }));
  const projected = forward
    ? eachRing((ring) => {
        const out = new Float64Array(ring.length);
        for (let i = 0; i < ring.length; i += 2) {
          const [lon, lat] = forward([ring[i], ring[i + 1]]);
          out[i] = lon;
          out[i + 1] = lat;
        }
        return out;
      })
    : layer.shapes;
  for (const { polygons } of projected) {
    for (const { rings } of polygons) {
      for (const ring of rings) {
        points += ring.length / 2;
        for (let i = 0; i < ring.length; i += 2) {
          if (Math.abs(ring[i]) <= 180.001 && Math.abs(ring[i + 1]) <= 90.001) continue;
          sample ??= [Math.round(ring[i]), Math.round(ring[i + 1])];
          beyond++;
          if (Math.abs(ring[i]) <= 90 && Math.abs(ring[i + 1]) <= 180) swapped++;
          if (ring[i] > 0 && ring[i] <= 360.001 && Math.abs(ring[i + 1]) <= 90.001) shifted++;
        }
      }
    }
  }
  const result = { ...layer, shapes: projected, projection: name, reprojected: forward !== null };
  if (beyond === 0) return result;
  // Some programs count longitudes eastwards through 360.
  if (shifted === beyond && !forward)
    return { ...result, shapes: eachRing((ring) => ring.map((v, i) => (i % 2 === 0 && v > 180.001 ? v - 360 : v))) };
  if (beyond <= points * SLIPS) {
    const within = (/** @type {Float64Array} */ ring) => {
      const kept = [];
      for (let i = 0; i < ring.length; i += 2)
        if (Math.abs(ring[i]) <= 180.001 && Math.abs(ring[i + 1]) <= 90.001) kept.push(ring[i], ring[i + 1]);
      return Float64Array.from(kept);
    };
    const shapes = projected
      .map((shape) => ({
        ...shape,
        polygons: shape.polygons.map(({ rings }) => ({ rings: rings.map(within).filter((r) => r.length >= 6) })),
      }))
      .filter(({ polygons }) => polygons.some(({ rings }) => rings.length > 0));
    return { ...result, faulty: layer.faulty + 1, shapes };
  }
  if (swapped === beyond) throw new Refusal('swappedAxes');
  const [x, y] = sample ?? [0, 0];
  throw name === null
    ? new Refusal('undeclaredMetres', { x: String(x), y: String(y) })
    : new Refusal('declaredWrong', { name, x: String(x), y: String(y) });
}
