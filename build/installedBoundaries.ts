import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

const MODULE = 'virtual:atlas/installed-boundaries';
/** Below the public folder: where the installing command leaves what it made. Not in the repository. */
export const INSTALLED_FOLDER = 'geo/installed';

export interface InstalledBoundaries {
  /** Chile's comunas, provinces and regions. */
  chile: boolean;
  /** ISO 3166-1 alpha-2 of the countries with second-level units. */
  secondLevel: string[];
}

/** What lies installed below a public folder; a file without its description, or the reverse, does not count. */
export function findInstalledBoundaries(publicFolder: string): InstalledBoundaries {
  const folder = join(publicFolder, INSTALLED_FOLDER);
  const files = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const whole = (name: string) => files.has(`${name}.topojson`) && files.has(`${name}.meta.json`);
  return {
    chile: whole('chile'),
    secondLevel: [...files]
      .flatMap((file) => /^second-level-([A-Z]{2})\.topojson$/.exec(file)?.[1] ?? [])
      .filter((iso2) => whole(`second-level-${iso2}`))
      .sort(),
  };
}

/** Tells the app which installed boundaries there are, so that it never asks for a file that is not. */
export function installedBoundariesPlugin(): Plugin {
  let publicFolder = '';
  return {
    name: 'atlas-installed-boundaries',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    resolveId(id) {
      return id === MODULE ? `\0${MODULE}` : null;
    },
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      return `export default ${JSON.stringify(findInstalledBoundaries(publicFolder))};`;
    },
    configureServer(server) {
      server.watcher.on('all', (_, file) => {
        if (!relative(publicFolder, file).replaceAll('\\', '/').startsWith(INSTALLED_FOLDER)) return;
        const module = server.moduleGraph.getModuleById(`\0${MODULE}`);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
