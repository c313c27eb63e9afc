/** A drawing as a picture of its own: SVG with every colour and font resolved, and PNG made from it. */

import { wrapText } from '../ui/measureText';
import { withFonts } from './embedFonts';
import { resolveStyles } from './resolveStyles';

export interface PictureTexts {
  title: string;
  subtitle: string;
  /** Small lines below the drawing: notes, and where it comes from. */
  notes: readonly string[];
}

export interface Picture {
  svg: string;
  /** px */
  width: number;
  height: number;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const PADDING = 20;
const NOTE_LINE = 16;
/** The drawing with title, variable and source, on the paper of the current tone. The drawing on screen is left as it is. */
export function pictureOf(drawing: SVGSVGElement, texts: PictureTexts): Picture {
  const page = getComputedStyle(document.documentElement);
  const token = (name: string) => page.getPropertyValue(name).trim();
  const box = drawing.getBoundingClientRect();
  const width = Math.ceil(box.width) + 2 * PADDING;
  const titleLines = wrapText(texts.title, box.width / 1.04, 3, 15, 600);
  const subtitleLines = wrapText(texts.subtitle, box.width, 3);
  const notes = texts.notes.flatMap((note) => wrapText(note, box.width, 3));
  const top = PADDING + titleLines.length * 19 + subtitleLines.length * NOTE_LINE + 12;
  const height = Math.ceil(top + box.height + 12 + notes.length * NOTE_LINE + PADDING - 4);

  const root = document.createElementNS(NAMESPACE, 'svg');
  setAttributes(root, { xmlns: NAMESPACE, width, height, viewBox: `0 0 ${width} ${height}` });
  root.append(element('title', {}, `${texts.title}. ${texts.subtitle}`));
  root.append(element('rect', { width, height, fill: token('--paper') }));
  const serif = { 'font-family': token('--serif'), 'font-size': 15, 'font-weight': 600, fill: token('--ink') };
  const sans = { 'font-family': token('--sans'), 'font-size': 12, fill: token('--ink-3') };
  for (const [index, line] of titleLines.entries()) {
    root.append(element('text', { ...serif, x: PADDING, y: PADDING + 14 + index * 19 }, line));
  }
  for (const [index, line] of subtitleLines.entries()) {
    const y = PADDING + titleLines.length * 19 + 12 + index * NOTE_LINE;
    root.append(element('text', { ...sans, x: PADDING, y }, line));
  }

  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const onlyOnScreen = copy.querySelectorAll('[data-screen-only]');
  resolveStyles(drawing, copy);
  for (const passing of onlyOnScreen) passing.remove();
  setAttributes(copy, {
    x: PADDING,
    y: top,
    width: Math.ceil(box.width),
    height: Math.ceil(box.height),
    overflow: 'visible',
  });
  root.append(copy);
  for (const [index, note] of notes.entries()) {
    root.append(element('text', { ...sans, x: PADDING, y: top + box.height + 24 + index * NOTE_LINE }, note));
  }
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/** The picture as PNG at `scale` times its size. Rejects where the browser cannot draw it. */
export async function pngOf(picture: Picture, scale = 2): Promise<Blob> {
  // An address of the browser's own: a map of megabytes is not written out once more in escaped letters.
  const address = URL.createObjectURL(new Blob(await withFonts(picture.svg), { type: 'image/svg+xml' }));
  const canvas = document.createElement('canvas');
  const image = new Image();
  try {
    image.src = address;
    await image.decode();
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser gives no canvas.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
    // Gives the memory of drawing and pixels back at once.
    image.removeAttribute('src');
    canvas.width = 0;
    canvas.height = 0;
  }
}

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const created = document.createElementNS(NAMESPACE, name);
  setAttributes(created, attributes);
  created.textContent = text;
  return created;
}

function setAttributes(target: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
}
