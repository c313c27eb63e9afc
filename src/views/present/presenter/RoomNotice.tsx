/** What who presents must know of the room besides its slide: that nobody answers, that it is black, that somebody explores. */
import type { ReactNode } from 'react';
import { presenter as words } from '../../../i18n/player';
import { useText } from '../../../i18n/text';
import type { RoomNews, RoomOrder } from './channel';
import styles from './PresenterWindow.module.css';
import type { RoomLink } from './useRoomLink';

interface RoomNoticeProps extends Pick<RoomLink, 'partner' | 'order'> {
  news: RoomNews | null;
  /** What the room explores, in words; null where nothing. */
  explored: string | null;
}

export function RoomNotice({ news, explored, partner, order }: RoomNoticeProps) {
  const { t } = useText();
  const action = (label: string, what: RoomOrder): ReactNode => (
    <button type="button" onClick={() => order(what)}>
      {label}
    </button>
  );
  let told: ReactNode = null;
  if (partner !== 'here') told = t(partner === 'gone' ? words.gone : words.asked);
  else if (news?.status === 'waiting') told = [t(words.waiting), action(t(words.play), { order: 'play' })];
  else if (news?.status === 'exploring') told = [t(words.exploringWholly), action(t(words.restore), { order: 'play' })];
  else if (news?.blank) told = t(news.blank === 'black' ? words.blackShown : words.whiteShown);
  else if (explored) told = [t(words.exploring, { what: explored }), action(t(words.restore), { order: 'restore' })];
  const [text, button = null] = Array.isArray(told) ? told : [told];
  return (
    <div className={styles.notice} data-gone={partner === 'gone' || undefined}>
      <p role="status">{text}</p>
      {button}
    </div>
  );
}
