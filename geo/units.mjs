// Writes facts/units-abroad.csv, the first-level units of every Latin American country but Chile, from the shipped map: node geo/units.mjs
// Kept as facts, so that figures by unit hold whatever becomes of the map.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const { objects } = JSON.parse(readFileSync(join(here, '../public/geo/latin-america.topojson'), 'utf8'));
/** @type {(layer: string) => Record<string, any>[]} */
const propertiesOf = (layer) =>
  objects[layer].geometries.map((/** @type {{ properties: Record<string, any> }} */ { properties }) => properties);
const units = propertiesOf('units');
const quoted = (/** @type {string} */ text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const rows = propertiesOf('countries')
  .filter(({ latin, iso2 }) => latin && iso2 !== 'CL')
  .map(({ iso2 }) => iso2)
  .sort()
  .flatMap((iso2) => {
    const own = units
      .filter(({ country }) => country === iso2)
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, name }) => `${iso2},${code},${quoted(name)}`);
    // A country without units keeps its row: it is listed, and no unit of it is claimed.
    return own.length > 0 ? own : [`${iso2},,`];
  });
writeFileSync(process.argv[2] ?? join(here, 'facts/units-abroad.csv'), `country,code,name\n${rows.join('\n')}\n`);
