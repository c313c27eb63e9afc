// Checks the territory files as a reader of the atlas would be let down by them: node geo/validate.mjs
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import { kmToFeature } from './lib/cells.mjs';
import { groundArea } from './lib/plane.mjs';
import { polygonsOf, readComunas, readDivisions } from './lib/sources.mjs';

/** @typedef {{ chile: any, latinAmerica: any, comunas: import('./lib/sources.mjs').Comuna[], divisions: Record<string, string>[] }} Territory */

const COUNTS = { comunas: 346, provinces2008: 53, provinces2018: 56, regions2008: 15, regions2018: 16 };
const POPULATION_2017 = 17_574_003;
const NEAR_KM = 30;
const AREA_TOLERANCE = 0.03;
/** Only Antártica lies outside every outline of Chile. */
const SYMBOLIC = new Set(['12202']);

/** @param {any} topology @param {string} name @returns {import('./lib/sources.mjs').Feature[]} */
const featuresOf = (topology, name) =>
  topology?.objects?.[name] ? /** @type {any} */ (feature(topology, topology.objects[name])).features : [];

/** @param {Territory} files @returns {string[]} one sentence per problem; empty if all is well */
export function validateTerritory({ chile, latinAmerica, comunas, divisions }) {
  /** @type {string[]} */
  const problems = [];
  const say = (/** @type {string} */ s) => problems.push(s);

  // The facts themselves.
  if (comunas.length !== 346) say(`The facts list ${comunas.length} comunas instead of 346.`);
  const population = comunas.reduce((s, c) => s + c.population_2017, 0);
  if (population !== POPULATION_2017)
    say(`The comunas' population adds up to ${population} instead of ${POPULATION_2017}.`);
  const known = new Set(comunas.map((c) => c.cut));
  for (const c of comunas) {
    if (!c.cut.startsWith(c.province_code) || !c.province_code.startsWith(c.region_code))
      say(`Comuna ${c.cut} isn't under province ${c.province_code} and region ${c.region_code} by its code.`);
    if (!c.cut_2008.startsWith(c.province_code_2008) || !c.province_code_2008.startsWith(c.region_code_2008))
      say(
        `Comuna ${c.cut} (${c.cut_2008} in 2008) isn't under province ${c.province_code_2008} and region ${c.region_code_2008} by its code.`,
      );
    for (const n of c.neighbours) {
      if (!known.has(n)) say(`Comuna ${c.cut} has a neighbour ${n} that doesn't exist.`);
      else if (!comunas.find((d) => d.cut === n)?.neighbours.includes(c.cut))
        say(`Comuna ${c.cut} counts ${n} as a neighbour, but not the other way round.`);
    }
  }

  // Counts, codes, rings.
  for (const [name, count] of Object.entries(COUNTS)) {
    const list = featuresOf(chile, name);
    if (list.length !== count) say(`chile.topojson has ${list.length} ${name} instead of ${count}.`);
    const key = name === 'comunas' ? 'cut' : 'code';
    checkFeatures(`chile.topojson, ${name}`, list, key, say);
    if (name === 'comunas') {
      for (const f of list) {
        const fact = comunas.find((c) => c.cut === f.properties.cut);
        if (!fact) say(`chile.topojson draws a comuna ${f.properties.cut} that the facts don't know.`);
        else if (fact.name !== f.properties.name)
          say(`Comuna ${fact.cut} is called «${f.properties.name}» in chile.topojson and «${fact.name}» in the facts.`);
      }
    } else {
      const year = name.slice(-4);
      const level = name.startsWith('prov') ? 'province' : 'region';
      const column = /** @type {'province_code'} */ (`${level}_code${year === '2008' ? '_2008' : ''}`);
      const inFacts = new Set(comunas.map((c) => c[column]));
      const rows = divisions.filter((d) => d.division === year && d.level === level);
      if (rows.length !== count) say(`divisions.csv lists ${rows.length} ${name} instead of ${count}.`);
      for (const f of list) {
        if (!inFacts.has(f.properties.code))
          say(`chile.topojson draws ${level} ${f.properties.code} (${year}), but no comuna belongs to it.`);
        const row = rows.find((d) => d.code === f.properties.code);
        if (row?.name !== f.properties.name)
          say(
            `${level} ${f.properties.code} (${year}) is called «${f.properties.name}» in chile.topojson and «${row?.name}» in divisions.csv.`,
          );
      }
      for (const code of inFacts)
        if (!list.some((f) => f.properties.code === code)) say(`chile.topojson lacks ${level} ${code} (${year}).`);
      checkHierarchy(chile, name, column, comunas, say);
    }
  }
  for (const d of divisions) {
    if (d.level === 'province' && !d.code.startsWith(d.parent))
      say(`divisions.csv puts province ${d.code} (${d.division}) under region ${d.parent}.`);
    if (
      d.level === 'province' &&
      !divisions.some((e) => e.level === 'region' && e.division === d.division && e.code === d.parent)
    )
      say(`divisions.csv has no region ${d.parent} (${d.division}) for province ${d.code}.`);
    if (d.short.length > 13) say(`The short name «${d.short}» has more than 13 characters.`);
  }

  // Points and areas.
  const cells = featuresOf(chile, 'comunas');
  const area = (/** @type {import('./lib/sources.mjs').Feature} */ f) =>
    polygonsOf(f).reduce((s, p) => s + groundArea(p), 0);
  for (const c of comunas) {
    const f = cells.find((g) => g.properties.cut === c.cut);
    if (!f || !polygonsOf(f).length) continue;
    if (f.properties.symbolic && !SYMBOLIC.has(c.cut))
      say(`${c.name} (${c.cut}) has land, but is drawn as a mere sign.`);
    const km = kmToFeature([c.lon, c.lat], f);
    if (km > NEAR_KM) say(`The point of ${c.name} (${c.cut}) lies ${km.toFixed(0)} km from its cell.`);
  }
  for (const region of featuresOf(chile, 'regions2018')) {
    const mine = comunas.filter((c) => c.region_code === region.properties.code);
    const sum = cells.filter((f) => mine.some((c) => c.cut === f.properties.cut)).reduce((s, f) => s + area(f), 0);
    const drawn = area(region);
    if (Math.abs(sum / drawn - 1) > AREA_TOLERANCE)
      say(`The cells of ${region.properties.name} cover ${sum.toFixed(0)} km², the region ${drawn.toFixed(0)} km².`);
    // Against the real figure too: an outline that went missing would take its cells with it. Coasts full of islands differ more, hence 10 %.
    const real = mine.reduce((s, c) => s + c.area_km2, 0);
    if (Math.abs(drawn / real - 1) > 0.1)
      say(`${region.properties.name} is drawn with ${drawn.toFixed(0)} km², its comunas have ${real.toFixed(0)} km².`);
  }

  // The countries.
  checkFeatures('latin-america.topojson, countries', featuresOf(latinAmerica, 'countries'), 'iso2', say);
  checkFeatures('latin-america.topojson, units', featuresOf(latinAmerica, 'units'), 'code', say);
  const countries = featuresOf(latinAmerica, 'countries');
  const units = featuresOf(latinAmerica, 'units');
  if (!countries.some((f) => f.properties.iso2 === 'CL')) say('latin-america.topojson lacks Chile.');
  for (const f of units) {
    if (!countries.some((c) => c.properties.iso2 === f.properties.country && c.properties.latin))
      say(
        `Unit ${f.properties.code} belongs to ${f.properties.country}, which isn't a Latin American country of this map.`,
      );
    if (!f.properties.code.startsWith(`${f.properties.country}-`) || /-X\d\d~$/.test(f.properties.code))
      say(`Unit ${f.properties.code} has no proper ISO 3166-2 code.`);
    if (!f.properties.name) say(`Unit ${f.properties.code} has no name.`);
  }
  for (const country of countries) {
    const mine = units.filter((f) => f.properties.country === country.properties.iso2);
    if (!mine.length) continue;
    const ratio = mine.reduce((s, f) => s + area(f), 0) / area(country);
    if (Math.abs(ratio - 1) > AREA_TOLERANCE)
      say(`The units of ${country.properties.name_es} cover ${(ratio * 100).toFixed(0)} % of it.`);
  }
  return problems;
}

/** @param {string} where @param {import('./lib/sources.mjs').Feature[]} list @param {string} key @param {(s: string) => void} say */
function checkFeatures(where, list, key, say) {
  const seen = new Set();
  for (const f of list) {
    const code = f.properties[key];
    if (!code) say(`${where}: a shape has no ${key}.`);
    if (seen.has(code)) say(`${where}: ${code} comes twice.`);
    seen.add(code);
    const polygons = polygonsOf(f);
    if (!polygons.length) say(`${where}: ${code} has no polygon.`);
    for (const ring of polygons.flat()) {
      const [first, last] = [ring[0], ring[ring.length - 1]];
      if (ring.length < 4) say(`${where}: ${code} has a ring of ${ring.length} points.`);
      else if (first[0] !== last[0] || first[1] !== last[1]) say(`${where}: ${code} has an open ring.`);
      else if (groundArea([ring]) === 0) say(`${where}: ${code} has a ring without area.`);
      if (!ring.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y) && Math.abs(x) <= 180 && Math.abs(y) <= 90))
        say(`${where}: ${code} has a point off the globe.`);
    }
  }
}

/**
 * A province or region must be made of the arcs of its own comunas: an arc of its outline belongs to a comuna that the facts put there.
 * @param {any} chile @param {string} name @param {'province_code'} column @param {Territory['comunas']} comunas @param {(s: string) => void} say
 */
function checkHierarchy(chile, name, column, comunas, say) {
  const codes = new Map(comunas.map((c) => [c.cut, c[column]]));
  /** @type {Map<number, Set<string>>} */
  const owners = new Map();
  const each = (/** @type {any} */ g, /** @type {(id: number) => void} */ visit) =>
    (g.arcs ?? []).flat(Infinity).forEach((/** @type {number} */ a) => {
      visit(a < 0 ? ~a : a);
    });
  for (const g of chile?.objects?.comunas?.geometries ?? []) {
    each(g, (id) => owners.set(id, (owners.get(id) ?? new Set()).add(codes.get(g.properties.cut) ?? '?')));
  }
  for (const g of chile?.objects?.[name]?.geometries ?? []) {
    let strays = 0;
    each(g, (id) => {
      if (!owners.get(id)?.has(g.properties.code)) strays++;
    });
    if (strays) say(`${name}: the outline of ${g.properties.code} has ${strays} arcs that none of its comunas has.`);
  }
}

/** @param {string} root folder of the project */
export function readTerritory(root) {
  const json = (/** @type {string} */ f) => JSON.parse(readFileSync(join(root, 'public/geo', f), 'utf8'));
  return {
    chile: json('chile.topojson'),
    latinAmerica: json('latin-america.topojson'),
    comunas: readComunas(join(root, 'geo')),
    divisions: readDivisions(join(root, 'geo')),
  };
}

if (process.argv[1]?.endsWith('validate.mjs')) {
  const problems = validateTerritory(readTerritory(join(dirname(fileURLToPath(import.meta.url)), '..')));
  for (const p of problems) console.error(p);
  console.log(problems.length ? `${problems.length} problems.` : 'The territory files are sound.');
  process.exit(problems.length ? 1 : 0);
}
