/** The slide in hand, as large as fits and alive, and what is said with it. */
import { useCallback, useDeferredValue, useState } from 'react';
import { presentEditor as words } from '../../../i18n/presentEditor';
import { useText } from '../../../i18n/text';
import { changed } from '../../../state/presentation/edits';
import type { Slide } from '../../../state/presentation/presentation';
import { leavesSlide } from '../../../state/presentation/slideView';
import type { View } from '../../../state/view';
import { useMedia } from '../../../ui/media';
import { useSize } from '../../../ui/useSize';
import { SLIDE } from '../../slide/layoutSlide';
import { MissingNote } from '../../slide/MissingNote';
import { StagedSlide } from '../../slide/StagedSlide';
import { queryOfView } from '../add/proposeSlide';
import { NotesField } from './NotesField';
import styles from './SlideDesk.module.css';
import type { Editing } from './useEditing';
import { WordsInPlace } from './WordsInPlace';

/** px that the notes keep below the slide. */
const NOTES = 168;
const NARROWEST = 280;

export function SlideDesk({ editing, slide }: { editing: Editing; slide: Slide }) {
  const [column, room] = useSize<HTMLDivElement>();
  const flowing = useMedia('(max-width: 900px)');
  const fits = flowing ? room.width : Math.min(room.width, ((room.height - NOTES) * SLIDE.width) / SLIDE.height);
  const width = Math.floor(Math.max(Math.min(NARROWEST, room.width), fits)) - 2;
  return (
    <div ref={column} className={styles.column}>
      {room.width > 0 && <LiveSlide key={slide.id} editing={editing} slide={slide} width={width} />}
      <div className={styles.notes} style={flowing ? undefined : { width: width + 2 }}>
        <NotesField editing={editing} slide={slide} />
      </div>
    </div>
  );
}

/** Whoever touches the slide looks around in it; what is seen then enters the slide only where that is asked for. */
function LiveSlide({ editing, slide, width }: { editing: Editing; slide: Slide; width: number }) {
  const { t } = useText();
  const [seen, setSeen] = useState<{ stage: View; own: View } | null>(null);
  const [restored, setRestored] = useState(0);
  // Letters come first, what is drawn follows.
  const drawn = useDeferredValue(slide);
  const onView = useCallback((stage: View, own: View) => setSeen({ stage, own }), []);
  const left = seen !== null && leavesSlide(seen.stage, seen.own);
  return (
    <section className={styles.desk} aria-label={t(words.slideInHand)} style={{ width: width + 2 }}>
      <WordsInPlace editing={editing} slide={slide} width={width}>
        <StagedSlide
          slide={drawn}
          number={editing.position + 1}
          total={editing.presentation.slides.length}
          width={width}
          live
          restored={restored}
          onView={onView}
        />
      </WordsInPlace>
      <MissingNote slide={slide} />
      {left && (
        <p className={styles.changed} role="status">
          {t(words.viewChanged)}
          <button
            type="button"
            onClick={() => editing.edit((before) => changed(before, slide.id, { view: queryOfView(seen.stage) }))}
          >
            {t(words.keepView)}
          </button>
          <button type="button" onClick={() => setRestored(restored + 1)}>
            {t(words.restoreView)}
          </button>
        </p>
      )}
    </section>
  );
}
