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
  finish: () => ArrayBuffer;
}

/** What jsPDF knows of a face that was given to it; its types do not say. */
interface KnownFace {
  metadata?: { characterToGlyph?: (code: number) => number };
}

/** Rejects where a typeface cannot be loaded. */
export async function openPdf({ title, language, creator }: FileProperties): Promise<PdfWriter> {
  const file = new jsPDF({ unit: 'pt', format: [WIDTH, HEIGHT], orientation: 'landscape', compress: true });
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
  let pages = 0;
  return {
    add: async (svg, name) => {
      if (pages > 0) file.addPage([WIDTH, HEIGHT], 'landscape');
      pages += 1;
      const picture = preparePicture(svg, holds);
      await svg2pdf(picture, file, { x: 0, y: 0, width: WIDTH, height: HEIGHT });
      file.outline.add(null, plainText(name), { pageNumber: pages });
    },
    finish: () => file.output('arraybuffer'),
  };
}

/** As jsPDF takes a file: a letter a byte. */
function binaryOf(bytes: Uint8Array): string {
  let text = '';
  // In parts: a call has only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return text;
}
