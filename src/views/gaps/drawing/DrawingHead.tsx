/** The head of the drawing: which of the three it is, the way out of a place, and the ways to take it along. */
import type { RefObject } from 'react';
import type { PictureTexts } from '../../../charts/exportDrawing';
import { placeName } from '../../../i18n/facetValues';
import { gapDrawing as words } from '../../../i18n/gapDrawing';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { pathOf } from '../../../state/places';
import { changeView, useViewStore } from '../../../state/store';
import { GAP_DRAWINGS, type GapDrawing } from '../../../state/view';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { DrawingActions } from '../../drawings/DrawingActions';
import plate from '../../drawings/drawingPlate.module.css';
import { ScenarioEntry } from '../scenario/ScenarioEntry';
import styles from './GapDrawing.module.css';

interface DrawingHeadProps {
  drawing: RefObject<SVGSVGElement | null>;
  fileName: string;
  texts: (day: Date) => PictureTexts;
}

/** Without `picture` nothing is drawn that could be taken along. */
export function DrawingHead({ picture }: { picture: DrawingHeadProps | null }) {
  const tools = useText();
  const { t } = tools;
  const chosen = useViewStore((state) => state.view.gapDrawing);
  return (
    <div className={`${plate.head} ${styles.head}`}>
      <SegmentedControl
        label={t(words.switch)}
        options={GAP_DRAWINGS.map((value) => ({ value, label: t(words[value]) }))}
        value={chosen}
        onChange={(value) => changeView({ gapDrawing: value as GapDrawing })}
      />
      <WayBack />
      <ScenarioEntry />
      {picture && <DrawingActions {...picture} exhibit={chosen === 'map' ? 'gaps-map' : 'gaps-tiles'} />}
    </div>
  );
}

/** From a province to its region, from a region to the country. */
function WayBack() {
  const tools = useText();
  const atlas = useAtlas();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const above = pathOf(place, atlas.territory, division).at(-2);
  if ((place.level !== 'region' && place.level !== 'province') || !above) return null;
  return (
    <button type="button" className={plate.action} onClick={() => changeView({ place: above, selection: null })}>
      ‹ {placeName(tools, atlas, division, above)}
    </button>
  );
}
