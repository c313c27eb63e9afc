import { Columns2 } from 'lucide-react';
import { useState } from 'react';
import { compareButton } from '../../i18n/compareButton';
import { useText } from '../../i18n/text';
import { addToComparison, hasRoomFor } from '../../state/comparison';
import { changeView, useViewStore } from '../../state/store';
import styles from './CompareButton.module.css';

/** Takes the experience to Comparar, beside those that are there; where four are, it says so. */
export function CompareButton({ id, name }: { id: string; name: string }) {
  const { t } = useText();
  const room = useViewStore(({ view }) => hasRoomFor(id, view.comparison));
  const [refused, setRefused] = useState(false);
  return (
    <span className={styles.compare}>
      <button
        type="button"
        className={styles.button}
        aria-label={t(compareButton.compareLabel, { name })}
        onClick={() => (room ? addToComparison(id) : setRefused(true))}
      >
        <Columns2 size={15} aria-hidden />
        {t(compareButton.compare)}
      </button>
      <span role="status">
        {refused && !room && (
          <>
            {t(compareButton.full)}{' '}
            <button type="button" className={styles.way} onClick={() => changeView({ screen: 'compare' })}>
              {t(compareButton.goThere)}
            </button>
          </>
        )}
      </span>
    </span>
  );
}
