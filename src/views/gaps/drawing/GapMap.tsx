/** Brechas as a map: the comunas as areas by their class, the groups outlined and numbered. Vector, so that it prints and recolours at once. */
import { useCallback, useId, useMemo, useRef } from 'react';
import { gapDrawing as words } from '../../../i18n/gapDrawing';
import { useText } from '../../../i18n/text';
import { mapNamesOf } from '../../../map/mapNameData';
import { CoverageMap } from '../../../plates/CoverageMap';
import { mapInsetsCorner } from '../../../plates/MapInsets';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { changeView, useViewStore } from '../../../state/store';
import type { Camera } from '../../../state/view';
import { failuresOf } from '../../../territory/geography';
import { useSize } from '../../../ui/useSize';
import { useWindowHeight } from '../../../ui/useWindowHeight';
import { framedIslands, groupOnMap, islandStates } from '../../coverage/onMap';
import { BoundaryNote } from '../../drawings/BoundaryNote';
import { BoundaryProblems } from '../../drawings/BoundaryProblems';
import { DrawingOnPaper } from '../../drawings/DrawingOnPaper';
import plate from '../../drawings/drawingPlate.module.css';
import { GeographyFailures } from '../../drawings/GeographyFailures';
import { type DrawnAtlas, useDrawnAtlas } from '../../drawings/useDrawnAtlas';
import { noteOf } from '../../drawings/useTileScene';
import { ComunaTip } from './ComunaTip';
import { DrawingHead } from './DrawingHead';
import styles from './GapDrawing.module.css';
import { gapMapPlace } from './gapMapPlace';
import { type GapDrawingData, useGapDrawing } from './useGapDrawing';

export function GapMap() {
  const { t } = useText();
  const drawn = useDrawnAtlas();
  const [area, { width }] = useSize<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);
  const data = useGapDrawing();
  const note = useNote(drawn);
  const { textsWith } = data;
  const texts = useMemo(() => textsWith(note), [textsWith, note]);
  return (
    <DrawingOnPaper texts={texts}>
      <DrawingHead picture={{ drawing, fileName: t(words.fileMap), texts }} />
      {drawn && <GeographyFailures failures={failuresOf(drawn.geography)} />}
      <BoundaryProblems />
      <div className={`${plate.area} ${styles.area}`} ref={area} data-flows="">
        {drawn && width > 0 ? (
          <DrawnMap drawn={drawn} data={data} width={width} drawing={drawing} />
        ) : (
          <p className={plate.waiting} role="status">
            {t(words.loadingMap)}
          </p>
        )}
      </div>
      {drawn && (
        <p className={styles.notes}>
          <BoundaryNote geography={drawn.geography} />
        </p>
      )}
    </DrawingOnPaper>
  );
}

function useNote(drawn: DrawnAtlas | null): string | null {
  const tools = useText();
  return useMemo(() => drawn && noteOf(drawn.geography, tools), [drawn, tools]);
}

interface DrawnMapProps {
  drawn: DrawnAtlas;
  data: GapDrawingData;
  width: number;
  drawing: React.RefObject<SVGSVGElement | null>;
}

function DrawnMap({ drawn, data, width, drawing }: DrawnMapProps) {
  const { t, language, list } = useText();
  const atlas = useAtlas();
  const { scope } = useGaps();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const camera = useViewStore((state) => state.view.camera);
  const tall = useWindowHeight();
  const patternId = useId();
  const { ground, geography } = drawn;
  const { borders } = ground;
  const { legend } = data;

  const patterns = useMemo(() => ({ regional: `${patternId}regional`, national: `${patternId}national` }), [patternId]);
  const framed = useMemo(() => framedIslands(place, scope, atlas), [place, scope, atlas]);
  const insets = useMemo(
    () => islandStates(framed, { ground, values: data.values, selected: data.selectedComuna, patterns }, atlas),
    [framed, ground, data.values, data.selectedComuna, patterns, atlas],
  );
  const lift =
    insets.length > 0 && width < NARROW ? (mapInsetsCorner(insets.length, { width, height: 0 })?.height ?? 0) : 0;
  const shown = useMemo(
    () => gapMapPlace({ place, division }, width, tall, lift, atlas, geography),
    [place, division, width, tall, lift, atlas, geography],
  );
  const names = useMemo(() => {
    const all = mapNamesOf({ ground, experiences: [], focusComunas: [], focusCountries: ['CL'], language });
    // The country is what the drawing is about: its name would only stand in the way of its regions'.
    return { ...all, countries: all.countries.filter(({ key }) => key !== 'CL') };
  }, [ground, language]);
  const comunas = useMemo(() => {
    const cuts = new Set(framed.map(({ cut }) => cut));
    return ground.comunas.features.filter(({ properties }) => !cuts.has(properties.cut));
  }, [ground, framed]);
  const inside = useMemo(
    () =>
      scope.length === atlas.territory.comunas.length
        ? null
        : new Set(scope.map((index) => atlas.territory.comunas[index]?.cut ?? '')),
    [scope, atlas],
  );
  const groups = useMemo(
    () => data.groups.map((group) => groupOnMap(group, geography, atlas)),
    [data.groups, geography, atlas],
  );
  // The first move is a step that «back» undoes; what follows is the same move going on.
  const moveCamera = useCallback((moved: Camera | null) => {
    changeView({ camera: moved }, useViewStore.getState().view.camera === null ? 'push' : 'replace');
  }, []);
  const tip = useCallback((cut: string) => <ComunaTip cut={cut} />, []);
  const summary = list(legend.flatMap(({ look, label }) => (look ? [label] : [])));
  return (
    <CoverageMap
      width={width}
      height={shown.height}
      fit={shown.bounds}
      padding={shown.padding}
      bearing={shown.bearing}
      camera={camera}
      onCamera={moveCamera}
      countries={ground.countries}
      regions={ground.regions}
      lakes={ground.lakes}
      comunas={comunas}
      comunaBorders={borders.comunas}
      approximateBorders={borders.approximateComunas}
      districtBorders={borders.districts}
      provinceBorders={borders.provinces}
      regionBorders={borders.regions}
      names={names}
      values={data.values}
      inside={inside}
      groups={groups}
      groupsLabel={t(words.groups)}
      insets={insets}
      legend={legend}
      lifted={data.lifted}
      selected={data.selectedComuna}
      selectedGroup={data.selectedGroup}
      patterns={patterns}
      onSelect={data.select}
      onSelectGroup={data.selectGroup}
      tip={tip}
      label={t(words.mapLabel, { place: data.placeName, summary })}
      drawing={drawing}
    />
  );
}

/** Below this width, px, the insets stand in a row below the map. */
const NARROW = 560;
