/** One exhibit alone, for a frame of another page: loads the catalogue and reads the view from the address, which stays as it is. */
import { useEffect, useMemo } from 'react';
import { embed as words } from '../../i18n/embed';
import { shell } from '../../i18n/shell';
import { TextProvider, useText } from '../../i18n/text';
import { AtlasContext } from '../../state/atlas';
import { checkView } from '../../state/checkView';
import { decodeView } from '../../state/codec';
import { knownValuesOf } from '../../state/knownValues';
import { useLoaded } from '../../ui/useLoaded';
import { ExhibitsContext } from '../../views/exhibits/ExhibitsContext';
import { EXHIBITS } from '../exhibits';
import { loadAtlas } from '../loadAtlas';
import { useTheme } from '../useTheme';
import { EmbedFrame } from './EmbedFrame';
import styles from './EmbedFrame.module.css';

export function EmbedPage({ exhibit }: { exhibit: string }) {
  const decoded = useMemo(() => {
    const query = new URLSearchParams(window.location.search);
    query.delete('embed');
    return decodeView(query.toString());
  }, []);
  const { language, theme } = decoded.view;
  const atlas = useLoaded(loadAtlas);
  useTheme(theme);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const checked = useMemo(() => {
    if (atlas.state !== 'ready') return null;
    const { view, problems } = checkView(decoded.view, knownValuesOf(atlas.value, decoded.view.division));
    return {
      view: { ...view, presentation: null, slide: 0, playing: false },
      problems: [...decoded.problems, ...problems],
    };
  }, [atlas, decoded]);
  return (
    <TextProvider language={language}>
      {atlas.state === 'failed' && <Failure reason={atlas.reason} retry={atlas.retry} />}
      {atlas.state === 'ready' && checked && (
        <AtlasContext value={atlas.value}>
          <ExhibitsContext value={EXHIBITS}>
            <EmbedFrame exhibit={exhibit} {...checked} />
          </ExhibitsContext>
        </AtlasContext>
      )}
    </TextProvider>
  );
}

function Failure({ reason, retry }: { reason: string; retry: () => void }) {
  const { t } = useText();
  return (
    <main className={styles.unshown} role="alert">
      <h1>{t(words.failed)}</h1>
      <p>{reason}</p>
      <button type="button" onClick={retry}>
        {t(shell.tryAgain)}
      </button>
    </main>
  );
}
