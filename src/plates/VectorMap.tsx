/**
 * The map as a vector drawing, for browsers without WebGL: the same data, the same places, the same colours.
 * Web Mercator, with north up or (bearing 90) to the left.
 */
import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { Minus, Plus, RotateCcw } from 'lucide-react';
import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Scale } from '../catalog/vocabulary';
import { plates } from '../i18n/plates';
import { useText } from '../i18n/text';
import { SCALE_COLOURS } from './glyphGeometry';
import { outlinePath, type Project } from './lyingProjection';
import styles from './VectorMap.module.css';

export interface VectorMapExperience {
  id: string;
  scale: Scale | null;
  outline: MultiPolygon | null;
  members: readonly { lon: number; lat: number; name: string }[];
  seat: { lon: number; lat: number } | null;
  points: readonly { lon: number; lat: number; approximate: boolean }[];
}

export interface VectorMapName {
  text: string;
  kind: 'country' | 'region' | 'comuna' | 'district';
  lon: number;
  lat: number;
}

export interface VectorMapCamera {
  /** Degrees, WGS84. */
  lon: number;
  lat: number;
  /** As the live map counts it: 0 shows the world in 512 pixels. */
  zoom: number;
}

export interface VectorMapProps {
  width: number;
  height: number;
  countries: FeatureCollection;
  comunas: FeatureCollection;
  regions: FeatureCollection;
  comunaBorders: MultiLineString;
  /** Those that touch a comuna whose boundary is approximate: dashed. */
  approximateBorders: MultiLineString;
  /** Second-level units abroad. */
  districtBorders: MultiLineString;
  provinceBorders: MultiLineString;
  regionBorders: MultiLineString;
  lakes: FeatureCollection;
  /** What to name, most important first; a name that meets an earlier one is left out. */
  names: readonly VectorMapName[];
  experiences: readonly VectorMapExperience[];
  hovered: string | null;
  selected: string | null;
  focusCountries: readonly string[];
  /** West, south, east, north: what must fit. */
  fit: readonly [number, number, number, number];
  bearing: 0 | 90;
  onSelect: (id: string) => void;
  /** Where the user left the map; null while it shows `fit`. */
  camera: VectorMapCamera | null;
  onCamera: (camera: VectorMapCamera | null) => void;
  onViewport: (viewport: {
    project: Project;
    zoom: number;
    unproject: (x: number, y: number) => { lon: number; lat: number };
  }) => void;
  label: string;
}

/** Second-level units abroad are named from this zoom on, where there is room. */
const DISTRICT_NAMES_FROM = 6;
const RADIANS = Math.PI / 180;
const mercatorX = (lon: number) => lon * RADIANS;
const mercatorY = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, Math.min(85, lat)) * RADIANS) / 2));

export function VectorMap(props: VectorMapProps) {
  const { width, height, fit, bearing, experiences, hovered, selected, camera, onCamera, onViewport } = props;
  const { t } = useText();
  /** Pixels that the hand has dragged since it came down; null while it is up. */
  const [dragged, setDragged] = useState<{ x: number; y: number } | null>(null);
  const grip = useRef<{ x: number; y: number } | null>(null);

  const base = useMemo(() => {
    const turn = (x: number, y: number) => (bearing === 90 ? { x: -y, y: -x } : { x, y: -y });
    const corners = [turn(mercatorX(fit[0]), mercatorY(fit[1])), turn(mercatorX(fit[2]), mercatorY(fit[3]))] as const;
    const left = Math.min(corners[0].x, corners[1].x);
    const right = Math.max(corners[0].x, corners[1].x);
    const top = Math.min(corners[0].y, corners[1].y);
    const bottom = Math.max(corners[0].y, corners[1].y);
    const scale = 0.86 * Math.min(width / Math.max(1e-9, right - left), height / Math.max(1e-9, bottom - top));
    const offsetX = width / 2 - ((left + right) / 2) * scale;
    const offsetY = height / 2 - ((top + bottom) / 2) * scale;
    const project: Project = (lon, lat) => {
      const point = turn(mercatorX(lon), mercatorY(lat));
      return { x: point.x * scale + offsetX, y: point.y * scale + offsetY };
    };
    const unproject = (x: number, y: number) => {
      const px = (x - offsetX) / scale;
      const py = (y - offsetY) / scale;
      const east = bearing === 90 ? -py : px;
      const north = bearing === 90 ? -px : -py;
      return { lon: east / RADIANS, lat: (2 * Math.atan(Math.exp(north)) - Math.PI / 2) / RADIANS };
    };
    return { project, unproject, scale };
  }, [width, height, fit, bearing]);
  const moved = useMemo(() => movedTo(camera, base, width, height, dragged), [camera, base, width, height, dragged]);

  /** Where a place stands in the drawing as it is moved. */
  const project = useMemo<Project>(() => {
    const { x, y, zoom } = moved;
    return (lon, lat) => {
      const point = base.project(lon, lat);
      return { x: (point.x - width / 2) * zoom + width / 2 + x, y: (point.y - height / 2) * zoom + height / 2 + y };
    };
  }, [base, moved, width, height]);

  useEffect(() => {
    const { x, y, zoom } = moved;
    onViewport({
      zoom: zoomOf(zoom, base.scale),
      project,
      unproject: (px, py) =>
        base.unproject((px - x - width / 2) / zoom + width / 2, (py - y - height / 2) / zoom + height / 2),
    });
  }, [base, moved, project, width, height, onViewport]);

  const land = useMemo(
    () =>
      props.countries.features.map((country) => ({
        code: String(country.properties?.iso2),
        focus: props.focusCountries.includes(String(country.properties?.iso2)),
        path: outlinePath(country.geometry, base.project, 0.6),
      })),
    [props.countries, props.focusCountries, base],
  );
  const chile = useMemo(
    () =>
      props.regions.features.map((region) => ({
        code: String(region.properties?.code),
        path: outlinePath(region.geometry, base.project, 0.6),
      })),
    [props.regions, base],
  );
  const borders = useMemo(
    () => ({
      comunas: linesPath(props.comunaBorders, base.project),
      approximate: linesPath(props.approximateBorders, base.project),
      districts: linesPath(props.districtBorders, base.project),
      provinces: linesPath(props.provinceBorders, base.project),
      regions: linesPath(props.regionBorders, base.project),
    }),
    [
      props.comunaBorders,
      props.approximateBorders,
      props.districtBorders,
      props.provinceBorders,
      props.regionBorders,
      base,
    ],
  );
  const areas = useMemo(
    () =>
      experiences.map((experience) => ({ ...experience, path: outlinePath(experience.outline, base.project, 0.4) })),
    [experiences, base],
  );
  const lakes = useMemo(
    () =>
      props.lakes.features.map((lake) => ({
        name: String(lake.properties?.name),
        path: outlinePath(lake.geometry, base.project),
      })),
    [props.lakes, base],
  );
  const names = useMemo(
    () =>
      withoutCollisions(
        props.names
          .filter(({ kind }) => kind !== 'district' || zoomOf(moved.zoom, base.scale) >= DISTRICT_NAMES_FROM)
          .map((name) => ({ ...name, ...project(name.lon, name.lat) }))
          .filter(
            ({ kind, text, x, y }) => kind !== 'district' || (fits(x, text.length * 3.4, width) && fits(y, 8, height)),
          ),
      ),
    [props.names, project, moved.zoom, base, width, height],
  );
  const lifted = hovered ?? selected;
  /** The camera that shows what the drawing shows after a move. */
  const cameraOf = ({ x, y, zoom }: Moved) => ({
    ...base.unproject(width / 2 - x / zoom, height / 2 - y / zoom),
    zoom: zoomOf(zoom, base.scale),
  });
  const zoomBy = (factor: number) => {
    const zoom = Math.min(24, Math.max(0.6, moved.zoom * factor));
    onCamera(cameraOf({ x: (moved.x * zoom) / moved.zoom, y: (moved.y * zoom) / moved.zoom, zoom }));
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    const from = grip.current;
    if (from) setDragged({ x: event.clientX - from.x, y: event.clientY - from.y });
  };
  const drop = () => {
    const went = grip.current !== null && dragged !== null && Math.hypot(dragged.x, dragged.y) > 3;
    grip.current = null;
    setDragged(null);
    if (went) onCamera(cameraOf(moved));
  };

  return (
    <div className={styles.map}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={props.label}
        onPointerDown={(event) => {
          grip.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerMove={move}
        onPointerUp={drop}
        onPointerLeave={drop}
      >
        <title>{props.label}</title>
        <rect width={width} height={height} className={styles.water} />
        <g
          transform={`translate(${width / 2 + moved.x} ${height / 2 + moved.y}) scale(${moved.zoom}) translate(${-width / 2} ${-height / 2})`}
        >
          {land.map(({ code, focus, path }) => (
            <path
              key={code}
              d={path}
              className={focus ? styles.land : styles.other}
              // Chile's own file draws its outline finer: one of the two, never both.
              data-covered={(code === 'CL' && chile.length > 0) || undefined}
            />
          ))}
          {chile.map(({ code, path }) => (
            <path key={code} d={path} className={styles.land} />
          ))}
          <path d={borders.comunas} className={styles.comunas} data-borders="surveyed" />
          <path d={borders.approximate} className={styles.comunas} data-borders="approximate" />
          <path d={borders.districts} className={styles.comunas} data-borders="districts" />
          <path d={borders.provinces} className={styles.provinces} />
          <path d={borders.regions} className={styles.regions} />
          {areas.map(({ id, scale, path }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the callout of the same experience is its button
            <path
              key={id}
              d={path}
              className={styles.area}
              data-scale={scale ?? 'regional'}
              data-lifted={id === lifted || undefined}
              data-dimmed={(lifted !== null && id !== lifted) || undefined}
              style={{ color: scale ? SCALE_COLOURS[scale] : 'var(--rule)' }}
              onClick={() => props.onSelect(id)}
            />
          ))}
          {lakes.map(({ name, path }) => (
            <path key={name} d={path} className={styles.lake} />
          ))}
          {areas.map(({ id, scale, members, seat, points }) => (
            <g key={id} style={{ color: scale ? SCALE_COLOURS[scale] : 'var(--rule)' }} className={styles.marks}>
              {members.map((member) => {
                const to = base.project(member.lon, member.lat);
                const from = seat ? base.project(seat.lon, seat.lat) : null;
                return (
                  <g key={member.name}>
                    {from && <path d={ligamentPath(from, to)} className={styles.ligament} />}
                    <circle cx={to.x} cy={to.y} r={2.2 / moved.zoom} />
                  </g>
                );
              })}
              {points.map((point) => {
                const { x, y } = base.project(point.lon, point.lat);
                return (
                  <circle
                    key={`${point.lon} ${point.lat}`}
                    cx={x}
                    cy={y}
                    r={(point.approximate ? 9 : 3.6) / moved.zoom}
                    data-approximate={point.approximate || undefined}
                  />
                );
              })}
            </g>
          ))}
        </g>
        <g className={styles.names} aria-hidden="true">
          {names.map(({ text, kind, x, y }) => (
            <text key={`${kind} ${text}`} x={x} y={y} data-kind={kind}>
              {text}
            </text>
          ))}
        </g>
      </svg>
      <div className={styles.tools}>
        <button type="button" aria-label={t(plates.zoomIn)} title={t(plates.zoomIn)} onClick={() => zoomBy(1.5)}>
          <Plus size={16} aria-hidden />
        </button>
        <button type="button" aria-label={t(plates.zoomOut)} title={t(plates.zoomOut)} onClick={() => zoomBy(1 / 1.5)}>
          <Minus size={16} aria-hidden />
        </button>
        <button
          type="button"
          aria-label={t(plates.backToPlace)}
          title={t(plates.backToPlace)}
          onClick={() => onCamera(null)}
        >
          <RotateCcw size={15} aria-hidden />
        </button>
      </div>
    </div>
  );
}

interface Moved {
  /** Pixels away from where `fit` puts the drawing, and how much larger it is. */
  x: number;
  y: number;
  zoom: number;
}

function movedTo(
  camera: VectorMapCamera | null,
  base: { project: Project; scale: number },
  width: number,
  height: number,
  dragged: { x: number; y: number } | null,
): Moved {
  const by = dragged ?? { x: 0, y: 0 };
  if (!camera) return { ...by, zoom: 1 };
  const zoom = pixelsPerRadian(camera.zoom) / base.scale;
  const at = base.project(camera.lon, camera.lat);
  return { x: (width / 2 - at.x) * zoom + by.x, y: (height / 2 - at.y) * zoom + by.y, zoom };
}

function pixelsPerRadian(zoom: number): number {
  return (512 * 2 ** zoom) / (2 * Math.PI);
}

function zoomOf(factor: number, scale: number): number {
  return Math.log2((factor * scale * 2 * Math.PI) / 512);
}

/** Whether what reaches so far to both sides of a place stays inside. */
function fits(at: number, half: number, whole: number): boolean {
  return at > half && at < whole - half;
}

/** Names that would stand on an earlier one are left out. Room is reckoned by letters. */
function withoutCollisions<Name extends { text: string; x: number; y: number }>(names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  for (const name of names) {
    const clear = kept.every(
      (other) =>
        Math.abs(other.y - name.y) > 16 || Math.abs(other.x - name.x) > (name.text.length + other.text.length) * 4.4,
    );
    if (clear) kept.push(name);
  }
  return kept;
}

function linesPath(lines: MultiLineString, project: Project): string {
  return lines.coordinates
    .map((line) =>
      line
        .map((position, index) => {
          const { x, y } = project(position[0] as number, position[1] as number);
          return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
        })
        .join(''),
    )
    .join('');
}

/** A gentle curve from the seat to a member: control point off the middle by a tenth of the way. */
function ligamentPath(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const control = { x: (from.x + to.x) / 2 - 0.1 * dy, y: (from.y + to.y) / 2 + 0.1 * dx };
  return `M${from.x} ${from.y}Q${control.x} ${control.y} ${to.x} ${to.y}`;
}
