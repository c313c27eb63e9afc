/** The slides in their order, small: choose by click or arrows, reorder by hand or with Alt and an arrow. */
import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { presentEditor as words } from '../../../i18n/presentEditor';
import { useText } from '../../../i18n/text';
import { useMedia } from '../../../ui/media';
import styles from './FilmStrip.module.css';
import { Thumbnail } from './Thumbnail';
import type { Editing } from './useEditing';
import { useReorderDrag } from './useReorderDrag';

/** px; as wide as the column that holds it allows (FilmStrip.module.css). */
const WIDTH = 176;
const WIDTH_LYING = 132;

export function FilmStrip({ editing }: { editing: Editing }) {
  const { t } = useText();
  const { slides } = editing.presentation;
  const { position, select, move } = editing;
  const list = useRef<HTMLDivElement>(null);
  const removing = useRef(false);
  const help = useId();
  const lying = useMedia('(max-width: 900px)');
  const ids = useMemo(() => slides.map(({ id }) => id), [slides]);
  const { carried, onPointerDown } = useReorderDrag(list, ids, (id, to) => move(to, id));
  const chosen = ids[position];

  useEffect(() => {
    const item = [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find(
      ({ dataset }) => dataset.item === chosen,
    );
    item?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // The focus stays with the slide in hand, as long as it is in the strip at all, or was on the slide that is gone.
    const lost = removing.current && document.activeElement === document.body;
    if (item && (lost || list.current?.contains(document.activeElement))) item.focus({ preventScroll: true });
    removing.current = false;
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
    if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) move(position + (step ?? 0));
    else if ((ctrlKey || metaKey) && key.toLowerCase() === 'd') editing.duplicate();
    else if (altKey || ctrlKey || metaKey) return;
    else if (step !== undefined) select(Math.max(0, Math.min(slides.length - 1, position + step)));
    else if (key === 'Home') select(0);
    else if (key === 'End') select(slides.length - 1);
    else if (key === 'Delete' || key === 'Backspace') {
      removing.current = true;
      editing.remove();
    } else return;
    event.preventDefault();
  };

  /** The item before which what is carried would stand; past the last one there is none. */
  const others = carried ? ids.filter((id) => id !== carried.id) : [];
  const before = carried ? others[carried.to] : undefined;
  const last = carried && carried.to >= others.length ? others.at(-1) : undefined;

  return (
    <section className={styles.film} aria-label={t(words.slides)}>
      <p id={help} className="visually-hidden">
        {t(words.reorderHelp)}
      </p>
      <div
        ref={list}
        role="listbox"
        aria-label={t(words.slides)}
        aria-describedby={help}
        aria-orientation={lying ? 'horizontal' : 'vertical'}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {slides.map((slide, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys, as the pattern asks.
          <div
            key={slide.id}
            role="option"
            aria-selected={at === position}
            aria-label={t(words.slideNumber, { number: at + 1, title: slide.title || t(words.untitled) })}
            tabIndex={at === position ? 0 : -1}
            data-item={slide.id}
            data-carried={carried?.id === slide.id || undefined}
            data-drop={slide.id === before ? 'before' : slide.id === last ? 'after' : undefined}
            className={styles.item}
            onClick={() => select(at)}
            onPointerDown={(event) => onPointerDown(event, slide.id)}
          >
            <span className={styles.number} data-grip aria-hidden>
              {at + 1}
              <GripVertical size={16} className={styles.grip} />
            </span>
            <span className={styles.frame}>
              <Thumbnail slide={slide} number={at + 1} total={slides.length} width={lying ? WIDTH_LYING : WIDTH} />
            </span>
            <span className={styles.title}>{slide.title || t(words.untitled)}</span>
          </div>
        ))}
      </div>
    </section>
  );
}
