import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { tiles as words } from '../../i18n/tiles';
import { loadTiles } from '../../territory/loadTiles';
import type { ComunaTile } from '../../territory/tiles';
import { useLoaded } from '../../ui/useLoaded';
import styles from './drawingPlate.module.css';

/** A drawing of tiles once the arrangement has come; until then, or where it does not come, what is the matter. */
export function WithTiles({ children }: { children: (tiles: readonly ComunaTile[]) => ReactNode }) {
  const { t } = useText();
  const loaded = useLoaded(loadTiles);
  if (loaded.state === 'ready') return children(loaded.value);
  if (loaded.state === 'loading') {
    return (
      <p className={styles.waiting} role="status">
        {t(words.loading)}
      </p>
    );
  }
  return (
    <div className={styles.waiting} role="alert">
      <p>{t(words.failed, { reason: loaded.reason })}</p>
      <button type="button" className={styles.action} onClick={loaded.retry}>
        {t(words.retry)}
      </button>
    </div>
  );
}
