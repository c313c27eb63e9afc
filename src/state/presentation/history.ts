/** Edits of the presentation in hand, and the way back through them. */
import { keeper } from './keeping';
import { LONGEST_TEXT, type Presentation, type Slide } from './presentation';
import { notify, usePresentations } from './presentations';
import { cleanText, cutText } from './restore';

/** Steps that can be undone. */
const MOST_STEPS = 200;

const { getState: now, setState: set } = usePresentations;

/** The field whose typing the last step is made of. */
let lastRun: string | undefined;

/** Its way back begins here. */
export function takeInHand(presentation: Presentation | null): void {
  lastRun = undefined;
  set({ inHand: presentation, past: [], future: [] });
}

/** Edits the one in hand: a step that can be undone. Edits with the same `run` in a row (typing in one field) are one step. */
export function editPresentation(edit: (presentation: Presentation) => Presentation, run?: string): void {
  const { inHand, past } = now();
  if (!inHand) return;
  const edited = edit(inHand);
  if (edited === inHand) return;
  const clean = withCleanTexts(edited, inHand);
  const next = withinCaps(clean);
  if (next !== clean) notify({ kind: 'text-cut' });
  const sameStep = run !== undefined && run === lastRun && past.length > 0;
  lastRun = run;
  set({ inHand: next, past: sameStep ? past : [...past, inHand].slice(-MOST_STEPS), future: [] });
  keeper.keep(next);
}

/** As it would be read back. `before`: its slides are clean already. */
function withCleanTexts(presentation: Presentation, before: Presentation): Presentation {
  const known = new Set(before.slides);
  return {
    ...presentation,
    title: cleanText(presentation.title),
    slides: presentation.slides.map((slide) =>
      known.has(slide)
        ? slide
        : {
            ...slide,
            title: cleanText(slide.title),
            sentence: cleanText(slide.sentence),
            notes: cleanText(slide.notes),
          },
    ),
  };
}

/** A text longer than may be read back would lose its end then, unseen. */
export function withinCaps(presentation: Presentation): Presentation {
  const fits = (text: string) => text.length <= LONGEST_TEXT;
  const sound = (slide: Slide) => fits(slide.title) && fits(slide.sentence) && fits(slide.notes);
  if (fits(presentation.title) && presentation.slides.every(sound)) return presentation;
  return {
    ...presentation,
    title: cutText(presentation.title),
    slides: presentation.slides.map((slide) =>
      sound(slide)
        ? slide
        : { ...slide, title: cutText(slide.title), sentence: cutText(slide.sentence), notes: cutText(slide.notes) },
    ),
  };
}

export function undoEdit(): void {
  const { inHand, past, future } = now();
  const before = past.at(-1);
  if (!inHand || !before) return;
  lastRun = undefined;
  set({ inHand: before, past: past.slice(0, -1), future: [inHand, ...future] });
  keeper.keep(before);
}

export function redoEdit(): void {
  const { inHand, past, future } = now();
  const [next, ...rest] = future;
  if (!inHand || !next) return;
  lastRun = undefined;
  set({ inHand: next, past: [...past, inHand], future: rest });
  keeper.keep(next);
}
