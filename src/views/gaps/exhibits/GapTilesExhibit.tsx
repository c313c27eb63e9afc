/** The tiles of Brechas in a box. */
import { useCallback, useId, useMemo } from 'react';
import { COVERAGE_CLASSES, isCovered } from '../../../analysis/measureShares';
import { gapDrawing as drawingWords } from '../../../i18n/gapDrawing';
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { useText } from '../../../i18n/text';
import { CoveragePatterns } from '../../../plates/CoveragePatterns';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { changeView, useViewStore } from '../../../state/store';
import { CLASS_LOOKS } from '../../coverage/coverageLooks';
import { TilesExhibit } from '../../drawings/TilesExhibit';
import { focusOf } from '../../drawings/tileFrame';
import { useTileRegions } from '../../drawings/useTileRegions';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { ComunaTip } from '../drawing/ComunaTip';
import { DIRECT_REGIONS, UMBRELLA_REGIONS } from '../drawing/regionWords';
import { useGapDrawing } from '../drawing/useGapDrawing';
import { whereSomething } from './whereSomething';

export const GapTilesExhibit = whereSomething(GapTilesInBox);

function GapTilesInBox(props: ExhibitProps) {
  const { t, number } = useText();
  const atlas = useAtlas();
  const { coverage } = useGaps();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const umbrella = useViewStore((state) => state.view.umbrella);
  const patternId = useId();
  const { values, classes, lifted, selectedComuna, select } = useGapDrawing();
  const focus = useMemo(() => focusOf({ place, division }, null, atlas), [place, division, atlas]);
  const covered = useMemo(() => [...coverage.classes].map((way) => isCovered(way, umbrella)), [coverage, umbrella]);
  const regions = useTileRegions(covered, umbrella ? UMBRELLA_REGIONS : DIRECT_REGIONS);
  const legend = useMemo(
    () =>
      COVERAGE_CLASSES.flatMap((name) => {
        const n = classes[name].length;
        const label = t(drawingWords.legendItem, { label: t(words[name]), n: number(n) });
        return n === 0 ? [] : [{ key: name, look: CLASS_LOOKS[name], text: '', label }];
      }),
    [classes, t, number],
  );
  const tip = useCallback((cut: string) => <ComunaTip cut={cut} />, []);
  const goToRegion = useCallback(
    (code: string) => changeView({ place: { level: 'region', code }, selection: null }),
    [],
  );
  const patterns = useMemo(
    () => ({ ids: { regional: `${patternId}regional`, national: `${patternId}national` } }),
    [patternId],
  );
  return (
    <TilesExhibit
      {...props}
      {...{ focus, regions, legend, values, lifted, tip }}
      selected={selectedComuna}
      onSelect={select}
      onRegion={goToRegion}
    >
      <CoveragePatterns {...patterns} step={3.4} />
    </TilesExhibit>
  );
}
