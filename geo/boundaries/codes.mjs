// Finds which property of a file's shapes is the comuna's code, and which its name, by what they hold and not what they are called.

/**
 * @typedef {{ cut: string, name: string, cut2008: string, province: string, region: string, province2008: string, region2008: string,
 *   lon: number, lat: number, km2: number }} Known a comuna as the facts know it
 * @typedef {{ properties: Record<string, unknown>, polygons: import('./planar/arrangement.mjs').Polygon[] }} Shape
 */

/** Shares of the shapes: a property is taken for the code if so many have a known one, and so many of those lie where it says. */
const ENOUGH_KNOWN = 0.5;
const ENOUGH_AGREEING = 0.5;
const ENOUGH_NAMES = 0.3;

/** @param {Record<string, string>[]} comunas rows of comunas.csv @returns {Known[]} */
export function knownComunas(comunas) {
  return comunas.map((row) => ({
    cut: row.cut,
    name: row.name,
    cut2008: row.cut_2008,
    province: row.province_code,
    region: row.region_code,
    province2008: row.province_code_2008,
    region2008: row.region_code_2008,
    lon: Number(row.lon),
    lat: Number(row.lat),
    km2: Number(row.area_km2),
  }));
}

/** A code as text of five digits, also where a table made a number of it or wrote letters before it. @param {unknown} value */
export function codeOf(value) {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const digits = /^\D*(\d{4,5})(?:\.0*)?\s*$/.exec(String(value));
  return digits ? digits[1].padStart(5, '0') : null;
}

/** Names compared by their letters alone. @param {unknown} value */
export const plainName = (value) =>
  typeof value === 'string'
    ? value
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z]/g, '')
    : '';

/** @param {readonly Shape[]} shapes */
const keysOf = (shapes) => [...new Set(shapes.flatMap(({ properties }) => Object.keys(properties)))];

/**
 * The comuna each shape's code names, or null where no property is one. Codes of 2018 and of 2008 are tried; what agrees with the
 * places counts, and a code that this year lacks is looked up in the other.
 * @param {readonly Shape[]} shapes @param {readonly Known[]} known @param {readonly number[][]} pointsIn comunas whose point a shape holds
 * @returns {{ key: string, year: '2018' | '2008', comunas: Int32Array, values: (string | null)[] } | null} −1 where a shape has no known code
 */
export function findCodes(shapes, known, pointsIn) {
  const years = /** @type {const} */ ({
    2018: new Map(known.map(({ cut }, i) => [cut, i])),
    2008: new Map(known.map(({ cut2008 }, i) => [cut2008, i])),
  });
  let best = null;
  let most = 0;
  for (const key of keysOf(shapes)) {
    const values = shapes.map(({ properties }) => codeOf(properties[key]));
    for (const year of /** @type {const} */ (['2018', '2008'])) {
      const other = year === '2018' ? '2008' : '2018';
      const comunas = Int32Array.from(values, (v) =>
        v === null ? -1 : (years[year].get(v) ?? years[other].get(v) ?? -1),
      );
      let [some, agreeing, placed] = [0, 0, 0];
      comunas.forEach((comuna, shape) => {
        if (comuna === -1) return;
        some++;
        if (pointsIn[shape].length > 0) placed++;
        if (pointsIn[shape].includes(comuna)) agreeing++;
      });
      if (some < shapes.length * ENOUGH_KNOWN || agreeing < placed * ENOUGH_AGREEING || agreeing <= most) continue;
      most = agreeing;
      best = { key, year, comunas, values };
    }
  }
  return best;
}

/** The property that holds the shapes' names, if there is one. @param {readonly Shape[]} shapes @param {readonly Known[]} known */
export function findNameKey(shapes, known) {
  const names = new Set(known.map(({ name }) => plainName(name)));
  let best = null;
  let most = shapes.length * ENOUGH_NAMES;
  for (const key of keysOf(shapes)) {
    const hits = new Set(shapes.map(({ properties }) => plainName(properties[key])).filter((name) => names.has(name)));
    const count = shapes.filter(({ properties }) => hits.has(plainName(properties[key]))).length;
    // A province's name is often a comuna's too, but the same over and over.
    if (count >= most && hits.size > count / 2) [best, most] = [key, count];
  }
  return best;
}

/** What to call a shape to a person: its name, its code, or its place in the file. */
export function labelOf(
  /** @type {Shape} */ { properties },
  /** @type {string | null} */ nameKey,
  /** @type {number} */ position,
) {
  const said = (nameKey && properties[nameKey]) || firstText(properties);
  return typeof said === 'string' && said.trim() ? said.trim().slice(0, 80) : `n.º ${position + 1}`;
}

const firstText = (/** @type {Record<string, unknown>} */ properties) =>
  Object.values(properties).find((v) => typeof v === 'string' && /\p{L}{3}/u.test(v));
