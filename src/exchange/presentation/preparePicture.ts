/**
 * A picture as the PDF's writer understands it: plain colours, embedded typefaces, texts as long as the browser had them, halos as
 * texts of their own. Letters that no embedded typeface has become small pictures, so that nothing is lost.
 */

import { type FaceName, faceOf } from './pdfFonts';
import { plainColour } from './plainColour';

/** Dots of a picture of letters in one px. */
const SHARP = 4;
/** Spaces and hyphens that a typeface need not have, by what is drawn in their place. */
const ALIKE: readonly [RegExp, string][] = [
  [/[\u202f\u2007]/g, '\u00a0'],
  [/\u2011/g, '-'],
];

export function preparePicture(svg: string, holds: (face: FaceName, letter: string) => boolean): Element {
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  for (const element of [picture, ...picture.querySelectorAll('*')]) {
    element.removeAttribute('style');
    plainInk(element);
  }
  for (const text of picture.querySelectorAll('text')) prepareText(text, holds);
  return picture;
}

function plainInk(element: Element): void {
  for (const name of ['fill', 'stroke'] as const) {
    const value = element.getAttribute(name);
    const colour = value && plainColour(value);
    if (!colour) continue;
    element.setAttribute(name, colour.hex);
    if (colour.alpha < 1) {
      const before = Number(element.getAttribute(`${name}-opacity`) ?? 1);
      element.setAttribute(`${name}-opacity`, String(before * colour.alpha));
    }
  }
}

function prepareText(text: SVGTextElement, holds: (face: FaceName, letter: string) => boolean): void {
  const runs = [text, ...text.querySelectorAll('tspan')];
  let lost = false;
  for (const run of runs) {
    const family = inherited(run, 'font-family') ?? '';
    const weight = weightOf(inherited(run, 'font-weight'));
    const italic = inherited(run, 'font-style') === 'italic';
    const face = faceOf(family, weight, italic);
    for (const node of run.childNodes) {
      if (!(node instanceof Text)) continue;
      node.data = ALIKE.reduce((data, [odd, plain]) => data.replace(odd, plain), node.data);
      lost ||= [...node.data].some((letter) => letter.trim() !== '' && !holds(face, letter));
    }
    run.setAttribute('data-font', `${italic ? 'italic ' : ''}${weight} ${inherited(run, 'font-size')} ${family}`);
    run.setAttribute('font-family', face);
    run.setAttribute('font-weight', 'normal');
    run.setAttribute('font-style', 'normal');
  }
  const length = Number(text.getAttribute('data-length'));
  if (length > 0) {
    // The writer places a text by its own letters' width; here it is placed by the browser's.
    const anchor = inherited(text, 'text-anchor');
    const back = anchor === 'end' ? length : anchor === 'middle' ? length / 2 : 0;
    text.setAttribute('x', String(Number.parseFloat(text.getAttribute('x') ?? '0') - back));
    text.setAttribute('text-anchor', 'start');
    if (lost) {
      drawLetters(text, length);
      return;
    }
  }
  if (/^stroke/.test(text.getAttribute('paint-order') ?? '') && text.getAttribute('stroke') !== 'none') {
    const halo = text.cloneNode(true) as SVGTextElement;
    for (const run of [halo, ...halo.querySelectorAll('tspan')]) run.setAttribute('fill', 'none');
    for (const run of runs) run.setAttribute('stroke', 'none');
    text.before(halo);
  }
}

/** The line as a small picture in its place. */
function drawLetters(text: SVGTextElement, length: number): void {
  const size = Number.parseFloat(inherited(text, 'font-size') ?? '12');
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((length + 2) * SHARP);
  canvas.height = Math.ceil(size * 1.5 * SHARP);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(SHARP, SHARP);
  context.font = text.getAttribute('data-font') ?? '';
  context.fillStyle = text.getAttribute('fill') ?? '#000';
  context.fillText(text.textContent ?? '', 1, size * 1.1);
  const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
  const at = {
    x: Number.parseFloat(text.getAttribute('x') ?? '0') - 1,
    y: Number.parseFloat(text.getAttribute('y') ?? '0') - size * 1.1,
    width: canvas.width / SHARP,
    height: canvas.height / SHARP,
    href: canvas.toDataURL(),
  };
  for (const [name, value] of Object.entries(at)) image.setAttribute(name, String(value));
  const transform = text.getAttribute('transform');
  if (transform) image.setAttribute('transform', transform);
  text.replaceWith(image);
}

function weightOf(weight: string | null): number {
  return weight === 'bold' ? 700 : Number(weight) || 400;
}

function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}
