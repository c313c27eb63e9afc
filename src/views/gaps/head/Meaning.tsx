import { gapPlaces as words } from '../../../i18n/gapPlaces';
import { useText } from '../../../i18n/text';
import styles from './Meaning.module.css';

/** What a gap means, below everything and always in sight: an absent record is no absent experience. */
export function Meaning() {
  const { t } = useText();
  return (
    <p className={styles.meaning}>
      <b>{t(words.meaningTitle)}</b> {t(words.meaning)} <span className={styles.uneven}>{t(words.meaningUneven)}</span>
    </p>
  );
}
