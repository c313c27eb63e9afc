/** A slide as plain data for a file: texts, numbers and pictures, each with its box. */

/** px of the slide's own scale. */
export interface FileBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How large a slide's own scale is, px. */
export interface FileScale {
  width: number;
  height: number;
}

export interface FileText {
  box: FileBox;
  /** `colour`: where it is not the text's. */
  paragraphs: readonly { text: string; italic?: boolean; colour?: string }[];
  family: 'serif' | 'sans';
  /** px of the slide's own scale; the largest that fits its box in the file's own typeface. */
  size: number;
  line: number;
  /** Below each paragraph, px. */
  gap?: number;
  /** «#rrggbb» */
  colour: string;
  align?: 'left' | 'right';
  bold?: boolean;
}

export interface FileChart {
  kind: 'chart';
  form: 'bars' | 'stacked-bars' | 'columns' | 'stacked-columns' | 'radar' | 'points';
  title: string;
  /** An empty one keeps others apart. */
  categories: readonly string[];
  /** The categories that mean «sin información», by position, and how their bars are drawn; colours «#rrggbb». */
  unknown?: { categories: readonly number[]; colour: string; hatch: string };
  /** Standing bars: one category in so many has its name. */
  named?: number;
  series: readonly {
    name: string;
    /** Parallel to `categories`; null where nothing is known, which is never zero. */
    values: readonly (number | null)[];
    /** «#rrggbb» */
    colour: string;
    /** Of the figures upon it. */
    ink: string;
    /** Of the lines over it, where the colour does not stand alone. */
    hatch?: string;
  }[];
  /** Share and index: 0-1. */
  format: 'count' | 'share' | 'index' | 'year';
}

export interface FileTable {
  kind: 'table';
  /** `width`: part of the whole, 0-1. */
  columns: readonly { head: string; numeric: boolean; width: number }[];
  /** As they are read. Only the rows that fit the box. */
  rows: readonly (readonly string[])[];
  /** px of the slide's own scale. */
  size: number;
}

export interface FilePicture {
  kind: 'picture';
  /** PNG */
  bytes: Uint8Array;
}

export interface FileTexts {
  kind: 'texts';
  texts: readonly FileText[];
}

export interface FileExhibit {
  box: FileBox;
  /** For who cannot see it. */
  alt: string;
  shown: FileChart | FileTable | FilePicture | FileTexts;
}

export interface FileSlide {
  title: FileText;
  /** Sentence, cautions, foot and number. */
  texts: readonly FileText[];
  /** The hairline; null where there is none. */
  rule: FileBox | null;
  exhibits: readonly FileExhibit[];
  /** For who presents. */
  notes: string;
}

/** Colours of all slides, «#rrggbb». */
export interface FileTones {
  paper: string;
  ink: string;
  quiet: string;
  hair: string;
  rule: string;
}

export interface FileProperties {
  title: string;
  /** BCP 47, as «es-CL». */
  language: string;
  /** The program that made the file. */
  creator: string;
}

/** A text as files bear it: markup and formulas are letters like others, and what no file may hold is left out. */
export function plainText(text: string): string {
  return text
    .replace(/[\u2028\u2029]|\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
}
