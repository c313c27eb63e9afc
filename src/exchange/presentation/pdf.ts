/** Slides as PDF: a page each, 16:9; drawings as vectors, texts as text in embedded typefaces. */
import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { type FileProperties, plainText } from './fileSlide';
import { FACE_NAMES, type FaceName, loadFace } from './pdfFonts';
import { preparePicture } from './preparePicture';

/** Points: 13.333 × 7.5 inches. */
const WIDTH = 960;
const HEIGHT = 540;

export interface PdfWriter {
  /** A page with this picture, SVG that stands by itself, and a bookmark of this name. */
  add: (svg: string, title: string) => Promise<void>;
  /** Bytes of the file. */
  finish: () => Uint8Array<ArrayBuffer>;
}

/** What jsPDF knows of a face that was given to it; its types do not say. */
interface KnownFace {
  metadata?: { characterToGlyph?: (code: number) => number };
}

/** Rejects where a typeface cannot be loaded. */
export async function openPdf({ title, language, creator }: FileProperties): Promise<PdfWriter> {
  const file = new jsPDF({
    unit: 'pt',
    format: [WIDTH, HEIGHT],
    orientation: 'landscape',
    compress: true,
    putOnlyUsedFonts: true,
  });
  const faces = new Map<FaceName, KnownFace>();
  for (const name of FACE_NAMES) {
    file.addFileToVFS(`${name}.ttf`, binaryOf(await loadFace(name)));
    file.addFont(`${name}.ttf`, name, 'normal');
    faces.set(name, file.setFont(name, 'normal').getFont() as unknown as KnownFace);
  }
  file.setProperties({ title: plainText(title), author: creator, creator });
  file.setLanguage(language as Parameters<typeof file.setLanguage>[0]);
  file.viewerPreferences({ DisplayDocTitle: true });
  const holds = (face: FaceName, letter: string) =>
    (faces.get(face)?.metadata?.characterToGlyph?.(letter.codePointAt(0) ?? 0) ?? 0) > 0;
  const lengths = new Map<string, number>();
  holdLengths(file, lengths);
  let pages = 0;
  return {
    add: async (svg, name) => {
      if (pages > 0) file.addPage([WIDTH, HEIGHT], 'landscape');
      pages += 1;
      const picture = preparePicture(svg, holds);
      lengths.clear();
      for (const text of picture.querySelectorAll('text[data-length]')) {
        const [x, y] = ['x', 'y'].map((name) => Number.parseFloat(text.getAttribute(name) ?? '0'));
        lengths.set(placeOf(text.textContent ?? '', x ?? 0, y ?? 0), Number(text.getAttribute('data-length')));
      }
      await svg2pdf(picture, file, { x: 0, y: 0, width: WIDTH, height: HEIGHT });
      file.outline.add(null, plainText(name), { pageNumber: pages });
    },
    finish: () => withCollection(new Uint8Array(file.output('arraybuffer'))),
  };
}

/**
 * A line is as long as the browser had it: its typefaces are cut a little wider or narrower than those that are embedded.
 * svg2pdf would measure with the page's typefaces, which have other names.
 */
function holdLengths(file: jsPDF, lengths: ReadonlyMap<string, number>): void {
  const write = file.text.bind(file) as (text: string, x: number, y: number, options?: object) => jsPDF;
  const held = (text: string, x: number, y: number, options: object = {}) => {
    const length = lengths.get(placeOf(text, x, y));
    const own = file.getStringUnitWidth(text) * file.getFontSize();
    if (length === undefined || own === 0) return write(text, x, y, options);
    const letters = [...text].length;
    // Figures of one width each: the room is around each of them.
    if (length > own && letters <= FEW) {
      const space = (length - own) / letters;
      return write(text, x + space / 2, y, { ...options, charSpace: space });
    }
    // Not by the space between letters: where that shrinks, readers take words for one.
    return write(text, x, y, { ...options, horizontalScale: length / own });
  };
  Object.assign(file, { text: held });
}

/** Letters of a figure or a short name. */
const FEW = 8;

function placeOf(text: string, x: number, y: number): string {
  return `${x.toFixed(2)} ${y.toFixed(2)} ${text}`;
}

/** The writer names a collection of letters that does not exist, which some readers complain about. The length must stay. */
function withCollection(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const wrong = new TextEncoder().encode('/Ordering (Identity-H)');
  const right = new TextEncoder().encode('/Ordering (Identity)  ');
  for (let at = bytes.indexOf(SLASH); at >= 0; at = bytes.indexOf(SLASH, at + 1)) {
    if (wrong.every((byte, step) => bytes[at + step] === byte)) bytes.set(right, at);
  }
  return bytes;
}

const SLASH = '/'.charCodeAt(0);

/** As jsPDF takes a file: a letter a byte. */
function binaryOf(bytes: Uint8Array): string {
  let text = '';
  // In parts: a call has only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return text;
}
