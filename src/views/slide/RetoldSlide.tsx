/**
 * A slide that speaks of what its stage shows: while that is the slide's own view, its author's words; while somebody explores,
 * what the exhibits find in the explored view, because the author's words would be of other figures than the drawing's.
 */
import { type ComponentProps, useMemo } from 'react';
import { slide as words } from '../../i18n/slide';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { leavesSlide } from '../../state/presentation/slideView';
import { useViewStore } from '../../state/store';
import type { View } from '../../state/view';
import { describeView } from '../drawings/describeView';
import { Slide } from './Slide';
import { useSubstances } from './useSlideTexts';

type RetoldSlideProps = ComponentProps<typeof Slide> & { own: View };

export function RetoldSlide({ slide, own, ...rest }: RetoldSlideProps) {
  const tools = useText();
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const substances = useSubstances(slide.exhibits, view);
  const retold = useMemo(() => {
    if (!leavesSlide(view, own)) return slide;
    const input = { view, atlas, tools };
    for (const { findingOf } of substances ?? []) {
      const finding = findingOf(input);
      if (finding) return { ...slide, ...finding };
    }
    return { ...slide, title: describeView(view, atlas, tools), sentence: '' };
  }, [view, own, slide, substances, atlas, tools]);
  return <Slide slide={retold} mark={retold === slide ? null : tools.t(words.retold)} {...rest} />;
}
