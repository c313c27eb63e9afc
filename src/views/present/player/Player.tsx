/** A presentation in the room: one slide as large as the screen, alive. */
import type { Presentation } from '../../../state/presentation/presentation';
import { usePageView } from '../../../state/store';
import { StagedSlide } from '../../slide/StagedSlide';

export function Player({ presentation }: { presentation: Presentation }) {
  const position = usePageView((view) => view.slide);
  const slide = presentation.slides[position];
  if (!slide) return null;
  return <StagedSlide slide={slide} number={position + 1} total={presentation.slides.length} width={1280} live />;
}
