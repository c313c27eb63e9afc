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
import type { Bounds } from '../territory/geography';
import { SCALE_COLOURS } from './glyphGeometry';
import type { Obstacles } from './labelPlacement';
import { outlinePath, type Project } from './lyingProjection';
import type { MapNames } from './mapNames';
import { type FitFrame, fittingCamera, mercatorProjection } from './mercatorProjection';
import styles from './VectorMap.module.css';
import { VectorNames } from './VectorNames';

export interface VectorMapExperience {
  id: string;
  scale: Scale | null;
  outline: MultiPolygon | null;
  members: readonly { lon: number; lat: number; name: string }[];
  seat: { lon: number; lat: number } | null;
  points: readonly { lon: number; lat: number; approximate: boolean }[];
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
  regions: FeatureCollection;
  comunaBorders: MultiLineString;
  /** Those that touch a comuna whose boundary is approximate: dashed. */
  approximateBorders: MultiLineString;
  /** Second-level units abroad. */
  districtBorders: MultiLineString;
  provinceBorders: MultiLineString;
  regionBorders: MultiLineString;
  lakes: FeatureCollection;
  /** What may be named; what finds no room is left out. */
  names: MapNames;
  /** What stands above the map: names make room for it. */
  obstacles: Obstacles;
  experiences: readonly VectorMapExperience[];
  hovered: string | null;
  selected: string | null;
  focusCountries: readonly string[];
  /** What must fit, within the padding in pixels. */
  fit: Bounds;
  padding: FitFrame['padding'];
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

export function VectorMap(props: VectorMapProps) {
  const { width, height, fit, bearing, experiences, hovered, selected, camera, onCamera, onViewport } = props;
  const { t } = useText();
  /** Pixels that the hand has dragged since it came down; null while it is up. */
  const [dragged, setDragged] = useState<{ x: number; y: number } | null>(null);
  const grip = useRef<{ x: number; y: number } | null>(null);

  const { top, right, bottom, left } = props.padding;
  const base = useMemo(() => {
    const resting = fittingCamera(fit, { width, height, bearing, padding: { top, right, bottom, left } });
    return { zoom: resting.zoom, ...mercatorProjection(resting) };
  }, [width, height, fit, bearing, top, right, bottom, left]);
  /** Where the drawing rests, and where it stands while a hand drags it. */
  const resting = useMemo(() => movedTo(camera, base, width, height), [camera, base, width, height]);
  const moved = { ...resting, x: resting.x + (dragged?.x ?? 0), y: resting.y + (dragged?.y ?? 0) };

  const atRest = useMemo(() => {
    const { x, y, zoom } = resting;
    const project: Project = (lon, lat) => {
      const point = base.project(lon, lat);
      return { x: (point.x - width / 2) * zoom + width / 2 + x, y: (point.y - height / 2) * zoom + height / 2 + y };
    };
    const unproject = (px: number, py: number) =>
      base.unproject((px - x - width / 2) / zoom + width / 2, (py - y - height / 2) / zoom + height / 2);
    return { zoom: base.zoom + Math.log2(zoom), project, unproject };
  }, [base, resting, width, height]);
  useEffect(() => {
    if (!dragged) {
      onViewport(atRest);
      return;
    }
    const { x, y } = dragged;
    const project: Project = (lon, lat) => {
      const point = atRest.project(lon, lat);
      return { x: point.x + x, y: point.y + y };
    };
    onViewport({ ...atRest, project, unproject: (px, py) => atRest.unproject(px - x, py - y) });
  }, [atRest, dragged, onViewport]);

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
  const lifted = hovered ?? selected;
  /** The camera that shows what the drawing shows after a move. */
  const cameraOf = ({ x, y, zoom }: Moved) => ({
    ...base.unproject(width / 2 - x / zoom, height / 2 - y / zoom),
    zoom: base.zoom + Math.log2(zoom),
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
        <g transform={dragged ? `translate(${dragged.x} ${dragged.y})` : undefined}>
          <VectorNames
            names={props.names}
            window={atRest}
            width={width}
            height={height}
            bearing={bearing}
            experiences={experiences}
            obstacles={props.obstacles}
          />
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
  base: { project: Project; zoom: number },
  width: number,
  height: number,
): Moved {
  if (!camera) return { x: 0, y: 0, zoom: 1 };
  const zoom = 2 ** (camera.zoom - base.zoom);
  const at = base.project(camera.lon, camera.lat);
  return { x: (width / 2 - at.x) * zoom, y: (height / 2 - at.y) * zoom, zoom };
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
