/** Where a presentation changed, so that who undoes sees it. */
import type { Presentation } from '../../../state/presentation/presentation';

/** Position (from 0) in `after` to look at: the slide that changed, came back, or stands where one went; null where no slide did. */
export function changedSlide(before: Presentation, after: Presentation, inHand: string | undefined): number | null {
  const first = after.slides.findIndex((slide, position) => slide !== before.slides[position]);
  if (first < 0) return after.slides.length < before.slides.length ? Math.max(0, after.slides.length - 1) : null;
  const ids = new Set(before.slides.map(({ id }) => id));
  const same = after.slides.length === before.slides.length && after.slides.every(({ id }) => ids.has(id));
  const held = after.slides.findIndex(({ id }) => id === inHand);
  // Where slides only changed places, the eye stays with the one in hand.
  const moved = same && after.slides.some(({ id }, position) => id !== before.slides[position]?.id);
  return moved && held >= 0 ? held : first;
}
