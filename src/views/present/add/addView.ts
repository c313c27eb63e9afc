/** Puts a view into a presentation as its last slide. */
import { presentAdd as words } from '../../../i18n/presentAdd';
import { withoutSlide, withSlide } from '../../../state/presentation/edits';
import { editPresentation } from '../../../state/presentation/history';
import { removePresentation } from '../../../state/presentation/listEdits';
import { createPresentation, openPresentation } from '../../../state/presentation/opening';
import { MOST_SLIDES, REPORT_PRESENTATION } from '../../../state/presentation/presentation';
import { usePresentations } from '../../../state/presentation/presentations';
import { startPresentations } from '../../../state/presentation/starting';
import { rememberedResults } from '../../../state/results';
import type { Exhibits } from '../../exhibits/ExhibitsContext';
import type { ExhibitInput } from '../../exhibits/exhibit';
import { proposeSlide } from './proposeSlide';

export type Added =
  | {
      state: 'added';
      presentation: string;
      title: string;
      /** From 0. */
      position: number;
      undo: () => Promise<void>;
    }
  | { state: 'full'; title: string }
  /** The view has nothing to show, and nothing was added. */
  | { state: 'empty' };

/**
 * Adds a slide of the view to the presentation in hand, else to the last one, else to a new one.
 * @param anyway also where the view has nothing to show
 */
export async function addView(input: ExhibitInput, exhibits: Exhibits, anyway = false): Promise<Added> {
  if (!anyway && showsNothing(input)) return { state: 'empty' };
  const slide = await proposeSlide(input, exhibits);
  const created = await takeInHand(input);
  const { inHand } = usePresentations.getState();
  if (!inHand) throw new Error(input.tools.t(words.nothingInHand));
  const { id, title, slides } = inHand;
  if (slides.length >= MOST_SLIDES) return { state: 'full', title };
  editPresentation((presentation) => withSlide(presentation, slide));
  return {
    state: 'added',
    presentation: id,
    title,
    position: slides.length,
    undo: async () => {
      // Somebody may have gone on in another one meanwhile, or taken this one away.
      if (!(await openPresentation(id))) return;
      const alone = usePresentations.getState().inHand?.slides.length === 1;
      if (created && alone) await removePresentation(id);
      else editPresentation((presentation) => withoutSlide(presentation, slide.id));
    },
  };
}

/** No experience passes the filters, or nothing is chosen to compare. */
export function showsNothing({ view, atlas }: Pick<ExhibitInput, 'view' | 'atlas'>): boolean {
  const { screen, comparison, scenario } = view;
  if (screen === 'compare') return (comparison.kind === 'places' ? comparison.places : comparison.ids).length === 0;
  if (screen === 'explore') return rememberedResults(atlas, view).total === 0;
  if (screen !== 'gaps' || scenario !== null) return false;
  // A place without any experience is what Brechas is about.
  return rememberedResults(atlas, { ...view, place: { level: 'latin-america' } }).total === 0;
}

/** Whether a new one was made for it. */
async function takeInHand({ view, tools }: ExhibitInput): Promise<boolean> {
  await startPresentations();
  const { inHand, list } = usePresentations.getState();
  const named = view.presentation === REPORT_PRESENTATION ? null : view.presentation;
  for (const id of [named, inHand?.id, list[0]?.id]) {
    if (id && (await openPresentation(id))) return false;
  }
  createPresentation(tools.t(words.myPresentation));
  return true;
}
