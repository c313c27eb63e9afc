/** A part of the screen with a view of its own: a slide, its thumbnail, a drawing alone in a frame. */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createViewStore, goLive, StageContext } from './store';
import type { View } from './view';

interface ViewStageProps {
  /** The view it begins with, and goes back to whenever another one is given. */
  view: View;
  /** Of the reader: they change on whatever it shows by then. Those of the view where they are not given. */
  language?: View['language'];
  theme?: View['theme'];
  /** Whether gestures are for it. At most one stage is live at a time. */
  live?: boolean;
  /** Told of every view that gestures make of it, and of the one it begins with. */
  onView?: (view: View) => void;
  children: ReactNode;
}

export function ViewStage(props: ViewStageProps) {
  const { view, live = false, onView, children } = props;
  const { language = view.language, theme = view.theme } = props;
  const [store] = useState(() => createViewStore({ ...view, language, theme }));
  const given = useRef(view);
  useLayoutEffect(() => {
    const { view: shown } = store.getState();
    const wanted = given.current === view ? shown : view;
    given.current = view;
    if (wanted === shown && shown.language === language && shown.theme === theme) return;
    store.setState({ view: { ...wanted, language, theme } });
  }, [store, view, language, theme]);
  useLayoutEffect(() => (live ? goLive(store) : undefined), [store, live]);
  useEffect(() => {
    if (!onView) return;
    onView(store.getState().view);
    return store.subscribe((state) => onView(state.view));
  }, [store, onView]);
  return <StageContext value={store}>{children}</StageContext>;
}
