/** What the room explores, in a few words; null while it shows the slide as it was made. */
import { useMemo } from 'react';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import type { Slide } from '../../../state/presentation/presentation';
import { viewOfSlide } from '../../../state/presentation/slideView';
import { usePageView } from '../../../state/store';
import { exploredWords } from '../../slide/exploredWords';

/** @param explored the view that the room shows instead of the slide's own, as a link's query */
export function useExploredWords(slide: Slide | null, explored: string | null): string | null {
  const tools = useText();
  const atlas = useAtlas();
  const language = usePageView((view) => view.language);
  return useMemo(() => {
    if (!slide || explored === null) return null;
    const viewOf = (view: string) => viewOfSlide({ view }, { language, theme: null }, atlas).view;
    return exploredWords(viewOf(explored), viewOf(slide.view), atlas, tools);
  }, [slide, explored, language, atlas, tools]);
}
