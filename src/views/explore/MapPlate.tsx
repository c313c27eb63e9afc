/** The map's place on the screen: strip above, map with its callouts, legend below. Everything it draws is plain data. */
import { useCallback, useEffect, useMemo } from 'react';
import { drawnScaleOf } from '../../analysis/drawnScale';
import { installFile } from '../../exchange/boundaries/installation';
import { boundaryNote } from '../../i18n/boundaryNote';
import { explore } from '../../i18n/explore';
import { useText } from '../../i18n/text';
import { type CalloutObstacles, Callouts } from '../../plates/Callouts';
import type { CalloutItem } from '../../plates/calloutItem';
import type { Project } from '../../plates/lyingProjection';
import { MapInsets } from '../../plates/MapInsets';
import { useAtlas } from '../../state/atlas';
import { hoverExperience, useHover } from '../../state/hover';
import { useResults } from '../../state/results';
import { changeView, useViewStore } from '../../state/store';
import { failuresOf } from '../../territory/geography';
import { hasWebgl } from '../../ui/media';
import { useFileDrop } from '../../ui/useFileDrop';
import { useSize } from '../../ui/useSize';
import { BoundaryNote, BoundarySource } from '../drawings/BoundaryNote';
import { BoundaryProblems } from '../drawings/BoundaryProblems';
import { CountNote } from '../drawings/CountNote';
import { GeographyFailures } from '../drawings/GeographyFailures';
import { type DrawnAtlas, useDrawnAtlas } from '../drawings/useDrawnAtlas';
import { EmptyResult } from '../facets/EmptyResult';
import { AlsoReach } from './AlsoReach';
import { calloutItemsOf } from './calloutItems';
import { MapLegend } from './MapLegend';
import styles from './MapPlate.module.css';
import { mapPlaceOf } from './mapPlace';
import { PlateMap } from './PlateMap';
import { PlateStrip } from './PlateStrip';
import { regionPointsOf } from './regionPoints';
import { useInsets } from './useInsets';
import { useMapData } from './useMapData';
import { useMapViewport } from './useMapViewport';

/** Below this width Chile stands and the strip stays away. */
const WIDE = 560;

/** A region whose middle stands this near the map's edge, degrees, does not name what it shows. */
const EDGE = 0.6;

interface PlateProps {
  /** Told what of Chile the lying map shows («Maule a Los Lagos»), or null. */
  onWindowName: (name: string | null) => void;
}

export function MapPlate({ onWindowName }: PlateProps) {
  const { t } = useText();
  const drawn = useDrawnAtlas();
  const [area, size] = useSize<HTMLDivElement>();
  const { over, handlers } = useFileDrop(installFile);
  return (
    <div className={styles.plate} ref={area} {...handlers}>
      {drawn && size.width > 0 ? (
        <DrawnPlate drawn={drawn} width={size.width} onWindowName={onWindowName} />
      ) : (
        <p className={styles.loading} role="status">
          {t(explore.loadingMap)}
        </p>
      )}
      {over && <p className={styles.drop}>{t(boundaryNote.dropHere)}</p>}
    </div>
  );
}

function DrawnPlate({ drawn, width, onWindowName }: PlateProps & { drawn: DrawnAtlas; width: number }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const results = useResults();
  const viewPlace = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const selection = useViewStore((state) => state.view.selection);
  const hovered = useHover((state) => state.experience);
  const [mapArea, mapSize] = useSize<HTMLDivElement>();
  const followed = useMapViewport(mapSize);
  const { viewport, settled, painted } = followed;
  const wide = width >= WIDE;

  const selected = selection?.kind === 'experience' ? (atlas.experienceById.get(selection.id) ?? null) : null;
  const place = useMemo(
    // The map follows the place and the selection; filters and everything else leave it where it is.
    () => mapPlaceOf({ place: viewPlace, division, selection }, selected, atlas, drawn, wide),
    [viewPlace, division, selection, selected, atlas, drawn, wide],
  );
  const focus = place.arrangement === 'focus';
  // Only Chile's comunas are approximate; elsewhere the note would say something untrue.
  const showsChile = focus ? selected?.country === 'CL' : place.arrangement !== 'columns';

  const shown = useMemo(() => {
    const list = results.experiences.filter(({ id }) => drawn.anchors.has(id));
    return selected && !list.includes(selected) && drawn.anchors.has(selected.id) ? [...list, selected] : list;
  }, [results, drawn, selected]);
  const items = useMemo(
    () => calloutItemsOf(focus && selected ? [selected] : shown, place.arrangement === 'columns', atlas, drawn, tools),
    [focus, selected, shown, place.arrangement, atlas, drawn, tools],
  );
  // In focus the chosen experience stands alone on its ground; who else is there is listed above the map.
  const data = useMapData(drawn, focus && selected ? [selected] : shown, selected, focus ? null : hovered, place.strip);

  const { islands, insets, corner } = useInsets({
    drawn,
    data,
    focus: focus ? selected : null,
    settled,
    map: mapSize,
    onStrip: place.strip === 'whole',
  });
  const { keepClear } = followed;
  const keepCalloutsClear = useCallback(
    ({ lines, boxes }: CalloutObstacles) => {
      keepClear({ lines, boxes: [...boxes, ...furnitureOf(mapSize, corner)] });
    },
    [keepClear, corner, mapSize],
  );
  const bare = items.length === 0;
  useEffect(() => {
    if (bare) keepCalloutsClear({ lines: [], boxes: [] });
  }, [bare, keepCalloutsClear]);

  const regionPoints = useMemo(() => regionPointsOf(atlas.territory, division), [atlas, division]);
  const windowName = useMemo(() => {
    if (place.bearing !== 90 || !viewport) return null;
    const lats = viewport.corners.map(({ lat }) => lat);
    const inside = regionPoints.filter(({ lat }) => lat > Math.min(...lats) + EDGE && lat < Math.max(...lats) - EDGE);
    const first = inside[0];
    const last = inside[inside.length - 1];
    if (!first || !last) return null;
    return first === last ? first.shortName : t(explore.windowRange, { first: first.shortName, last: last.shortName });
  }, [place.bearing, viewport, regionPoints, t]);
  useEffect(() => onWindowName(windowName), [windowName, onWindowName]);

  const select = (id: string) => changeView({ selection: { kind: 'experience', id } });
  const selectComuna = (cut: string) => changeView({ selection: { kind: 'comuna', id: cut } });
  const approach = (ids: readonly string[], groupKey: string | null) => {
    if (groupKey) {
      changeView({ place: { level: 'country', code: groupKey } });
      return;
    }
    const points = ids.flatMap((id) => drawn.anchors.get(id) ?? []);
    const lon = points.reduce((sum, point) => sum + point.lon, 0) / points.length;
    const lat = points.reduce((sum, point) => sum + point.lat, 0) / points.length;
    const zoom = (viewport?.zoom ?? 5) + 1.6;
    changeView({ camera: { lon, lat, zoom } });
  };
  const moveFrame = (lon: number, lat: number) => {
    if (!viewport) return;
    const { zoom } = viewport;
    const step = useViewStore.getState().view.camera === null ? 'push' : 'replace';
    changeView({ camera: { lon, lat, zoom } }, step);
  };
  const notPlaceable = results.experiences.filter(({ id }) => !drawn.anchors.has(id));
  const outside = settled && !focus ? items.filter((item) => !within(item, settled, mapSize)) : [];

  return (
    <>
      <GeographyFailures
        failures={[...failuresOf(drawn.geography), ...(drawn.districtFailure ? [drawn.districtFailure] : [])]}
      />
      <BoundaryProblems />
      {place.strip && (
        <PlateStrip
          width={width}
          size={place.strip}
          drawn={drawn}
          items={items}
          islands={islands}
          corners={viewport?.corners ?? null}
          selected={selected?.id ?? null}
          onSelect={select}
          onComuna={selectComuna}
          onMoveFrame={moveFrame}
        />
      )}
      {focus && selected && <AlsoReach experience={selected} onSelect={select} />}
      <div className={styles.map} ref={mapArea}>
        {mapSize.width > 0 && <PlateMap {...{ data, place, followed, corner }} {...mapSize} onSelect={select} />}
        {!painted && (
          <p className={styles.painting} role="status">
            {t(explore.loadingMap)}
          </p>
        )}
        {viewport && settled && painted && items.length > 0 && (
          <Callouts
            {...mapSize}
            project={viewport.project}
            settled={settled}
            items={items}
            arrangement={place.arrangement}
            divide={
              place.strip === null && viewPlace.level === 'latin-america' ? settled(-68.6, -20).x : mapSize.width / 2
            }
            bounds={place.bounds}
            corner={corner}
            hovered={data.hovered}
            selected={selected?.id ?? null}
            onHover={hoverExperience}
            onSelect={select}
            onApproach={approach}
            onPlaced={keepCalloutsClear}
          />
        )}
        {painted && <MapInsets islands={insets} map={mapSize} bearing={place.bearing} onSelect={selectComuna} />}
        {results.total === 0 && !selected && (
          <div className={styles.empty}>
            <EmptyResult />
          </div>
        )}
      </div>
      <MapLegend
        kind={focus ? 'reach' : 'experiences'}
        outlined={
          selected !== null && drawnScaleOf(selected) !== 'communal' && drawn.drawn.get(selected.id)?.outline !== null
        }
        scale={selected ? drawnScaleOf(selected) : null}
        seatAssumed={selected?.seat?.basis === 'assumed'}
        tied={selected !== null && (drawn.drawn.get(selected.id)?.members.length ?? 0) > 0 && selected.seat !== null}
        bearing={place.bearing}
        kilometresPerPixel={viewport?.kilometresPerPixel ?? null}
      >
        {!hasWebgl() && <span>{t(explore.noWebgl)}</span>}
        {showsChile && <BoundaryNote geography={drawn.geography} />}
        {drawn.districts && <BoundarySource {...drawn.districts.credit} />}
        <CountNote
          label={t(explore.notPlaceable, { count: notPlaceable.length })}
          title={t(explore.notPlaceableTitle)}
          ids={notPlaceable.map(({ id }) => id)}
        />
        <CountNote
          label={t(explore.outsideView, { count: outside.length })}
          title={t(explore.outsideTitle)}
          ids={outside.map(({ id }) => id)}
        />
      </MapLegend>
    </>
  );
}

/** What always stands above the map: the zoom buttons half way up its right side, and the insets. */
function furnitureOf(
  { width, height }: { width: number; height: number },
  corner: { width: number; height: number } | null,
): CalloutObstacles['boxes'] {
  const buttons = { left: width - 48, right: width, top: height / 2 - 53, bottom: height / 2 + 53 };
  return corner ? [buttons, { left: 0, right: corner.width, top: height - corner.height, bottom: height }] : [buttons];
}

function within(item: CalloutItem, project: Project, size: { width: number; height: number }): boolean {
  const { x, y } = project(item.anchor.lon, item.anchor.lat);
  return x > 4 && y > 4 && x < size.width - 4 && y < size.height - 4;
}
