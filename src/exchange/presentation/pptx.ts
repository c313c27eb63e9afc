/** Slides as PowerPoint: text boxes, charts and tables that can be edited there, drawings as sharp pictures, notes. */
import PptxGenJS from 'pptxgenjs';
import { chartOf } from './chart';
import {
  type FileBox,
  type FileExhibit,
  type FileProperties,
  type FileScale,
  type FileSlide,
  type FileText,
  type FileTones,
  plainText,
} from './fileSlide';
import { mendPptx } from './mendPptx';

/** Inches: 16:9. */
const WIDTH = 40 / 3;
const HEIGHT = 7.5;
/** That every PowerPoint has. */
const FAMILIES = { serif: 'Georgia', sans: 'Arial' } as const;
const MASTER = 'Atlas';
const TITLE = 'title';

export interface PptxWriter {
  add: (slide: FileSlide) => void;
  /** Bytes of the file. */
  finish: () => Promise<Uint8Array<ArrayBuffer>>;
}

export function openPptx(properties: FileProperties, scale: FileScale, tones: FileTones): PptxWriter {
  const inch = WIDTH / scale.width;
  const point = (WIDTH * 72) / scale.width;
  const placed = ({ left, top, width, height }: FileBox) => ({
    x: left * inch,
    y: top * inch,
    w: width * inch,
    h: height * inch,
  });
  const file = new PptxGenJS();
  file.defineLayout({ name: MASTER, width: WIDTH, height: HEIGHT });
  file.layout = MASTER;
  file.title = plainText(properties.title);
  file.author = properties.creator;
  file.company = '';
  file.subject = '';
  file.theme = { headFontFace: FAMILIES.serif, bodyFontFace: FAMILIES.sans };
  file.defineSlideMaster({
    title: MASTER,
    background: { color: hex(tones.paper) },
    objects: [
      {
        placeholder: {
          options: {
            name: TITLE,
            type: 'title',
            ...placed({ left: 36, top: 30, width: scale.width - 72, height: 93 }),
            fontFace: FAMILIES.serif,
            color: hex(tones.ink),
            align: 'left',
            valign: 'top',
            margin: 0,
          },
          text: '',
        },
      },
    ],
  });
  const slides: FileSlide[] = [];

  function addText(slide: PptxGenJS.Slide, text: FileText, name: string) {
    slide.addText(runsOf(text), {
      ...placed(text.box),
      margin: 0,
      valign: 'top',
      align: text.align ?? 'left',
      wrap: true,
      // A system that replaces the typeface by a wider one makes the text smaller, not longer.
      fit: 'shrink',
      isTextBox: true,
      objectName: name,
    });
  }

  function runsOf({ paragraphs, family, size, line, gap = 0, colour, bold, align = 'left' }: FileText) {
    return paragraphs.map(({ text, italic = false, colour: own = colour }, position) => ({
      text: plainText(text).replaceAll('\n', ' '),
      options: {
        fontFace: FAMILIES[family],
        fontSize: Math.round(size * point * 10) / 10,
        lineSpacing: Math.round(line * point * 10) / 10,
        paraSpaceAfter: Math.round(gap * point * 10) / 10,
        color: hex(own),
        italic,
        bold: bold ?? false,
        align,
        lang: properties.language,
        breakLine: position < paragraphs.length - 1,
      },
    }));
  }

  function addExhibit(slide: PptxGenJS.Slide, { box, alt, shown }: FileExhibit, position: number) {
    const name = `${plainText(alt).slice(0, 60)} ${position + 1}`;
    const at = placed(box);
    switch (shown.kind) {
      case 'picture':
        slide.addImage({ data: `image/png;base64,${base64Of(shown.bytes)}`, ...at, altText: plainText(alt) });
        return;
      case 'texts':
        for (const text of shown.texts) addText(slide, text, name);
        return;
      case 'chart': {
        const { type, data, options } = chartOf(shown, {
          height: box.height,
          point,
          tones,
          family: FAMILIES.sans,
        });
        slide.addChart(type, data, { ...options, ...at, altText: plainText(alt) });
        return;
      }
      case 'table': {
        const edge = (colour: string, pt: number) => ({ type: 'solid' as const, color: hex(colour), pt });
        const none = { type: 'none' as const };
        const letters = { fontFace: FAMILIES.sans, fontSize: shown.size * point, color: hex(tones.ink), margin: 0 };
        const cell = (text: string, numeric: boolean, head: boolean): PptxGenJS.TableCell => ({
          text: plainText(text).replaceAll('\n', ' '),
          options: {
            ...letters,
            bold: head,
            align: numeric ? 'right' : 'left',
            valign: head ? 'bottom' : 'middle',
            // Top, right, bottom, left; inches.
            margin: [0.03, 0.08, 0.03, 0.02],
            border: [none, none, head ? edge(tones.rule, 1) : edge(tones.hair, 0.5), none],
          },
        });
        slide.addTable(
          [
            shown.columns.map(({ head, numeric }) => cell(head, numeric, true)),
            ...shown.rows.map((row) =>
              row.map((text, column) => cell(text, shown.columns[column]?.numeric ?? false, false)),
            ),
          ],
          { x: at.x, y: at.y, w: at.w, colW: shown.columns.map(({ width }) => width * at.w), objectName: name },
        );
      }
    }
  }

  return {
    add: (made) => {
      slides.push(made);
      const slide = file.addSlide({ masterName: MASTER });
      slide.addText(runsOf(made.title), { placeholder: TITLE, objectName: 'Title', fit: 'shrink' });
      for (const [position, exhibit] of made.exhibits.entries()) addExhibit(slide, exhibit, position);
      if (made.rule) {
        const { x, y, w } = placed(made.rule);
        slide.addShape('line', { x, y, w, h: 0, line: { color: hex(tones.rule), width: 0.75 } });
      }
      for (const [position, text] of made.texts.entries()) addText(slide, text, `Text ${position + 1}`);
      if (made.notes.trim() !== '') slide.addNotes(plainText(made.notes));
    },
    finish: async () => {
      const packed = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
      return mendPptx(packed, slides, { ...properties, emu: (px) => Math.round(px * inch * 914_400) });
    },
  };
}

export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  // In parts: a call has only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
