// Rebuilds public/geo from npm packages and our own facts: node geo/build.mjs
// Same inputs, same bytes: nothing here asks the clock, the network or chance.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { cellsOf, octagon, REGION_BY_ISO, REMOTE, zoneOf } from './lib/cells.mjs';
import { COUNTRIES } from './lib/countries.mjs';
import { readGround } from './lib/ground.mjs';
import { readLakes } from './lib/lakes.mjs';
import { chileMeta, latinMeta } from './lib/meta.mjs';
import { collection, dropIslets, shape } from './lib/partition.mjs';
import { groundArea } from './lib/plane.mjs';
import { featureOf, polygonsOf, readComunas, readDivisions } from './lib/sources.mjs';
import { validateTerritory } from './validate.mjs';

/** @typedef {import('./lib/sources.mjs').Feature} Feature */

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2] ?? join(here, '../public/geo');

/** Metres of detail: what simplification may move. Chile is read at comuna level, its neighbours only as ground. */
const DETAIL = { chile: 350, others: 2000, chileCoastInLatinAmerica: 3000 };
/** Islets below these sizes only add bytes, unless they're all a unit has. */
const ISLET_KM2 = { chile: 2, latinAmerica: 25 };

const comunas = readComunas(here);
const divisions = readDivisions(here);

// 1. Countries and first-level units share every border -----------------------------------------------------------------
const { parts: parted, names: unitNames } = await readGround();

// 2. Cells of the comunas -------------------------------------------------------------------------------------------------
const cellsFile = JSON.parse(readFileSync(process.argv[3] ?? join(here, 'facts/cells.topojson'), 'utf8'));
const fitted = new Map(
  /** @type {any} */ (feature(cellsFile, cellsFile.objects.cells)).features.map((/** @type {Feature} */ f) => [
    f.properties.cut,
    f,
  ]),
);
/** @type {Feature[]} */
const pieces = [];
const chileRegions = parted.filter((f) => f.properties.country === 'CL');
for (const zone of ['north', '11', '12']) {
  const land = (
    await shape('-i a.json -dissolve2 zone -o a.json', {
      'a.json': collection(
        chileRegions
          .filter((f) => zoneOf(REGION_BY_ISO[/** @type {keyof typeof REGION_BY_ISO} */ (f.properties.unit)]) === zone)
          .map((f) => ({ ...f, properties: { zone } })),
      ),
    })
  )['a.json'].features[0];
  const inside = comunas.filter((c) => zoneOf(c.region_code) === zone && !REMOTE.has(c.cut));
  pieces.push(...(await cellsOf(dropIslets(land, ISLET_KM2.chile), inside, fitted)));
}

// 3. One topology for everything, so that Chile and its neighbours are thinned along the same lines ----------------------
const ground = [
  ...pieces.map((f) => ({ ...f, properties: { cut: f.properties.cut, unit: null, country: 'CL' } })),
  ...parted
    .filter((f) => f.properties.country !== 'CL')
    .map((f) => ({ ...f, properties: { cut: null, ...f.properties } })),
];
const thinned = (
  await shape(
    '-i ground.json snap -clean -dissolve2 cut,unit,country name=ground' +
      " -lines + name=lines target=ground each=\"chile = A.country == 'CL' || (!!B && B.country == 'CL')\"" +
      ` -simplify variable interval="chile ? ${DETAIL.chile} : ${DETAIL.others}" target=lines` +
      ' -clean target=ground -o ground.json target=ground',
    { 'ground.json': collection(ground) },
  )
)['ground.json'].features;

// An island smaller than the detail is thinned away; where it is all its unit has (San Andrés), it stays as the source draws it.
const key = (/** @type {Feature} */ f) => `${f.properties.country} ${f.properties.unit}`;
const kept = new Set(thinned.map(key));
thinned.push(
  ...parted
    .filter((f) => f.properties.country !== 'CL' && !kept.has(key(f)))
    .map((f) => ({ ...f, properties: { cut: null, ...f.properties } })),
);

// 4. Chile ---------------------------------------------------------------------------------------------------------------
const byCut = new Map(
  thinned
    .filter((/** @type {Feature} */ f) => f.properties.cut)
    .map((/** @type {Feature} */ f) => [f.properties.cut, f]),
);
/** @type {string[]} */
const symbolic = [];
const cells = comunas.map((c) => {
  const f = byCut.get(c.cut);
  const shape = f && polygonsOf(f).some((p) => groundArea(p) > 0.5) ? f : null;
  if (shape) return featureOf(polygonsOf(shape), { cut: c.cut, name: c.name });
  symbolic.push(c.cut);
  // Large enough to be seen and tapped; Antarctica isn't drawn to scale on any map of Chile anyway.
  const km = c.cut === '12202' ? 40 : 5;
  return featureOf([octagon([c.lon, c.lat], km)], { cut: c.cut, name: c.name, symbolic: true });
});
const info = new Map(comunas.map((c) => [c.cut, c]));
const tagged = cells.map((f) => {
  const c = /** @type {any} */ (info.get(f.properties.cut));
  return {
    ...f,
    properties: {
      ...f.properties,
      p08: c.province_code_2008,
      p18: c.province_code,
      r08: c.region_code_2008,
      r18: c.region_code,
    },
  };
});
const layers = [
  ['provinces2008', 'p08'],
  ['provinces2018', 'p18'],
  ['regions2008', 'r08'],
  ['regions2018', 'r18'],
];
const chile = (
  await shape(
    `-i comunas.json ${layers.map(([name, key]) => `-dissolve2 ${key} + name=${name} target=comunas`).join(' ')}` +
      ` ${layers.map(([name, key]) => `-rename-fields code=${key} target=${name}`).join(' ')}` +
      ' -drop fields=p08,p18,r08,r18 target=comunas -o chile.topojson target=* quantization=200000',
    { 'comunas.json': collection(tagged) },
  )
)['chile.topojson'];
for (const [name] of layers) {
  const level = name.startsWith('prov') ? 'province' : 'region';
  const rows = divisions.filter((d) => d.level === level && d.division === name.slice(-4));
  for (const g of chile.objects[name].geometries) {
    const row = rows.find((d) => d.code === g.properties.code);
    if (!row) throw new Error(`No name for ${level} ${g.properties.code} of ${name.slice(-4)}`);
    g.properties = { code: row.code, name: row.name };
    g.id = row.code;
  }
  const place = new Map(rows.map((d) => [d.code, Number(d.order)]));
  chile.objects[name].geometries.sort(
    (/** @type {any} */ a, /** @type {any} */ b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0),
  );
}
for (const g of chile.objects.comunas.geometries) g.id = g.properties.cut;

// 5. Latin America ---------------------------------------------------------------------------------------------------------
const latinFeatures = thinned.map((/** @type {Feature} */ f) => ({
  ...f,
  properties: { unit: f.properties.unit, country: f.properties.country },
}));
const merged = (
  await shape(
    '-i a.json -dissolve2 unit,country name=ground' +
      ' -lines + name=lines target=ground each="coast = !B && A.country == \'CL\'"' +
      ` -simplify variable interval="coast ? ${DETAIL.chileCoastInLatinAmerica} : 0" target=lines` +
      ' -clean target=ground -o a.json target=ground',
    { 'a.json': collection(latinFeatures) },
  )
)['a.json'].features.map((/** @type {Feature} */ f) => dropIslets(f, ISLET_KM2.latinAmerica));
const latinAmerica = (
  await shape(
    '-i a.json lakes.json combine-files -snap precision=0.001 target=a -clean target=a -dissolve2 country + name=countries target=a -filter "country != \'CL\' && !!unit" target=a name=units' +
      ' -o latin-america.topojson target=countries,units,lakes quantization=100000',
    { 'a.json': collection(merged), 'lakes.json': collection(readLakes()) },
  )
)['latin-america.topojson'];
for (const g of latinAmerica.objects.lakes.geometries) {
  g.id = g.properties.id;
  g.properties = { name: g.properties.name };
}
const byIso = new Map(COUNTRIES.map((c) => [c.iso2, c]));
latinAmerica.objects.countries.geometries = latinAmerica.objects.countries.geometries
  .map((/** @type {any} */ g) => {
    const { iso2, name_es, name_en, name_pt, latin } = /** @type {import('./lib/countries.mjs').Country} */ (
      byIso.get(g.properties.country)
    );
    return { ...g, id: iso2, properties: { iso2, name_es, name_en, name_pt, latin } };
  })
  .sort((/** @type {any} */ a, /** @type {any} */ b) => (a.id < b.id ? -1 : 1));
latinAmerica.objects.units.geometries = latinAmerica.objects.units.geometries
  .filter((/** @type {any} */ g) => byIso.get(g.properties.country)?.latin)
  .map((/** @type {any} */ g) => ({
    ...g,
    id: g.properties.unit,
    properties: { code: g.properties.unit, name: unitNames.get(g.properties.unit), country: g.properties.country },
  }))
  .sort((/** @type {any} */ a, /** @type {any} */ b) => (a.id < b.id ? -1 : 1));

// 6. Write, then check what was written -----------------------------------------------------------------------------------
mkdirSync(target, { recursive: true });
const files = {
  'chile.topojson': chile,
  'latin-america.topojson': latinAmerica,
  'chile.meta.json': chileMeta(chile, symbolic),
  'meta.json': latinMeta(latinAmerica),
};
for (const [name, value] of Object.entries(files)) {
  const text = `${JSON.stringify(value, null, name.endsWith('meta.json') ? 2 : undefined)}\n`;
  writeFileSync(join(target, name), text);
  console.log(`${name}  ${(text.length / 1024).toFixed(0)} KiB, ${(gzipSync(text).length / 1024).toFixed(1)} KiB gz`);
}
if (symbolic.length) console.log(`symbolic: ${symbolic.join(' ')}`);
const problems = validateTerritory({ chile, latinAmerica, comunas, divisions });
for (const p of problems) console.error(p);
if (problems.length) process.exit(1);
