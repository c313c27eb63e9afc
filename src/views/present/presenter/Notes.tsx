/** The notes of the slide in the room, as large as the presenter reads them from where they stand. */
import { AArrowDown, AArrowUp } from 'lucide-react';
import { useState } from 'react';
import { presenter as words } from '../../../i18n/player';
import { useText } from '../../../i18n/text';
import { paragraphsOf } from '../../slide/useSlideTexts';
import { keep, readKept } from './channel';
import styles from './PresenterWindow.module.css';

/** px. */
const SIZES = [16, 18, 20, 24, 28, 34, 40] as const;
const USUAL = 3;
const KEPT = 'atlas-presentador-notas';

export function Notes({ notes }: { notes: string }) {
  const { t } = useText();
  const [step, setStep] = useState(readStep);
  const change = (by: number) => {
    const next = Math.max(0, Math.min(SIZES.length - 1, step + by));
    keep(KEPT, String(next));
    setStep(next);
  };
  const paragraphs = paragraphsOf(notes);
  return (
    <div className={styles.notes}>
      <header>
        <h2>{t(words.notes)}</h2>
        <button
          type="button"
          aria-label={t(words.smaller)}
          title={t(words.smaller)}
          aria-disabled={step === 0 || undefined}
          onClick={() => change(-1)}
        >
          <AArrowDown size={20} aria-hidden />
        </button>
        <button
          type="button"
          aria-label={t(words.larger)}
          title={t(words.larger)}
          aria-disabled={step === SIZES.length - 1 || undefined}
          onClick={() => change(1)}
        >
          <AArrowUp size={20} aria-hidden />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too. */}
      <section className={styles.text} style={{ fontSize: SIZES[step] }} aria-label={t(words.notes)} tabIndex={0}>
        {paragraphs.length === 0 && <p className={styles.quiet}>{t(words.noNotes)}</p>}
        {paragraphs.map((paragraph, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing but their place.
          <p key={place}>{paragraph}</p>
        ))}
      </section>
    </div>
  );
}

function readStep(): number {
  const kept = Number(readKept(KEPT) ?? USUAL);
  return kept in SIZES ? kept : USUAL;
}
