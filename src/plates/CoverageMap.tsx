/**
 * The comunas as areas in the colours of what is said of each: a vector drawing, so that it prints and recolours at once.
 * It draws plain data and answers with codes. Web Mercator, with north up or (bearing 90) to the left.
 */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { type PointerEvent, type ReactNode, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { pointerPlace } from '../ui/pointerPlace';
import { CoverageAreas, type CoverageMark, GroupOutlines, MARK_RADIUS, marksOf } from './CoverageAreas';
import styles from './CoverageMap.module.css';
import { type CoverageGroup, GroupNumbers, placeNumbers } from './GroupNumbers';
import type { IslandState } from './IslandInset';
import { type LeaderGo, LeaderNames } from './LeaderNames';
import type { Obstacles } from './labelPlacement';
import type { LeaderName } from './layoutLeaders';
import { InnerInsets, mapInsetsCorner } from './MapInsets';
import type { MapNames } from './mapNames';
import { LegendItems, layoutLegend, type TileLegendItem } from './tiles/TileLegend';
import type { TileValue } from './tiles/tileLook';
import type { VectorCameraProps, VectorWindow } from './useVectorCamera';
import { VectorFrame } from './VectorFrame';
import { VectorBorders, type VectorBordersProps, VectorLakes, VectorLand } from './VectorGround';
import { VectorNames } from './VectorNames';

export interface CoverageMapProps extends Omit<VectorCameraProps, 'inPage'>, Omit<VectorBordersProps, 'project'> {
  countries: FeatureCollection;
  regions: FeatureCollection;
  lakes: FeatureCollection;
  comunas: readonly Feature<Polygon | MultiPolygon, { cut: string }>[];
  names: MapNames;
  /** By code of comuna. */
  values: ReadonlyMap<string, TileValue>;
  /** Codes of the comunas of the place; null where all are. The others are quiet. */
  inside: ReadonlySet<string> | null;
  groups: readonly CoverageGroup[];
  groupsLabel: string;
  insets: readonly IslandState[];
  legend: readonly TileLegendItem[];
  lifted: ReadonlySet<string> | null;
  selected: string | null;
  selectedGroup: string | null;
  /** Ids of the patterns of regional and national coverage, unique on the page. */
  patterns: Readonly<Record<'regional' | 'national', string>>;
  onSelect: (cut: string) => void;
  onSelectGroup: (id: string) => void;
  tip: (cut: string) => ReactNode;
  label: string;
  drawing: RefObject<SVGSVGElement | null>;
  /** Fills a box of a slide or a frame, the land on the paper without sea and neighbours; null on its own screen. */
  exhibit?: CoverageExhibit | null;
}

export interface CoverageExhibit {
  /** Whether it answers gestures. */
  live: boolean;
  /** Names beside the country while it rests where it fits; null for names on the map. */
  leaders: readonly LeaderName[] | null;
  /** Where those names lead; null where nowhere. */
  go: LeaderGo | null;
  /** Instead of the legend. */
  foot: { height: number; content: ReactNode };
}

const FOCUS = ['CL'];
const NOTHING = [] as const;
const NO_COUNTRIES: FeatureCollection = { type: 'FeatureCollection', features: [] };
/** Above the legend, px. */
const LEGEND_TOP = 10;
/** What the zoom buttons take of the right side, px. */
const TOOLS = { width: 48, height: 106 };

export function CoverageMap(props: CoverageMapProps) {
  const { width, height, fit, padding, bearing, camera, onCamera, label, drawing, values, groups, legend } = props;
  const { comunaBorders, approximateBorders, districtBorders, provinceBorders, regionBorders } = props;
  const [active, setActive] = useState<{ cut: string; x: number; y: number } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const point = useCallback((event: PointerEvent) => {
    const cut = (event.target as Element).getAttribute('data-cut');
    setActive(cut && frame.current ? { cut, ...pointerPlace(event, frame.current) } : null);
  }, []);
  const marks = useMemo(() => marksOf(props.comunas, values), [props.comunas, values]);
  const rows = useMemo(() => layoutLegend(legend, { x: 0, y: LEGEND_TOP, width, rows: false }), [legend, width]);
  const legendFoot = useMemo(
    () => ({ height: rows.bottom, content: <LegendItems rows={rows} numbered={false} /> }),
    [rows],
  );
  const exhibit = props.exhibit ?? null;
  const foot = exhibit?.foot ?? legendFoot;
  const picture = exhibit?.live === false;
  return (
    <div
      ref={frame}
      className={styles.frame}
      style={{ width, height: height + foot.height }}
      onPointerOver={picture ? undefined : point}
      onPointerDown={() => setActive(null)}
      onPointerLeave={() => setActive(null)}
    >
      <VectorFrame
        {...{ width, height, fit, padding, bearing, camera, onCamera, label, drawing, foot }}
        role={picture ? 'img' : 'group'}
        inPage
        picture={picture}
        paper={exhibit !== null}
        calm={exhibit !== null}
        over={(window) =>
          exhibit?.leaders && camera === null ? (
            <LeaderNames names={exhibit.leaders} go={exhibit.go} />
          ) : (
            <OverMap {...props} marks={marks} window={window} picture={picture} />
          )
        }
        still={<InnerInsets islands={props.insets} map={props} bearing={bearing} onSelect={props.onSelect} />}
      >
        {(project, zoom) => (
          <>
            <VectorLand
              countries={exhibit ? NO_COUNTRIES : props.countries}
              regions={props.regions}
              focusCountries={FOCUS}
              mainland={exhibit !== null}
              project={project}
            />
            <CoverageAreas
              comunas={props.comunas}
              inside={props.inside}
              lifted={props.lifted}
              patterns={props.patterns}
              onSelect={props.onSelect}
              {...{ values, marks, project, zoom }}
            />
            <VectorLakes lakes={props.lakes} project={project} />
            <g className={styles.borders}>
              <VectorBorders
                {...{ comunaBorders, approximateBorders, districtBorders, provinceBorders, regionBorders, project }}
              />
            </g>
            <GroupOutlines
              groups={groups}
              comunas={props.comunas}
              selectedGroup={props.selectedGroup}
              selected={props.selected}
              active={active?.cut ?? null}
              project={project}
            />
          </>
        )}
      </VectorFrame>
      {active && (
        <div
          className={styles.tip}
          style={besidePointer(active, width, exhibit ? height + foot.height : null)}
          aria-hidden="true"
        >
          {props.tip(active.cut)}
        </div>
      )}
    </div>
  );
}

/** Names and numbers for the map at rest: the names make room for the numbers. */
function OverMap({
  window,
  marks,
  picture,
  ...props
}: CoverageMapProps & { window: VectorWindow; marks: readonly CoverageMark[]; picture: boolean }) {
  const { width, height, groups, insets } = props;
  const taken = useMemo((): Obstacles['boxes'] => {
    const corner = mapInsetsCorner(insets.length, { width, height });
    const tools = {
      left: width - TOOLS.width,
      right: width,
      top: (height - TOOLS.height) / 2,
      bottom: (height + TOOLS.height) / 2,
    };
    const held = picture ? [] : [tools];
    return corner ? [...held, { left: 0, right: corner.width, top: height - corner.height, bottom: height }] : held;
  }, [width, height, insets.length, picture]);
  const marked = useMemo(
    () =>
      marks.map(({ lon, lat }) => {
        const { x, y } = window.project(lon, lat);
        return { left: x - MARK_RADIUS, right: x + MARK_RADIUS, top: y - MARK_RADIUS, bottom: y + MARK_RADIUS };
      }),
    [marks, window],
  );
  const numbers = useMemo(
    () => placeNumbers(groups, window.project, { width, height }, [...taken, ...marked]),
    [groups, window, width, height, taken, marked],
  );
  // Groups change with every click; the names step aside anew only where a number or a sign stands elsewhere.
  const boxes = JSON.stringify([...marked, ...numbers.map(({ box }) => box)]);
  const obstacles = useMemo(
    (): Obstacles => ({ lines: [], boxes: [...taken, ...(JSON.parse(boxes) as Obstacles['boxes'])] }),
    [boxes, taken],
  );
  return (
    <>
      <VectorNames
        names={props.names}
        window={window}
        width={width}
        height={height}
        bearing={props.bearing}
        experiences={NOTHING}
        obstacles={obstacles}
      />
      <GroupNumbers
        numbers={numbers}
        selected={props.selectedGroup}
        onSelect={props.onSelectGroup}
        label={props.groupsLabel}
      />
    </>
  );
}

/** On the side with more room, inside the drawing's width; where its height is all there is, inside that too. */
function besidePointer({ x, y }: { x: number; y: number }, width: number, height: number | null) {
  const beside = x > width / 2 ? { right: width - x + 14 } : { left: x + 14 };
  return height !== null && y > height / 2 ? { ...beside, bottom: height - y + 14 } : { ...beside, top: y + 14 };
}
