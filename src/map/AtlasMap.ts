/** The live map: an imperative thing around MapLibre that is fed with plain data and answers with ids. */
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import * as maplibregl from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'virtual:map-worker';
import { SCALES, type Scale } from '../catalog/vocabulary';
import { overlapInk } from '../plates/areaInk';
import type { Obstacles } from '../plates/labelPlacement';
import type { Project } from '../plates/lyingProjection';
import type { PlacedName } from '../plates/mapNames';
import { measureName, withDots } from '../plates/measureName';
import { mercatorProjection } from '../plates/mercatorProjection';
import { placeNames } from '../plates/placeNames';
import { type GroundCells, groundCellsOf } from '../plates/placeRoomyNames';
import type { Bounds } from '../territory/geography';
import { ligament } from './ligament';
import { type MapData, type MapExperience, type MapGround, type MapPoint, partsOf } from './mapData';
import { mapNamesOf } from './mapNameData';
import { approximateImage, HIT_LAYERS, LIFT, layersOf, SOURCES, styleOf } from './mapStyle';
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
  /** All that names depend on, as of the last time they were placed. */
  #placed: unknown[] = [];
  /** The ground of every cell of the window, for the camera it was read at: obstacles and filters leave it as it is. */
  #cells: { camera: string; cells: GroundCells } | null = null;
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
  }

  #put(source: string, features: Feature[]): void {
    const found = this.#map.getSource<maplibregl.GeoJSONSource>(source);
    const collection: FeatureCollection = { type: 'FeatureCollection', features };
    found?.setData(collection);
    // States are kept by id and would come back with the next shape of that id.
    if (found) this.#map.removeFeatureState({ source });
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
    const { width, height } = this.#size;
    const camera = [lon, lat, zoom, this.bearing(), width, height].join(' ');
    const asked = [
      ...[data.ground, data.experiences, data.focusComunas, data.language, data.labels, this.#obstacles],
      ...[data.focusCountries.join(' '), camera],
    ];
    // A hover changes nothing of this, and looking for room costs a few milliseconds.
    if (this.#placed.length > 0 && asked.every((part, at) => part === this.#placed[at])) return;
    this.#placed = asked;
    if (data.labels === 'none') {
      this.#put(SOURCES.names, []);
      return;
    }
    const names = mapNamesOf(data);
    const window = {
      ...{ width, height, zoom, bearing: this.bearing(), measure: measureName },
      ...mercatorProjection({ lon, lat, zoom, bearing: this.bearing(), width, height }),
      obstacles: this.#obstacles,
    };
    const obstacles = withDots(this.#obstacles, data.experiences, window.project);
    // Filters and callouts leave the ground of a resting window as it is.
    if (this.#cells?.camera !== camera) this.#cells = { camera, cells: groundCellsOf(window, names.grounds.land) };
    const placed = placeNames(names, { ...window, obstacles }, this.#cells.cells);
    this.#put(
      SOURCES.names,
      placed.map((name) => featureOfName(name, window.project)),
    );
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

/** A placed name as a feature at what it belongs to, so that it moves with that: the rest of the way is an offset in its size. */
function featureOfName({ kind, lines, detail, x, y, style, at, dot, focus }: PlacedName, project: Project): Feature {
  const from = project(at.lon, at.lat);
  return pointFeature(at, {
    ...{ kind, text: lines.join('\n'), detail: detail ?? '', dot, focus },
    ...{ size: style.size, spacing: style.spacing },
    offset: [(x - from.x) / style.size, (y - from.y) / style.size],
  });
}
