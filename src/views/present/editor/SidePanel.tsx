/** At the right of the slide: what it shows, what view it keeps, its order, and what comes next. */
import { useMemo } from 'react';
import { useAtlas } from '../../../state/atlas';
import type { Slide } from '../../../state/presentation/presentation';
import { viewOfSlide } from '../../../state/presentation/slideView';
import { usePageView } from '../../../state/store';
import { LayoutPicker } from './LayoutPicker';
import { NextSlide } from './NextSlide';
import { OrderKeys } from './OrderKeys';
import { SavedView } from './SavedView';
import { ShownExhibits } from './ShownExhibits';
import styles from './SidePanel.module.css';
import { SlideWords } from './SlideWords';
import type { Editing } from './useEditing';

export function SidePanel({ editing, slide }: { editing: Editing; slide: Slide }) {
  const atlas = useAtlas();
  const language = usePageView((view) => view.language);
  const theme = usePageView((view) => view.theme);
  const { view } = useMemo(
    () => viewOfSlide({ view: slide.view }, { language, theme }, atlas),
    [slide.view, language, theme, atlas],
  );
  return (
    <aside className={styles.panel}>
      <ShownExhibits editing={editing} slide={slide} view={view} />
      <LayoutPicker editing={editing} slide={slide} />
      <SlideWords editing={editing} slide={slide} view={view} />
      <SavedView editing={editing} view={view} />
      <OrderKeys editing={editing} />
      <NextSlide editing={editing} />
    </aside>
  );
}
