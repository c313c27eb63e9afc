/** The quiet bar of the room: it comes when somebody moves or tabs to it, and goes by itself. */
import {
  ArrowLeft,
  ArrowRight,
  CircleQuestionMark,
  Compass,
  Maximize,
  Minimize,
  MonitorUp,
  Square,
  X,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { player as words } from '../../../i18n/player';
import { slide as slideWords } from '../../../i18n/slide';
import { type Message, useText } from '../../../i18n/text';
import { openPresenterWindow } from '../presenter/openPresenterWindow';
import { keepFocus } from './ExploredChip';
import { hasFullScreen, toggleFullScreen, useIsFullScreen } from './fullScreen';
import styles from './Player.module.css';
import { exploreWholly, isExploring, toggleBlank, turnSlide, useRoom } from './room';

interface RoomBarProps {
  number: number;
  total: number;
  onHelp: () => void;
  onLeave: () => void;
  awake: boolean;
}

export function RoomBar({ number, total, onHelp, onLeave, awake }: RoomBarProps) {
  const { t } = useText();
  const full = useIsFullScreen();
  const blank = useRoom((state) => state.blank);
  const exploring = useRoom(isExploring);
  const presentation = useRoom((state) => state.presentation);
  const [blocked, setBlocked] = useState(false);
  return (
    <>
      <div
        className={styles.bar}
        role="group"
        aria-label={t(words.controls)}
        data-room-tool=""
        data-awake={awake || blocked || undefined}
      >
        <Tool does={words.back} keys="←" disabled={number <= 1} onPress={() => turnSlide(-1)}>
          <ArrowLeft size={20} aria-hidden />
        </Tool>
        <span className={styles.count}>{t(slideWords.number, { number, total })}</span>
        <Tool does={words.next} keys="→" disabled={number >= total} onPress={() => turnSlide(1)}>
          <ArrowRight size={20} aria-hidden />
        </Tool>
        <Tool does={words.black} keys="B" pressed={blank === 'black'} onPress={() => toggleBlank('black')}>
          <Square size={18} fill="currentColor" aria-hidden />
        </Tool>
        <Tool does={words.explore} keys="E" onPress={exploreWholly}>
          <Compass size={20} aria-hidden />
        </Tool>
        <Tool
          does={words.presenterWindow}
          onPress={() => presentation && setBlocked(!openPresenterWindow(presentation))}
        >
          <MonitorUp size={20} aria-hidden />
        </Tool>
        {hasFullScreen() && (
          <Tool does={full ? words.leaveFullScreen : words.enterFullScreen} keys="F" onPress={toggleFullScreen}>
            {full ? <Minimize size={20} aria-hidden /> : <Maximize size={20} aria-hidden />}
          </Tool>
        )}
        <Tool does={words.help} keys="?" onPress={onHelp}>
          <CircleQuestionMark size={20} aria-hidden />
        </Tool>
        {/* While somebody explores, Escape leads back to the slide first. */}
        <Tool does={words.leave} {...(exploring ? {} : { keys: 'Esc' })} onPress={onLeave}>
          <X size={20} aria-hidden />
        </Tool>
      </div>
      {blocked && (
        <div className={styles.notice} role="alert" data-room-tool="">
          <p>{t(words.blocked)}</p>
          <button type="button" onClick={() => setBlocked(false)}>
            {t(words.close)}
          </button>
        </div>
      )}
    </>
  );
}

interface ToolProps {
  does: Message;
  keys?: string;
  disabled?: boolean;
  pressed?: boolean;
  onPress: () => void;
  children: ReactNode;
}

function Tool({ does, keys, disabled = false, pressed, onPress, children }: ToolProps) {
  const { t } = useText();
  return (
    <button
      type="button"
      aria-label={t(does)}
      title={keys ? t(words.withKey, { does: t(does), key: keys }) : t(does)}
      aria-disabled={disabled || undefined}
      aria-pressed={pressed}
      onMouseDown={keepFocus}
      onClick={() => !disabled && onPress()}
    >
      {children}
    </button>
  );
}
