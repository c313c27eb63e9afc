/** On a telephone held upright: the slide would be larger lying. Said once, and gone by itself. */
import { useEffect, useState } from 'react';
import { player as words } from '../../../i18n/player';
import { useText } from '../../../i18n/text';
import { useMedia } from '../../../ui/media';
import styles from './Player.module.css';

const SHOWN_FOR = 6000;

let said = false;

export function TurnHint() {
  const { t } = useText();
  const upright = useMedia('(orientation: portrait) and (max-width: 600px)');
  const [over, setOver] = useState(said);
  const shows = upright && !over;
  useEffect(() => {
    if (!shows) return;
    said = true;
    const timer = setTimeout(() => setOver(true), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [shows]);
  return shows && <p className={styles.turn}>{t(words.turnPhone)}</p>;
}
