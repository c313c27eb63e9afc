/** Brechas as a map: the comunas as areas by their class, the groups outlined and numbered. Vector, so that it prints and recolours at once. */
import { useMemo, useRef } from 'react';
import { gapDrawing as words } from '../../../i18n/gapDrawing';
import { useText } from '../../../i18n/text';
import { mapInsetsCorner } from '../../../plates/MapInsets';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import { failuresOf } from '../../../territory/geography';
import { useSize } from '../../../ui/useSize';
import { useWindowHeight } from '../../../ui/useWindowHeight';
import { BoundaryNote } from '../../drawings/BoundaryNote';
import { BoundaryProblems } from '../../drawings/BoundaryProblems';
import { DrawingOnPaper } from '../../drawings/DrawingOnPaper';
import plate from '../../drawings/drawingPlate.module.css';
import { GeographyFailures } from '../../drawings/GeographyFailures';
import { type DrawnAtlas, useDrawnAtlas } from '../../drawings/useDrawnAtlas';
import { noteOf } from '../../drawings/useTileScene';
import { DrawingHead } from './DrawingHead';
import { DrawnGapMap } from './DrawnGapMap';
import styles from './GapDrawing.module.css';
import { gapMapPlace } from './gapMapPlace';
import { type GapDrawingData, useGapDrawing } from './useGapDrawing';
import { useGapIslands } from './useGapIslands';

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
          <ScreenMap drawn={drawn} data={data} width={width} drawing={drawing} />
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

interface ScreenMapProps {
  drawn: DrawnAtlas;
  data: GapDrawingData;
  width: number;
  drawing: React.RefObject<SVGSVGElement | null>;
}

/** As high as its place needs, in a page that scrolls. */
function ScreenMap({ drawn, data, width, drawing }: ScreenMapProps) {
  const atlas = useAtlas();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const tall = useWindowHeight();
  const islands = useGapIslands(drawn, data);
  const { insets } = islands;
  const lift =
    insets.length > 0 && width < NARROW ? (mapInsetsCorner(insets.length, { width, height: 0 })?.height ?? 0) : 0;
  const shown = useMemo(
    () => gapMapPlace({ place, division }, width, tall, lift, atlas, drawn.geography),
    [place, division, width, tall, lift, atlas, drawn.geography],
  );
  return <DrawnGapMap {...{ drawn, data, islands, width, shown, drawing }} />;
}

/** Below this width, px, the insets stand in a row below the map. */
const NARROW = 560;
