/** The slide's title and sentence as fields, and words proposed from what it shows. */
import { Lightbulb } from 'lucide-react';
import { presentEditor as words } from '../../../i18n/presentEditor';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { changed } from '../../../state/presentation/edits';
import { LONGEST_TEXT, type Slide, shownOf } from '../../../state/presentation/presentation';
import type { View } from '../../../state/view';
import { useExhibits } from '../../exhibits/ExhibitsContext';
import { findWords } from '../add/proposeSlide';
import styles from './SlideWords.module.css';
import section from './section.module.css';
import type { Editing } from './useEditing';

export function SlideWords({ editing, slide, view }: { editing: Editing; slide: Slide; view: View }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const exhibits = useExhibits();
  const shown = shownOf(slide);
  const write = (field: 'title' | 'sentence', text: string) =>
    editing.edit((before) => changed(before, slide.id, { [field]: text }), `${slide.id}.${field}`);
  const propose = async () => {
    const found = await findWords({ view, atlas, tools }, shown, exhibits);
    if (found) editing.edit((before) => changed(before, slide.id, found));
    else editing.tell({ text: t(words.nothingToPropose), undo: false });
  };
  return (
    <section className={`${section.section} ${styles.words}`}>
      <label htmlFor="slide-title">{t(words.title)}</label>
      <textarea
        id="slide-title"
        className={styles.title}
        rows={2}
        value={slide.title}
        maxLength={LONGEST_TEXT}
        // A title is one paragraph, however many lines it takes.
        onChange={({ target }) => write('title', target.value.replaceAll('\n', ' '))}
      />
      <label htmlFor="slide-sentence">{t(words.sentence)}</label>
      <textarea
        id="slide-sentence"
        rows={3}
        value={slide.sentence}
        maxLength={LONGEST_TEXT}
        onChange={({ target }) => write('sentence', target.value)}
      />
      <button type="button" className={section.button} disabled={shown.length === 0} onClick={propose}>
        <Lightbulb size={16} aria-hidden />
        {t(words.propose)}
      </button>
    </section>
  );
}
