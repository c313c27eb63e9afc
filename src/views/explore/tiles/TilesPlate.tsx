/** Teselas: every comuna one tile of equal size, arranged like the country, coloured by what of the view reaches it. */
import { useCallback, useMemo, useRef } from 'react';
import { drawnScaleOf } from '../../../analysis/drawnScale';
import { reachByComuna } from '../../../analysis/reachByComuna';
import type { Scale } from '../../../catalog/vocabulary';
import { useText } from '../../../i18n/text';
import { tiles as words } from '../../../i18n/tiles';
import { LandAbove } from '../../../plates/tiles/LandAbove';
import { TileMap } from '../../../plates/tiles/TileMap';
import { useAtlas } from '../../../state/atlas';
import { useHover } from '../../../state/hover';
import { useResults } from '../../../state/results';
import { changeView, useViewStore } from '../../../state/store';
import { failuresOf } from '../../../territory/geography';
import type { ComunaTile } from '../../../territory/tiles';
import { useMedia } from '../../../ui/media';
import { useSize } from '../../../ui/useSize';
import { BoundaryProblems } from '../../drawings/BoundaryProblems';
import { DrawingActions } from '../../drawings/DrawingActions';
import { DrawingOnPaper } from '../../drawings/DrawingOnPaper';
import { pictureTexts } from '../../drawings/drawingPicture';
import plate from '../../drawings/drawingPlate.module.css';
import { GeographyFailures } from '../../drawings/GeographyFailures';
import { TileTip } from '../../drawings/TileTip';
import { focusOf } from '../../drawings/tileFrame';
import { useTileRegions } from '../../drawings/useTileRegions';
import { useTileScene } from '../../drawings/useTileScene';
import { WithTiles } from '../../drawings/WithTiles';
import { EmptyResult } from '../../facets/EmptyResult';
import { placeOfTiles, TileSentence, type TilesCount, titleOfTiles } from './TileSentence';
import { legendOfExperience, legendOfView, valuesOfExperience, valuesOfView } from './tileValues';

/** Below this width the page flows: the drawing takes the height that it wants. */
const FLOWS = '(max-width: 1100px)';
const NONE: readonly Scale[] = [];
/** Kept free above and below the drawing, px. */
const MARGIN = 12;

/** What the counts beside the regions say here. */
const REGION_WORDS = { go: words.regionGo, count: words.regionCount, listing: words.listingReached };

export function TilesPlate() {
  return (
    <div className={plate.plate}>
      <WithTiles>{(tiles) => <LoadedTiles tiles={tiles} />}</WithTiles>
    </div>
  );
}

function LoadedTiles({ tiles }: { tiles: readonly ComunaTile[] }) {
  const tools = useText();
  const atlas = useAtlas();
  const results = useResults();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const selection = useViewStore((state) => state.view.selection);
  const scales = (useViewStore((state) => state.view.filters.scale) ?? NONE) as readonly Scale[];
  const hovered = useHover((state) => state.experience);
  const flows = useMedia(FLOWS);
  const [area, size] = useSize<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);

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
  const room = useMemo(
    () => (size.width === 0 ? null : { width: size.width, height: flows ? null : size.height - MARGIN }),
    [size, flows],
  );
  const { scene, land, geography, note } = useTileScene({ tiles, focus, room, regions, legend });

  const counted = useMemo((): TilesCount => {
    const inside = focus ?? atlas.territory.comunas.map((_, index) => index);
    return {
      reached: inside
        .filter((index) => (reached[index]?.ids.length ?? 0) > 0)
        .map((index) => atlas.territory.comunas[index]?.cut ?? ''),
      total: inside.length,
      place: placeOfTiles({ place, division }, focus !== null, atlas, tools),
      count: results.total,
      selected,
    };
  }, [focus, reached, atlas, place, division, tools, results, selected]);
  const lifted = useMemo(() => {
    const id = hovered && hovered !== selected?.id ? hovered : null;
    const found = id ? atlas.reachById.get(id) : undefined;
    if (!found || found.comunas.length === 0) return null;
    return new Set([...found.comunas].map((index) => atlas.territory.comunas[index]?.cut ?? ''));
  }, [hovered, selected, atlas]);
  const tip = useCallback(
    (cut: string) => {
      const index = atlas.territory.indexOf.get(cut) ?? -1;
      const ids = new Set(reached[index]?.ids ?? []);
      return <TileTip cut={cut} division={division} experiences={shown.filter(({ id }) => ids.has(id))} lines={null} />;
    },
    [atlas, reached, shown, division],
  );
  const latitude = useCallback((degrees: number) => tools.t(words.latitude, { degrees }), [tools]);
  const select = useCallback((cut: string) => changeView({ selection: { kind: 'comuna', id: cut } }), []);
  const goToRegion = useCallback(
    (code: string) => changeView({ place: { level: 'region', code }, selection: null }),
    [],
  );

  const texts = useCallback(
    (day: Date) => {
      const title = titleOfTiles(counted, tools);
      return pictureTexts({ title, note, view: useViewStore.getState().view, day }, atlas, tools);
    },
    [counted, note, tools, atlas],
  );

  return (
    <DrawingOnPaper texts={texts}>
      <div className={plate.head}>
        <TileSentence counted={counted} focused={focus !== null} />
        {note && <span>{note}</span>}
        <DrawingActions drawing={drawing} fileName={tools.t(words.fileName)} texts={texts}>
          <button type="button" className={plate.action} onClick={() => changeView({ drawing: 'table' })}>
            {tools.t(words.asTable)}
          </button>
        </DrawingActions>
      </div>
      {geography && <GeographyFailures failures={failuresOf(geography)} />}
      <BoundaryProblems />
      <div className={plate.area} ref={area} data-flows={flows || undefined}>
        {results.total === 0 && !selected && (
          <div className={plate.empty}>
            <EmptyResult />
          </div>
        )}
        {scene && (
          <TileMap
            scene={scene}
            values={values}
            regions={regions.byCode}
            legend={legend}
            lifted={lifted}
            selected={selection?.kind === 'comuna' ? selection.id : null}
            onSelect={select}
            onRegion={goToRegion}
            tip={tip}
            drawing={drawing}
          >
            {land && <LandAbove land={land} scene={scene} values={values} lifted={lifted} latitude={latitude} />}
          </TileMap>
        )}
      </div>
    </DrawingOnPaper>
  );
}
