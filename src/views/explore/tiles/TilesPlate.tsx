/** Teselas: every comuna one tile of equal size, arranged like the country, coloured by what of the view reaches it. */
import { useCallback, useMemo, useRef } from 'react';
import { useText } from '../../../i18n/text';
import { tiles as words } from '../../../i18n/tiles';
import { LandAbove } from '../../../plates/tiles/LandAbove';
import { TileMap } from '../../../plates/tiles/TileMap';
import { useAtlas } from '../../../state/atlas';
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
import { useTileScene } from '../../drawings/useTileScene';
import { WithTiles } from '../../drawings/WithTiles';
import { EmptyResult } from '../../facets/EmptyResult';
import { placeOfTiles, TileSentence, type TilesCount, titleOfTiles } from './TileSentence';
import { useTilesDrawing } from './useTilesDrawing';

/** Below this width the page flows: the drawing takes the height that it wants. */
const FLOWS = '(max-width: 1100px)';
/** Kept free above and below the drawing, px. */
const MARGIN = 12;

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
  const flows = useMedia(FLOWS);
  const [area, size] = useSize<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);

  const { selected, values, legend, focus, reached, regions, lifted, tip, select, goToRegion } = useTilesDrawing();
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
  const latitude = useCallback((degrees: number) => tools.t(words.latitude, { degrees }), [tools]);
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
