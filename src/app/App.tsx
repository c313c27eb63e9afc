import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { loadCore } from '../catalog/load';
import { shell } from '../i18n/shell';
import { TextProvider, useText } from '../i18n/text';
import { type Atlas, AtlasContext, buildAtlas } from '../state/atlas';
import { checkView } from '../state/checkView';
import { knownValuesOf } from '../state/knownValues';
import { followInstallOffers } from '../state/offline';
import { followAddressBar, useViewStore } from '../state/store';
import { loadTerritory } from '../territory/load';
import styles from './App.module.css';
import { Frame } from './Frame';
import { useIdle } from './useIdle';

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
  useTheme();
  useEffect(followInstallOffers, []);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    let stop = () => {};
    let left = false;
    Promise.all([loadCore(), loadTerritory()])
      .then(([core, territory]) => {
        if (left) return;
        const built = buildAtlas(core, territory);
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

/** Applies the chosen tone, or the system's. */
function useTheme(): void {
  const theme = useViewStore((state) => state.view.theme);
  useLayoutEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset.theme = theme ?? (system.matches ? 'dark' : 'light');
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
}
