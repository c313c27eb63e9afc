/** The map of Explorar in a box: always a vector drawing, with its glyphs around it. */
import { useCallback, useMemo, useState } from 'react';
import { drawnScaleOf } from '../../../analysis/drawnScale';
import { SCALES } from '../../../catalog/vocabulary';
import { explore } from '../../../i18n/explore';
import { exploreExhibits as words } from '../../../i18n/exploreExhibits';
import { useText } from '../../../i18n/text';
import { scaleNames } from '../../../i18n/vocabulary';
import { mapNamesOf } from '../../../map/mapNameData';
import { Callouts } from '../../../plates/Callouts';
import type { VectorWindow } from '../../../plates/useVectorCamera';
import { VectorMap } from '../../../plates/VectorMap';
import { useAtlas } from '../../../state/atlas';
import { hoverExperience, useHover } from '../../../state/hover';
import { useResults } from '../../../state/results';
import { changeView, useViewStore } from '../../../state/store';
import type { Camera } from '../../../state/view';
import { type DrawnAtlas, useDrawnAtlas } from '../../drawings/useDrawnAtlas';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { calloutItemsOf } from '../calloutItems';
import { useMapData } from '../useMapData';
import { useMapViewport } from '../useMapViewport';
import { exploreMapBox } from './exploreMapBox';
import { GlyphLegend } from './GlyphLegend';
import { layoutGlyphLegend } from './layoutGlyphLegend';

/** In the order of the dimensions. */
const PETALS = [
  { long: explore.legendUp, short: words.petalPolitical },
  { long: explore.legendRight, short: words.petalInstitutional },
  { long: explore.legendLeft, short: words.petalSocial },
] as const;
/** A lower box, px, has one line of legend. */
const TWO_LINES = 200;

export function ExploreMapExhibit(props: ExhibitProps) {
  const drawn = useDrawnAtlas();
  const [ready, setReady] = useState(false);
  return (
    <div
      style={{ position: 'relative', width: props.width, height: props.height }}
      inert={!props.live}
      data-drawn={ready ? '' : undefined}
    >
      {drawn && <Filled {...props} drawn={drawn} onReady={setReady} />}
    </div>
  );
}

interface FilledProps extends ExhibitProps {
  drawn: DrawnAtlas;
  onReady: (ready: boolean) => void;
}

function Filled({ width, height, live, drawn, onReady }: FilledProps) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const results = useResults();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const selection = useViewStore((state) => state.view.selection);
  const camera = useViewStore((state) => state.view.camera);
  const hovered = useHover((state) => (live ? state.experience : null));
  const placed = results.experiences.filter(({ id }) => drawn.anchors.has(id));
  const selected = selection?.kind === 'experience' ? (atlas.experienceById.get(selection.id) ?? null) : null;
  // Its height is that of all, so that the map keeps its size when one is chosen.
  const scales = SCALES.filter((scale) => placed.some((experience) => drawnScaleOf(experience) === scale));
  const left = results.experiences.length - placed.length;
  const note = left > 0 ? t(words.notPlaced, { n: left }) : null;
  const legend = layoutGlyphLegend(
    {
      petals: PETALS.map(({ long, short }) => ({ long: t(long), short: t(short) })),
      scales: scales.map((scale) => t(scaleNames[scale])),
      note,
    },
    width,
    height < TWO_LINES ? 1 : 2,
  );
  const mapHeight = Math.max(60, height - legend.height);
  const size = useMemo(() => ({ width, height: mapHeight }), [width, mapHeight]);
  const { viewport, settled, followVectorMap, keepClear, obstacles } = useMapViewport(size);

  const box = useMemo(
    () => exploreMapBox({ place, division, selection }, selected, size, atlas, drawn),
    [place, division, selection, selected, size, atlas, drawn],
  );
  const focus = box.arrangement === 'focus';
  const shown = useMemo(() => {
    if (focus && selected) return [selected];
    return results.experiences.filter(({ id }) => drawn.anchors.has(id));
  }, [focus, selected, results, drawn]);
  const merges = place.level === 'latin-america' && box.arrangement !== 'list';
  const items = useMemo(() => calloutItemsOf(shown, merges, atlas, drawn, tools), [shown, merges, atlas, drawn, tools]);
  const data = useMapData(drawn, shown, selected, focus ? null : hovered, box.paper && !focus ? 'whole' : null);
  const names = useMemo(() => {
    const all = mapNamesOf(data);
    return box.paper ? { ...all, countries: [], seas: [] } : all;
  }, [data, box.paper]);
  const lakes = useMemo(() => {
    if (!box.paper) return data.ground.lakes;
    const own = new Set(
      names.lakes.filter(({ lon, lat }) => names.grounds.regions.at(lon, lat) !== null).map(({ code }) => code),
    );
    return { ...data.ground.lakes, features: data.ground.lakes.features.filter((_, at) => own.has(String(at))) };
  }, [data.ground.lakes, names, box.paper]);

  const follow = useCallback(
    (window: VectorWindow) => {
      followVectorMap(window);
      onReady(true);
    },
    [followVectorMap, onReady],
  );
  const moveCamera = (moved: Camera | null) => changeView({ camera: moved });
  const select = (id: string) => changeView({ selection: { kind: 'experience', id } });
  const country = place.level === 'country' && place.code === 'CL';
  const goToRegion = useCallback(
    (code: string) => changeView({ place: { level: 'region', code }, selection: null }),
    [],
  );
  const approach = (ids: readonly string[], groupKey: string | null) => {
    if (groupKey) {
      changeView({ place: { level: 'country', code: groupKey } });
      return;
    }
    const points = ids.flatMap((id) => drawn.anchors.get(id) ?? []);
    const lon = points.reduce((sum, point) => sum + point.lon, 0) / points.length;
    const lat = points.reduce((sum, point) => sum + point.lat, 0) / points.length;
    changeView({ camera: { lon, lat, zoom: (viewport?.zoom ?? 5) + 1.6 } });
  };

  return (
    <>
      <div style={{ position: 'relative', ...size }}>
        <VectorMap
          {...size}
          countries={data.ground.countries}
          regions={data.ground.regions}
          comunaBorders={data.ground.borders.comunas}
          approximateBorders={data.ground.borders.approximateComunas}
          districtBorders={data.ground.borders.districts}
          provinceBorders={data.ground.borders.provinces}
          regionBorders={data.ground.borders.regions}
          lakes={lakes}
          names={names}
          obstacles={obstacles}
          experiences={data.experiences}
          hovered={data.hovered}
          selected={data.selected}
          focusCountries={data.focusCountries}
          fit={box.bounds}
          padding={box.padding}
          bearing={box.bearing}
          onSelect={select}
          onRegion={live && country ? goToRegion : undefined}
          camera={camera}
          onCamera={moveCamera}
          onViewport={follow}
          label={t(explore.mapLabel)}
          paper={box.paper}
          picture={!live}
          calm
        />
        {viewport && settled && items.length > 0 && (
          <Callouts
            {...size}
            project={viewport.project}
            settled={settled}
            items={items}
            arrangement={box.arrangement}
            divide={place.level === 'latin-america' ? settled(-68.6, -20).x : width / 2}
            bounds={box.bounds}
            corner={null}
            hovered={data.hovered}
            selected={selected?.id ?? null}
            tight={box.tight}
            onHover={hoverExperience}
            onSelect={select}
            onApproach={approach}
            onPlaced={keepClear}
          />
        )}
      </div>
      <GlyphLegend
        layout={legend}
        scales={focus && selected ? scales.filter((scale) => scale === drawnScaleOf(selected)) : scales}
        width={width}
        note={focus ? null : note}
      />
    </>
  );
}
