/** Walking a grid by keys: arrows to the neighbour, Home and End along the row, with Ctrl to the corners, Page keys down and up the column. */

export interface GridPlace {
  row: number;
  column: number;
}

const ARROWS: Readonly<Record<string, GridPlace>> = {
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
};

/** The place that a key leads to, always inside; null for a key that leads nowhere. */
export function placeAfter(
  key: string,
  ctrl: boolean,
  from: GridPlace,
  rows: number,
  columns: number,
): GridPlace | null {
  const arrow = ARROWS[key];
  const inside = (place: GridPlace): GridPlace => ({
    row: Math.min(rows - 1, Math.max(0, place.row)),
    column: Math.min(columns - 1, Math.max(0, place.column)),
  });
  if (arrow) return ctrl ? null : inside({ row: from.row + arrow.row, column: from.column + arrow.column });
  if (key === 'Home') return { row: ctrl ? 0 : from.row, column: 0 };
  if (key === 'End') return { row: ctrl ? rows - 1 : from.row, column: columns - 1 };
  if (ctrl) return null;
  if (key === 'PageUp') return { row: 0, column: from.column };
  if (key === 'PageDown') return { row: rows - 1, column: from.column };
  return null;
}
