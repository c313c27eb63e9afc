/** What a chart says besides its drawing, wherever it stands: in the panel, on a slide, in a file. */
import { charts } from '../../i18n/charts';
import type { TextTools } from '../../i18n/text';
import type { Title } from './titles';

export interface TableRow {
  cells: readonly (string | number | null)[];
  /** Ids of the experiences behind the row. */
  ids: readonly string[];
  /** Ids of those that a figure counts, by its column: it becomes the way to their list. */
  lists?: Readonly<Record<number, readonly string[]>>;
  /** The language of the first cell where it is not the interface's. */
  language?: string;
}

/** Out of how many a chart speaks. */
export interface Sample {
  /** Ids of those with an answer. */
  known: readonly string[];
  total: number;
  /** Whether only those with a ficha are counted, while others pass as well. */
  withFicha: boolean;
}

export interface ChartWords {
  title: Title;
  variable: string;
  /** What the file is called after: the variable in the link's words. */
  file: string;
  /** Absent where the chart counts no experiences. */
  n?: Sample;
  /** Headings of the table. */
  heads: readonly string[];
  table: readonly TableRow[];
  note?: string | undefined;
}

export function sampleText(
  { known, total, withFicha }: Sample,
  { t, number }: Pick<TextTools, 't' | 'number'>,
): string {
  const n =
    known.length === total
      ? t(charts.n, { total: number(total) })
      : t(charts.nOf, { known: number(known.length), total: number(total) });
  return withFicha ? t(charts.nWithFicha, { n }) : n;
}
