/** The page of the benchmark: the app's own map and, beside it, a plain one that is coloured by writing its data anew. */
import type { FeatureCollection } from 'geojson';
import * as maplibregl from 'maplibre-gl';
import { AtlasMap } from '../../../src/map/AtlasMap';
import { type MapData, mapGroundOf } from '../../../src/map/mapData';
import { loadGeography } from '../../../src/territory/geography';
import { loadTerritory } from '../../../src/territory/load';
import '../../../src/ui/tokens.css';

interface Bench {
  ready: Promise<number>;
  /** Recolours every comuna by the state of its shape, as hovering does. */
  byState: Way;
  /** The same by writing the shapes' properties anew. */
  byData: Way;
  /** Waits for a frame and does nothing: what measuring itself costs. */
  byNothing: Way;
}
/** Milliseconds until the call returns, and until the map shows the new colours. */
type Way = () => Promise<{ call: number; shown: number }>;
declare global {
  interface Window {
    bench: Bench;
  }
}

const containerOf = (id: string) => document.getElementById(id) as HTMLElement;

async function start(): Promise<Omit<Bench, 'ready'> & { count: number }> {
  const [geography, territory] = await Promise.all([
    loadGeography(new URL('../../../', document.baseURI).href),
    loadTerritory(),
  ]);
  const ground = mapGroundOf(geography, territory, 2018, null);
  const cuts = territory.comunas.map(({ cut }) => cut);
  const common = { scale: 'regional' as const, outline: null, abroad: false, members: [], seat: null, points: [] };
  const data: MapData = {
    ground,
    experiences: [{ ...common, id: 'everywhere', comunas: cuts }],
    hovered: null,
    selected: null,
    focusComunas: [],
    focusCountries: ['CL'],
    language: 'es',
    labels: 'by-zoom',
  };
  const place = { bearing: 90, padding: { top: 8, right: 0, bottom: 8, left: 0 }, animate: false };
  const atlasMap = new AtlasMap(containerOf('map'), { interactive: false, reducedMotion: true, label: '' });
  atlasMap.fitPlace([-76, -56, -66, -17.3], place);
  atlasMap.setData(data);
  await atlasMap.whenPainted();

  const shapes = (ink: number): FeatureCollection => ({
    type: 'FeatureCollection',
    features: ground.comunas.features.map((feature) => ({ ...feature, properties: { ...feature.properties, ink } })),
  });
  const plain = new maplibregl.Map({
    container: containerOf('plain'),
    interactive: false,
    fadeDuration: 0,
    attributionControl: false,
    center: [-71, -38],
    zoom: 3.4,
    bearing: 90,
    style: {
      version: 8,
      sources: { comunas: { type: 'geojson', data: shapes(0.08), tolerance: 0 } },
      layers: [
        {
          id: 'comunas',
          type: 'fill',
          source: 'comunas',
          paint: { 'fill-color': '#2a549c', 'fill-opacity': ['get', 'ink'], 'fill-antialias': false },
        },
      ],
    },
  });
  await plain.once('idle');

  let hovered: string | null = null;
  let ink = 0.08;
  return {
    count: ground.comunas.features.length,
    byState: () => {
      hovered = hovered === null ? 'everywhere' : null;
      return timed(
        () => atlasMap.setData({ ...data, hovered }),
        (shown) => {
          const stop = atlasMap.onRender(() => {
            stop();
            shown();
          });
        },
      );
    },
    byData: () => {
      ink = ink === 0.08 ? 0.3 : 0.08;
      return timed(
        () => plain.getSource<maplibregl.GeoJSONSource>('comunas')?.setData(shapes(ink)),
        (shown) => void plain.once('idle', shown),
      );
    },
    byNothing: () =>
      timed(
        () => {},
        (shown) => requestAnimationFrame(shown),
      ),
  };
}

function timed(act: () => void, whenShown: (shown: () => void) => void): Promise<{ call: number; shown: number }> {
  return new Promise((resolve) => {
    const from = performance.now();
    act();
    const call = performance.now() - from;
    whenShown(() => resolve({ call, shown: performance.now() - from }));
  });
}

const started = start();
window.bench = {
  ready: started.then(({ count }) => count),
  byState: async () => (await started).byState(),
  byData: async () => (await started).byData(),
  byNothing: async () => (await started).byNothing(),
};
