/** Presentar: the presentations, the slides of one, and the way to the room. */
import { lazy } from 'react';
import { usePageView } from '../../state/store';
import { PresentDesk } from './PresentDesk';
import { Player } from './player/Player';
import { PRESENTER_OF } from './presenter/channel';
import { usePresentation } from './usePresentation';

const PresenterWindow = lazy(() =>
  import('./presenter/PresenterWindow').then((module) => ({ default: module.PresenterWindow })),
);

export function PresentScreen() {
  return PRESENTER_OF === null ? <OwnScreen /> : <PresenterWindow pair={PRESENTER_OF} />;
}

function OwnScreen() {
  const playing = usePageView((view) => view.playing);
  const shown = usePresentation();
  if (playing && shown.state === 'ready') return <Player presentation={shown.presentation} />;
  // Whoever opens the room's own link sees the room, not first the workshop.
  if (playing && shown.state === 'loading') return null;
  return <PresentDesk shown={shown} />;
}
