/** What only who presents sees: the notes, the slide in the room and the next one, the time; it follows the room and leads it. */
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { presenter as words } from '../../../i18n/player';
import { useText } from '../../../i18n/text';
import type { Slide } from '../../../state/presentation/presentation';
import { useSize } from '../../../ui/useSize';
import { StagedSlide } from '../../slide/StagedSlide';
import { toggleFullScreen } from '../player/fullScreen';
import { RoomHelp } from '../player/RoomHelp';
import { type RoomKey, useRoomKeys } from '../player/roomKeys';
import { useAloneOnPage } from '../useAloneOnPage';
import type { RoomOrder } from './channel';
import { Notes } from './Notes';
import styles from './PresenterWindow.module.css';
import { RoomNotice } from './RoomNotice';
import { Times } from './Times';
import { useExploredWords } from './useExploredWords';
import { useRoomLink } from './useRoomLink';

/** What the keys of the room order from here. */
const ORDERS: Readonly<Record<Exclude<RoomKey, 'help' | 'full-screen'>, RoomOrder>> = {
  next: { order: 'turn', by: 1 },
  back: { order: 'turn', by: -1 },
  first: { order: 'first' },
  last: { order: 'last' },
  black: { order: 'blank', blank: 'black' },
  white: { order: 'blank', blank: 'white' },
  undo: { order: 'undo' },
  restore: { order: 'restore' },
  explore: { order: 'explore' },
  leave: { order: 'leave' },
};

export function PresenterWindow({ pair }: { pair: string }) {
  const { t } = useText();
  const { news, presentation, partner, order } = useRoomLink(pair);
  const [help, setHelp] = useState(false);
  const cover = useRef<HTMLElement>(null);
  useAloneOnPage(cover);
  useRoomKeys({
    onKey: (key) => (key === 'help' ? setHelp(true) : key === 'full-screen' ? toggleFullScreen() : order(ORDERS[key])),
    onNumber: (number) => order({ order: 'go', position: number - 1 }),
  });
  useEffect(() => {
    const before = document.title;
    document.title = t(words.title);
    return () => {
      document.title = before;
    };
  }, [t]);

  const slides = presentation?.slides ?? [];
  const position = Math.max(0, Math.min(news?.position ?? 0, slides.length - 1));
  const slide = slides[position];
  const next = slides[position + 1];
  const explored = news?.explored ?? null;
  const wholly = news?.status === 'exploring';
  const what = useExploredWords(slide ?? null, explored);
  const inRoom = what === null ? t(words.inRoom) : t(words.exploring, { what });
  const numbered = { number: position + 1, total: slides.length };
  return createPortal(
    <main ref={cover} className={styles.cover} tabIndex={-1} aria-label={t(words.title)}>
      <header className={styles.head}>
        <h1>{presentation?.title ?? t(words.title)}</h1>
        {slide && <p className={styles.number}>{t(words.slideOf, numbered)}</p>}
        <Times runs={news?.status === 'playing'} />
      </header>
      <RoomNotice news={news} explored={what} partner={partner} order={order} />
      {slide && (
        <>
          <section className={styles.present} aria-label={t(words.inRoom)}>
            <h2>{inRoom}</h2>
            {wholly && <p className={styles.quiet}>{t(words.slideWaits)}</p>}
            <Picture
              slide={
                explored === null || wholly ? slide : { ...slide, view: explored, title: what ?? '', sentence: '' }
              }
              {...numbered}
              dimmed={wholly || news?.blank != null}
            />
            <div className={styles.tools}>
              <button type="button" aria-disabled={position === 0 || undefined} onClick={() => order(ORDERS.back)}>
                {t(words.back)}
              </button>
              <button
                type="button"
                className={styles.forward}
                aria-disabled={!next || undefined}
                onClick={() => order(ORDERS.next)}
              >
                {t(words.forward)}
              </button>
              <button type="button" aria-pressed={news?.blank === 'black'} onClick={() => order(ORDERS.black)}>
                {t(words.black)}
              </button>
              <button type="button" aria-pressed={news?.blank === 'white'} onClick={() => order(ORDERS.white)}>
                {t(words.white)}
              </button>
            </div>
            <label className={styles.jump}>
              {t(words.goTo)}
              <select
                value={position}
                onChange={(event) => order({ order: 'go', position: Number(event.target.value) })}
              >
                {slides.map(({ id, title }, at) => (
                  <option key={id} value={at}>
                    {t(words.entry, { number: at + 1, title: title || t(words.untitled) })}
                  </option>
                ))}
              </select>
            </label>
          </section>
          <section className={styles.next} aria-label={t(words.next)}>
            <h2>{t(words.next)}</h2>
            {next ? (
              <Picture slide={next} number={position + 2} total={slides.length} />
            ) : (
              <p className={styles.quiet}>{t(words.end)}</p>
            )}
          </section>
          <Notes key={slide.id} notes={slide.notes} />
        </>
      )}
      {help && <RoomHelp onClose={() => setHelp(false)} />}
    </main>,
    document.body,
  );
}

interface PictureProps {
  slide: Slide;
  number: number;
  total: number;
  dimmed?: boolean;
}

function Picture({ dimmed = false, ...rest }: PictureProps) {
  const [box, { width }] = useSize<HTMLDivElement>();
  return (
    <div ref={box} className={styles.picture} data-dimmed={dimmed || undefined}>
      {width > 0 && <StagedSlide key={rest.slide.id} {...rest} width={width} live={false} />}
    </div>
  );
}
