/** The layouts as small pictures with their names. */
import type { ReactNode } from 'react';
import { presentEditor as words } from '../../../i18n/presentEditor';
import { useText } from '../../../i18n/text';
import { changed } from '../../../state/presentation/edits';
import type { Layout, Slide } from '../../../state/presentation/presentation';
import { OFFERED_LAYOUTS } from '../../slide/layoutSlide';
import styles from './LayoutPicker.module.css';
import type { Editing } from './useEditing';

const NAMES = {
  above: words.layoutAbove,
  beside: words.layoutBeside,
  whole: words.layoutWhole,
  pair: words.layoutPair,
  words: words.layoutWords,
  cover: words.layoutCover,
} as const satisfies Record<Layout, unknown>;

export function LayoutPicker({ editing, slide }: { editing: Editing; slide: Slide }) {
  const { t } = useText();
  return (
    <fieldset className={styles.layouts}>
      <legend className={styles.legend}>
        <h2 className={styles.title}>{t(words.layout)}</h2>
      </legend>
      {OFFERED_LAYOUTS.map((layout) => (
        <label key={layout} className={styles.layout}>
          <input
            type="radio"
            name="slide-layout"
            className="visually-hidden"
            checked={slide.layout === layout}
            onChange={() => editing.edit((before) => changed(before, slide.id, { layout }))}
          />
          <svg viewBox="0 0 64 36" className={styles.picture} aria-hidden="true">
            <rect x="0.5" y="0.5" width="63" height="35" className={styles.paper} />
            {PICTURES[layout]}
          </svg>
          <span>{t(NAMES[layout])}</span>
        </label>
      ))}
    </fieldset>
  );
}

const head = <rect x="5" y="4.5" width="32" height="2.5" className={styles.ink} />;
const box = (x: number, y: number, width: number, height: number) => (
  <rect x={x} y={y} width={width} height={height} className={styles.drawing} />
);
const lines = (x: number, y: number, width: number, n: number) =>
  Array.from({ length: n }, (_, line) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing but their place.
    <rect key={line} x={x} y={y + line * 3.5} width={width} height="1.4" className={styles.text} />
  ));

const PICTURES: Readonly<Record<Layout, ReactNode>> = {
  above: [head, box(5, 10, 54, 11), box(5, 24, 32, 8), lines(41, 24.5, 18, 3)],
  beside: [head, box(5, 10, 34, 22), lines(43, 10.5, 16, 3), box(43, 22, 16, 10)],
  whole: [head, box(5, 10, 54, 18), lines(5, 30.5, 40, 1)],
  pair: [head, box(5, 10, 26, 18), box(33, 10, 26, 18), lines(5, 30.5, 40, 1)],
  words: [head, lines(5, 12, 46, 5)],
  cover: [
    <rect key="title" x="5" y="7" width="44" height="4" className={styles.ink} />,
    lines(5, 14.5, 30, 1),
    box(5, 20, 54, 12),
  ],
};
