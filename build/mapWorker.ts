import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const MODULE = 'virtual:map-worker';
/** The decoder of a format of vector tiles that no source of the atlas has: all are GeoJSON (src/map/mapStyle.ts). */
const UNUSED_DECODER = '@maplibre/mlt';

/**
 * MapLibre's package ships two finished bundles, the map and its worker, and each carries the code that both need.
 * For the build both are taken from the package's own source instead, so that what they share is one file, fetched once
 * (113 kB gz less in the first load), and what the atlas never asks of it stays out (17 kB gz). Elsewhere the finished bundles serve.
 */
export function mapWorkerPlugin(): Plugin {
  const source = join(dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json')), 'src');
  let building = false;
  let worker: string | null = null;
  return {
    name: 'atlas-map-worker',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      if (building) worker = this.emitFile({ type: 'chunk', id: join(source, 'source/worker.ts'), name: 'map-worker' });
    },
    resolveId(id) {
      if (id === MODULE) return `\0${MODULE}`;
      if (building && id === UNUSED_DECODER) return `\0${UNUSED_DECODER}`;
      return building && id === 'maplibre-gl' ? join(source, 'index.ts') : null;
    },
    transform(code, id) {
      if (!building || !id.startsWith(source) || !id.endsWith('.ts')) return null;
      // MapLibre is written for fields that only declare a type: they must not overwrite what a parent class has set.
      return transformWithOxc(code, id, {
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      });
    },
    load(id) {
      if (id === `\0${UNUSED_DECODER}`) {
        return `export const GEOMETRY_TYPE = {};
export function decodeTile() { throw new Error('This map is built without ${UNUSED_DECODER}: see build/mapWorker.ts.'); }`;
      }
      if (id !== `\0${MODULE}`) return null;
      return building
        ? `export default import.meta.ROLLUP_FILE_URL_${worker};`
        : "export { default } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';";
    },
  };
}
