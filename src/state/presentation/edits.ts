/** What can be done to a presentation: each edit gives a new one and leaves the old as it was. */
import { MOST_SLIDES, type Presentation, type Slide } from './presentation';

/** A new id, unique enough for a browser and for files that meet; it needs no secure context. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}

export function renamed(presentation: Presentation, title: string): Presentation {
  return { ...presentation, title };
}

/** With a slide more at that position (from 0). A full presentation stays as it is. */
export function withSlide(presentation: Presentation, slide: Slide, at = presentation.slides.length): Presentation {
  if (presentation.slides.length >= MOST_SLIDES) return presentation;
  return { ...presentation, slides: presentation.slides.toSpliced(at, 0, slide) };
}

export function withoutSlide(presentation: Presentation, id: string): Presentation {
  return { ...presentation, slides: presentation.slides.filter((slide) => slide.id !== id) };
}

/** A copy of the slide right after it. */
export function duplicated(presentation: Presentation, id: string): Presentation {
  const at = presentation.slides.findIndex((slide) => slide.id === id);
  const slide = presentation.slides[at];
  return slide ? withSlide(presentation, { ...slide, id: newId() }, at + 1) : presentation;
}

/** The slide at another position, from 0; beyond the ends is at the end. */
export function moved(presentation: Presentation, id: string, to: number): Presentation {
  const slide = presentation.slides.find((one) => one.id === id);
  if (!slide) return presentation;
  const others = presentation.slides.filter((one) => one !== slide);
  const at = Math.max(0, Math.min(others.length, to));
  return { ...presentation, slides: others.toSpliced(at, 0, slide) };
}

export function changed(presentation: Presentation, id: string, change: Partial<Omit<Slide, 'id'>>): Presentation {
  return {
    ...presentation,
    slides: presentation.slides.map((slide) => (slide.id === id ? { ...slide, ...change } : slide)),
  };
}
