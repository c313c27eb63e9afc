/** The open data on their way out: files below `data/`, written into the build and served by the development server alike. */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { openDataFiles } from '../src/exchange/openData/openDataFiles';
import { OPEN_DATA_FOLDER, type OpenDataFile } from '../src/exchange/openData/openDataPackage';
import { readCatalogue, readTerritory } from './catalogue';

/** Reads the catalogue from its files and makes every open data file of it. Throws where the catalogue is wrong. */
export function makeOpenData(root: string): OpenDataFile[] {
  return openDataFiles(readCatalogue(root), readTerritory(root), (text) =>
    createHash('sha256').update(text).digest('hex'),
  );
}

export function openDataPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'atlas-open-data',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const { path, text } of makeOpenData(root)) {
        this.emitFile({ type: 'asset', fileName: `${OPEN_DATA_FOLDER}/${path}`, source: text });
      }
    },
    configureServer(server) {
      let files: Map<string, OpenDataFile> | null = null;
      server.watcher.on('all', (_, file) => {
        if (/^(src\/catalog|geo\/facts)\//.test(relative(root, file).replaceAll('\\', '/'))) files = null;
      });
      server.middlewares.use(`/${OPEN_DATA_FOLDER}`, (request, response, next) => {
        try {
          files ??= new Map(makeOpenData(root).map((file) => [`/${file.path}`, file]));
          const file = files.get((request.url ?? '').split('?')[0] ?? '');
          if (!file) return next();
          response.setHeader('Content-Type', `${file.mediaType}; charset=utf-8`);
          response.end(file.text);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
