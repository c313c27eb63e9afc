/** A slide with another view: what its author wrote stays, what was only proposed is proposed again. */
import { type Slide, shownOf } from '../../../state/presentation/presentation';
import { viewOfSlide } from '../../../state/presentation/slideView';
import type { Exhibits } from '../../exhibits/ExhibitsContext';
import type { ExhibitInput } from '../../exhibits/exhibit';
import { proposeShown, proposeWords, queryOfView } from '../add/proposeSlide';

export async function withView(
  slide: Slide,
  input: ExhibitInput,
  exhibits: Exhibits,
): Promise<Pick<Slide, 'view' | 'layout' | 'exhibits' | 'title' | 'sentence'>> {
  const { view, atlas, tools } = input;
  const shown = shownOf(slide);
  // What the author chose stays as long as the new view has it.
  const fits = shown.every((id) => exhibits.get(id)?.fits(view, atlas));
  const next = fits ? { layout: slide.layout, exhibits: slide.exhibits } : proposeShown(view, atlas, exhibits);
  const before = viewOfSlide(slide, view, atlas).view;
  const proposed = await proposeWords({ view: before, atlas, tools }, shown, exhibits);
  const untouched = slide.title === proposed.title && slide.sentence === proposed.sentence;
  const said = untouched
    ? await proposeWords(input, shownOf(next), exhibits)
    : { title: slide.title, sentence: slide.sentence };
  return { view: queryOfView(view), ...next, ...said };
}
