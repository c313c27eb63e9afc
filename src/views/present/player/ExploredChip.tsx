/** Says that the slide in front shows something else than it was made for, and leads back, or on. */
import { player as words } from '../../../i18n/player';
import { shell } from '../../../i18n/shell';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import type { Screen } from '../../../state/view';
import { exploredWords } from '../../slide/exploredWords';
import styles from './Player.module.css';
import { exploreWholly, isExploring, restoreSlide, useRoom } from './room';

export function ExploredChip() {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const shown = useRoom((state) => state.shown);
  if (!shown || !isExploring({ shown })) return null;
  const { stage, own } = shown;
  return (
    <div className={styles.chip} role="group" aria-label={t(words.exploringHere)} data-room-tool="">
      <p role="status">{t(words.exploring, { what: exploredWords(stage, own, atlas, tools) })}</p>
      <button type="button" onMouseDown={keepFocus} onClick={restoreSlide}>
        {t(words.withKey, { does: t(words.restore), key: 'Esc' })}
      </button>
      <button type="button" onMouseDown={keepFocus} onClick={exploreWholly}>
        {t(words.withKey, { does: t(words.openIn, { screen: t(SCREEN_NAMES[stage.screen]) }), key: 'E' })}
      </button>
    </div>
  );
}

const SCREEN_NAMES = {
  explore: shell.explore,
  gaps: shell.gaps,
  compare: shell.compare,
  present: shell.explore,
  data: shell.data,
} as const satisfies Record<Screen, unknown>;

/** What the pointer presses takes no focus: the next key is the slide's. */
export function keepFocus(event: { preventDefault: () => void }): void {
  event.preventDefault();
}
