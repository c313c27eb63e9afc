/** A slide as it is seen: everywhere the same, in its own scale, drawn as large as it is wanted. It stands on the stage of its view. */
import { type CSSProperties, useMemo } from 'react';
import { slide as words } from '../../i18n/slide';
import { useText } from '../../i18n/text';
import { type Slide as SlideData, shownOf } from '../../state/presentation/presentation';
import { ExhibitBox } from './ExhibitBox';
import { type Box, layoutSlide, SLIDE } from './layoutSlide';
import styles from './Slide.module.css';
import { useSlideTexts } from './useSlideTexts';

interface SlideProps {
  slide: SlideData;
  /** Its place among the slides, from 1, and how many there are. */
  number: number;
  total: number;
  /** Width on the screen, px; its height follows. */
  width: number;
  /** Whether its drawings answer gestures. */
  live: boolean;
  /** Drawn alive, but behind another one: nothing of it can be reached yet. */
  waiting?: boolean;
  /** Its words alone, with the places of its exhibits still empty. */
  bare?: boolean;
  /** Where its words are not its author's: what says so, above the title. */
  mark?: string | null;
}

export function Slide({ slide, number, total, width, live, waiting = false, bare = false, mark = null }: SlideProps) {
  const { t } = useText();
  const texts = useSlideTexts({ sentence: slide.sentence, exhibits: shownOf(slide) });
  const scale = width / SLIDE.width;
  const layout = useMemo(
    () => texts && layoutSlide({ ...slide, paragraphs: [...texts.paragraphs, ...texts.cautions], foot: texts.foot }),
    [slide, texts],
  );
  return (
    <div
      className={styles.frame}
      style={{ width, height: SLIDE.height * scale }}
      data-layout={slide.layout}
      inert={!live || waiting}
    >
      <article
        className={styles.slide}
        style={{ width: SLIDE.width, height: SLIDE.height, transform: `scale(${scale})` }}
        aria-label={slide.title}
      >
        {texts && layout && (
          <>
            {mark && (
              <p className={styles.mark} style={{ left: layout.title.left, top: layout.title.top - 20 }}>
                {mark}
              </p>
            )}
            <h2 className={styles.title} style={placed(layout.title)}>
              {slide.title}
            </h2>
            {layout.exhibits.map((box, place) => {
              const id = slide.exhibits[place] as string;
              return (
                <div key={id} className={styles.exhibit} style={placed(box)} data-exhibit={id}>
                  {!bare && <ExhibitBox id={id} width={box.width} height={box.height} live={live} />}
                </div>
              );
            })}
            {layout.rule && <div className={styles.rule} style={placed(layout.rule)} />}
            {layout.sentence && (
              <div className={styles.sentence} style={placed(layout.sentence)}>
                {texts.paragraphs.map((paragraph, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing but their place.
                  <p key={place}>{paragraph}</p>
                ))}
                {texts.cautions.map((caution) => (
                  <p key={caution} className={styles.caution}>
                    {caution}
                  </p>
                ))}
              </div>
            )}
            <p className={styles.foot} style={placed(layout.foot)}>
              {texts.foot}
            </p>
            <p className={styles.number} style={placed(layout.number)}>
              {t(words.number, { number, total })}
            </p>
          </>
        )}
      </article>
    </div>
  );
}

function placed({ left, top, width, height }: Box): CSSProperties {
  return { left, top, width, height };
}
