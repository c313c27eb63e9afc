/** A slide on a stage of its own: what its thumbnail, the editor, the room and the files show. */
import { useMemo } from 'react';
import { useAtlas } from '../../state/atlas';
import type { Slide as SlideData } from '../../state/presentation/presentation';
import { viewOfSlide } from '../../state/presentation/slideView';
import { usePageView } from '../../state/store';
import { ViewStage } from '../../state/ViewStage';
import { Slide } from './Slide';

interface StagedSlideProps {
  slide: SlideData;
  number: number;
  total: number;
  /** px on the screen. */
  width: number;
  live: boolean;
}

export function StagedSlide({ slide, live, ...rest }: StagedSlideProps) {
  const atlas = useAtlas();
  const language = usePageView((view) => view.language);
  const theme = usePageView((view) => view.theme);
  const { view } = useMemo(
    () => viewOfSlide({ view: slide.view }, { language, theme }, atlas),
    [slide.view, language, theme, atlas],
  );
  return (
    <ViewStage view={view} live={live}>
      <Slide slide={slide} live={live} {...rest} />
    </ViewStage>
  );
}
