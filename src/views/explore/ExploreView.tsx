/** Explorar: filters at the left, the drawing in the middle, indicators or the chosen thing at the right. */
import { lazy, memo, Suspense, useState } from 'react';
import { explore } from '../../i18n/explore';
import { useText } from '../../i18n/text';
import { useViewStore } from '../../state/store';
import { FacetRail } from '../facets/FacetRail';
import { IndicatorPanel } from '../indicators/IndicatorPanel';
import { ExploreHead } from './ExploreHead';
import styles from './ExploreView.module.css';
import { MapPlate } from './MapPlate';

// What the first view does not show costs it nothing.
const ExperienceTable = lazy(() =>
  import('../table/ExperienceTable').then((module) => ({ default: module.ExperienceTable })),
);
const TilesPlate = lazy(() => import('./tiles/TilesPlate').then((module) => ({ default: module.TilesPlate })));
const TriptychPlate = lazy(() =>
  import('./triptych/TriptychPlate').then((module) => ({ default: module.TriptychPlate })),
);
const SelectionPanel = lazy(() =>
  import('../ficha/SelectionPanel').then((module) => ({ default: module.SelectionPanel })),
);

// Rail and panel follow the view by themselves: another drawing in the middle is no news to them.
const Rail = memo(FacetRail);
const Panel = memo(IndicatorPanel);

export function ExploreView() {
  const { t } = useText();
  const drawing = useViewStore((state) => state.view.drawing);
  // A gap group, chosen in Brechas, has no panel here.
  const selection = useViewStore(({ view }) => (view.selection?.kind === 'gap' ? null : view.selection));
  const [windowName, setWindowName] = useState<string | null>(null);
  return (
    <div className={styles.explore} data-panel={selection ? 'wide' : 'normal'}>
      <section className={styles.rail} aria-label={t(explore.filters)}>
        <Rail />
      </section>
      <section className={styles.centre} data-drawing={drawing}>
        <ExploreHead windowName={drawing === 'map' ? windowName : null} />
        {drawing === 'map' ? (
          <MapPlate onWindowName={setWindowName} />
        ) : (
          <Suspense fallback={null}>
            {drawing === 'table' && <ExperienceTable />}
            {drawing === 'triptych' && <TriptychPlate />}
            {drawing === 'tiles' && <TilesPlate />}
          </Suspense>
        )}
      </section>
      <section className={styles.panel} aria-label={t(explore.indicators)}>
        {selection ? (
          <Suspense fallback={null}>
            <SelectionPanel />
          </Suspense>
        ) : (
          <Panel />
        )}
      </section>
    </div>
  );
}
