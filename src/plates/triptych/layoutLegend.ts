import { measureText } from '../../ui/measureText';

export interface PlacedKey {
  kind: string;
  text: string;
  x: number;
  /** Row's middle, from the top of the legend. */
  y: number;
  /** Width that its mark takes. */
  mark: number;
}

const ROW = 22;
const MARK = 22;
const APART = 12;
/** The scale bar at its longest, with its words. */
const SCALE_BAR = 96;

/** Keys in rows, left to right, as wide as their words. */
export function layoutLegend(
  keys: readonly { kind: string; text: string }[],
  width: number,
  left: number,
): { keys: PlacedKey[]; height: number } {
  let x = 0;
  let row = 0;
  const placed = keys.map(({ kind, text }) => {
    const needed = kind === 'scaleBar' ? SCALE_BAR : MARK + measureText(text, 12);
    if (x > 0 && x + needed > width) {
      x = 0;
      row++;
    }
    const key = { kind, text, x: left + x, y: row * ROW + ROW / 2 + 5, mark: MARK };
    x += needed + APART;
    return key;
  });
  return { keys: placed, height: keys.length > 0 ? (row + 1) * ROW + 8 : 0 };
}
