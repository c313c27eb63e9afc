/** The map of Brechas without its head: the same on its screen, on a slide and in a frame. */

import { type RefObject, useCallback, useMemo } from 'react';
import { gapDrawing as words } from '../../../i18n/gapDrawing';
import { useText } from '../../../i18n/text';
import { mapNamesOf } from '../../../map/mapNameData';
import { type CoverageExhibit, CoverageMap } from '../../../plates/CoverageMap';
import type { IslandState } from '../../../plates/IslandInset';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { changeView, useViewStore } from '../../../state/store';
import type { Camera } from '../../../state/view';
import { cutsOf } from '../../../territory/units';
import { groupOnMap } from '../../coverage/onMap';
import type { DrawnAtlas } from '../../drawings/useDrawnAtlas';
import { ComunaTip } from './ComunaTip';
import type { GapMapPlace } from './gapMapPlace';
import type { GapDrawingData } from './useGapDrawing';
import type { GapIslands } from './useGapIslands';

const NO_INSETS: readonly IslandState[] = [];

interface DrawnGapMapProps {
  drawn: DrawnAtlas;
  data: GapDrawingData;
  islands: GapIslands;
  width: number;
  /** What it shows, and how high it is without what stands below it. */
  shown: GapMapPlace;
  drawing: RefObject<SVGSVGElement | null>;
  /** What a touch on a comuna does, other than choosing it. */
  onSelect?: ((cut: string) => void) | undefined;
  /** Where it fills a box. */
  exhibit?: CoverageExhibit;
}

export function DrawnGapMap({ drawn, data, islands, width, shown, drawing, onSelect, exhibit }: DrawnGapMapProps) {
  const { t, language, list } = useText();
  const atlas = useAtlas();
  const { scope } = useGaps();
  const division = useViewStore((state) => state.view.division);
  const camera = useViewStore((state) => state.view.camera);
  const { ground } = drawn;
  const { framed, patterns } = islands;
  const { borders } = ground;
  const { legend } = data;
  const paper = exhibit !== undefined;

  const inside = useMemo(
    () => (scope.length === atlas.territory.comunas.length ? null : new Set(cutsOf(scope, atlas.territory))),
    [scope, atlas],
  );
  const names = useMemo(() => {
    const all = mapNamesOf({ ground, experiences: [], focusComunas: [], focusCountries: ['CL'], language });
    // The country is what the drawing is about: its name would only stand in the way of its regions'.
    if (!paper) return { ...all, countries: all.countries.filter(({ key }) => key !== 'CL') };
    // On the paper there is nothing but the place, whose name stands in the title: a neighbour's would pass for it.
    const own = { ...all, countries: [], seas: [] };
    if (inside === null) return own;
    const units = atlas.territory.divisions[division].byCode;
    const isOwn = ({ code }: { code: string }) =>
      units.get(code)?.comunas.some((index) => inside.has(atlas.territory.comunas[index]?.cut ?? '')) ?? false;
    const comunas = all.comunas.filter(({ code }) => inside.has(code));
    return { ...own, regions: [], provinces: all.provinces.filter(isOwn), comunas };
  }, [ground, language, paper, inside, atlas, division]);
  // On the paper a lake abroad would be a stain.
  const lakes = useMemo(() => {
    if (!paper) return ground.lakes;
    const own = new Set(
      names.lakes.filter(({ lon, lat }) => names.grounds.regions.at(lon, lat) !== null).map(({ code }) => code),
    );
    return { ...ground.lakes, features: ground.lakes.features.filter((_, at) => own.has(String(at))) };
  }, [ground.lakes, names, paper]);
  const comunas = useMemo(() => {
    const cuts = new Set(framed.map(({ cut }) => cut));
    return ground.comunas.features.filter(
      ({ properties }) => !cuts.has(properties.cut) && (!paper || inside === null || inside.has(properties.cut)),
    );
  }, [ground, framed, paper, inside]);
  // A picture says its classes; of the groups only the chosen one stands out.
  const groups = useMemo(
    () =>
      data.groups
        .filter(({ id }) => !paper || id === data.selectedGroup)
        .map((group) => groupOnMap(group, drawn.geography, atlas)),
    [data.groups, data.selectedGroup, paper, drawn, atlas],
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
      lakes={lakes}
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
      insets={exhibit ? NO_INSETS : islands.insets}
      legend={legend}
      lifted={data.lifted}
      selected={data.selectedComuna}
      selectedGroup={data.selectedGroup}
      patterns={patterns}
      onSelect={onSelect ?? data.select}
      onSelectGroup={data.selectGroup}
      tip={tip}
      label={t(words.mapLabel, { place: data.placeName, summary })}
      drawing={drawing}
      exhibit={exhibit ?? null}
    />
  );
}
