/** Opens the presenter's window, which follows and leads this one. */
import { encodeView } from '../../../state/codec';
import type { Presentation } from '../../../state/presentation/presentation';
import { pageView } from '../../../state/store';
import { DEFAULT_VIEW } from '../../../state/view';
import { markOf, newPair, pairOfRoom } from './channel';
import { serveRoom } from './serveRoom';

const SIZE = 'popup,width=1180,height=760';

/** False where the browser refuses to open a window. To be called by the gesture itself: later, every browser refuses. */
export function openPresenterWindow(presentation: Presentation): boolean {
  const pair = pairOfRoom() ?? newPair();
  const { language, theme } = pageView();
  const query = encodeView({ ...DEFAULT_VIEW, screen: 'present', language, theme });
  // By its name the browser finds the pair's window again, if it is still open.
  const opened = window.open(`./?${query}${markOf(pair)}`, `atlas-presentador-${pair}`, SIZE);
  if (!opened) return false;
  opened.focus();
  serveRoom(pair, presentation);
  return true;
}
