/** The view that a slide shows: its own, in the language and tone of the page. */
import type { Atlas } from '../atlas';
import { checkView } from '../checkView';
import { type DecodedLink, decodeView, encodeView } from '../codec';
import { knownValuesOf } from '../knownValues';
import type { View } from '../view';
import type { Slide } from './presentation';

/** What the slide asked for and is not here, is told in `problems`; the slide itself is left as it was written. */
export function viewOfSlide(
  { view: query }: Pick<Slide, 'view'>,
  { language, theme }: Pick<View, 'language' | 'theme'>,
  atlas: Atlas,
): DecodedLink {
  const decoded = decodeView(query);
  const checked = checkView(decoded.view, knownValuesOf(atlas, decoded.view.division));
  return {
    view: { ...checked.view, language, theme, presentation: null, slide: 0, playing: false },
    problems: [...decoded.problems, ...checked.problems],
  };
}

/** Whether the stage shows something else than the slide's own view. Where the map was moved to is no other thing. */
export function leavesSlide(stage: View, own: View): boolean {
  return stage !== own && encodeView({ ...stage, camera: null }) !== encodeView({ ...own, camera: null });
}
