/**
 * The catalogue and the territory on their way into the app: YAML and CSV are read, checked and handed on as virtual modules.
 * A wrong file stops the build with its name, the key and the reason.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Papa from 'papaparse';
import type { Plugin } from 'vite';
import { parse as parseYaml } from 'yaml';
import { assembleCatalogue, type CatalogueSource, type Problem } from '../src/catalog/assemble';
import type { Catalogue } from '../src/catalog/catalogue';
import { comunasOf } from '../src/territory/reach';
import { type PackedTile, packTiles, type TileRow } from '../src/territory/tiles';
import { buildTerritory, type ComunaRow, type DivisionRow, type Territory } from '../src/territory/units';
import type { UnitAbroadRow } from '../src/territory/unitsAbroad';

const CATALOGUE_FOLDER = 'src/catalog';
const FACTS = {
  comunas: 'geo/facts/comunas.csv',
  divisions: 'geo/facts/divisions.csv',
  tiles: 'geo/facts/tiles.csv',
  unitsAbroad: 'geo/facts/units-abroad.csv',
};
/** Version of the data itself; raised by hand whenever a value of the catalogue changes. */
export const DATA_VERSION = '1.0.0';

export interface TerritoryTables {
  comunas: ComunaRow[];
  divisions: DivisionRow[];
}

export function readTerritoryTables(root: string): TerritoryTables {
  return {
    comunas: readTable<ComunaRow>(root, FACTS.comunas),
    divisions: readTable<DivisionRow>(root, FACTS.divisions),
  };
}

/** Throws where a comuna has no tile of its own. */
export function readTiles(root: string): PackedTile[] {
  const cuts = readTable<ComunaRow>(root, FACTS.comunas).map(({ cut }) => cut);
  return packTiles(readTable<TileRow>(root, FACTS.tiles), cuts);
}

/** First-level units beyond Chile. */
export function readUnitsAbroad(root: string): UnitAbroadRow[] {
  return readTable<UnitAbroadRow>(root, FACTS.unitsAbroad);
}

function readTable<Row>(root: string, path: string): Row[] {
  const result = Papa.parse<Row>(readFileSync(join(root, path), 'utf8'), { header: true, skipEmptyLines: true });
  if (result.errors.length > 0) throw new Error(`${path}: ${result.errors[0]?.message}`);
  return result.data;
}

export function readTerritory(root: string): Territory {
  const tables = readTerritoryTables(root);
  return buildTerritory(tables.comunas, tables.divisions);
}

/** Every YAML file below the catalogue's folder, parsed. Throws with the file's name where YAML itself is broken. */
export function readCatalogueSources(root: string): { sources: CatalogueSource[]; hash: string; files: string[] } {
  const folder = join(root, CATALOGUE_FOLDER);
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const digest = createHash('sha256');
  const sources = files.map((path) => {
    const content = readFileSync(join(folder, path), 'utf8');
    digest.update(path).update('\0').update(content).update('\0');
    try {
      return { path, content: parseYaml(content) as unknown };
    } catch (error) {
      throw new Error(`${CATALOGUE_FOLDER}/${path}: ${(error as Error).message}`);
    }
  });
  return { sources, hash: digest.digest('hex').slice(0, 16), files: files.map((name) => join(folder, name)) };
}

export function describeProblems(problems: readonly Problem[]): string {
  return [
    `The catalogue has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:`,
    ...problems.map((problem) => `  ${CATALOGUE_FOLDER}/${problem.file} · ${problem.key} · ${problem.reason}`),
  ].join('\n');
}

/** The whole catalogue, or an error that names every file, key and reason. */
export function readCatalogue(root: string): Catalogue {
  const territory = readTerritory(root);
  const { sources, hash } = readCatalogueSources(root);
  const assembled = assembleCatalogue(
    sources,
    (unit) => {
      try {
        comunasOf(unit, territory);
        return null;
      } catch (error) {
        return (error as Error).message;
      }
    },
    { version: DATA_VERSION, hash },
  );
  if (!assembled.ok) throw new Error(describeProblems(assembled.problems));
  return assembled.catalogue;
}

/** Serves `virtual:atlas/territory`, `…/tiles`, `…/units-abroad`, `…/core`, `…/fichas` and `…/method` to the app and its tests. */
export function cataloguePlugin(): Plugin {
  const PREFIX = 'virtual:atlas/';
  let root = process.cwd();
  let cached: Catalogue | null = null;
  const catalogue = () => {
    cached ??= readCatalogue(root);
    return cached;
  };
  const parts: Record<string, () => unknown> = {
    territory: () => readTerritoryTables(root),
    tiles: () => readTiles(root),
    'units-abroad': () => readUnitsAbroad(root),
    core: () => {
      const { version, hash, experiences, indicators, actors } = catalogue();
      return { version, hash, experiences, indicators, actors };
    },
    fichas: () => catalogue().fichas,
    method: () => {
      const { codings, settlements, inventory, sources } = catalogue();
      return { codings, settlements, inventory, sources };
    },
  };
  return {
    name: 'atlas-catalogue',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      cached = null;
      for (const path of [
        ...readCatalogueSources(root).files,
        ...Object.values(FACTS).map((file) => join(root, file)),
      ]) {
        this.addWatchFile(path);
      }
      catalogue();
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const part = parts[id.slice(PREFIX.length + 1)];
      if (!part) return null;
      // A parsed string loads faster than an object literal of the same size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(part()))});`;
    },
    handleHotUpdate({ file, server }) {
      if (!relative(root, file).replaceAll('\\', '/').startsWith(CATALOGUE_FOLDER) || !file.endsWith('.yaml')) return;
      cached = null;
      server.ws.send({ type: 'full-reload' });
    },
  };
}
