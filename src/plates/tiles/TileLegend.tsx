import { memo } from 'react';
import { measureText } from '../../ui/measureText';
import styles from './TileMap.module.css';
import { TileSquare } from './TileSquare';
import type { TileLook } from './tileLook';
import type { LegendRoom } from './tileScene';

export interface TileLegendItem {
  key: string;
  /** What the tiles of a row tell; a heading has no tile. */
  look: TileLook | null;
  text: string;
  label: string;
  /** Begins a row of its own. */
  first?: boolean;
}

interface PlacedItem extends TileLegendItem {
  x: number;
  y: number;
}

export interface LegendLayout {
  items: readonly PlacedItem[];
  /** px */
  bottom: number;
}

const ROW = 21;
const SIDE = 14;
const BETWEEN = 12;
const AFTER_HEADING = 8;

/** The items in rows no wider than the ocean that is free for them. */
export function layoutLegend(items: readonly TileLegendItem[], { x, y, width, rows }: LegendRoom): LegendLayout {
  let left = x;
  let top = y;
  // What does not fit its row goes on below the first mark, not below the heading.
  let indent = x;
  const placed = items.map((item): PlacedItem => {
    const own = (item.look ? SIDE + 6 : 0) + measureText(item.label, 12, item.look ? 400 : 600);
    const begins = rows && item.first === true;
    if (left > x && (begins || left + own > x + width)) {
      left = begins || !rows ? x : indent;
      top += ROW;
    }
    if (begins) indent = item.look ? x : x + own + AFTER_HEADING;
    const at = { ...item, x: left, y: top };
    left += own + (item.look ? BETWEEN : AFTER_HEADING);
    return at;
  });
  return { items: placed, bottom: items.length > 0 ? top + ROW : y };
}

/** `numbered`: the tiles bear numbers, so the samples do too. */
export const LegendItems = memo(function LegendItems({ rows, numbered }: { rows: LegendLayout; numbered: boolean }) {
  return (
    <g>
      {rows.items.map(({ key, x, y, look, text, label }) => (
        <g key={key}>
          {look && <TileSquare x={x + 0.5} y={y + 2.5} size={SIDE} look={look} text={numbered ? text : ''} />}
          <text className={look ? styles.legendText : styles.heading} x={look ? x + SIDE + 6 : x} y={y + 14}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
});
