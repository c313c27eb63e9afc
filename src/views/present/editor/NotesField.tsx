/** Notes for who presents, with how long they take. */
import { presentEditor as words } from '../../../i18n/presentEditor';
import { type TextTools, useText } from '../../../i18n/text';
import { changed } from '../../../state/presentation/edits';
import { LONGEST_TEXT, type Slide } from '../../../state/presentation/presentation';
import styles from './NotesField.module.css';
import { minutesOfSlide, wordsOf } from './speakingTime';
import type { Editing } from './useEditing';

export function NotesField({ editing, slide }: { editing: Editing; slide: Slide }) {
  const tools = useText();
  const { t } = tools;
  return (
    <section className={styles.notes}>
      <div className={styles.head}>
        <h2>
          <label htmlFor="slide-notes">{t(words.notes)}</label>
        </h2>
        <p id="slide-notes-time">{timeInWords(slide, tools)}</p>
      </div>
      <textarea
        id="slide-notes"
        aria-describedby="slide-notes-time"
        placeholder={t(words.notesHint)}
        value={slide.notes}
        maxLength={LONGEST_TEXT}
        onChange={({ target }) =>
          editing.edit((before) => changed(before, slide.id, { notes: target.value }), `${slide.id}.notes`)
        }
      />
    </section>
  );
}

/** «95 palabras, cerca de 1 minuto», by the half minute. */
function timeInWords(slide: Slide, { t, number }: TextTools): string {
  const halves = Math.max(1, Math.round(minutesOfSlide(slide) * 2));
  const minutes = t(words.minutes, { n: halves / 2, text: number(halves / 2) });
  return t(words.wordsAndTime, { words: wordsOf(slide.notes), halves, minutes });
}
