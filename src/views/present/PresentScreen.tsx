/** Presentar: the presentations, the slides of one, and the way to the room. */
import { usePageView } from '../../state/store';
import { PresentDesk } from './PresentDesk';
import { Player } from './player/Player';
import { usePresentation } from './usePresentation';

export function PresentScreen() {
  const playing = usePageView((view) => view.playing);
  const shown = usePresentation();
  if (playing && shown.state === 'ready') return <Player presentation={shown.presentation} />;
  // Whoever opens the room's own link sees the room, not first the workshop.
  if (playing && shown.state === 'loading') return null;
  return <PresentDesk shown={shown} />;
}
