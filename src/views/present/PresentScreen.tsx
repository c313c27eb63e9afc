/** Presentar: the presentations, the slides of one, and the way to the room. */
import { usePageView } from '../../state/store';
import { PresentDesk } from './PresentDesk';
import { Player } from './player/Player';
import { usePresentation } from './usePresentation';

export function PresentScreen() {
  const playing = usePageView((view) => view.playing);
  const shown = usePresentation();
  if (playing && shown.state === 'ready') return <Player presentation={shown.presentation} />;
  return <PresentDesk shown={shown} />;
}
