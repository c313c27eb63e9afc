/** The map of Brechas in a box: the whole country on the paper with its regions named beside it, or a region among its neighbours. */
import { useMemo, useRef } from 'react';
import { COVERAGE_CLASSES } from '../../../analysis/measureShares';
import { gapDrawing } from '../../../i18n/gapDrawing';
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { islands as islandWords } from '../../../i18n/islands';
import { useText } from '../../../i18n/text';
import type { CoverageExhibit } from '../../../plates/CoverageMap';
import { layoutMapFoot, MapFoot } from '../../../plates/MapFoot';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { changeView, useViewStore } from '../../../state/store';
import { CLASS_LOOKS } from '../../coverage/coverageLooks';
import { type DrawnAtlas, useDrawnAtlas } from '../../drawings/useDrawnAtlas';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { DrawnGapMap } from '../drawing/DrawnGapMap';
import { type GapDrawingData, useGapDrawing } from '../drawing/useGapDrawing';
import { useGapIslands } from '../drawing/useGapIslands';
import { gapMapBox } from './gapMapBox';
import { whereSomething } from './whereSomething';

export const GapMapExhibit = whereSomething(GapMapInBox);

function GapMapInBox(props: ExhibitProps) {
  const drawn = useDrawnAtlas();
  const data = useGapDrawing();
  const { measuring } = useGaps();
  return (
    <div
      style={{ position: 'relative', width: props.width, height: props.height }}
      data-drawn={drawn && !measuring ? '' : undefined}
    >
      {drawn && <Filled {...props} drawn={drawn} data={data} />}
    </div>
  );
}

function Filled({ width, height, live, drawn, data }: ExhibitProps & { drawn: DrawnAtlas; data: GapDrawingData }) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const drawing = useRef<SVGSVGElement>(null);
  const islands = useGapIslands(drawn, data);
  const { classes } = data;
  const legend = useMemo(
    () =>
      COVERAGE_CLASSES.flatMap((name) => {
        const n = classes[name].length;
        if (n === 0) return [];
        const label = t(gapDrawing.legendItem, { label: t(words[name]), n: number(n) });
        return [{ key: name, look: CLASS_LOOKS[name], text: '', label }];
      }),
    [classes, t, number],
  );
  const foot = useMemo(
    () => layoutMapFoot(legend, islands.insets, width, t(islandWords.notToScale)),
    [legend, islands.insets, width, t],
  );
  const box = useMemo(
    () => gapMapBox({ place, division }, { width, height: Math.max(40, height - foot.height) }, atlas, drawn, tools),
    [place, division, width, height, foot.height, atlas, drawn, tools],
  );
  const regions = useRegionsOnTouch(live);
  const exhibit = useMemo(
    (): CoverageExhibit => ({
      live,
      leaders: box.leaders,
      go: regions && { run: regions.go, label: (name) => t(words.goToRegion, { name }) },
      foot: { height: foot.height, content: <MapFoot layout={foot} bearing={box.shown.bearing} /> },
    }),
    [live, box, foot, regions, t],
  );
  return (
    <DrawnGapMap
      {...{ drawn, data, islands, width, shown: box.shown, drawing, exhibit }}
      onSelect={regions?.ofComuna}
    />
  );
}

/** On the whole country a touch asks for the region: of a comuna alone the slide has nothing to say. Null where a touch chooses the comuna. */
function useRegionsOnTouch(live: boolean) {
  const { territory } = useAtlas();
  const country = useViewStore(({ view: { place } }) => place.level === 'country');
  const division = useViewStore((state) => state.view.division);
  const draws = useViewStore((state) => state.view.scenario !== null);
  return useMemo(() => {
    if (!live || !country || draws) return null;
    const go = (code: string) => changeView({ place: { level: 'region', code }, selection: null });
    const ofComuna = (cut: string) => {
      const comuna = territory.comunas[territory.indexOf.get(cut) ?? -1];
      if (comuna) go(comuna.region[division]);
    };
    return { go, ofComuna };
  }, [live, country, draws, territory, division]);
}
