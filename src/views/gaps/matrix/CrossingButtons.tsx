import { type Crossing, comunasReached } from '../../../analysis/crossRegionsThemes';
import { gapMatrix as words } from '../../../i18n/gapMatrix';
import styles from './CrossingButtons.module.css';
import { openerOf } from './matrixDrawing';
import { cellInWords, type WordSource } from './matrixWords';

interface CrossingButtonsProps {
  cell: Crossing;
  unit: string;
  /** Null for all themes together. */
  theme: string | null;
  source: WordSource;
}

/** A cell in text: the experiences, the comunas they reach, and what is only local, each opening what it counts. */
export function CrossingButtons({ cell, unit, theme, source }: CrossingButtonsProps) {
  const { t, number } = source.tools;
  const { ids, local } = cell;
  const covering = openerOf({ ...cell, local: [] }, unit, theme, source);
  const only = openerOf({ ...cell, ids: [] }, unit, theme, source);
  const localText = t(covering ? words.localMark : words.localOnly, { n: local.length });
  if (!covering && !only) {
    return (
      <span className={styles.none}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{t(words.legendNone)}</span>
      </span>
    );
  }
  return (
    <span className={styles.cell}>
      {covering && (
        <button
          type="button"
          className={styles.count}
          aria-label={cellInWords({ ...cell, local: [] }, unit, theme, source)}
          onClick={covering}
        >
          {number(ids.length)}
          <span className={styles.comunas}>
            {comunasReached(cell)}/{cell.byClass.reduce((sum, n) => sum + n, 0)}
          </span>
        </button>
      )}
      {only && (
        <button
          type="button"
          className={styles.local}
          aria-label={`${localText}: ${t(words.listingLocal, { unit, theme: theme ?? t(words.anyTheme) })}`}
          onClick={only}
        >
          {localText}
        </button>
      )}
    </span>
  );
}
