/**
 * An exhibit is what of a view can be shown by itself: on a slide, in a frame of another page, in a file. Each screen offers its own
 * (`views/<screen>/exhibits/`); the app gathers them (`app/exhibits.ts`). A kind weighs nothing until it is drawn or read.
 */
import type { ComponentType } from 'react';
import type { Message, TextTools } from '../../i18n/text';
import type { Atlas } from '../../state/atlas';
import type { View } from '../../state/view';

export interface ExhibitProps {
  /** The box that it fills, px of the slide's own scale (864 × 486); in an embedding frame, of the frame. */
  width: number;
  height: number;
  /** Whether it answers gestures. Where not, it is a picture: no control shows. */
  live: boolean;
}

/** What a drawing of a view is asked with, outside of React. */
export interface ExhibitInput {
  view: View;
  atlas: Atlas;
  tools: TextTools;
}

/** A chart as numbers: what an editable file needs, and what its table alternative says. */
export interface ChartData {
  kind: 'chart';
  form: 'bars' | 'stacked-bars' | 'columns' | 'stacked-columns' | 'radar' | 'points';
  /** What is measured, in words. */
  title: string;
  categories: readonly string[];
  /** Positions of the categories that mean «sin información»: no bar like the others. */
  unknown?: readonly number[];
  series: readonly {
    name: string;
    /** Parallel to `categories`; null where nothing is known, which is never zero. */
    values: readonly (number | null)[];
    /** Name of a colour token (ui/tokens.css), as `--cov-named`. */
    colour: string;
  }[];
  /** Share: 0-1. Index: 0-1. */
  format: 'count' | 'share' | 'index' | 'year';
}

export interface TableData {
  kind: 'table';
  title: string;
  columns: readonly { head: string; numeric: boolean /** Part of the width, any unit. */; width: number }[];
  /** Numbers are formatted by the reader's language; null where nothing is known. */
  rows: readonly (readonly (string | number | null)[])[];
}

/** A few big figures, each with what it counts. */
export interface FiguresData {
  kind: 'figures';
  title: string;
  items: readonly { value: string; label: string }[];
}

export type ExhibitData = ChartData | TableData | FiguresData;

/** A finding in words, proposed for the slide; its figures are those of the view. */
export interface ExhibitFinding {
  /** A sentence without full stop, of at most two lines of a slide. */
  title: string;
  /** One to three sentences. */
  sentence: string;
}

export interface ExhibitSubstance {
  /** As its kind has it: then no place is claimed at its foot. */
  wholeCatalogue?: true;
  /** The same as plain data; null where it is a picture and nothing else. */
  dataOf: (input: ExhibitInput) => ExhibitData | null;
  /** Null where the view has nothing to find. */
  findingOf: (input: ExhibitInput) => ExhibitFinding | null;
  /** For who cannot see it. */
  altOf: (input: ExhibitInput) => string;
  /** What must be said wherever it is shown («sin registro no quiere decir que no exista»); null where nothing. */
  cautionOf?: (input: ExhibitInput) => string | null;
  /** Sources beyond the catalogue (population, boundaries), for the line at the foot of the slide. */
  sourcesOf?: (input: ExhibitInput) => readonly string[];
}

export interface ExhibitKind {
  /** Kept in files for ever: never renamed. */
  id: string;
  group: 'drawing' | 'chart' | 'table' | 'ficha' | 'figure';
  name: Message;
  /** Whether the view has what it shows: a ficha needs a chosen experience, a coverage a place in Chile. */
  fits: (view: View, atlas: Atlas) => boolean;
  /**
   * What draws it, loaded when it is drawn (`drawingOf`), and again where that failed. It draws the view of the stage that it stands on. Its root bears `data-drawn` as soon as all of it is there (boundaries, fonts of
   * its texts), which exports and tests wait for. On a slide text of 12 px is the smallest that the last row reads.
   */
  load: () => Promise<ComponentType<ExhibitProps>>;
  /** It speaks of all that the catalogue has: no place and no filter of the view changes it. */
  wholeCatalogue?: true;
  /** Loaded when asked for. */
  substance: () => Promise<ExhibitSubstance>;
}
