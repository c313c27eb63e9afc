/** The map itself: live where the browser has WebGL, else drawn as a vector. The same data, the same answers. */
import { lazy, Suspense, useMemo, useState } from 'react';
import { explore } from '../../i18n/explore';
import { useText } from '../../i18n/text';
import type { MapHit } from '../../map/AtlasMap';
import type { MapData } from '../../map/mapData';
import { mapNamesOf } from '../../map/mapNameData';
import { VectorMap } from '../../plates/VectorMap';
import { useAtlas } from '../../state/atlas';
import { hoverExperience } from '../../state/hover';
import { changeView, useViewStore } from '../../state/store';
import type { Camera } from '../../state/view';
import { hasWebgl, useMedia } from '../../ui/media';
import styles from './MapPlate.module.css';
import type { MapPlace } from './mapPlace';
import type { FollowedViewport } from './useMapViewport';

const AtlasMapView = lazy(() => import('../../map/AtlasMapView').then((module) => ({ default: module.AtlasMapView })));

interface PlateMapProps {
  data: MapData;
  place: MapPlace;
  width: number;
  height: number;
  followed: FollowedViewport;
  /** What the insets take of the lower left corner. */
  corner: { width: number; height: number } | null;
  onSelect: (id: string) => void;
}

export function PlateMap({ data, place, width, height, followed, corner, onSelect }: PlateMapProps) {
  const { t } = useText();
  const atlas = useAtlas();
  const camera = useViewStore((state) => state.view.camera);
  const division = useViewStore((state) => state.view.division);
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const [live, setLive] = useState(hasWebgl);
  const { ground, experiences, focusComunas, focusCountries, language } = data;
  const names = useMemo(
    // Hovering renames nothing; the live map finds its names itself.
    () => (live ? null : mapNamesOf({ ground, experiences, focusComunas, focusCountries, language })),
    [live, ground, experiences, focusComunas, focusCountries, language],
  );

  // The first move is a step that «back» undoes; what follows is the same move going on.
  const moveCamera = (moved: Camera | null) => changeView({ camera: moved }, camera === null ? 'push' : 'replace');
  const choose = (hit: MapHit | null) => {
    if (!hit) return;
    const known = atlas.facets[division].columns.country.indexOf;
    if (hit.kind === 'experience') onSelect(hit.id);
    else if (hit.kind === 'comuna') changeView({ selection: { kind: 'comuna', id: hit.id } });
    else if (known.has(hit.id)) changeView({ place: { level: 'country', code: hit.id } });
  };

  if (names === null) {
    return (
      <Suspense fallback={<p className={styles.loading}>{t(explore.loadingMap)}</p>}>
        <AtlasMapView
          data={data}
          place={place.bounds}
          camera={camera}
          bearing={place.bearing}
          padding={paddingOf(place, width, height, corner)}
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
  return (
    <VectorMap
      width={width}
      height={height}
      countries={ground.countries}
      regions={ground.regions}
      comunaBorders={ground.borders.comunas}
      approximateBorders={ground.borders.approximateComunas}
      districtBorders={ground.borders.districts}
      provinceBorders={ground.borders.provinces}
      regionBorders={ground.borders.regions}
      lakes={ground.lakes}
      names={names}
      obstacles={followed.obstacles}
      experiences={data.experiences}
      hovered={data.hovered}
      selected={data.selected}
      focusCountries={data.focusCountries}
      fit={place.bounds}
      padding={paddingOf(place, width, height, corner)}
      bearing={place.bearing}
      onSelect={onSelect}
      camera={camera}
      onCamera={moveCamera}
      onViewport={followed.followVectorMap}
      label={t(explore.mapLabel)}
    />
  );
}

/** Pixels kept free around the place for callouts. */
function paddingOf({ arrangement, bearing }: MapPlace, width: number, height: number, corner: PlateMapProps['corner']) {
  // Lying, the country fills the width; its callouts stand over the Andes and the sea.
  if (bearing === 90) return { top: 8, right: 0, bottom: 8, left: 0 };
  if (arrangement === 'columns') {
    const side = Math.min(60, width * 0.06);
    return { top: 12, right: side, bottom: 12, left: side };
  }
  // A row of insets lifts what stands above it; a column leaves the middle alone.
  const lift = corner !== null && corner.width >= width / 2 ? corner.height : 0;
  if (arrangement === 'focus') return { top: 44, right: 50, bottom: Math.min(110, height * 0.2) + lift, left: 50 };
  const rows = Math.min(84, height * 0.2);
  return { top: rows, right: 24, bottom: rows + lift, left: 24 };
}
