/** Brechas as tiles: every comuna one square by its class, the groups bound and numbered, the land above in the same colours. */
import { useCallback, useId, useMemo, useRef } from 'react';
import { isCovered } from '../../../analysis/measureShares';
import { gapDrawing as words } from '../../../i18n/gapDrawing';
import { useText } from '../../../i18n/text';
import { tiles as tileWords } from '../../../i18n/tiles';
import { CoveragePatterns } from '../../../plates/CoveragePatterns';
import { placeGroupLabels } from '../../../plates/tiles/groupLabels';
import { LandAbove } from '../../../plates/tiles/LandAbove';
import { GroupGrounds, GroupLabels } from '../../../plates/tiles/TileGroups';
import { TileMap } from '../../../plates/tiles/TileMap';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { changeView, useViewStore } from '../../../state/store';
import { failuresOf } from '../../../territory/geography';
import type { ComunaTile } from '../../../territory/tiles';
import { measureText } from '../../../ui/measureText';
import { useSize } from '../../../ui/useSize';
import { useWindowHeight } from '../../../ui/useWindowHeight';
import { BoundaryProblems } from '../../drawings/BoundaryProblems';
import { DrawingOnPaper } from '../../drawings/DrawingOnPaper';
import plate from '../../drawings/drawingPlate.module.css';
import { GeographyFailures } from '../../drawings/GeographyFailures';
import { focusOf } from '../../drawings/tileFrame';
import { useTileRegions } from '../../drawings/useTileRegions';
import { useTileScene } from '../../drawings/useTileScene';
import { ComunaTip } from './ComunaTip';
import { DrawingHead } from './DrawingHead';
import styles from './GapDrawing.module.css';
import { gapRoom } from './gapRoom';
import { DIRECT_REGIONS, UMBRELLA_REGIONS } from './regionWords';
import { useGapDrawing } from './useGapDrawing';

export function GapTiles({ tiles }: { tiles: readonly ComunaTile[] }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const { coverage } = useGaps();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const umbrella = useViewStore((state) => state.view.umbrella);
  const [area, { width }] = useSize<HTMLDivElement>();
  const tall = useWindowHeight();
  const drawing = useRef<SVGSVGElement>(null);
  const patternId = useId();
  const data = useGapDrawing();
  const { values, legend, groups, lifted, selectedGroup, textsWith } = data;

  const focus = useMemo(() => focusOf({ place, division }, null, atlas), [place, division, atlas]);
  const covered = useMemo(() => [...coverage.classes].map((way) => isCovered(way, umbrella)), [coverage, umbrella]);
  const regions = useTileRegions(covered, umbrella ? UMBRELLA_REGIONS : DIRECT_REGIONS);
  const room = useMemo(() => gapRoom(width, tall, focus !== null), [width, tall, focus]);
  const { scene: bare, land, geography, note } = useTileScene({ tiles, focus, room, regions, legend, outlined: true });
  const labelled = useMemo(
    () => bare && placeGroupLabels(bare, groups, (text, weight) => measureText(text, 12, weight)),
    [bare, groups],
  );
  const scene = labelled?.scene;
  const groupWords = useMemo(() => new Map(groups.map(({ id, label }) => [id, label])), [groups]);
  const texts = useMemo(() => textsWith(note), [textsWith, note]);
  const latitude = useCallback((degrees: number) => t(tileWords.latitude, { degrees }), [t]);
  const goToRegion = useCallback(
    (code: string) => changeView({ place: { level: 'region', code }, selection: null }),
    [],
  );
  const tip = useCallback((cut: string) => <ComunaTip cut={cut} />, []);
  const patterns = useMemo(
    () => ({ ids: { regional: `${patternId}regional`, national: `${patternId}national` } }),
    [patternId],
  );
  const paints = useMemo(
    () => ({ diagonal: `url(#${patterns.ids.regional})`, ring: `url(#${patterns.ids.national})` }),
    [patterns],
  );

  return (
    <DrawingOnPaper texts={texts}>
      <DrawingHead picture={{ drawing, fileName: t(words.fileTiles), texts }} />
      {geography && <GeographyFailures failures={failuresOf(geography)} />}
      <BoundaryProblems />
      <div className={`${plate.area} ${styles.area}`} ref={area} data-flows="">
        {scene && labelled && (
          <TileMap
            scene={scene}
            values={values}
            regions={regions.byCode}
            legend={legend}
            lifted={lifted}
            selected={data.selectedComuna}
            onSelect={data.select}
            onRegion={goToRegion}
            tip={tip}
            drawing={drawing}
            under={<GroupGrounds groups={groups} scene={scene} selected={selectedGroup} />}
            above={
              <GroupLabels
                labels={labelled.labels}
                words={groupWords}
                selected={selectedGroup}
                onSelect={data.selectGroup}
                label={t(words.groups)}
              />
            }
          >
            <CoveragePatterns {...patterns} step={3.4} />
            {land && (
              <LandAbove
                land={land}
                scene={scene}
                values={values}
                lifted={lifted}
                latitude={latitude}
                patterns={paints}
              />
            )}
          </TileMap>
        )}
      </div>
      {note && <p className={styles.notes}>{note}</p>}
    </DrawingOnPaper>
  );
}
