/**
 * A part of the page as one SVG that stands by itself: its drawings with their looks written into them, its texts line by line where
 * the browser laid them, its grounds, borders and clips as shapes. Nothing in it needs a style sheet; fonts are named, not contained.
 */
import { lettersOf, resolveStyles } from '../../../charts/resolveStyles';
import { textLinesOf } from './textLines';

const NAMESPACE = 'http://www.w3.org/2000/svg';

export interface Still {
  svg: string;
  /** px */
  width: number;
  height: number;
}

/** `ground`: the colour below everything; null leaves it clear. The element stands in the page and is left as it is. */
export function flatten(element: HTMLElement, ground: string | null = null): Still {
  const box = element.getBoundingClientRect();
  const width = Math.round(box.width);
  const height = Math.round(box.height);
  const root = create('svg', { xmlns: NAMESPACE, width, height, viewBox: `0 0 ${width} ${height}` });
  if (ground) root.append(create('rect', { width, height, fill: ground }));
  new Painter(box.left, box.top).paint(element, root);
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

class Painter {
  private clips = 0;
  private readonly inks = new Map<string, CanvasRenderingContext2D>();

  constructor(
    private readonly left: number,
    private readonly top: number,
  ) {}

  paint(element: Element, into: SVGElement): void {
    if (element.hasAttribute('data-screen-only')) return;
    const style = getComputedStyle(element);
    const opacity = Number(style.opacity);
    // Text for readers of screens alone is cut away wholly.
    if (style.display === 'none' || opacity === 0 || style.clipPath.startsWith('inset(50%')) return;
    if (element instanceof SVGSVGElement) {
      if (style.visibility !== 'hidden') into.append(this.drawing(element, style, opacity));
      return;
    }
    let target = into;
    if (opacity < 1) {
      target = create('g', { opacity });
      into.append(target);
    }
    if (style.visibility === 'visible') this.box(element, style, target);
    if (element instanceof HTMLElement && cuts(element, style)) {
      const id = `still-clip-${this.clips++}`;
      const clip = create('clipPath', { id });
      clip.append(create('rect', this.placed(element.getBoundingClientRect())));
      const inside = create('g', { 'clip-path': `url(#${id})` });
      target.append(clip, inside);
      target = inside;
    }
    for (const child of painted(element)) {
      if (child instanceof Text) {
        if (style.visibility === 'visible') this.text(child, style, target);
      } else this.paint(child, target);
    }
  }

  private drawing(drawing: SVGSVGElement, style: CSSStyleDeclaration, opacity: number): SVGElement {
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    const passing = copy.querySelectorAll('[data-screen-only]');
    const measured = measuredTexts(drawing, copy);
    const strokes = steadyStrokes(drawing, copy);
    resolveStyles(drawing, copy);
    for (const [element, scale] of strokes) scaleStroke(element, scale);
    splitRuns(drawing, copy);
    for (const one of passing) one.remove();
    for (const [text, length] of measured) text.setAttribute('data-length', String(length));
    const box = drawing.getBoundingClientRect();
    if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`);
    set(copy, { ...this.placed(box), overflow: style.overflow === 'visible' ? 'visible' : 'hidden' });
    copy.removeAttribute('transform');
    if (opacity < 1) copy.setAttribute('opacity', String(opacity));
    return copy;
  }

  private box(element: Element, style: CSSStyleDeclaration, into: SVGElement): void {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return;
    if (element instanceof HTMLImageElement || element instanceof HTMLCanvasElement) {
      const href = element instanceof HTMLCanvasElement ? element.toDataURL() : element.src;
      into.append(create('image', { ...this.placed(box), href }));
      return;
    }
    const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
    const rx = Math.min(style.borderTopLeftRadius.endsWith('%') ? Infinity : radius, box.width / 2, box.height / 2);
    const fill = style.backgroundColor;
    if (seen(fill)) into.append(create('rect', { ...this.placed(box), fill, ...(rx > 0 ? { rx } : {}) }));
    const sides = SIDES.map((side) => ({
      side,
      width: Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
      line: style.getPropertyValue(`border-${side}-style`),
      colour: style.getPropertyValue(`border-${side}-color`),
    })).filter(({ width, line, colour }) => width > 0 && line !== 'none' && line !== 'hidden' && seen(colour));
    const [first] = sides;
    if (!first) return;
    if (sides.length === 4 && sides.every((one) => one.width === first.width && one.colour === first.colour)) {
      const { x, y, width, height } = this.placed(box);
      const half = first.width / 2;
      const frame = { x: x + half, y: y + half, width: width - first.width, height: height - first.width };
      const dash = dashOf(first);
      into.append(
        create('rect', {
          ...frame,
          fill: 'none',
          stroke: first.colour,
          'stroke-width': first.width,
          ...(rx > half ? { rx: rx - half } : {}),
          ...(dash ? { 'stroke-dasharray': dash } : {}),
        }),
      );
      return;
    }
    for (const one of sides) {
      const half = one.width / 2;
      const from = { x: box.left - this.left, y: box.top - this.top };
      const to = { x: box.right - this.left, y: box.bottom - this.top };
      const at = {
        top: { x1: from.x, x2: to.x, y1: from.y + half, y2: from.y + half },
        bottom: { x1: from.x, x2: to.x, y1: to.y - half, y2: to.y - half },
        left: { x1: from.x + half, x2: from.x + half, y1: from.y, y2: to.y },
        right: { x1: to.x - half, x2: to.x - half, y1: from.y, y2: to.y },
      }[one.side];
      const dash = dashOf(one);
      into.append(
        create('line', {
          ...at,
          stroke: one.colour,
          'stroke-width': one.width,
          ...(dash ? { 'stroke-dasharray': dash } : {}),
        }),
      );
    }
  }

  private text(node: Text, style: CSSStyleDeclaration, into: SVGElement): void {
    if (node.data.trim() === '' || !seen(style.color)) return;
    const letters = lettersOf(style);
    for (const { text, left, right, top, bottom } of textLinesOf(node)) {
      const { ascent, descent } = this.inkOf(style);
      const baseline = top + ((bottom - top) * ascent) / (ascent + descent);
      const line = create('text', {
        x: round(left - this.left),
        y: round(baseline - this.top),
        fill: style.color,
        'font-family': style.fontFamily.replaceAll('"', "'"),
        'font-size': style.fontSize,
        'font-weight': style.fontWeight,
        'data-length': round(right - left),
        ...(style.fontStyle === 'normal' ? {} : { 'font-style': style.fontStyle }),
        ...(style.letterSpacing === 'normal' ? {} : { 'letter-spacing': style.letterSpacing }),
        ...(letters ? { style: letters } : {}),
      });
      line.textContent = text;
      into.append(line);
    }
  }

  /** Of the letters of a style, px or any unit: their proportion counts. */
  private inkOf(style: CSSStyleDeclaration): { ascent: number; descent: number } {
    const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    let context = this.inks.get(font);
    if (!context) {
      context = document.createElement('canvas').getContext('2d') ?? undefined;
      if (!context) return { ascent: 4, descent: 1 };
      context.font = font;
      this.inks.set(font, context);
    }
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x');
    return { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
  }

  private placed({ left, top, width, height }: DOMRect) {
    return { x: round(left - this.left), y: round(top - this.top), width: round(width), height: round(height) };
  }
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

function dashOf({ line, width }: { line: string; width: number }): string | null {
  if (line === 'dashed') return `${3 * width} ${3 * width}`;
  return line === 'dotted' ? `${width} ${width}` : null;
}

/** In the order in which they are painted: what lies above (z-index) comes last. */
function painted(element: Element): (Element | Text)[] {
  const children = [...element.childNodes].filter((node) => node instanceof Element || node instanceof Text);
  const above = (node: Element | Text) => (node instanceof Element ? Number(getComputedStyle(node).zIndex) || 0 : 0);
  return children.some((node) => above(node) !== 0) ? children.sort((a, b) => above(a) - above(b)) : children;
}

function cuts(element: HTMLElement, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
  return wide || (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
}

/** How long each plain text of a drawing is, in its own units: another program may have its letters a little wider. */
function measuredTexts(drawing: SVGSVGElement, copy: SVGSVGElement): [Element, number][] {
  const copies = copy.querySelectorAll('text');
  return [...drawing.querySelectorAll('text')].flatMap((text, position): [Element, number][] => {
    const own = copies[position];
    return own && text.children.length === 0 && text.textContent ? [[own, round(text.getComputedTextLength())]] : [];
  });
}

/** A text of several runs becomes as many texts, each where the browser has it: programs differ in what they do with spaces between. */
function splitRuns(drawing: SVGSVGElement, copy: SVGSVGElement): void {
  const copies = [...copy.querySelectorAll('text')];
  for (const [position, text] of [...drawing.querySelectorAll('text')].entries()) {
    const own = copies[position];
    const nodes = own && text.children.length > 0 ? textNodes(text) : [];
    const letters = nodes.reduce((sum, { length }) => sum + length, 0);
    // Folded spaces have no place: then the text stays as it is.
    if (!own || letters === 0 || letters !== text.getNumberOfChars()) continue;
    const twins = textNodes(own);
    let from = 0;
    for (const [place, node] of nodes.entries()) {
      const start = from + (node.data.length - node.data.trimStart().length);
      from += node.length;
      const said = node.data.trim();
      const twin = twins[place]?.parentElement;
      if (said === '' || !twin) continue;
      const { x, y } = text.getStartPositionOfChar(start);
      const run = create('text', {});
      for (const { name, value } of [...own.attributes, ...twin.attributes]) run.setAttribute(name, value);
      for (const name of ['dx', 'dy']) run.removeAttribute(name);
      set(run, {
        x: round(x),
        y: round(y),
        'text-anchor': 'start',
        'dominant-baseline': 'auto',
        'data-length': round(text.getSubStringLength(start, said.length)),
      });
      run.textContent = said;
      own.before(run);
    }
    own.remove();
  }
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** What keeps the width of its stroke however it is enlarged, and how much it is. */
function steadyStrokes(drawing: SVGSVGElement, copy: SVGSVGElement): [Element, number][] {
  const copies = copy.querySelectorAll('*');
  return [...drawing.querySelectorAll('*')].flatMap((element, position): [Element, number][] => {
    const own = copies[position];
    if (!own || !(element instanceof SVGGeometryElement)) return [];
    if (getComputedStyle(element).vectorEffect !== 'non-scaling-stroke') return [];
    const { a, b, c, d } = element.getScreenCTM() ?? { a: 1, b: 0, c: 0, d: 1 };
    const scale = Math.sqrt(Math.abs(a * d - b * c));
    return scale > 0 ? [[own, scale]] : [];
  });
}

/** As wide as it is now, in the element's own units: in a picture of another size, or in a program that knows no such stroke. */
function scaleStroke(element: Element, scale: number): void {
  element.removeAttribute('vector-effect');
  for (const name of ['stroke-width', 'stroke-dasharray']) {
    const lengths = element.getAttribute(name)?.match(/[\d.]+/g);
    if (lengths) element.setAttribute(name, lengths.map((length) => Number(length) / scale).join(' '));
  }
}

function seen(colour: string): boolean {
  return colour !== 'transparent' && !/[,/] ?0\)$/.test(colour);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function create(name: string, attributes: Record<string, string | number>): SVGElement {
  const created = document.createElementNS(NAMESPACE, name);
  set(created, attributes);
  return created;
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
