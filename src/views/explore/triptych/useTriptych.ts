/** What a triptych of the view draws, and what pressing it does: the same on its screen and on a slide. */
import { useMemo } from 'react';
import { SCALES_OF_PANEL } from '../../../analysis/triptychPanels';
import { useText } from '../../../i18n/text';
import { triptych } from '../../../i18n/triptych';
import type { TriptychInput } from '../../../plates/triptych/layoutTriptych';
import type { PanelActions } from '../../../plates/triptych/TriptychPanel';
import { reachesRegion, useAtlas } from '../../../state/atlas';
import { hoverExperience } from '../../../state/hover';
import { openListing } from '../../../state/listing';
import { setFacet, useResults } from '../../../state/results';
import { changeView, useViewStore } from '../../../state/store';
import type { DrawnAtlas } from '../../drawings/useDrawnAtlas';
import { nameOfComunas } from './reachWords';
import { triptychPanelsData } from './triptychEntries';
import { triptychGroundOf } from './triptychGround';
import { legendOf } from './triptychLegend';

const NONE: readonly string[] = [];

export function useTriptych(drawn: DrawnAtlas): Pick<TriptychInput, 'ground' | 'panels' | 'legend' | 'texts'> {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const { experiences } = useResults();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const selection = useViewStore((state) => state.view.selection);
  const scales = useViewStore((state) => state.view.filters.scale) ?? NONE;
  const selected = selection?.kind === 'experience' ? (atlas.experienceById.get(selection.id) ?? null) : null;
  const ground = useMemo(() => {
    const countIn = (region: string) =>
      experiences.filter(({ id }) => reachesRegion(atlas, id, region, division)).length;
    return triptychGroundOf({ place, division, countIn }, atlas, drawn, tools);
  }, [place, division, experiences, atlas, drawn, tools]);
  const panels = useMemo(
    () => triptychPanelsData({ experiences, selected, place, division, scales }, atlas, drawn, tools),
    [experiences, selected, place, division, scales, atlas, drawn, tools],
  );
  const legend = useMemo(() => legendOf(panels, tools), [panels, tools]);
  const texts = useMemo(
    () => ({
      experiences: (count: number) => t(triptych.countExperiences, { count }),
      placeOf: (cuts: readonly string[]) => nameOfComunas(cuts, atlas, division, tools),
    }),
    [t, atlas, division, tools],
  );
  return { ground, panels, legend, texts };
}

/** `scales`: those that the filter asks for. */
export function triptychActions(scales: readonly string[]): PanelActions {
  return {
    onHover: hoverExperience,
    onSelect: (id) => changeView({ selection: { kind: 'experience', id } }),
    onLand: (code) => changeView({ place: placeOfLand(code), selection: null }),
    onListing: (title, ids) => openListing({ title, ids }),
    onRestore: (panel) => setFacet('scale', [...scales, ...SCALES_OF_PANEL[panel]]),
  };
}

/** Land is a country, a region or a province, as its code says. */
function placeOfLand(code: string) {
  if (/^[A-Z]{2}$/.test(code)) return { level: 'country', code } as const;
  return code.length === 2 ? ({ level: 'region', code } as const) : ({ level: 'province', code } as const);
}
