/** The slide that comes next, small: a click goes to it. */
import { presentEditor as words } from '../../../i18n/presentEditor';
import { useText } from '../../../i18n/text';
import { useSize } from '../../../ui/useSize';
import styles from './NextSlide.module.css';
import section from './section.module.css';
import { Thumbnail } from './Thumbnail';
import type { Editing } from './useEditing';

export function NextSlide({ editing }: { editing: Editing }) {
  const { t } = useText();
  const [box, { width }] = useSize<HTMLDivElement>();
  const { presentation, position, select } = editing;
  const next = presentation.slides[position + 1];
  if (!next) return null;
  const number = position + 2;
  return (
    <section className={section.section}>
      <h2>{t(words.next, { number })}</h2>
      <div ref={box} className={styles.box}>
        <button type="button" aria-label={t(words.goToSlide, { number })} onClick={() => select(position + 1)}>
          {width > 0 && (
            <Thumbnail
              slide={next}
              number={number}
              total={presentation.slides.length}
              width={Math.min(width, 320) - 2}
            />
          )}
        </button>
      </div>
    </section>
  );
}
