/** How long a presentation takes, by the words of its notes. */
import type { Slide } from '../../../state/presentation/presentation';

/** Spoken with calm. */
const WORDS_A_MINUTE = 110;
/** A slide without notes is looked at all the same. */
const LEAST_MINUTES = 0.5;

export function wordsOf(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Minutes, not rounded. */
export function minutesOfSlide({ notes }: Pick<Slide, 'notes'>): number {
  return Math.max(LEAST_MINUTES, wordsOf(notes) / WORDS_A_MINUTE);
}

/** Whole minutes, at least one; 0 where there is no slide. */
export function minutesOf(slides: readonly Pick<Slide, 'notes'>[]): number {
  return Math.ceil(slides.reduce((sum, slide) => sum + minutesOfSlide(slide), 0));
}
