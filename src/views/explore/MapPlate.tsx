/** The map's place on the screen: strip above, map with its callouts, legend below. Everything it draws is plain data. */
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { drawnScaleOf } from '../../analysis/drawnScale';
import type { Experience } from '../../catalog/schema';
import { countryName } from '../../i18n/countries';
import { explore } from '../../i18n/explore';
import { useText } from '../../i18n/text';
import type { AtlasMap, MapHit } from '../../map/AtlasMap';
import type { MapData } from '../../map/mapData';
import { type CalloutItem, type CalloutObstacles, Callouts } from '../../plates/Callouts';
import { ChileStrip } from '../../plates/ChileStrip';
import { glyphDescription } from '../../plates/Glyph';
import type { Project } from '../../plates/lyingProjection';
import { mercatorProjection } from '../../plates/mercatorProjection';
import { VectorMap } from '../../plates/VectorMap';
import { useAtlas } from '../../state/atlas';
import { hoverExperience, useHover } from '../../state/hover';
import { openListing } from '../../state/listing';
import { countOf, useResults } from '../../state/results';
import { changeView, useViewStore } from '../../state/store';
import type { Camera } from '../../state/view';
import { centroidOf, failuresOf } from '../../territory/geography';
import { hasWebgl, useMedia } from '../../ui/media';
import { useSize } from '../../ui/useSize';
import { EmptyResult } from '../facets/EmptyResult';
import { AlsoReach } from './AlsoReach';
import { GeographyFailures } from './GeographyFailures';
import { MapLegend } from './MapLegend';
import styles from './MapPlate.module.css';
import { type MapPlace, mapPlaceOf } from './mapPlace';
import { type DrawnAtlas, useDrawnAtlas } from './useDrawnAtlas';

const AtlasMapView = lazy(() => import('../../map/AtlasMapView').then((module) => ({ default: module.AtlasMapView })));

/** Below this width Chile stands and the strip stays away. */
const WIDE = 560;
/** Countries with more experiences than this merge into one ring when all of Latin America is shown. */
const MOST_APART = 4;

interface Viewport {
  project: Project;
  corners: readonly { lon: number; lat: number }[];
  kilometresPerPixel: number | null;
}

export function MapPlate({ onWindowName }: { onWindowName: (name: string | null) => void }) {
  const { t } = useText();
  const drawn = useDrawnAtlas();
  const [area, size] = useSize<HTMLDivElement>();
  return (
    <div className={styles.plate} ref={area}>
      {drawn && size.width > 0 ? (
        <DrawnPlate drawn={drawn} width={size.width} onWindowName={onWindowName} />
      ) : (
        <p className={styles.loading} role="status">
          {t(explore.loadingMap)}
        </p>
      )}
    </div>
  );
}

function DrawnPlate({
  drawn,
  width,
  onWindowName,
}: {
  drawn: DrawnAtlas;
  width: number;
  onWindowName: (name: string | null) => void;
}) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const results = useResults();
  const view = useViewStore((state) => state.view);
  const hovered = useHover((state) => state.experience);
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const [mapArea, mapSize] = useSize<HTMLDivElement>();
  const map = useRef<AtlasMap | null>(null);
  const [viewport, setViewport] = useState<Viewport | null>(null);
  const [settled, setSettled] = useState<Project | null>(null);
  const wide = width >= WIDE;

  const selected = view.selection?.kind === 'experience' ? (atlas.experienceById.get(view.selection.id) ?? null) : null;
  const place = useMemo(
    // The map follows the place and the selection; filters and everything else leave it where it is.
    () =>
      mapPlaceOf(
        { place: view.place, division: view.division, selection: view.selection },
        selected,
        atlas,
        drawn,
        wide,
      ),
    [view.place, view.division, view.selection, selected, atlas, drawn, wide],
  );
  const focus = place.arrangement === 'focus';
  const followedHover = focus ? null : hovered;

  const shown = useMemo(() => {
    const list = results.experiences.filter(({ id }) => drawn.anchors.has(id));
    return selected && !list.includes(selected) && drawn.anchors.has(selected.id) ? [...list, selected] : list;
  }, [results, drawn, selected]);
  const notPlaceable = results.experiences.filter(({ id }) => !drawn.anchors.has(id));
  const experiences = useMemo(() => shown.flatMap(({ id }) => drawn.drawn.get(id) ?? []), [shown, drawn]);

  const items = useMemo(() => {
    const apart = place.arrangement === 'columns';
    const perCountry = new Map<string, number>();
    for (const { country } of shown) perCountry.set(country ?? '', (perCountry.get(country ?? '') ?? 0) + 1);
    return (focus && selected ? [selected] : shown).map((experience): CalloutItem => {
      const indices = atlas.indices.get(experience.id) ?? null;
      const anchor = drawn.anchors.get(experience.id) ?? { lon: 0, lat: 0 };
      const country = experience.country ?? '';
      return {
        id: experience.id,
        number: experience.ficha,
        shortName: experience.shortName,
        description: glyphDescription(tools, experience, indices),
        scale: drawnScaleOf(experience) ?? 'regional',
        indices,
        anchor,
        startYear: experience.startYear,
        approximate: experience.territory.length === 0 && experience.places.some(({ approximate }) => approximate),
        groupKey: apart && (perCountry.get(country) ?? 0) > MOST_APART ? country : null,
        groupName: country ? countryName(country, tools) : '',
      };
    });
  }, [shown, selected, focus, place.arrangement, atlas, drawn, tools]);

  const focusCountries = useMemo(
    () =>
      place.strip === null && view.place.level !== 'country'
        ? [...new Set(['CL', ...shown.flatMap(({ country }) => country ?? [])])]
        : [selected?.country ?? (view.place.level === 'country' ? view.place.code : 'CL')],
    [shown, place.strip, view.place, selected],
  );
  const focusComunas = useMemo(() => {
    if (view.selection?.kind === 'comuna') return [view.selection.id];
    const reached = selected ? (drawn.drawn.get(selected.id)?.comunas ?? []) : [];
    return reached.length <= 12 ? reached : [];
  }, [view.selection, selected, drawn]);
  const data: MapData = useMemo(
    () => ({
      ground: drawn.ground,
      experiences,
      hovered: followedHover,
      selected: selected?.id ?? null,
      focusComunas,
      focusCountries,
      language: tools.language,
      labels: 'by-zoom',
    }),
    [drawn, experiences, followedHover, selected, focusComunas, focusCountries, tools.language],
  );

  const follow = useCallback((made: AtlasMap | null) => {
    map.current = made;
    if (!made) {
      setViewport(null);
      return;
    }
    let last = '';
    let resting: ReturnType<typeof setTimeout> | undefined;
    made.onRender(() => {
      const corners = made.corners();
      const key = JSON.stringify(corners);
      if (key === last) return;
      last = key;
      const project: Project = (lon, lat) => made.project([lon, lat]);
      setViewport({ project, corners, kilometresPerPixel: made.metresPerPixel() / 1000 });
      clearTimeout(resting);
      resting = setTimeout(() => {
        const { width, height } = made.size();
        const atRest = mercatorProjection({ ...made.camera(), bearing: made.bearing(), width, height });
        setSettled(() => atRest);
      }, 90);
    });
  }, []);

  const avoid = useCallback((obstacles: CalloutObstacles) => map.current?.setObstacles(obstacles), []);

  const vectorNames = useMemo(() => {
    const comunas = focusComunas.flatMap(
      (cut) => atlas.territory.comunas[atlas.territory.indexOf.get(cut) ?? -1] ?? [],
    );
    const countries = drawn.ground.countries.features.filter(({ properties }) =>
      focusCountries.includes(properties.iso2),
    );
    return [
      ...comunas.map(({ name, lon, lat }) => ({ text: name, kind: 'comuna' as const, lon, lat })),
      ...(place.arrangement === 'columns'
        ? countries.map(({ properties, geometry }) => ({
            text: countryName(properties.iso2, tools),
            kind: 'country' as const,
            ...centroidOf(geometry),
          }))
        : regionPoints(atlas, view.division).map(({ shortName, lon, lat }) => ({
            text: shortName,
            kind: 'region' as const,
            lon,
            lat,
          }))),
    ];
  }, [focusComunas, focusCountries, atlas, drawn, place.arrangement, tools, view.division]);

  const followVector = useCallback(
    ({
      project,
      unproject,
    }: {
      project: Project;
      unproject: (x: number, y: number) => { lon: number; lat: number };
    }) => {
      const { width: w, height: h } = mapSize;
      const corners = [unproject(0, 0), unproject(w, 0), unproject(w, h), unproject(0, h)];
      setViewport({ project, corners, kilometresPerPixel: null });
      setSettled(() => project);
    },
    [mapSize],
  );

  const windowName = useMemo(() => {
    if (place.bearing !== 90 || !viewport) return null;
    const lats = viewport.corners.map(({ lat }) => lat);
    const inside = regionPoints(atlas, view.division).filter(
      ({ lat }) => lat > Math.min(...lats) && lat < Math.max(...lats),
    );
    const first = inside[0];
    const last = inside[inside.length - 1];
    if (!first || !last) return null;
    return first === last ? first.shortName : t(explore.windowRange, { first: first.shortName, last: last.shortName });
  }, [place.bearing, viewport, atlas, view.division, t]);
  useEffect(() => onWindowName(windowName), [windowName, onWindowName]);

  const select = (id: string) => changeView({ selection: { kind: 'experience', id } });
  const choose = (hit: MapHit | null) => {
    if (!hit) return;
    if (hit.kind === 'experience') select(hit.id);
    else if (hit.kind === 'comuna') changeView({ selection: { kind: 'comuna', id: hit.id } });
    else if (atlas.facets[view.division].columns.country.indexOf.has(hit.id))
      changeView({ place: { level: 'country', code: hit.id } });
  };
  const approach = (ids: readonly string[], groupKey: string | null) => {
    if (groupKey) {
      changeView({ place: { level: 'country', code: groupKey } });
      return;
    }
    const points = ids.flatMap((id) => drawn.anchors.get(id) ?? []);
    const lon = points.reduce((sum, point) => sum + point.lon, 0) / points.length;
    const lat = points.reduce((sum, point) => sum + point.lat, 0) / points.length;
    const zoom = (map.current?.camera().zoom ?? 5) + 1.6;
    changeView({ camera: { lon, lat, zoom } });
  };
  const outside = viewport && settled && !focus ? items.filter((item) => !within(item, settled, mapSize)) : [];

  const strip = place.strip && (
    <div className={styles.strip} data-size={place.strip}>
      <ChileStrip
        width={width}
        size={place.strip}
        regionOutlines={drawn.ground.regions}
        experiences={items
          .filter(({ id }) => (drawn.drawn.get(id)?.comunas.length ?? 0) > 0)
          .map((item) => ({ ...item, outline: drawn.drawn.get(item.id)?.outline ?? null }))}
        regions={regionPoints(atlas, view.division).map((region) => ({
          ...region,
          count: countOf(results, atlas, view, 'region', region.code),
        }))}
        frame={viewport?.corners ?? null}
        hovered={hovered}
        selected={selected?.id ?? null}
        focusRegion={view.place.level === 'region' ? view.place.code : null}
        onHover={hoverExperience}
        onSelect={select}
        onRegion={(code) => changeView({ place: { level: 'region', code }, selection: null })}
        onMoveFrame={(lon, lat) => {
          const zoom = map.current?.camera().zoom;
          if (zoom !== undefined) changeView({ camera: { lon, lat, zoom } }, 'replace');
        }}
      />
    </div>
  );

  return (
    <>
      <GeographyFailures failures={failuresOf(drawn.geography)} />
      {strip}
      {place.strip === 'whole' && viewport && <Guide width={width} corners={viewport.corners} />}
      {focus && selected && <AlsoReach experience={selected} onSelect={select} />}
      <div className={styles.map} ref={mapArea} style={{ ['--plate-ground' as string]: 'var(--land)' }}>
        {mapSize.width > 0 &&
          (hasWebgl() ? (
            <Suspense fallback={<p className={styles.loading}>{t(explore.loadingMap)}</p>}>
              <AtlasMapView
                data={data}
                place={place.bounds}
                camera={view.camera}
                bearing={place.bearing}
                padding={paddingOf(place, mapSize)}
                reducedMotion={reducedMotion}
                label={t(explore.mapLabel)}
                onHover={(hit) => hoverExperience(hit?.kind === 'experience' ? hit.id : null)}
                onSelect={choose}
                onCamera={(camera: Camera | null) => changeView({ camera }, 'replace')}
                onReady={follow}
              />
            </Suspense>
          ) : (
            <VectorMap
              width={mapSize.width}
              height={mapSize.height}
              countries={drawn.ground.countries}
              comunas={drawn.ground.comunas}
              regions={drawn.ground.regions}
              comunaBorders={drawn.ground.borders.comunas}
              provinceBorders={drawn.ground.borders.provinces}
              regionBorders={drawn.ground.borders.regions}
              lakes={drawn.ground.lakes}
              names={vectorNames}
              approximate={drawn.ground.approximate}
              experiences={experiences}
              hovered={followedHover}
              selected={selected?.id ?? null}
              focusCountries={focusCountries}
              fit={place.bounds}
              bearing={place.bearing}
              onSelect={select}
              onViewport={followVector}
              label={t(explore.mapLabel)}
            />
          ))}
        {viewport && settled && items.length > 0 && (
          <Callouts
            width={mapSize.width}
            height={mapSize.height}
            project={viewport.project}
            settled={settled}
            items={items}
            arrangement={place.arrangement}
            divide={viewport.project(-68.6, -20).x}
            hovered={followedHover}
            selected={selected?.id ?? null}
            onHover={hoverExperience}
            onSelect={select}
            onApproach={approach}
            onPlaced={avoid}
          />
        )}
        {results.total === 0 && !selected && (
          <div className={styles.empty}>
            <EmptyResult />
          </div>
        )}
      </div>
      <MapLegend
        kind={focus ? 'reach' : 'experiences'}
        scale={selected ? drawnScaleOf(selected) : null}
        seatAssumed={selected?.seat?.basis === 'assumed'}
        tied={selected !== null && (drawn.drawn.get(selected.id)?.members.length ?? 0) > 0 && selected.seat !== null}
        bearing={place.bearing}
        kilometresPerPixel={viewport?.kilometresPerPixel ?? null}
      >
        {!hasWebgl() && <span>{t(explore.noWebgl)}</span>}
        {drawn.ground.approximate && place.arrangement !== 'columns' && <span>{t(explore.approximateBoundaries)}</span>}
        {notPlaceable.length > 0 && (
          <CountButton
            label={t(explore.notPlaceable, { count: notPlaceable.length })}
            title={t(explore.notPlaceableTitle)}
            experiences={notPlaceable}
          />
        )}
        {outside.length > 0 && (
          <CountButton
            label={t(explore.outsideView, { count: outside.length })}
            title={t(explore.outsideTitle)}
            experiences={outside.flatMap(({ id }) => atlas.experienceById.get(id) ?? [])}
          />
        )}
      </MapLegend>
    </>
  );
}

function CountButton({
  label,
  title,
  experiences,
}: {
  label: string;
  title: string;
  experiences: readonly Experience[];
}) {
  return (
    <button type="button" onClick={() => openListing({ title, ids: experiences.map(({ id }) => id) })}>
      {label}
    </button>
  );
}

/** Two hairlines that open from the frame on the strip to the corners of the map below it. */
function Guide({ width, corners }: { width: number; corners: Viewport['corners'] }) {
  const room = Math.min(width * 0.86, 780);
  const left = (width - room) / 2;
  const x = (lat: number) => left + ((-17.3 - lat) / 38.8) * room;
  const xs = corners.map(({ lat }) => Math.min(width - 1, Math.max(1, x(lat))));
  return (
    <svg className={styles.guide} width={width} height={14} aria-hidden="true">
      <path d={`M${Math.min(...xs)} 0L0 14M${Math.max(...xs)} 0L${width} 14`} />
    </svg>
  );
}

function within(item: CalloutItem, project: Project, size: { width: number; height: number }): boolean {
  const { x, y } = project(item.anchor.lon, item.anchor.lat);
  return x > 4 && y > 4 && x < size.width - 4 && y < size.height - 4;
}

function paddingOf({ arrangement, bearing }: MapPlace, { width, height }: { width: number; height: number }) {
  // Lying, the country fills the width; its callouts stand over the Andes and the sea.
  if (bearing === 90) return { top: 8, right: 0, bottom: 8, left: 0 };
  if (arrangement === 'columns')
    return { top: 12, right: Math.min(60, width * 0.06), bottom: 12, left: Math.min(60, width * 0.06) };
  if (arrangement === 'focus') return { top: 44, right: 50, bottom: Math.min(110, height * 0.2), left: 50 };
  const rows = Math.min(84, height * 0.2);
  return { top: rows, right: 24, bottom: rows, left: 24 };
}

interface RegionPoint {
  code: string;
  name: string;
  shortName: string;
  lon: number;
  lat: number;
}

/** A point of every region, from north to south: the mean of its comunas on the mainland. */
function regionPoints(atlas: ReturnType<typeof useAtlas>, division: 2008 | 2018): RegionPoint[] {
  return atlas.territory.divisions[division].regions.map(({ code, name, shortName, comunas }) => {
    const points = comunas
      .flatMap((index) => atlas.territory.comunas[index] ?? [])
      .filter(({ lon, lat }) => lon > -77 && lat > -57);
    const lon = points.reduce((sum, point) => sum + point.lon, 0) / points.length;
    const lat = points.reduce((sum, point) => sum + point.lat, 0) / points.length;
    return { code, name, shortName, lon, lat };
  });
}
