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

/** The items in rows no wider than the ocean that is free for them. */
export function layoutLegend(items: readonly TileLegendItem[], { x, y, width, rows }: LegendRoom): LegendLayout {
  let left = x;
  let top = y;
  const placed = items.map((item): PlacedItem => {
    const own = (item.look ? SIDE + 6 : 0) + measureText(item.label, 12, item.look ? 400 : 600);
    if (left > x && ((rows && item.first === true) || left + own > x + width)) {
      left = x;
      top += ROW;
    }
    const at = { ...item, x: left, y: top };
    left += own + (item.look ? BETWEEN : 8);
    return at;
  });
  return { items: placed, bottom: items.length > 0 ? top + ROW : y };
}

export function LegendItems({ rows }: { rows: LegendLayout }) {
  return (
    <g>
      {rows.items.map(({ key, x, y, look, text, label }) => (
        <g key={key}>
          {look && <TileSquare x={x + 0.5} y={y + 2.5} size={SIDE} look={look} text={text} />}
          <text className={look ? styles.legendText : styles.heading} x={look ? x + SIDE + 6 : x} y={y + 14}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
