/** How wide the columns of a table in a box are, and which of them it has no room for. */
import { measureText } from '../../ui/measureText';

export interface FittedColumn {
  head: string;
  numeric: boolean;
  /** Its part of the width that is left over, any unit. */
  width: number;
  /** Left out where there is no room, the highest first; columns without it always stay. */
  drops?: number;
}

export interface PlacedColumn {
  /** Its place among all columns. */
  index: number;
  /** px, without the gap after it. */
  width: number;
}

/** Between columns, px. */
export const COLUMN_GAP = 14;
/** Text may be cut to this, a bar is no shorter than that, and text longer than the last asks for no more, px. */
const LEAST_TEXT = 124;
const LEAST_BAR = 48;
/** Where nothing else can go, even a name is cut to this, px. */
const SHORTEST = 70;
const MOST_TEXT = 280;
export const CELL_SIZE = 13;
export const HEAD_SIZE = 12;

/** `texts`: of each column the cells as they are shown; null for a column of bars. `width` px that there are. */
export function fitColumns(
  columns: readonly FittedColumn[],
  texts: readonly (readonly string[] | null)[],
  width: number,
): PlacedColumn[] {
  const wanted = columns.map(({ head, numeric, width: part, drops }, index) => {
    const own = texts[index] ?? null;
    const word = Math.max(0, ...head.split(' ').map((one) => measureText(one, HEAD_SIZE)));
    // Figures that stand below one another are as wide as a nought.
    const content = Math.max(
      0,
      ...(own ?? []).map((text) => measureText(numeric ? text.replaceAll(/\d/g, '0') : text, CELL_SIZE, 600)),
    );
    const most = Math.ceil(Math.max(word, Math.min(MOST_TEXT, own === null ? LEAST_BAR : content)));
    // What a row is of is read whole.
    const names = index === columns.findIndex((column) => !column.numeric);
    const least = numeric || own === null || names ? most : Math.min(most, Math.max(Math.ceil(word), LEAST_TEXT));
    return { index, part, least, most, drops, names };
  });
  let kept = wanted;
  const needs = () => kept.reduce((sum, { least }) => sum + least, 0) + (kept.length - 1) * COLUMN_GAP;
  while (needs() > width) {
    const next = kept.filter(({ drops }) => drops !== undefined).sort((a, b) => (b.drops ?? 0) - (a.drops ?? 0))[0];
    if (!next) break;
    kept = kept.filter((one) => one !== next);
  }
  const beyond = needs() - width;
  if (beyond > 0)
    kept = kept.map((one) => (one.names ? { ...one, least: Math.max(SHORTEST, one.least - beyond) } : one));
  let left = Math.max(0, width - needs());
  const short = kept.reduce((sum, { least, most }) => sum + most - least, 0);
  const fill = short === 0 ? 0 : Math.min(1, left / short);
  left -= fill * short;
  const parts = kept.reduce((sum, { part }) => sum + part, 0);
  return kept.map(({ index, part, least, most }) => ({
    index,
    width: least + (most - least) * fill + (left * part) / parts,
  }));
}
