/** The comunas of a coverage map, each drawn anew only where it says something else, and the outlines upon them. */
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { memo, useMemo } from 'react';
import styles from './CoverageMap.module.css';
import { CoveragePatterns } from './CoveragePatterns';
import type { CoverageGroup } from './GroupNumbers';
import { innermostPoint } from './labelPlacement';
import { outlinePath, type Project } from './lyingProjection';
import type { TileLook, TileSign, TileValue } from './tiles/tileLook';

type ComunaFeature = Feature<Polygon | MultiPolygon, { cut: string }>;

/** A comuna that a scenario added, and the point inside it where the sign stands, degrees. */
export interface CoverageMark {
  cut: string;
  lon: number;
  lat: number;
}

/** Of the sign's disc, px. */
export const MARK_RADIUS = 7;

/** Kept as long as the boundaries: finding a point well inside takes its time. */
const points = new WeakMap<ComunaFeature, { lon: number; lat: number }>();

export function marksOf(comunas: readonly ComunaFeature[], values: ReadonlyMap<string, TileValue>): CoverageMark[] {
  return comunas.flatMap((comuna) => {
    const { cut } = comuna.properties;
    if (!values.get(cut)?.look.mark) return [];
    const point = points.get(comuna) ?? innermostPoint(comuna.geometry);
    points.set(comuna, point);
    return [{ cut, ...point }];
  });
}

interface AreasProps {
  comunas: readonly ComunaFeature[];
  values: ReadonlyMap<string, TileValue>;
  marks: readonly CoverageMark[];
  inside: ReadonlySet<string> | null;
  lifted: ReadonlySet<string> | null;
  patterns: Readonly<Record<'regional' | 'national', string>>;
  project: Project;
  zoom: number;
  onSelect: (cut: string) => void;
}

export const CoverageAreas = memo(function CoverageAreas(props: AreasProps) {
  const { comunas, values, marks, inside, lifted, patterns, project, zoom, onSelect } = props;
  const shapes = useShapes(comunas, project);
  const paint = (sign: TileSign | null | undefined) =>
    sign === 'diagonal' ? `url(#${patterns.regional})` : sign === 'ring' ? `url(#${patterns.national})` : null;
  const lookOf = (cut: string) => values.get(cut)?.look;
  return (
    <>
      {/* Over wide areas a looser hatch leaves the borders in sight. */}
      <CoveragePatterns ids={patterns} zoom={zoom} step={Math.min(9, 5 + 1.2 * Math.max(0, Math.log2(zoom)))} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: tiles and table are the way by keys */}
      <g
        className={styles.areas}
        data-dimmed={lifted !== null || undefined}
        onClick={(event) => {
          const cut = (event.target as Element).getAttribute('data-cut');
          if (cut) onSelect(cut);
        }}
      >
        {shapes.map(({ cut, path }) => (
          <Area key={cut} cut={cut} path={path} look={lookOf(cut)} quiet={inside !== null && !inside.has(cut)} />
        ))}
        {shapes.map(({ cut, path }) => {
          const pattern = paint(lookOf(cut)?.sign);
          return pattern && <Pattern key={cut} path={path} paint={pattern} />;
        })}
      </g>
      {lifted && (
        <g className={styles.lifted}>
          {shapes.map(({ cut, path }) => {
            const look = lifted.has(cut) ? lookOf(cut) : undefined;
            const pattern = paint(look?.sign);
            return (
              look && (
                <g key={cut} data-lifted={cut}>
                  <path d={path} fill={look.fill} />
                  {pattern && <path d={path} fill={pattern} />}
                </g>
              )
            );
          })}
        </g>
      )}
      {marks.map(({ cut, lon, lat }) => (
        <Plus key={cut} at={project(lon, lat)} zoom={zoom} />
      ))}
    </>
  );
});

function useShapes(comunas: readonly ComunaFeature[], project: Project) {
  return useMemo(
    () =>
      comunas.map(({ geometry, properties: { cut } }) => ({
        cut,
        path: outlinePath(geometry, project, 0.4),
      })),
    [comunas, project],
  );
}

const Area = memo(function Area({
  cut,
  path,
  look,
  quiet,
}: {
  cut: string;
  path: string;
  look: TileLook | undefined;
  quiet: boolean;
}) {
  return <path className={styles.area} d={path} fill={look?.fill} data-cut={cut} data-quiet={quiet || undefined} />;
});

const Pattern = memo(function Pattern({ path, paint }: { path: string; paint: string }) {
  return <path className={styles.pattern} d={path} fill={paint} />;
});

/** What a scenario added. */
function Plus({ at: { x, y }, zoom }: { at: { x: number; y: number }; zoom: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${1 / zoom})`}>
      <circle className={styles.plusGround} r={MARK_RADIUS} />
      <path className={styles.plus} d="M-4 0h8M0 -4v8" />
    </g>
  );
}

interface OutlinesProps {
  groups: readonly CoverageGroup[];
  comunas: readonly ComunaFeature[];
  selectedGroup: string | null;
  /** Codes of comunas. */
  selected: string | null;
  active: string | null;
  project: Project;
}

export const GroupOutlines = memo(function GroupOutlines(props: OutlinesProps) {
  const { groups, comunas, selectedGroup, selected, active, project } = props;
  const outlineOf = (cut: string | null) =>
    cut === null ? '' : outlinePath(comunas.find(({ properties }) => properties.cut === cut)?.geometry, project, 0.4);
  const chosen = outlineOf(selected);
  const pointed = outlineOf(active);
  return (
    <g aria-hidden="true">
      {groups.map(({ id, outline }) => (
        <Outline key={id} outline={outline} project={project} selected={id === selectedGroup} />
      ))}
      {pointed && <path className={styles.active} d={pointed} data-screen-only="" />}
      {chosen && <path className={styles.chosen} d={chosen} />}
    </g>
  );
});

/** Smaller parts of a group, px, need no outline: a thousand islets would drown the land in lines. */
const OUTLINED = 16;

const Outline = memo(function Outline({
  outline,
  project,
  selected,
}: {
  outline: MultiPolygon | null;
  project: Project;
  selected: boolean;
}) {
  const path = useMemo(() => outlinePath(outline, project, OUTLINED), [outline, project]);
  return <path className={styles.outline} d={path} data-selected={selected || undefined} />;
});
