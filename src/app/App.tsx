import { lazy, Suspense, useEffect, useState } from 'react';
import { shell } from '../i18n/shell';
import { TextProvider, useText } from '../i18n/text';
import { type Atlas, AtlasContext } from '../state/atlas';
import { checkView } from '../state/checkView';
import { knownValuesOf } from '../state/knownValues';
import { followInstallOffers } from '../state/offline';
import { followAddressBar, useViewStore } from '../state/store';
import styles from './App.module.css';
import { Frame } from './Frame';
import { loadAtlas } from './loadAtlas';
import { useIdle } from './useIdle';
import { useTheme } from './useTheme';

const OfflineNotice = lazy(() =>
  import('./offline/OfflineNotice').then((module) => ({ default: module.OfflineNotice })),
);

/** Loads the catalogue and the territory, then follows the address bar. The frame stands from the first moment. */
export function App() {
  const language = useViewStore((state) => state.view.language);
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  // The development server changes under way: nothing of it is kept.
  const idle = useIdle(atlas !== null) && import.meta.env.PROD;
  useTheme(useViewStore((state) => state.view.theme));
  useEffect(followInstallOffers, []);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    let stop = () => {};
    let left = false;
    loadAtlas()
      .then((built) => {
        if (left) return;
        stop = followAddressBar((view) =>
          // Presentar opens a presentation that the address holds (PresentRoom.tsx).
          checkView(
            window.location.hash.startsWith('#presentacion=') ? { ...view, screen: 'present' } : view,
            knownValuesOf(built, view.division),
          ),
        );
        setAtlas(built);
      })
      .catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
    return () => {
      left = true;
      stop();
    };
  }, []);

  return (
    <TextProvider language={language}>
      {failure ? (
        <LoadFailure reason={failure} />
      ) : (
        <AtlasContext value={atlas}>
          <Frame ready={atlas !== null} />
          <Suspense fallback={null}>{idle && <OfflineNotice />}</Suspense>
        </AtlasContext>
      )}
    </TextProvider>
  );
}

function LoadFailure({ reason }: { reason: string }) {
  const { t } = useText();
  return (
    <main className={styles.failure} role="alert">
      <h1>{t(shell.loadFailureTitle)}</h1>
      <p>{t(shell.loadFailureBody)}</p>
      <p>
        <code>{reason}</code>
      </p>
      <button type="button" onClick={() => window.location.reload()}>
        {t(shell.tryAgain)}
      </button>
    </main>
  );
}
