/** A presentation in the room: one slide as large as the window, alive, over everything but dialogs. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { player as words } from '../../../i18n/player';
import { useText } from '../../../i18n/text';
import type { Presentation } from '../../../state/presentation/presentation';
import { changePage, pageView, usePageView } from '../../../state/store';
import type { View } from '../../../state/view';
import { useSize } from '../../../ui/useSize';
import { SLIDE } from '../../slide/layoutSlide';
import { MissingNote } from '../../slide/MissingNote';
import { serveRoomAgain } from '../presenter/serveRoom';
import { useAloneOnPage } from '../useAloneOnPage';
import { DeckSlide } from './DeckSlide';
import { ExploredChip } from './ExploredChip';
import { enterFullScreenByGesture, leaveFullScreen, toggleFullScreen, useLeftFullScreen } from './fullScreen';
import styles from './Player.module.css';
import { RoomBar } from './RoomBar';
import { RoomHelp } from './RoomHelp';
import {
  exploreWholly,
  goToSlide,
  leaveRoom,
  restoreSlide,
  toFirstSlide,
  toggleBlank,
  toLastSlide,
  turnSlide,
  undoOrLeave,
  undoOrTurnBack,
  useRoom,
} from './room';
import { type RoomKey, useRoomKeys } from './roomKeys';
import { TurnHint } from './TurnHint';
import { useDeck } from './useDeck';
import { useHand } from './useHand';
import { useTurnByPointer } from './useTurnByPointer';
import { useTurning } from './useTurning';

export function Player({ presentation }: { presentation: Presentation }) {
  const { t } = useText();
  const { slides } = presentation;
  const asked = usePageView((view) => view.slide);
  const position = Math.max(0, Math.min(asked, slides.length - 1));
  const slide = slides[position];
  const [room, { width: most, height }] = useSize<HTMLElement>();
  const fitting = Math.min(most, (height * SLIDE.width) / SLIDE.height);
  // A margin of a pixel or two would only look like a flaw.
  const width = most - fitting < 4 ? most : Math.floor(fitting);
  const blank = useRoom((state) => state.blank);
  const restored = useRoom((state) => state.restored);
  const [help, setHelp] = useState(false);
  const { front, standing, onDrawn } = useDeck(slides, position);
  const deck = useRef<HTMLDivElement>(null);
  const going = useTurning(front, deck);
  const frontId = slides[front]?.id;

  useEffect(() => {
    useRoom.setState({ presentation });
    serveRoomAgain(presentation);
    if (asked !== position) changePage({ slide: position }, 'replace');
  }, [presentation, asked, position]);
  const onView = useCallback(
    (stage: View, own: View) => frontId !== undefined && useRoom.setState({ shown: { id: frontId, stage, own } }),
    [frontId],
  );

  useLeftFullScreen(undoOrLeave);
  useAloneOnPage(room);
  useEffect(() => {
    enterFullScreenByGesture();
    // The way back of the browser leads out too.
    return () => {
      if (!pageView().playing) leaveFullScreen();
    };
  }, []);

  const typed = useRoomKeys({
    onKey: (key) => (key === 'help' ? setHelp(true) : DOES[key]()),
    onNumber: (number) => goToSlide(number - 1),
  });
  const turn = useTurnByPointer();
  const hand = useHand();

  const { title } = slide ?? { title: '' };
  const now = { number: position + 1, total: slides.length, title };
  const blankName = blank && t(blank === 'black' ? words.black : words.white);
  return createPortal(
    <main
      ref={room}
      className={styles.room}
      tabIndex={-1}
      data-hand={hand}
      aria-label={t(words.region, { title: presentation.title })}
      {...turn}
    >
      <h1 className="visually-hidden">{presentation.title}</h1>
      <p className="visually-hidden" role="status">
        {blankName
          ? t(words.blankHow, { screen: blankName })
          : slide && t(title === '' ? words.nowUntitled : words.now, now)}
      </p>
      {!slide && (
        <p className={styles.empty}>
          {t(words.empty)}{' '}
          <button type="button" onClick={leaveRoom}>
            {t(words.leave)}
          </button>
        </p>
      )}
      {width > 0 && (
        <div ref={deck} className={styles.deck} inert={blank !== null}>
          {standing.map((at) => {
            const one = slides[at];
            return (
              one && (
                <DeckSlide
                  key={one.id}
                  slide={one}
                  number={at + 1}
                  total={slides.length}
                  width={width}
                  place={at === front ? 'front' : at === going ? 'going' : 'behind'}
                  restored={restored[one.id] ?? 0}
                  onView={onView}
                  onDrawn={onDrawn}
                />
              )
            );
          })}
        </div>
      )}
      {!blank && slides[front] && <MissingNote slide={slides[front]} small />}
      {blank && <div className={styles.blank} data-blank={blank} />}
      {typed !== '' && <p className={styles.typed}>{t(words.goTo, { number: typed })}</p>}
      {!blank && <ExploredChip />}
      {slide && !blank && <TurnHint />}
      {slide && (
        <RoomBar
          number={position + 1}
          total={slides.length}
          onHelp={() => setHelp(true)}
          onLeave={leaveRoom}
          awake={hand === 'moves'}
        />
      )}
      {help && <RoomHelp onClose={() => setHelp(false)} />}
    </main>,
    document.body,
  );
}

/** What each key does; the help is the player's own. */
const DOES: Readonly<Record<Exclude<RoomKey, 'help'>, () => void>> = {
  leave: undoOrLeave,
  next: () => turnSlide(1),
  back: () => turnSlide(-1),
  undo: undoOrTurnBack,
  first: toFirstSlide,
  last: toLastSlide,
  black: () => toggleBlank('black'),
  white: () => toggleBlank('white'),
  restore: restoreSlide,
  'full-screen': toggleFullScreen,
  explore: exploreWholly,
};
