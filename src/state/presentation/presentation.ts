/** A presentation as data: plain, small, and complete in itself, so that it can be kept, sent and opened anywhere. */

/** How a slide arranges what it shows. Kept in files for ever: a layout may be added, never renamed. */
export const LAYOUTS = ['cover', 'whole', 'above', 'beside', 'pair', 'words'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** How many exhibits each layout has room for. */
export const ROOM: Readonly<Record<Layout, number>> = { cover: 1, whole: 1, above: 2, beside: 2, pair: 2, words: 0 };

export interface Slide {
  /** Unique within its presentation. */
  id: string;
  layout: Layout;
  title: string;
  /** What is said below the title or beside the drawing; paragraphs parted by line feeds. */
  sentence: string;
  /** For who presents; never on the slide. */
  notes: string;
  /** The view as a link's query (codec.ts), which is versioned and opens for ever. Kept as it was written, whatever of it is not here. */
  view: string;
  /** What of the view is shown, in the order of the layout's places: ids of exhibits (views/exhibits). Unknown ones are kept. */
  exhibits: readonly string[];
}

/** Of what a slide has been given, what its layout has room for; what another layout showed is kept behind. */
export function shownOf({ layout, exhibits }: Pick<Slide, 'layout' | 'exhibits'>): readonly string[] {
  return exhibits.slice(0, ROOM[layout]);
}

export interface Presentation {
  id: string;
  title: string;
  slides: readonly Slide[];
}

/** The presentation of the report's findings, which ships with the app and is made from its data. */
export const REPORT_PRESENTATION = 'informe';

/** Most slides of a presentation, and most letters of one text of a slide. */
export const MOST_SLIDES = 200;
export const LONGEST_TEXT = 5_000;
