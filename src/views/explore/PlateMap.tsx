/** The map itself: live where the browser has WebGL, else drawn as a vector. The same data, the same answers. */
import { lazy, Suspense, useMemo, useState } from 'react';
import { countryName } from '../../i18n/countries';
import { explore } from '../../i18n/explore';
import { useText } from '../../i18n/text';
import type { MapHit } from '../../map/AtlasMap';
import type { MapData } from '../../map/mapData';
import { VectorMap, type VectorMapName } from '../../plates/VectorMap';
import { useAtlas } from '../../state/atlas';
import { hoverExperience } from '../../state/hover';
import { changeView, useViewStore } from '../../state/store';
import type { Camera } from '../../state/view';
import { centroidOf } from '../../territory/geography';
import { hasWebgl, useMedia } from '../../ui/media';
import styles from './MapPlate.module.css';
import type { MapPlace } from './mapPlace';
import { regionPointsOf } from './regionPoints';
import type { FollowedViewport } from './useMapViewport';

const AtlasMapView = lazy(() => import('../../map/AtlasMapView').then((module) => ({ default: module.AtlasMapView })));

interface PlateMapProps {
  data: MapData;
  place: MapPlace;
  width: number;
  height: number;
  followed: FollowedViewport;
  onSelect: (id: string) => void;
}

export function PlateMap({ data, place, width, height, followed, onSelect }: PlateMapProps) {
  const { t } = useText();
  const atlas = useAtlas();
  const camera = useViewStore((state) => state.view.camera);
  const division = useViewStore((state) => state.view.division);
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const names = useVectorNames(data, place);
  const [live, setLive] = useState(hasWebgl);

  // The first move is a step that «back» undoes; what follows is the same move going on.
  const moveCamera = (moved: Camera | null) => changeView({ camera: moved }, camera === null ? 'push' : 'replace');
  const choose = (hit: MapHit | null) => {
    if (!hit) return;
    const known = atlas.facets[division].columns.country.indexOf;
    if (hit.kind === 'experience') onSelect(hit.id);
    else if (hit.kind === 'comuna') changeView({ selection: { kind: 'comuna', id: hit.id } });
    else if (known.has(hit.id)) changeView({ place: { level: 'country', code: hit.id } });
  };

  if (live) {
    return (
      <Suspense fallback={<p className={styles.loading}>{t(explore.loadingMap)}</p>}>
        <AtlasMapView
          data={data}
          place={place.bounds}
          camera={camera}
          bearing={place.bearing}
          padding={paddingOf(place, width, height)}
          reducedMotion={reducedMotion}
          label={t(explore.mapLabel)}
          onHover={(hit) => hoverExperience(hit?.kind === 'experience' ? hit.id : null)}
          onSelect={choose}
          onCamera={moveCamera}
          onReady={followed.followLiveMap}
          onUnavailable={() => setLive(false)}
        />
      </Suspense>
    );
  }
  const { ground } = data;
  return (
    <VectorMap
      width={width}
      height={height}
      countries={ground.countries}
      comunas={ground.comunas}
      regions={ground.regions}
      comunaBorders={ground.borders.comunas}
      approximateBorders={ground.borders.approximateComunas}
      districtBorders={ground.borders.districts}
      provinceBorders={ground.borders.provinces}
      regionBorders={ground.borders.regions}
      lakes={ground.lakes}
      names={names}
      experiences={data.experiences}
      hovered={data.hovered}
      selected={data.selected}
      focusCountries={data.focusCountries}
      fit={place.bounds}
      bearing={place.bearing}
      onSelect={onSelect}
      camera={camera}
      onCamera={moveCamera}
      onViewport={followed.followVectorMap}
      label={t(explore.mapLabel)}
    />
  );
}

function useVectorNames({ focusComunas, focusCountries, ground }: MapData, place: MapPlace): VectorMapName[] {
  const tools = useText();
  const { territory } = useAtlas();
  const division = useViewStore((state) => state.view.division);
  return useMemo(() => {
    const comunas = focusComunas.flatMap((cut) => territory.comunas[territory.indexOf.get(cut) ?? -1] ?? []);
    const around: VectorMapName[] =
      place.arrangement === 'columns'
        ? ground.countries.features
            .filter(({ properties }) => focusCountries.includes(properties.iso2))
            .map(({ properties, geometry }) => ({
              text: countryName(properties.iso2, tools),
              kind: 'country',
              ...centroidOf(geometry),
            }))
        : regionPointsOf(territory, division).map(({ shortName, lon, lat }) => ({
            text: shortName,
            kind: 'region',
            lon,
            lat,
          }));
    return [
      ...comunas.map(({ name, lon, lat }): VectorMapName => ({ text: name, kind: 'comuna', lon, lat })),
      ...around,
      ...ground.districtNames.map(({ name, lon, lat }): VectorMapName => ({ text: name, kind: 'district', lon, lat })),
    ];
  }, [focusComunas, focusCountries, ground, territory, place.arrangement, tools, division]);
}

/** Pixels kept free around the place for callouts. */
function paddingOf({ arrangement, bearing }: MapPlace, width: number, height: number) {
  // Lying, the country fills the width; its callouts stand over the Andes and the sea.
  if (bearing === 90) return { top: 8, right: 0, bottom: 8, left: 0 };
  if (arrangement === 'columns') {
    const side = Math.min(60, width * 0.06);
    return { top: 12, right: side, bottom: 12, left: side };
  }
  if (arrangement === 'focus') return { top: 44, right: 50, bottom: Math.min(110, height * 0.2), left: 50 };
  const rows = Math.min(84, height * 0.2);
  return { top: rows, right: 24, bottom: rows, left: 24 };
}
