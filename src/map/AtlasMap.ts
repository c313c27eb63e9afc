/** The live map: an imperative thing around MapLibre that is fed with plain data and answers with ids. */
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import * as maplibregl from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'virtual:map-worker';
import { SCALES, type Scale } from '../catalog/vocabulary';
import { map as messages } from '../i18n/map';
import { textTools } from '../i18n/text';
import { overlapInk } from '../plates/areaInk';
import type { Bounds } from '../territory/geography';
import {
  type Box,
  type GroundGrid,
  type GroundIndex,
  indexGrounds,
  isFree,
  type Obstacles,
  roomiestPlace,
} from './labelPlacement';
import { ligament } from './ligament';
import { type MapData, type MapExperience, type MapGround, type MapPoint, partsOf } from './mapData';
import {
  approximateImage,
  DISTRICT_NAMES_FROM,
  HIT_LAYERS,
  LARGE_TOWN,
  LIFT,
  layersOf,
  SOURCES,
  styleOf,
} from './mapStyle';
import { type MapTokens, readTokens } from './tokens';

maplibregl.setWorkerUrl(workerUrl);

export interface MapCamera {
  /** Degrees, WGS84. */
  lon: number;
  lat: number;
  zoom: number;
}

export interface MapPadding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface MapHit {
  kind: 'experience' | 'comuna' | 'country';
  /** Experience id, CUT code or ISO 3166-1 code. */
  id: string;
}

export interface FitOptions {
  /** Degrees clockwise from north that point up: 90 lays Chile down, north to the left. */
  bearing: number;
  padding: MapPadding;
  animate: boolean;
}

export interface AtlasMapOptions {
  interactive: boolean;
  reducedMotion: boolean;
  /** What a screen reader calls the canvas. */
  label: string;
}

/** Said when a map cannot be made because the browser gives no WebGL 2. */
export class MapUnavailableError extends Error {
  override readonly name = 'MapUnavailableError';
}

/** Unions smaller than this are drawn as hairlines, without a casing: 160 km², in square metres. */
const SMALL_PART = 160e6;
/** Pixels around the pointer that still hit a point or a line. */
const REACH_OF_POINTER = 4;
/** Fineness, in pixels, of the search for room. */
const NAME_CELL = 10;

/** Marks the movements that the app asks for; every other one is a gesture, a key or a zoom button. */
const BY_ATLAS = { byAtlas: true };

/** Meridians and parallels every ten degrees around Latin America. */
const GRATICULE: MultiLineString = {
  type: 'MultiLineString',
  coordinates: [
    ...steps(-180, 20).map((lon) => [
      [lon, -70],
      [lon, 60],
    ]),
    ...steps(-70, 60).map((lat) => [
      [-180, lat],
      [20, lat],
    ]),
  ],
};

function steps(from: number, to: number): number[] {
  return Array.from({ length: (to - from) / 10 + 1 }, (_, index) => from + index * 10);
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): { width: number; height: number } {
  return { width: clientWidth, height: clientHeight };
}

type Unsubscribe = () => void;

export class AtlasMap {
  readonly #map: maplibregl.Map;
  readonly #container: HTMLElement;
  readonly #reducedMotion: boolean;
  /** Of the container, CSS pixels: read when it changes, because asking the page in the middle of a change makes it lay out again. */
  #size: { width: number; height: number };
  readonly #renderListeners = new Set<() => void>();
  readonly #cameraListeners = new Set<(camera: MapCamera, byUser: boolean) => void>();
  readonly #hoverListeners = new Set<(hit: MapHit | null) => void>();
  readonly #clickListeners = new Set<(hit: MapHit | null) => void>();
  readonly #contextListeners = new Set<(lost: boolean) => void>();
  #tokens: MapTokens;
  #data: MapData | null = null;
  /** What the sources hold now; each is compared by identity and renewed only when it changes. */
  #drawn: { ground: MapGround | null; experiences: readonly MapExperience[] | null } = {
    ground: null,
    experiences: null,
  };
  #lifts = new Map<string, number>();
  #regionalInk = new Map<string, number>();
  #focusComunas = new Set<string>();
  #focusCountries = new Set<string>();
  #groundIndex: GroundIndex | null = null;
  #fixedNames: Feature[] = [];
  #fixedNamesKey: unknown[] = [];
  /** All that names depend on, as of the last time they were placed. */
  #placed: unknown[] = [];
  /** The ground of every cell of the window, for the camera it was read at: obstacles and filters leave it as it is. */
  #cells: { key: string; keys: readonly (string | null)[] } | null = null;
  #padding: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };
  #obstacles: Obstacles = { lines: [], boxes: [] };
  /** The frame in which names will be placed; 0 for none. */
  #placing = 0;
  #ready = false;
  #contextLost = false;
  #hovered: string | null = null;
  #pointer: maplibregl.Point | null = null;

  /** Throws MapUnavailableError without WebGL 2. */
  constructor(container: HTMLElement, { interactive, reducedMotion, label }: AtlasMapOptions) {
    this.#container = container;
    this.#size = sizeOf(container);
    this.#reducedMotion = reducedMotion;
    this.#tokens = readTokens(container);
    try {
      this.#map = new maplibregl.Map({
        container,
        interactive,
        style: styleOf(this.#tokens),
        center: [-71, -36],
        zoom: 4,
        minZoom: 1,
        maxZoom: 12,
        maxPitch: 0,
        attributionControl: false,
        dragRotate: false,
        touchPitch: false,
        pitchWithRotate: false,
        renderWorldCopies: false,
        trackResize: false,
        fadeDuration: reducedMotion ? 0 : 120,
        reduceMotion: reducedMotion,
        localIdeographFontFamily: false,
        canvasContextAttributes: { antialias: true },
        locale: { 'Map.Title': label },
      });
    } catch (error) {
      throw new MapUnavailableError(error instanceof Error ? error.message : String(error));
    }
    const map = this.#map;
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.on('load', () => {
      this.#ready = true;
      this.#addImages();
      this.#draw();
    });
    map.on('render', () => {
      for (const listener of this.#renderListeners) listener();
    });
    map.on('moveend', (event) => {
      this.#placeNamesSoon();
      // Restoring a lost context resizes the map, which no one asked for.
      const byUser = !('byAtlas' in event) && !this.#contextLost;
      for (const listener of this.#cameraListeners) listener(this.camera(), byUser);
    });
    map.on('mousemove', ({ point }) => this.#point(point));
    map.on('mouseout', () => this.#point(null));
    map.on('click', ({ point }) => {
      const hits = this.#hitsAt(point);
      const selected = this.#data?.selected;
      const at = hits.findIndex(({ kind, id }) => kind === 'experience' && id === selected);
      // A second click on the same spot goes on to the experience beneath.
      const hit =
        hits[(at + 1) % Math.max(1, hits.filter(({ kind }) => kind === 'experience').length)] ?? hits[0] ?? null;
      for (const listener of this.#clickListeners) listener(hit);
    });
    map.on('webglcontextlost', () => {
      this.#contextLost = true;
      for (const listener of this.#contextListeners) listener(true);
    });
    map.on('webglcontextrestored', () => {
      this.#contextLost = false;
      // MapLibre brings back sources and layers; states and images are ours to repeat.
      this.#lifts.clear();
      this.#regionalInk.clear();
      this.#focusComunas.clear();
      this.#focusCountries.clear();
      map.once('idle', () => {
        this.#addImages();
        this.#draw();
      });
      for (const listener of this.#contextListeners) listener(false);
    });
  }

  /** Draws this data; what has not changed since the last time costs nothing. */
  setData(data: MapData): void {
    this.#data = data;
    this.#draw();
  }

  /** Repaints every layer in another tone; without tokens, in those of the container. */
  setTheme(tokens: MapTokens = readTokens(this.#container)): void {
    this.#tokens = tokens;
    this.#repaint();
  }

  /** Shows these bounds whole within the padding, in pixels. */
  fitPlace(bounds: Bounds, { bearing, padding, animate }: FitOptions): void {
    const [west, south, east, north] = bounds;
    this.#padding = padding;
    const { width: clientWidth, height: clientHeight } = this.#size;
    // Padding that would leave nothing of a small window is let go.
    const fits = padding.left + padding.right < clientWidth - 40 && padding.top + padding.bottom < clientHeight - 40;
    const camera = this.#map.cameraForBounds([west, south, east, north], {
      bearing,
      padding: fits ? padding : 8,
      maxZoom: 10.5,
    });
    if (!camera) return;
    this.#move({ ...camera, bearing }, animate);
  }

  setCamera({ lon, lat, zoom }: MapCamera, { bearing, animate }: { bearing: number; animate: boolean }): void {
    this.#move({ center: [lon, lat], zoom, bearing }, animate);
  }

  #move(target: maplibregl.JumpToOptions, animate: boolean): void {
    if (animate && !this.#reducedMotion) this.#map.easeTo({ ...target, duration: 600 }, BY_ATLAS);
    else this.#map.jumpTo(target, BY_ATLAS);
  }

  /**
   * Tells what is drawn above the map at rest, so that names make room: those of regions move aside, lesser ones are left out.
   * Call it when callouts settle, not on every frame.
   */
  setObstacles(obstacles: Obstacles): void {
    if (JSON.stringify(obstacles) === JSON.stringify(this.#obstacles)) return;
    this.#obstacles = obstacles;
    this.#placeNamesSoon();
  }

  camera(): MapCamera {
    const { lng, lat } = this.#map.getCenter();
    return { lon: lng, lat, zoom: this.#map.getZoom() };
  }

  bearing(): number {
    return this.#map.getBearing();
  }

  /** Size of the container, CSS pixels. */
  size(): { width: number; height: number } {
    return this.#size;
  }

  /** Position in the container, CSS pixels. */
  project([lon, lat]: readonly [number, number]): { x: number; y: number } {
    const { x, y } = this.#map.project([lon, lat]);
    return { x, y };
  }

  /** Corners of what is shown, degrees: top left, top right, bottom right, bottom left of the window. */
  corners(): MapPoint[] {
    const { width, height } = this.#size;
    return (
      [
        [0, 0],
        [width, 0],
        [width, height],
        [0, height],
      ] as const
    ).map(([x, y]) => {
      const { lng, lat } = this.#map.unproject([x, y]);
      return { lon: lng, lat };
    });
  }

  /** Metres that one CSS pixel covers at the middle of the window: what a scale bar needs. */
  metresPerPixel(): number {
    const EQUATOR = 40_075_016.686;
    return (EQUATOR * Math.cos((this.#map.getCenter().lat * Math.PI) / 180)) / (512 * 2 ** this.#map.getZoom());
  }

  zoomBy(steps: number): void {
    const zoom = this.#map.getZoom() + steps;
    if (this.#reducedMotion) this.#map.jumpTo({ zoom });
    else this.#map.easeTo({ zoom, duration: 250 });
  }

  /** Called after every frame: the moment to move what is drawn above the map. */
  onRender(listener: () => void): Unsubscribe {
    return subscribe(this.#renderListeners, listener);
  }

  /** Called when the map comes to rest; `byUser` where a gesture, a key or a zoom button moved it. */
  onCameraChange(listener: (camera: MapCamera, byUser: boolean) => void): Unsubscribe {
    return subscribe(this.#cameraListeners, listener);
  }

  onHover(listener: (hit: MapHit | null) => void): Unsubscribe {
    return subscribe(this.#hoverListeners, listener);
  }

  onClick(listener: (hit: MapHit | null) => void): Unsubscribe {
    return subscribe(this.#clickListeners, listener);
  }

  /** Called with true when the browser takes the WebGL context away, with false when it gives it back. */
  onContext(listener: (lost: boolean) => void): Unsubscribe {
    return subscribe(this.#contextListeners, listener);
  }

  /** The land stands, names may still come: the moment to draw above it. */
  whenPainted(): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        const there = [SOURCES.countries, SOURCES.regions].every((source) => this.#map.isSourceLoaded(source));
        if (!this.#ready || !there) return;
        this.#map.off('render', check);
        resolve();
      };
      this.#map.on('render', check);
      this.#map.triggerRepaint();
    });
  }

  setLabel(label: string): void {
    this.#map.getCanvas().setAttribute('aria-label', label);
  }

  resize(): void {
    this.#size = sizeOf(this.#container);
    this.#map.resize(BY_ATLAS);
  }

  destroy(): void {
    cancelAnimationFrame(this.#placing);
    for (const listeners of [
      this.#renderListeners,
      this.#cameraListeners,
      this.#hoverListeners,
      this.#clickListeners,
      this.#contextListeners,
    ]) {
      listeners.clear();
    }
    this.#map.remove();
  }

  #draw(): void {
    const data = this.#data;
    if (!this.#ready || !data) return;
    const { ground, experiences } = data;
    if (this.#drawn.ground !== ground) {
      this.#drawn.ground = ground;
      this.#drawGround(ground);
    }
    if (this.#drawn.experiences !== experiences) {
      this.#drawn.experiences = experiences;
      this.#put(SOURCES.reach, experiences.flatMap(featuresOfExperience));
      // New features come without states.
      this.#lifts.clear();
    }
    this.#liftExperiences(data);
    this.#inkRegions(data);
    this.#focusGround(data);
    this.#placeNamesSoon();
  }

  #drawGround(ground: MapGround): void {
    // Where Chile's own file is there, it replaces the coarser outline of the continent's.
    const replaced = ground.regions.features.length > 0;
    const countries = ground.countries.features.filter(({ properties }) => !(replaced && properties.iso2 === 'CL'));
    this.#put(SOURCES.countries, countries);
    this.#put(SOURCES.regions, ground.regions.features);
    this.#put(SOURCES.comunas, ground.comunas.features);
    this.#put(SOURCES.lakes, ground.lakes.features);
    this.#put(
      SOURCES.lines,
      Object.entries({ ...ground.borders, graticule: GRATICULE }).map(([kind, geometry]) => ({
        type: 'Feature',
        properties: { kind },
        geometry,
      })),
    );
    this.#regionalInk.clear();
    this.#focusComunas.clear();
    this.#focusCountries.clear();
    this.#cells = null;
    this.#groundIndex = indexGrounds([
      ...countries.map(({ geometry, properties }) => ({ key: properties.iso2, area: geometry })),
      ...ground.regions.features.map(({ geometry }) => ({ key: 'CL', area: geometry })),
    ]);
  }

  #put(source: string, features: Feature[]): void {
    const found = this.#map.getSource<maplibregl.GeoJSONSource>(source);
    const collection: FeatureCollection = { type: 'FeatureCollection', features };
    found?.setData(collection);
  }

  #liftExperiences({ experiences, hovered, selected }: MapData): void {
    const known = new Set(experiences.map(({ id }) => id));
    const chosen = [hovered, selected].filter((id) => id !== null && known.has(id));
    for (const { id } of experiences) {
      const lift =
        chosen.length === 0 ? LIFT.none : id === selected ? LIFT.selected : id === hovered ? LIFT.hovered : LIFT.dimmed;
      if ((this.#lifts.get(id) ?? LIFT.none) === lift) continue;
      this.#lifts.set(id, lift);
      this.#map.setFeatureState({ source: SOURCES.reach, id }, { lift });
    }
  }

  /** The fill of every comuna: darker where more regional experiences overlap, and the lifted one before all. */
  #inkRegions({ ground, experiences, hovered, selected }: MapData): void {
    const regional = experiences.filter(({ scale }) => scale === 'regional');
    const overlap = new Map<string, number>();
    for (const { comunas } of regional) {
      for (const cut of comunas) overlap.set(cut, (overlap.get(cut) ?? 0) + 1);
    }
    const known = new Set(experiences.map(({ id }) => id));
    const anyLifted = [hovered, selected].some((id) => id !== null && known.has(id));
    const lifted = new Set(
      regional.filter(({ id }) => id === hovered || id === selected).flatMap(({ comunas }) => comunas),
    );
    for (const { properties } of ground.comunas.features) {
      const { cut } = properties;
      const ink = overlapInk(overlap.get(cut) ?? 0, lifted.has(cut) ? 'lifted' : anyLifted ? 'dimmed' : 'usual');
      if ((this.#regionalInk.get(cut) ?? 0) === ink) continue;
      this.#regionalInk.set(cut, ink);
      this.#map.setFeatureState({ source: SOURCES.comunas, id: cut }, { regional: ink });
    }
  }

  #focusGround({ focusComunas, focusCountries, experiences, selected }: MapData): void {
    // The comunas of a chosen experience are drawn by its own outline; only a comuna chosen by itself gets a frame.
    const framed = new Set(experiences.some(({ id }) => id === selected) ? [] : focusComunas);
    this.#toggle(SOURCES.comunas, this.#focusComunas, framed);
    this.#toggle(SOURCES.countries, this.#focusCountries, new Set(focusCountries));
    this.#focusComunas = framed;
    this.#focusCountries = new Set(focusCountries);
  }

  #toggle(source: string, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
    for (const id of before) if (!after.has(id)) this.#map.setFeatureState({ source, id }, { focus: false });
    for (const id of after) if (!before.has(id)) this.#map.setFeatureState({ source, id }, { focus: true });
  }

  /** Regions, provinces, towns and comunas have a place of their own; countries and seas go where the window has room for them. */
  /** Once a frame at most: a click changes both what is drawn and what stands above it. */
  #placeNamesSoon(): void {
    this.#placing ||= requestAnimationFrame(() => {
      this.#placing = 0;
      this.#placeNames();
    });
  }

  #placeNames(): void {
    const data = this.#data;
    if (!this.#ready || !data) return;
    const { lon, lat, zoom } = this.camera();
    const { width: clientWidth, height: clientHeight } = this.#size;
    const asked = [
      ...[data.ground, data.experiences, data.focusComunas, data.language, data.labels, this.#obstacles],
      ...[data.focusCountries.join(' '), JSON.stringify(this.#padding)],
      ...[lon, lat, zoom, this.bearing(), clientWidth, clientHeight],
    ];
    // A hover changes nothing of this, and looking for room costs a few milliseconds.
    if (this.#placed.length > 0 && asked.every((part, at) => part === this.#placed[at])) return;
    this.#placed = asked;
    if (data.labels === 'none') {
      this.#put(SOURCES.names, []);
      return;
    }
    const key = [data.ground, data.experiences, data.focusComunas, data.language];
    if (key.some((part, at) => part !== this.#fixedNamesKey[at])) {
      this.#fixedNamesKey = key;
      this.#fixedNames = fixedNames(data);
    }
    const obstacles = this.#obstaclesWithDots(data);
    // There may be thousands of these: before they can be read they are not even looked at.
    const named = zoom < DISTRICT_NAMES_FROM ? this.#fixedNames.filter(isNoDistrict) : this.#fixedNames;
    const names = named.map((name) => this.#clearOf(name, obstacles)).filter((name) => name !== null);
    this.#put(SOURCES.names, [...names, ...this.#roomyNames(data, obstacles)]);
  }

  /** The callouts' lines and boxes, and the dots of the experiences and of the large towns. */
  #obstaclesWithDots({ experiences, ground }: MapData): Obstacles {
    const dots: readonly MapPoint[] = [
      ...experiences.flatMap(({ points, seat, members }) => [...points, ...members, ...(seat ? [seat] : [])]),
      ...ground.comunaPoints.filter(({ town, population }) => town && population >= LARGE_TOWN),
    ];
    const boxes = dots.map(({ lon, lat }) => {
      const { x, y } = this.#map.project([lon, lat]);
      return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
    });
    return { lines: this.#obstacles.lines, boxes: [...this.#obstacles.boxes, ...boxes] };
  }

  /**
   * A name where it can be read: as it is, a line higher or lower where a callout's line would strike it through,
   * or null where the window's edge or a row of callouts would cover it. Names in focus stay whatever happens.
   */
  #clearOf(name: Feature, obstacles: Obstacles): Feature | null {
    const { geometry, properties } = name;
    if (geometry.type !== 'Point' || properties?.kind === 'focus') return name;
    const [lon, lat] = geometry.coordinates as [number, number];
    const { x, y } = this.#map.project([lon, lat]);
    const { width: clientWidth, height: clientHeight } = this.#size;
    const { top, bottom } = this.#padding;
    if (y < Math.max(8, top - 8) || y > clientHeight - Math.max(8, bottom - 8)) return null;
    const length = typeof properties?.text === 'string' ? properties.text.length : 0;
    const centred = ['region', 'province', 'district'].includes(properties?.kind);
    // Roughly: exact widths are MapLibre's, and only room is asked for here.
    const width = centred ? Math.min(length, 14) * 9.6 : length * 6.4;
    const boxAt = (middle: number): Box => {
      const left = centred ? x - width / 2 : x;
      return { left, right: left + width, top: middle - 9, bottom: middle + 9 };
    };
    // A name beside its point may go to either side of it; one over its point spreads both ways.
    const needed = centred || properties?.kind === 'comuna' ? width / 2 : width + 10;
    if (x < needed || x > clientWidth - needed) return null;
    // Towns and comunas stand at the dots themselves: only what is drawn above the map can be in their way.
    const shift = centred
      ? [0, -18, 18, -36, 36].find((by) => isFree(boxAt(y + by), obstacles))
      : isFree(boxAt(y), this.#obstacles)
        ? 0
        : undefined;
    if (shift === undefined) return null;
    if (shift === 0) return name;
    const moved = this.#map.unproject([x, y + shift]);
    return pointFeature({ lon: moved.lng, lat: moved.lat }, properties ?? {});
  }

  #roomyNames({ ground, language, focusCountries }: MapData, obstacles: Obstacles): Feature[] {
    const index = this.#groundIndex;
    if (!index) return [];
    const { width: clientWidth, height: clientHeight } = this.#size;
    const { top, right, bottom, left } = this.#padding;
    const inset = 10;
    const columns = Math.floor((clientWidth - Math.min(left, 40) - Math.min(right, 40) - 2 * inset) / NAME_CELL);
    const rows = Math.floor((clientHeight - top - bottom - 2 * inset) / NAME_CELL);
    if (columns < 4 || rows < 2) return [];
    const grid = {
      columns,
      rows,
      cell: NAME_CELL,
      left: Math.min(left, 40) + inset,
      top: top + inset,
      keys: [] as (string | null)[],
    };
    const grounds = this.#groundsOfCells(grid);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const x = grid.left + (column + 0.5) * NAME_CELL;
        const y = grid.top + (row + 0.5) * NAME_CELL;
        const margin = NAME_CELL / 2;
        const cell = { left: x - margin, right: x + margin, top: y - margin, bottom: y + margin };
        grid.keys.push(isFree(cell, obstacles) ? (grounds[row * columns + column] ?? null) : null);
      }
    }
    const { t } = textTools(language);
    const zoom = this.#map.getZoom();
    // Chile has its regions for names once they can be read.
    const focus = new Set(focusCountries);
    const countries = ground.countries.features
      .filter(({ properties }) => !(properties.iso2 === 'CL' && zoom > 4.4))
      .map(({ properties }) => ({
        key: properties.iso2,
        text: properties[`name_${language}`],
        kind: 'country',
        focus: focus.has(properties.iso2) || properties.iso2 === 'CL',
      }));
    const seas = (['pacific', 'atlantic', 'caribbean'] as const).map((sea) => ({
      key: sea,
      text: t(messages[sea]),
      kind: 'sea',
      focus: false,
    }));
    const present = new Set(grid.keys);
    const wide = zoom > 3.6;
    return [...countries, ...seas].flatMap(({ key, text, kind, focus: focused }): Feature[] => {
      if (!present.has(key)) return [];
      // Where the wide setting finds no room, a tighter one may.
      const settings =
        kind === 'sea'
          ? [{ size: 14, spacing: 0.1, width: text.length * 8.2, share: 1 }]
          : [
              ...(wide ? [{ size: 14, spacing: 0.26, width: text.length * 13.5, share: 1 }] : []),
              { size: 12, spacing: 0.08, width: text.length * 9.6, share: 1 },
              // A country that holds experiences is named even where its name reaches a little over its border.
              ...(focused && !wide ? [{ size: 12, spacing: 0.06, width: text.length * 9.2, share: 0.72 }] : []),
            ];
      for (const { size, spacing, width, share } of settings) {
        const place = roomiestPlace(grid, key, { width, height: 16, share });
        if (!place) continue;
        const { lng, lat } = this.#map.unproject([place.x, place.y]);
        return [pointFeature({ lon: lng, lat }, { kind, text, size, spacing, focus: focused })];
      }
      return [];
    });
  }

  #groundsOfCells({ columns, rows, cell, left, top }: Omit<GroundGrid, 'keys'>): readonly (string | null)[] {
    const { lon, lat, zoom } = this.camera();
    const { width: clientWidth, height: clientHeight } = this.#size;
    const key = [lon, lat, zoom, this.bearing(), clientWidth, clientHeight, columns, rows, left, top].join(' ');
    if (this.#cells?.key === key) return this.#cells.keys;
    const index = this.#groundIndex;
    const keys = Array.from({ length: columns * rows }, (_, at) => {
      const x = left + ((at % columns) + 0.5) * cell;
      const y = top + (Math.floor(at / columns) + 0.5) * cell;
      const point = this.#map.unproject([x, y]);
      return index?.at(point.lng, point.lat) ?? seaAt(point.lng, point.lat);
    });
    this.#cells = { key, keys };
    return keys;
  }

  #repaint(): void {
    if (!this.#ready) return;
    for (const layer of layersOf(this.#tokens)) {
      for (const [property, value] of Object.entries(layer.paint ?? {})) {
        const name = property as keyof maplibregl.AllPaintProperties;
        if (JSON.stringify(this.#map.getPaintProperty(layer.id, name)) !== JSON.stringify(value)) {
          this.#map.setPaintProperty(layer.id, name, value);
        }
      }
    }
    this.#addImages();
  }

  /** A dashed circle for places known only roughly, one for each scale: MapLibre's own circles have no dashes. */
  #addImages(): void {
    const RATIO = 2;
    const size = 22 * RATIO;
    for (const scale of [...SCALES, 'none'] as const) {
      const canvas = document.createElement('canvas');
      canvas.width = size;
      canvas.height = size;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) return;
      context.scale(RATIO, RATIO);
      const colour = scale === 'none' ? this.#tokens.national : this.#tokens[scale satisfies Scale];
      context.beginPath();
      context.arc(11, 11, 9, 0, 2 * Math.PI);
      context.globalAlpha = 0.12;
      context.fillStyle = colour;
      context.fill();
      context.globalAlpha = 1;
      context.setLineDash([3, 2]);
      context.lineWidth = 1.25;
      context.strokeStyle = colour;
      context.stroke();
      const image = context.getImageData(0, 0, size, size);
      const name = approximateImage(scale);
      if (this.#map.hasImage(name)) this.#map.updateImage(name, image);
      else this.#map.addImage(name, image, { pixelRatio: RATIO });
    }
  }

  #point(point: maplibregl.Point | null): void {
    const waiting = this.#pointer !== null;
    this.#pointer = point;
    if (point === null) this.#tellHover(null);
    else if (!waiting) {
      requestAnimationFrame(() => {
        const latest = this.#pointer;
        this.#pointer = null;
        if (latest && !this.#map.isMoving()) this.#tellHover(this.#hitsAt(latest)[0] ?? null);
      });
    }
  }

  #tellHover(hit: MapHit | null): void {
    const key = hit && `${hit.kind} ${hit.id}`;
    if (key === this.#hovered) return;
    this.#hovered = key;
    this.#map.getCanvas().style.cursor = hit && hit.kind !== 'country' ? 'pointer' : '';
    for (const listener of this.#hoverListeners) listener(hit);
  }

  /** Everything under a point, nearest first: points and lines, unions, provinces, regional reach, the comuna, the country. */
  #hitsAt(point: maplibregl.Point): MapHit[] {
    const data = this.#data;
    if (!this.#ready || !data) return [];
    const box: [maplibregl.PointLike, maplibregl.PointLike] = [
      [point.x - REACH_OF_POINTER, point.y - REACH_OF_POINTER],
      [point.x + REACH_OF_POINTER, point.y + REACH_OF_POINTER],
    ];
    const ids = new Set<string>();
    const AREAS: ReadonlySet<string> = new Set(['union-fill', 'communal-fill', 'provincial-fill', 'abroad-fill']);
    for (const layer of HIT_LAYERS) {
      for (const { properties } of this.#map.queryRenderedFeatures(AREAS.has(layer) ? point : box, {
        layers: [layer],
      })) {
        if (typeof properties.experience === 'string') ids.add(properties.experience);
      }
    }
    const cut: unknown = this.#map.queryRenderedFeatures(point, { layers: ['regional-overlap'] })[0]?.properties.cut;
    if (typeof cut === 'string') {
      const regional = data.experiences
        .filter(({ scale, comunas }) => scale === 'regional' && comunas.includes(cut))
        .sort((one, other) => one.comunas.length - other.comunas.length);
      for (const { id } of regional) ids.add(id);
    }
    const hits: MapHit[] = [...ids].map((id) => ({ kind: 'experience', id }));
    if (typeof cut === 'string') hits.push({ kind: 'comuna', id: cut });
    else {
      const iso: unknown = this.#map.queryRenderedFeatures(point, { layers: ['neighbour'] })[0]?.properties.iso2;
      if (typeof iso === 'string') hits.push({ kind: 'country', id: iso });
    }
    return hits;
  }
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): Unsubscribe {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function pointFeature({ lon, lat }: MapPoint, properties: Record<string, unknown>): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } };
}

/** An experience as the features that its layers filter by `kind` and `scale`. */
function featuresOfExperience({ id, scale, outline, abroad, members, seat, points }: MapExperience): Feature[] {
  const common = { experience: id, scale: scale ?? 'none' };
  const features: Feature[] = [];
  if (outline) {
    const parts = partsOf(outline);
    for (const small of [false, true]) {
      const coordinates: Position[][][] = parts
        .filter((one) => one.squareMetres < SMALL_PART === small)
        .map(({ part }) => part);
      if (coordinates.length === 0) continue;
      features.push({
        type: 'Feature',
        properties: { ...common, kind: 'area', abroad, small },
        geometry: { type: 'MultiPolygon', coordinates },
      });
    }
  }
  const atSeat = ({ lon, lat }: MapPoint) => seat !== null && Math.hypot(lon - seat.lon, lat - seat.lat) < 1e-6;
  const bound = members.filter((member) => !atSeat(member));
  if (seat && bound.length > 0) {
    features.push({
      type: 'Feature',
      properties: { ...common, kind: 'ligament' },
      geometry: { type: 'MultiLineString', coordinates: bound.map((member) => ligament(seat, member)) },
    });
    features.push(pointFeature(seat, { ...common, kind: 'seat' }));
  }
  for (const member of bound) features.push(pointFeature(member, { ...common, kind: 'member' }));
  for (const point of points)
    features.push(pointFeature(point, { ...common, kind: point.approximate ? 'approximate' : 'place' }));
  return features;
}

function isNoDistrict({ properties }: Feature): boolean {
  return properties?.kind !== 'district';
}

/** Names with a place of their own: regions, provinces, towns, comunas, and the comunas in focus with their population. */
function fixedNames({ ground, experiences, focusComunas, language }: MapData): Feature[] {
  const { t, number } = textTools(language);
  const focus = new Set(focusComunas);
  // These carry a dot of their own, so the name stands beside it.
  const dotted = new Set(experiences.filter(({ members }) => members.length > 0).flatMap(({ comunas }) => comunas));
  return [
    ...ground.unitNames.map((unit) =>
      pointFeature(unit, {
        kind: unit.level,
        text: unit.level === 'region' ? unit.name : t(messages.province, { name: unit.name }),
      }),
    ),
    ...ground.districtNames.map((district) => pointFeature(district, { kind: 'district', text: district.name })),
    ...ground.comunaPoints.flatMap((comuna) => {
      const common = { text: comuna.name, population: comuna.population };
      if (focus.has(comuna.cut)) {
        const detail = t(messages.inhabitants, { n: number(comuna.population) });
        return [pointFeature(comuna, { ...common, kind: 'focus', detail })];
      }
      return [
        pointFeature(comuna, { ...common, kind: dotted.has(comuna.cut) ? 'member' : 'comuna' }),
        ...(comuna.town ? [pointFeature(comuna, { ...common, kind: 'town' })] : []),
      ];
    }),
  ];
}

/** Which sea a point lies in: west of the continent's spine the Pacific; the Caribbean inside its islands; else the Atlantic. */
function seaAt(lon: number, lat: number): 'pacific' | 'atlantic' | 'caribbean' | null {
  // The spine from south to north: latitude, longitude.
  const spine: readonly (readonly [number, number])[] = [
    [-60, -68],
    [-50, -72],
    [-20, -69],
    [-10, -74],
    [0, -76],
    [7.5, -77.5],
    [9, -80],
    [12, -86],
    [17, -96],
    [24, -105],
    [33, -113],
  ];
  let edge = spine[0]?.[1] ?? -70;
  for (let at = 0; at + 1 < spine.length; at++) {
    const [south, west] = spine[at] as readonly [number, number];
    const [north, east] = spine[at + 1] as readonly [number, number];
    if (lat >= south) edge = west + (east - west) * Math.min(1, (lat - south) / (north - south));
  }
  if (lon < edge) return 'pacific';
  if (lat > 9.5 && lat < 18.5 && lon < -62) return 'caribbean';
  // The Gulf of Mexico and what lies between the islands keep no name.
  return lat > 18 && lon < -80 ? null : 'atlantic';
}
