// What was asked for on the command line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { COUNTRIES } from '../lib/countries.mjs';
import { PUBLIC_API } from './fetch.mjs';

export const HELP = `Instala límites oficiales en el atlas.

  npm run geo:install                        comunas de Chile, desde geoBoundaries
  npm run geo:install -- ARCHIVO             desde un archivo: GeoJSON, TopoJSON, shapefile (zip) o GeoPackage
  npm run geo:install -- --country AR,CO     unidades de segundo nivel de esos países
  npm run geo:install -- --countries         las de todos los países del catálogo
  npm run geo:install -- --remove            quita lo instalado; vuelven los límites aproximados

  --source TEXTO  --licence TEXTO  --year AÑO   lo que se sabe de un archivo propio
  --check         solo informa, no escribe nada
  --api URL       otra dirección que hable como la API de geoBoundaries
  --to CARPETA    otra carpeta de destino
  --quiet-seconds N   espera máxima sin recibir nada (30)   --wait-seconds N   espera antes de reintentar (2)

Termina con 0 si todo resultó, 1 si el archivo no sirve, 2 si la orden está mal escrita, 3 si falló la red.
`;

/** ISO 3166-1 alpha-3, as the API wants it. */
const ISO3 = {
  AR: 'ARG',
  BO: 'BOL',
  BR: 'BRA',
  CO: 'COL',
  CR: 'CRI',
  CU: 'CUB',
  DO: 'DOM',
  EC: 'ECU',
  SV: 'SLV',
  GT: 'GTM',
  HT: 'HTI',
  HN: 'HND',
  MX: 'MEX',
  NI: 'NIC',
  PA: 'PAN',
  PY: 'PRY',
  PE: 'PER',
  UY: 'URY',
  VE: 'VEN',
};

/**
 * @typedef {{ iso2: string, iso3: string, name: string }} Country
 * @typedef {{ help: boolean, remove: boolean, check: boolean, file: string | null, countries: Country[], api: string, to: string,
 *   said: import('../boundaries/installChile.mjs').Said, quietSeconds: number, waitSeconds: number }} Options
 */

/** @param {string[]} words @param {string} root folder of the project @returns {Options | { wrong: string }} */
export function readOptions(words, root) {
  const text = { type: /** @type {const} */ ('string') };
  const flag = { type: /** @type {const} */ ('boolean') };
  let parsed;
  try {
    parsed = parseArgs({
      args: words.map((word) => word.replace(/^--countries=/, '--country=')),
      allowPositionals: true,
      options: {
        api: text,
        country: text,
        countries: flag,
        source: text,
        licence: text,
        year: text,
        to: text,
        check: flag,
        remove: flag,
        help: flag,
        'quiet-seconds': text,
        'wait-seconds': text,
      },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(/** @type {Error} */ (error).message)?.[1];
    return { wrong: option ? `No se entiende la opción ${option}.` : 'No se entiende la orden.' };
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) return { wrong: 'Se acepta un solo archivo a la vez.' };
  const named = values.country
    ? values.country
        .toUpperCase()
        .split(/[,\s]+/)
        .filter(Boolean)
    : [];
  const codes = [...new Set([...named, ...(values.countries ? countriesOfCatalogue(root) : [])])];
  const strange = codes.filter((code) => !(code in ISO3));
  if (strange.length > 0)
    return { wrong: `No se conoce el país ${strange.join(', ')}. Se aceptan: ${Object.keys(ISO3).join(', ')}.` };
  if (positionals.length > 0 && codes.length > 1) return { wrong: 'Un archivo es de un solo país.' };
  const seconds = (/** @type {string | undefined} */ said, /** @type {number} */ otherwise) =>
    said === undefined ? otherwise : Number(said);
  const [quietSeconds, waitSeconds] = [seconds(values['quiet-seconds'], 30), seconds(values['wait-seconds'], 2)];
  if (!(quietSeconds > 0) || !(waitSeconds >= 0)) return { wrong: 'Los segundos son un número.' };
  if (values.api && !/^https?:\/\//.test(values.api))
    return { wrong: 'La dirección de la API comienza con http:// o https://.' };
  return {
    help: values.help ?? false,
    remove: values.remove ?? false,
    check: values.check ?? false,
    file: positionals[0] ?? null,
    countries: codes.map((iso2) => ({
      iso2,
      iso3: ISO3[/** @type {keyof typeof ISO3} */ (iso2)],
      name: COUNTRIES.find((country) => country.iso2 === iso2)?.name_es ?? iso2,
    })),
    api: values.api ?? PUBLIC_API,
    to: values.to ?? join(root, 'public/geo/installed'),
    said: {
      ...(values.source ? { source: values.source } : {}),
      ...(values.licence ? { licence: values.licence } : {}),
      ...(values.year ? { year: values.year } : {}),
    },
    quietSeconds,
    waitSeconds,
  };
}

/** Latin American countries other than Chile where the catalogue has an experience. @param {string} root */
function countriesOfCatalogue(root) {
  const folder = join(root, 'src/catalog');
  const files = /** @type {string[]} */ (readdirSync(folder, { recursive: true })).filter((name) =>
    name.endsWith('.yaml'),
  );
  const found = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/\bcountry: ['"]?([A-Z]{2})\b/g)].map((match) => match[1]),
  );
  return [...new Set(found)].filter((code) => code in ISO3).sort();
}
