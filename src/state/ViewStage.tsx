/** A part of the screen with a view of its own: a slide, its thumbnail, a drawing alone in a frame. */
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { createViewStore, goLive, StageContext } from './store';
import type { View } from './view';

interface ViewStageProps {
  /** The view it begins with, and goes back to whenever another one is given. */
  view: View;
  /** Whether gestures are for it. At most one stage is live at a time. */
  live?: boolean;
  /** Told of every view that gestures make of it, and of the one it begins with. */
  onView?: (view: View) => void;
  children: ReactNode;
}

export function ViewStage({ view, live = false, onView, children }: ViewStageProps) {
  const [store] = useState(() => createViewStore(view));
  useLayoutEffect(() => {
    if (store.getState().view !== view) store.setState({ view });
  }, [store, view]);
  useLayoutEffect(() => (live ? goLive(store) : undefined), [store, live]);
  useEffect(() => {
    if (!onView) return;
    onView(store.getState().view);
    return store.subscribe((state) => onView(state.view));
  }, [store, onView]);
  return <StageContext value={store}>{children}</StageContext>;
}
