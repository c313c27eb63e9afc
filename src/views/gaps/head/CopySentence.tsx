import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { gapPlaces as words } from '../../../i18n/gapPlaces';
import { useText } from '../../../i18n/text';
import { useHeld } from '../../drawings/heldDownloads';
import styles from './GapsHead.module.css';

/** Puts a text into the clipboard, and says whether that worked. */
export function CopySentence({ text }: { text: () => string }) {
  const { t } = useText();
  const held = useHeld();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 4000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <span className={styles.copy}>
      <button type="button" {...held} onClick={copy}>
        {state === 'copied' ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
        {t(words.copy)}
      </button>
      <span role="status" className={styles.told}>
        {state === 'copied' ? t(words.copied) : state === 'failed' ? t(words.copyFailed) : ''}
      </span>
    </span>
  );
}
