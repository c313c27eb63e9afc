/** Where everything of a slide stands, in the slide's own scale: the screen, the pictures and the editable files all read it here. */
import { type Layout, ROOM, type Slide } from '../../state/presentation/presentation';
import { wrapText } from '../../ui/measureText';

/** px; at 1920 × 1080 one of them is 2.22 pixels of the screen: 12 px of text are 27 there. */
export const SLIDE = { width: 864, height: 486 } as const;

/** Sizes of text, px: letters and line. */
export const TITLE = { size: 26, line: 31, weight: 400, most: 3 } as const;
export const COVER_TITLE = { size: 40, line: 47, weight: 400, most: 4 } as const;
export const SENTENCE = { size: 15.5, line: 21, weight: 400 } as const;
export const WORDS = { size: 19, line: 27, weight: 400 } as const;
export const FOOT = { size: 12, line: 16, weight: 400 } as const;

const MARGIN = { x: 36, top: 30, bottom: 16 } as const;
const INNER = SLIDE.width - 2 * MARGIN.x;
const GAP = 14;
const COLUMN_GAP = 24;
/** Part of the width that the drawing has beside its words, and the chart below its drawing. */
const WIDE_PART = 0.62;
/** The number of the slide at the right of the foot. */
const NUMBER = 56;

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface SlideLayout {
  title: Box;
  /** Of as many lines as the sentence takes; null where there is none. */
  sentence: Box | null;
  /** As many as there are exhibits and places for them. */
  exhibits: readonly Box[];
  /** The hairline between drawing and chart; null where there is none. */
  rule: Box | null;
  foot: Box;
  number: Box;
}

interface SlideTexts extends Pick<Slide, 'layout' | 'title' | 'exhibits'> {
  /** The sentence and the cautions, as paragraphs. */
  paragraphs: readonly string[];
  /** Source, filter, division, version and date, in one text. */
  foot: string;
}

export function layoutSlide({ layout, title, exhibits, paragraphs, foot }: SlideTexts): SlideLayout {
  const shown = Math.min(exhibits.length, ROOM[layout]);
  const footHeight = linesOf(foot, INNER - NUMBER, FOOT, 3) * FOOT.line;
  const footTop = SLIDE.height - MARGIN.bottom - footHeight;
  const ends = footTop - 12;
  const shared = {
    foot: { left: MARGIN.x, top: footTop, width: INNER - NUMBER, height: footHeight },
    number: { left: SLIDE.width - MARGIN.x - NUMBER, top: footTop, width: NUMBER, height: FOOT.line },
  };
  const textHeight = (width: number, type: { size: number; line: number; weight: number }) =>
    paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph, width, type, 99, 'serif') * type.line, 0) +
    Math.max(0, paragraphs.length - 1) * (type.line / 3);
  const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });
  if (layout === 'cover') return { ...shared, rule: null, ...coverBoxes(title, ends, shown, textHeight, box) };

  const titleHeight = linesOf(title, INNER, TITLE, TITLE.most, 'serif') * TITLE.line;
  const titleBox = box(MARGIN.x, MARGIN.top, INNER, titleHeight);
  const top = MARGIN.top + titleHeight + GAP;
  const room = ends - top;
  const x = MARGIN.x;
  const said = paragraphs.length > 0;
  const at = { ...shared, title: titleBox, rule: null };

  switch (layout) {
    case 'words':
      return { ...at, sentence: said ? box(x, top + 6, Math.min(INNER, 700), room - 6) : null, exhibits: [] };
    case 'whole':
    case 'pair': {
      const height = said ? textHeight(INNER, SENTENCE) : 0;
      const left = room - (said ? height + GAP : 0);
      const each = (INNER - (shown - 1) * COLUMN_GAP) / Math.max(1, shown);
      return {
        ...at,
        exhibits: Array.from({ length: shown }, (_, place) => box(x + place * (each + COLUMN_GAP), top, each, left)),
        sentence: said ? box(x, top + left + GAP, INNER, height) : null,
      };
    }
    case 'above': {
      const wide = (INNER - COLUMN_GAP) * WIDE_PART;
      const narrow = INNER - COLUMN_GAP - wide;
      if (shown < 2) {
        const height = said ? textHeight(INNER, SENTENCE) : 0;
        const left = room - (said ? height + 2 * GAP : 0);
        return {
          ...at,
          exhibits: shown === 1 ? [box(x, top, INNER, left)] : [],
          rule: said ? box(x, top + left + GAP / 2, INNER, 1) : null,
          sentence: said ? box(x, top + left + 2 * GAP, INNER, height) : null,
        };
      }
      const below = Math.max(textHeight(narrow, SENTENCE), 132);
      const upper = room - below - 2 * GAP;
      const second = top + upper + 2 * GAP;
      return {
        ...at,
        exhibits: [box(x, top, INNER, upper), box(x, second, said ? wide : INNER, below)],
        rule: box(x, top + upper + GAP, INNER, 1),
        sentence: said ? box(x + wide + COLUMN_GAP, second, narrow, below) : null,
      };
    }
    case 'beside': {
      const wide = said || shown > 1 ? (INNER - COLUMN_GAP) * WIDE_PART : INNER;
      const narrow = INNER - COLUMN_GAP - wide;
      const height = said ? textHeight(narrow, SENTENCE) : 0;
      const right = x + wide + COLUMN_GAP;
      const second = said ? top + height + GAP : top;
      return {
        ...at,
        exhibits: [box(x, top, wide, room), box(right, second, narrow, ends - second)].slice(0, shown),
        sentence: said ? box(right, top, narrow, height) : null,
      };
    }
  }
}

function coverBoxes(
  title: string,
  ends: number,
  shown: number,
  textHeight: (width: number, type: typeof WORDS) => number,
  box: (left: number, top: number, width: number, height: number) => Box,
): Pick<SlideLayout, 'title' | 'sentence' | 'exhibits'> {
  const titleHeight = linesOf(title, INNER, COVER_TITLE, COVER_TITLE.most, 'serif') * COVER_TITLE.line;
  const saidHeight = textHeight(INNER * 0.8, WORDS);
  const height = titleHeight + (saidHeight > 0 ? 16 + saidHeight : 0);
  // Without a drawing the words stand a little above the middle.
  const top = shown > 0 ? 44 : Math.max(44, (ends - height) * 0.42);
  const below = top + height + 24;
  return {
    title: box(MARGIN.x, top, INNER, titleHeight),
    sentence: saidHeight > 0 ? box(MARGIN.x, top + titleHeight + 16, INNER * 0.8, saidHeight) : null,
    exhibits: shown > 0 ? [box(MARGIN.x, below, INNER, ends - below)] : [],
  };
}

function linesOf(
  text: string,
  width: number,
  { size, weight }: { size: number; weight: number },
  most: number,
  family: 'sans' | 'serif' = 'sans',
): number {
  return text === '' ? 0 : wrapText(text, width, most, size, weight, family).length;
}

/** Layouts in the order in which they are offered. */
export const OFFERED_LAYOUTS: readonly Layout[] = ['above', 'beside', 'whole', 'pair', 'words', 'cover'];
