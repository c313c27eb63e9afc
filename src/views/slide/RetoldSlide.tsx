/**
 * A slide that speaks of what its stage shows: its author's words as long as they hold; while somebody explores something else,
 * what the exhibits find in that, because the author's words would be of other figures than the drawing's.
 */
import { type ComponentProps, useMemo } from 'react';
import { slide as words } from '../../i18n/slide';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { shownOf } from '../../state/presentation/presentation';
import { leavesSlide } from '../../state/presentation/slideView';
import { useViewStore } from '../../state/store';
import type { View } from '../../state/view';
import { describeView } from '../drawings/describeView';
import type { ExhibitFinding } from '../exhibits/exhibit';
import { exploredWords } from './exploredWords';
import { Slide } from './Slide';
import { useSubstances } from './useSlideTexts';

type RetoldSlideProps = ComponentProps<typeof Slide> & { own: View };

export function RetoldSlide({ slide, own, ...rest }: RetoldSlideProps) {
  const tools = useText();
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const substances = useSubstances(shownOf(slide), view);
  const retold = useMemo(() => {
    if (!leavesSlide(view, own)) return slide;
    const found = (of: View): ExhibitFinding | null => {
      for (const { findingOf } of substances ?? []) {
        const finding = findingOf({ view: of, atlas, tools });
        if (finding) return finding;
      }
      return null;
    };
    const now = found(view);
    if (!now) return { ...slide, title: exploredWords(view, own, atlas, tools), sentence: '' };
    const before = found(own);
    // A comuna merely pointed out changes no figure: what the author wrote is still what is seen.
    const same =
      now.title === before?.title &&
      now.sentence === before.sentence &&
      describeView(view, atlas, tools) === describeView(own, atlas, tools);
    return same ? slide : { ...slide, ...now };
  }, [view, own, slide, substances, atlas, tools]);
  return <Slide slide={retold} mark={retold === slide ? null : tools.t(words.retold)} {...rest} />;
}
