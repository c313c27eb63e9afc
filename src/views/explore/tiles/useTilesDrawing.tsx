/** What the tiles of Explorar say of a view, and what pressing them does: the same on their screen and on a slide. */

import { useCallback, useMemo } from 'react';
import { drawnScaleOf } from '../../../analysis/drawnScale';
import { reachByComuna } from '../../../analysis/reachByComuna';
import type { Scale } from '../../../catalog/vocabulary';
import { useText } from '../../../i18n/text';
import { tiles as words } from '../../../i18n/tiles';
import { useAtlas } from '../../../state/atlas';
import { useHover } from '../../../state/hover';
import { useResults } from '../../../state/results';
import { changeView, useViewStore } from '../../../state/store';
import { cutsOf } from '../../../territory/units';
import { TileTip } from '../../drawings/TileTip';
import { focusOf } from '../../drawings/tileFrame';
import { useTileRegions } from '../../drawings/useTileRegions';
import { legendOfExperience, legendOfView, valuesOfExperience, valuesOfView } from './tileValues';

const NONE: readonly Scale[] = [];

/** What the counts beside the regions say here. */
const REGION_WORDS = { go: words.regionGo, count: words.regionCount, listing: words.listingReached };

export function useTilesDrawing() {
  const tools = useText();
  const atlas = useAtlas();
  const results = useResults();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const selection = useViewStore((state) => state.view.selection);
  const scales = (useViewStore((state) => state.view.filters.scale) ?? NONE) as readonly Scale[];
  const hovered = useHover((state) => state.experience);

  const selected = selection?.kind === 'experience' ? (atlas.experienceById.get(selection.id) ?? null) : null;
  const reach = selected ? atlas.reachById.get(selected.id) : undefined;
  const shown = useMemo(() => (selected ? [selected] : results.experiences), [selected, results]);
  const reached = useMemo(
    () =>
      reachByComuna(shown, (id) => atlas.reachById.get(id), atlas.territory.comunas.length, selected ? NONE : scales),
    [shown, atlas, selected, scales],
  );
  const values = useMemo(
    () =>
      selected && reach
        ? valuesOfExperience(selected, drawnScaleOf(selected), reach, { atlas, division, tools })
        : valuesOfView(reached, { atlas, division, tools }),
    [selected, reach, reached, atlas, division, tools],
  );
  const legend = useMemo(
    () => (selected && reach ? legendOfExperience(drawnScaleOf(selected), reach, tools) : legendOfView(reached, tools)),
    [selected, reach, reached, tools],
  );
  const focus = useMemo(() => focusOf({ place, division }, selected, atlas), [place, division, selected, atlas]);
  const isReached = useMemo(() => reached.map(({ ids }) => ids.length > 0), [reached]);
  const regions = useTileRegions(isReached, REGION_WORDS);
  const lifted = useMemo(() => {
    const id = hovered && hovered !== selected?.id ? hovered : null;
    const found = id ? atlas.reachById.get(id) : undefined;
    if (!found || found.comunas.length === 0) return null;
    return new Set(cutsOf(found.comunas, atlas.territory));
  }, [hovered, selected, atlas]);
  const tip = useCallback(
    (cut: string) => {
      const index = atlas.territory.indexOf.get(cut) ?? -1;
      const ids = new Set(reached[index]?.ids ?? []);
      return <TileTip cut={cut} division={division} experiences={shown.filter(({ id }) => ids.has(id))} lines={null} />;
    },
    [atlas, reached, shown, division],
  );
  const select = useCallback((cut: string) => changeView({ selection: { kind: 'comuna', id: cut } }), []);
  const goToRegion = useCallback(
    (code: string) => changeView({ place: { level: 'region', code }, selection: null }),
    [],
  );
  return { selected, values, legend, focus, reached, regions, lifted, tip, select, goToRegion };
}
