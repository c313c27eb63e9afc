/** On any other screen, while a slide is left to explore: where one comes from, and the way back to it. */
import { Undo2, X } from 'lucide-react';
import { useEffect } from 'react';
import { player as words } from '../../../i18n/player';
import { useText } from '../../../i18n/text';
import { usePageView } from '../../../state/store';
import { serveRoomAgain } from '../presenter/serveRoom';
import styles from './ExploringBar.module.css';
import { useLeftFullScreen } from './fullScreen';
import { backToRoom, leaveRoom } from './room';

const back = () => backToRoom();

export function ExploringBar() {
  const { t } = useText();
  const slide = usePageView((view) => view.slide);
  useEscape(back);
  useEffect(() => serveRoomAgain(null), []);
  useLeftFullScreen(back);
  return (
    <nav className={styles.bar} aria-label={t(words.exploringBar)}>
      <p>{t(words.exploringFrom, { number: slide + 1 })}</p>
      <button type="button" onClick={back}>
        <Undo2 size={16} aria-hidden />
        {t(words.backToSlide)}
      </button>
      <button type="button" className={styles.end} aria-label={t(words.leave)} onClick={leaveRoom}>
        <span>{t(words.leave)}</span>
        <X size={18} aria-hidden />
      </button>
    </nav>
  );
}

/** Escape, unless something closer closes by it: a dialog, or what has the focus and takes the key. */
function useEscape(then: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      if (document.querySelector('[role="dialog"]') || target?.closest('input:not([value=""]), [role="listbox"]'))
        return;
      then();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [then]);
}
