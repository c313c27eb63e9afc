// Brings real boundaries into the atlas: npm run geo:install (see geo/README.md, or --help).
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installChile } from './boundaries/installChile.mjs';
import { installSecondLevel } from './boundaries/installSecondLevel.mjs';
import { LIMITS } from './boundaries/limits.mjs';
import { askApi, download, NetworkTrouble } from './install/fetch.mjs';
import { HELP, readOptions } from './install/options.mjs';
import { placeFiles } from './install/placeFiles.mjs';
import { makeProgress, reportLines, sentence } from './install/words.mjs';
import { parseCsv } from './lib/sources.mjs';

const FINE = 0;
const REFUSED = 1;
const MISUSED = 2;
const UNREACHED = 3;
/** Refusals that a version already simplified may escape. */
const TOO_BIG = new Set(['tooLarge', 'tooManyVertices']);
const INSTALLED = /^(chile|second-level-[A-Z]{2})\.(topojson|meta\.json)$/;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const progress = makeProgress(process.stderr);
const say = (/** @type {string} */ line) => {
  progress.end();
  console.log(line);
};

process.exitCode = await main();

async function main() {
  const options = readOptions(process.argv.slice(2), root);
  if ('wrong' in options) {
    say(options.wrong);
    say('Use --help para ver cómo se escribe.');
    return MISUSED;
  }
  if (options.help) {
    say(HELP);
    return FINE;
  }
  if (options.remove) return remove(options.to);
  if (options.countries.length === 0) return installOne(options, null);
  let worst = FINE;
  for (const country of options.countries) {
    say(`— ${country.name}`);
    worst = Math.max(worst, await installOne(options, country));
  }
  return worst;
}

/**
 * @param {import('./install/options.mjs').Options} options
 * @param {import('./install/options.mjs').Country | null} country null is Chile
 * @returns {Promise<number>} exit code
 */
async function installOne(options, country) {
  try {
    if (options.file) return await install(options, country, readLocal(options.file), options.said);
    const manners = {
      api: options.api,
      quietSeconds: options.quietSeconds,
      waitSeconds: options.waitSeconds,
      onBytes: progress.bytes,
    };
    say(`Preguntando a ${options.api}…`);
    const answer = await askApi(country?.iso3 ?? 'CHL', country ? 'ADM2' : 'ADM3', manners);
    say(
      `Fuente: ${answer.source || 'no la dice'}. Licencia: ${answer.licence || 'no la dice'}. Año: ${answer.year || 'no lo dice'}.`,
    );
    const said = { ...answer, ...options.said };
    const { expectedUnits, ...unsaid } = { ...said };
    const known = {
      source: unsaid.source,
      licence: unsaid.licence,
      year: unsaid.year,
      ...(expectedUnits ? { expectedUnits } : {}),
    };
    const fetchFile = async (/** @type {string} */ url) => {
      say(`Descargando de ${new URL(url).host}…`);
      return { name: basename(new URL(url).pathname), bytes: await download(url, manners) };
    };
    /** The next address where one fails; one that is too large has a smaller version instead. @param {string[]} urls */
    const fetchFirst = async ([url, ...others]) => {
      try {
        return await fetchFile(url);
      } catch (error) {
        if (!(error instanceof NetworkTrouble) || others.length === 0 || (error.tooLarge && answer.smaller))
          throw error;
        say(`${error.message} Se prueba la otra dirección.`);
        return fetchFirst(others);
      }
    };
    let first;
    try {
      first = await fetchFirst(answer.urls);
    } catch (error) {
      if (!(error instanceof NetworkTrouble && error.tooLarge && answer.smaller)) throw error;
      say(`${error.message} Se toma la versión ya simplificada.`);
      return await install(options, country, await fetchFile(answer.smaller), known);
    }
    const smaller = answer.smaller;
    return await install(options, country, first, known, smaller ? () => fetchFile(smaller) : undefined);
  } catch (error) {
    if (!(error instanceof NetworkTrouble)) throw error;
    say(error.message);
    say('Nada se instaló; los límites en uso siguen igual.');
    return UNREACHED;
  }
}

/** @param {string} path @returns {import('./boundaries/installChile.mjs').BoundaryFile | { missing: string }} */
function readLocal(path) {
  try {
    const { size } = statSync(path);
    if (size > LIMITS.bytes)
      return { missing: sentence('tooLarge', { megabytes: Math.round(size / 1e6), most: LIMITS.bytes / 1e6 }) };
    return { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    return { missing: code === 'ENOENT' ? `No existe el archivo ${path}.` : `No se pudo leer ${path} (${code}).` };
  }
}

/**
 * @param {import('./install/options.mjs').Options} options @param {import('./install/options.mjs').Country | null} country
 * @param {import('./boundaries/installChile.mjs').BoundaryFile | { missing: string }} file
 * @param {import('./boundaries/installChile.mjs').Said} said
 * @param {() => Promise<import('./boundaries/installChile.mjs').BoundaryFile>} [smaller] fetches a version already simplified
 * @returns {Promise<number>}
 */
async function install(options, country, file, said, smaller) {
  if ('missing' in file) {
    say(file.missing);
    say('Nada se instaló; los límites en uso siguen igual.');
    return REFUSED;
  }
  const outcome = country
    ? await installSecondLevel(file, country, readShipped('latin-america.topojson'), said, progress.step)
    : await installChile(file, readFacts(), said, progress.step);
  if (!outcome.ok && smaller && TOO_BIG.has(outcome.refusal.reason)) {
    say(`${sentence(outcome.refusal.reason, outcome.refusal.values)} Se toma la versión ya simplificada.`);
    return install(options, country, await smaller(), said);
  }
  if (outcome.report) for (const line of reportLines(outcome.report, file.name, !country)) say(line);
  if (!outcome.ok) {
    say(sentence(outcome.refusal.reason, outcome.refusal.values));
    say('Nada se instaló; los límites en uso siguen igual.');
    return REFUSED;
  }
  if (options.check) {
    say('Todo resultó; no se escribió nada (--check).');
    return FINE;
  }
  const name = country ? `second-level-${country.iso2}` : 'chile';
  placeFiles(options.to, {
    [`${name}.topojson`]: `${JSON.stringify(outcome.topology)}\n`,
    [`${name}.meta.json`]: `${JSON.stringify(outcome.meta, null, 2)}\n`,
  });
  say(
    `Instalado en ${options.to}: ${name}.topojson, ${name}.meta.json. Vuelva a construir el atlas (npm run build) para verlo.`,
  );
  return FINE;
}

/** @param {string} folder */
function remove(folder) {
  /** @type {string[]} */
  let found = [];
  try {
    found = readdirSync(folder).filter((name) => INSTALLED.test(name));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
  for (const name of found) rmSync(join(folder, name));
  say(found.length > 0 ? `Quitado: ${found.join(', ')}.` : 'No había límites instalados.');
  return FINE;
}

function readShipped(/** @type {string} */ name) {
  return JSON.parse(readFileSync(join(root, 'public/geo', name), 'utf8'));
}

function readFacts() {
  const table = (/** @type {string} */ name) => parseCsv(readFileSync(join(root, 'geo/facts', name), 'utf8'));
  return { comunas: table('comunas.csv'), divisions: table('divisions.csv'), embedded: readShipped('chile.topojson') };
}
