/** The slide on the desk: a click on its title or sentence writes right there, in the letters of the slide. */
import { type CSSProperties, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { presentEditor as words } from '../../../i18n/presentEditor';
import { useText } from '../../../i18n/text';
import { changed } from '../../../state/presentation/edits';
import { LONGEST_TEXT, type Slide } from '../../../state/presentation/presentation';
import { SLIDE } from '../../slide/layoutSlide';
import type { Editing } from './useEditing';
import styles from './WordsInPlace.module.css';

type Field = 'title' | 'sentence';

interface WordsInPlaceProps {
  editing: Editing;
  slide: Slide;
  /** Of the slide, px. */
  width: number;
  children: ReactNode;
}

/** Where a slide's words stand in the page: its title, and the box with its paragraphs, which no exhibit holds. */
const PARTS = { title: 'article > h2', sentence: 'article > div:not([data-exhibit]):has(> p)' } as const;
/** px of the slide's own scale: where a title begins that nobody wrote yet. */
const CORNER = { left: 36, top: 30 } as const;

export function WordsInPlace({ editing, slide, width, children }: WordsInPlaceProps) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const [written, setWritten] = useState<{ field: Field; place: CSSProperties } | null>(null);
  const scale = width / SLIDE.width;

  const begin = (field: Field, part: Element | null) => {
    const around = box.current?.getBoundingClientRect();
    if (!around) return;
    if (!part) {
      const size = slide.layout === 'cover' ? 40 : 26;
      const left = CORNER.left * scale;
      const place = { left, top: CORNER.top * scale, width: width - 2 * left, fontSize: size * scale, lineHeight: 1.2 };
      setWritten({ field, place });
      return;
    }
    const { left, top, width: wide } = part.getBoundingClientRect();
    const { fontSize, lineHeight } = getComputedStyle(part);
    const scaled = (length: string) => `${Number.parseFloat(length) * scale}px`;
    setWritten({
      field,
      place: {
        left: left - around.left,
        top: top - around.top,
        width: wide,
        fontSize: scaled(fontSize),
        lineHeight: scaled(lineHeight),
      },
    });
  };
  const onClick = ({ target }: MouseEvent) => {
    for (const field of ['title', 'sentence'] as const) {
      const part = (target as Element).closest(PARTS[field]);
      if (part) begin(field, part);
    }
  };
  const text = written ? slide[written.field] : '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer; the fields beside the slide do the same.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same.
    <div ref={box} className={styles.slide} onClick={onClick}>
      {children}
      {slide.title === '' && !written && (
        <button
          type="button"
          className={styles.unwritten}
          style={{ left: CORNER.left * scale, top: CORNER.top * scale }}
          onClick={() => begin('title', null)}
        >
          {t(words.editTitle)}
        </button>
      )}
      {written && (
        <textarea
          // biome-ignore lint/a11y/noAutofocus: whoever clicked the words is about to write.
          autoFocus
          rows={1}
          className={styles.field}
          style={written.place}
          aria-label={t(written.field === 'title' ? words.editTitle : words.editSentence)}
          value={text}
          maxLength={LONGEST_TEXT}
          onChange={({ target }) => {
            const { field } = written;
            const next = field === 'title' ? target.value.replaceAll('\n', ' ') : target.value;
            editing.edit((before) => changed(before, slide.id, { [field]: next }), `${slide.id}.${field}`);
          }}
          onBlur={() => setWritten(null)}
          onKeyDown={(event) => {
            const done = event.key === 'Escape' || (event.key === 'Enter' && written.field === 'title');
            if (!done) return;
            event.preventDefault();
            setWritten(null);
          }}
        />
      )}
    </div>
  );
}
