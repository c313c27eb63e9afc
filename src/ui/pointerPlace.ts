/** Where a pointer is on a drawing, in the drawing's own pixels: a slide is enlarged as a whole, with all that stands on it. */

interface Pointed {
  clientX: number;
  clientY: number;
}

/** Pixels of the window that one own pixel of the drawing takes; 1 where nothing enlarges it. */
export function magnificationOf(drawing: HTMLElement | SVGSVGElement): number {
  const own = drawing instanceof SVGSVGElement ? drawing.width.baseVal.value : drawing.offsetWidth;
  const shown = drawing.getBoundingClientRect().width;
  return own > 0 && shown > 0 ? shown / own : 1;
}

/** From the drawing's upper left corner. */
export function pointerPlace(
  { clientX, clientY }: Pointed,
  drawing: HTMLElement | SVGSVGElement,
): { x: number; y: number } {
  const box = drawing.getBoundingClientRect();
  const by = magnificationOf(drawing);
  return { x: (clientX - box.left) / by, y: (clientY - box.top) / by };
}
