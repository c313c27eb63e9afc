/** What a drawing gets and answers: plain data, ids and values. It knows no catalogue and no view. */

/** The ink of a drawing: a dimension's, or none in particular. */
export type Hue = 'political' | 'institutional' | 'social' | 'general';

export const HUE_COLOURS: Readonly<Record<Hue, string>> = {
  political: 'var(--dim-political)',
  institutional: 'var(--dim-institutional)',
  social: 'var(--dim-social)',
  general: 'var(--unit)',
};

/** One unit: an experience, or an actor where actors are counted. */
export interface UnitCell {
  id: string;
  name: string;
  /** Passes the filters. Outside ones are drawn in outline, so that a filter shows what it left. */
  inside: boolean;
  /** Counted with a doubt: drawn striped. */
  tentative?: boolean;
  /** Where a row holds other answers beside the one it counts. */
  answer?: 'absent' | 'unknown';
}

export interface UnitRow {
  value: string;
  label: string;
  /** The whole row in words, for who cannot see it. */
  name: string;
  cells: readonly UnitCell[];
  /** No answer: drawn hatched, never as a bar of its own. */
  unknown?: boolean;
  /** The number written after the row, where it is not that of its cells. */
  count?: number;
  /** Whether the row is chosen as a filter; null where pressing it does not filter. */
  pressed: boolean | null;
  /** What the label is short for. */
  help?: string;
  /** The language of the label where it is not the interface's. */
  language?: string;
}

/** More marks than this in one drawing merge into plain bars with their number. */
export const MOST_MARKS = 100;

/** The number after a row: of those inside the filters, or, where the row itself is outside, of those it would bring. */
export function countOfRow(row: Pick<UnitRow, 'cells' | 'count'>): number {
  if (row.count !== undefined) return row.count;
  const inside = row.cells.filter((cell) => cell.inside).length;
  return inside > 0 ? inside : row.cells.length;
}
