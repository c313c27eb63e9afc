/**
 * The map as a vector drawing, for browsers without WebGL: the same data, the same places, the same colours.
 * Web Mercator, with north up or (bearing 90) to the left.
 */
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { memo, useMemo } from 'react';
import type { Scale } from '../catalog/vocabulary';
import { SCALE_COLOURS } from './glyphGeometry';
import type { Obstacles } from './labelPlacement';
import { outlinePath, type Project } from './lyingProjection';
import type { MapNames } from './mapNames';
import type { VectorCameraProps, VectorWindow } from './useVectorCamera';
import { VectorFrame } from './VectorFrame';
import { VectorBorders, type VectorBordersProps, VectorLakes, VectorLand } from './VectorGround';
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

export interface VectorMapProps extends Omit<VectorCameraProps, 'inPage'>, Omit<VectorBordersProps, 'project'> {
  countries: FeatureCollection;
  regions: FeatureCollection;
  lakes: FeatureCollection;
  /** What may be named; what finds no room is left out. */
  names: MapNames;
  /** What stands above the map: names make room for it. */
  obstacles: Obstacles;
  experiences: readonly VectorMapExperience[];
  hovered: string | null;
  selected: string | null;
  focusCountries: readonly string[];
  onSelect: (id: string) => void;
  /** What a touch on the bare land of a region of Chile does. */
  onRegion?: ((code: string) => void) | undefined;
  onViewport: (viewport: VectorWindow) => void;
  label: string;
  /** The land of Chile on the paper, without sea and neighbours. */
  paper?: boolean;
  /** It answers nothing. */
  picture?: boolean;
  /** Its buttons show only while the pointer or the keyboard is on it. */
  calm?: boolean;
}

const NO_COUNTRIES: FeatureCollection = { type: 'FeatureCollection', features: [] };

export function VectorMap(props: VectorMapProps) {
  const { width, height, fit, padding, bearing, camera, onCamera, onViewport, label, experiences, focusCountries } =
    props;
  const { comunaBorders, approximateBorders, districtBorders, provinceBorders, regionBorders } = props;
  const { paper = false, picture = false, calm = false } = props;
  return (
    <VectorFrame
      {...{ width, height, fit, padding, bearing, camera, onCamera, onViewport, label, paper, picture, calm }}
      role="img"
      inPage={false}
      over={(window) => (
        <VectorNames
          names={props.names}
          window={window}
          width={width}
          height={height}
          bearing={bearing}
          experiences={experiences}
          obstacles={props.obstacles}
        />
      )}
    >
      {(project, zoom) => (
        <>
          <VectorLand
            countries={paper ? NO_COUNTRIES : props.countries}
            regions={props.regions}
            mainland={paper}
            onRegion={props.onRegion}
            {...{ focusCountries, project }}
          />
          <VectorBorders
            {...{ comunaBorders, approximateBorders, districtBorders, provinceBorders, regionBorders, project }}
          />
          <Areas
            experiences={experiences}
            lifted={props.hovered ?? props.selected}
            project={project}
            onSelect={props.onSelect}
          />
          <VectorLakes lakes={props.lakes} project={project} />
          {experiences.map((experience) => (
            <Marks key={experience.id} experience={experience} project={project} zoom={zoom} />
          ))}
        </>
      )}
    </VectorFrame>
  );
}

interface AreasProps {
  experiences: readonly VectorMapExperience[];
  lifted: string | null;
  project: Project;
  onSelect: (id: string) => void;
}

const Areas = memo(function Areas({ experiences, lifted, project, onSelect }: AreasProps) {
  const areas = useMemo(
    () => experiences.map(({ id, scale, outline }) => ({ id, scale, path: outlinePath(outline, project, 0.4) })),
    [experiences, project],
  );
  return areas.map(({ id, scale, path }) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: the callout of the same experience is its button
    <path
      key={id}
      d={path}
      className={styles.area}
      data-scale={scale ?? 'regional'}
      data-lifted={id === lifted || undefined}
      data-dimmed={(lifted !== null && id !== lifted) || undefined}
      style={{ color: scale ? SCALE_COLOURS[scale] : 'var(--rule)' }}
      onClick={() => onSelect(id)}
    />
  ));
});

/** Seat, members and the ligaments between them, and named places. */
function Marks({
  experience: { scale, members, seat, points },
  project,
  zoom,
}: {
  experience: VectorMapExperience;
  project: Project;
  zoom: number;
}) {
  return (
    <g style={{ color: scale ? SCALE_COLOURS[scale] : 'var(--rule)' }} className={styles.marks}>
      {members.map((member) => {
        const to = project(member.lon, member.lat);
        const from = seat ? project(seat.lon, seat.lat) : null;
        return (
          <g key={member.name}>
            {from && <path d={ligamentPath(from, to)} className={styles.ligament} />}
            <circle cx={to.x} cy={to.y} r={2.2 / zoom} />
          </g>
        );
      })}
      {points.map((point) => {
        const { x, y } = project(point.lon, point.lat);
        return (
          <circle
            key={`${point.lon} ${point.lat}`}
            cx={x}
            cy={y}
            r={(point.approximate ? 9 : 3.6) / zoom}
            data-approximate={point.approximate || undefined}
          />
        );
      })}
    </g>
  );
}

/** A gentle curve from the seat to a member: control point off the middle by a tenth of the way. */
function ligamentPath(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const control = { x: (from.x + to.x) / 2 - 0.1 * dy, y: (from.y + to.y) / 2 + 0.1 * dx };
  return `M${from.x} ${from.y}Q${control.x} ${control.y} ${to.x} ${to.y}`;
}
