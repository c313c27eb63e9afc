/** A slide on a stage of its own: what its thumbnail, the editor, the room and the files show. */
import { useCallback, useMemo } from 'react';
import { useAtlas } from '../../state/atlas';
import type { Slide as SlideData } from '../../state/presentation/presentation';
import { viewOfSlide } from '../../state/presentation/slideView';
import { usePageView } from '../../state/store';
import { ViewStage } from '../../state/ViewStage';
import { DEFAULT_VIEW, type View } from '../../state/view';
import { RetoldSlide } from './RetoldSlide';
import { Slide } from './Slide';

interface StagedSlideProps {
  slide: SlideData;
  number: number;
  total: number;
  /** px on the screen. */
  width: number;
  live: boolean;
  /** Drawn alive, but behind another slide: gestures are not for it yet. */
  waiting?: boolean;
  /** Its words alone, for now. */
  bare?: boolean;
  /** Whether its words follow the stage where that shows something else than the slide's own view; they say so. */
  retold?: boolean;
  /** Another number puts the slide back as it is. */
  restored?: number;
  /** Told of every view that gestures make of it, and of the one it begins with; and of the slide's own. */
  onView?: (stage: View, own: View) => void;
}

export function StagedSlide({ slide, live, retold = false, restored = 0, onView, ...rest }: StagedSlideProps) {
  const atlas = useAtlas();
  const language = usePageView((view) => view.language);
  const theme = usePageView((view) => view.theme);
  const written = useMemo(() => viewOfSlide({ view: slide.view }, DEFAULT_VIEW, atlas).view, [slide.view, atlas]);
  const own = useMemo(() => ({ ...written, language, theme }), [written, language, theme]);
  // The stage goes back to its view whenever it is given a new one; words and colours change on it as it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what `restored` is for.
  const view = useMemo(() => ({ ...written }), [written, restored]);
  const tell = useCallback((stage: View) => onView?.(stage, own), [onView, own]);
  return (
    <ViewStage
      view={view}
      language={language}
      theme={theme}
      live={live && !rest.waiting}
      {...(onView ? { onView: tell } : {})}
    >
      {retold ? (
        <RetoldSlide slide={slide} own={own} live={live} {...rest} />
      ) : (
        <Slide slide={slide} live={live} {...rest} />
      )}
    </ViewStage>
  );
}
