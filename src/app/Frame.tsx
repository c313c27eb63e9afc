import { lazy, Suspense } from 'react';
import { shell } from '../i18n/shell';
import { useText } from '../i18n/text';
import { usePageView, useViewStore } from '../state/store';
import type { Screen } from '../state/view';
import { ListingDialog } from '../views/table/ListingDialog';
import styles from './Frame.module.css';
import { LinkProblems } from './LinkProblems';
import { TopBar } from './TopBar';

const ExploreView = lazy(() =>
  import('../views/explore/ExploreView').then((module) => ({ default: module.ExploreView })),
);
const InstallationDialog = lazy(() =>
  import('../views/boundaries/InstallationDialog').then((module) => ({ default: module.InstallationDialog })),
);
const GapsScreen = lazy(() => import('../views/gaps/GapsScreen').then((module) => ({ default: module.GapsScreen })));
const CompareScreen = lazy(() =>
  import('../views/compare/CompareScreen').then((module) => ({ default: module.CompareScreen })),
);
const PresentRoom = lazy(() => import('./PresentRoom').then((module) => ({ default: module.PresentRoom })));
const ExploringBar = lazy(() =>
  import('../views/present/player/ExploringBar').then((module) => ({ default: module.ExploringBar })),
);
const SlideInHand = lazy(() => import('./SlideInHand').then((module) => ({ default: module.SlideInHand })));
const DataScreen = lazy(() => import('../views/data/DataScreen').then((module) => ({ default: module.DataScreen })));

/** The frame that never goes away: bar above, screen below. While data load it shows what comes. */
export function Frame({ ready }: { ready: boolean }) {
  const { t } = useText();
  const screen = useViewStore((state) => state.view.screen);
  const leftSlide = usePageView((view) => view.playing && view.screen !== 'present');
  const slideInHand = usePageView((view) => view.presentation !== null && view.screen !== 'present' && !view.playing);
  const waiting = (
    <p className={styles.waiting} role="status">
      {t(shell.loading)}
    </p>
  );
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t(shell.skipToContent)}
      </a>
      <TopBar ready={ready} />
      <Suspense fallback={null}>{ready && leftSlide && <ExploringBar />}</Suspense>
      <Suspense fallback={null}>{ready && slideInHand && <SlideInHand />}</Suspense>
      <main id="content" className={styles.content} tabIndex={-1}>
        {ready ? (
          <Suspense fallback={waiting}>
            <LinkProblems />
            <ScreenView screen={screen} />
            <ListingDialog />
          </Suspense>
        ) : (
          waiting
        )}
        <Suspense fallback={null}>{ready && <InstallationDialog />}</Suspense>
      </main>
    </div>
  );
}

const SCREEN_VIEWS = {
  explore: ExploreView,
  gaps: GapsScreen,
  compare: CompareScreen,
  present: PresentRoom,
  data: DataScreen,
} as const satisfies Record<Screen, unknown>;

function ScreenView({ screen }: { screen: Screen }) {
  const View = SCREEN_VIEWS[screen];
  return <View />;
}
