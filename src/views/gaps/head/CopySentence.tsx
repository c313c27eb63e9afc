import { Check, Copy } from 'lucide-react';
import { gapPlaces as words } from '../../../i18n/gapPlaces';
import { useText } from '../../../i18n/text';
import { useCopy } from '../../../ui/useCopy';
import { useHeld } from '../../drawings/heldDownloads';
import styles from './GapsHead.module.css';

/** Puts a text into the clipboard, and says whether that worked. */
export function CopySentence({ text }: { text: () => string }) {
  const { t } = useText();
  const held = useHeld();
  const { state, copy } = useCopy();
  return (
    <span className={styles.copy}>
      <button type="button" {...held} onClick={() => copy(text())}>
        {state === 'copied' ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
        {t(words.copy)}
      </button>
      <span role="status" className={styles.told}>
        {state === 'copied' ? t(words.copied) : state === 'failed' ? t(words.copyFailed) : ''}
      </span>
    </span>
  );
}
