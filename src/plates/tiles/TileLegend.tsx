import { memo } from 'react';
import { measureText } from '../../ui/measureText';
import { activateByKey } from '../activateByKey';
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
  /** Makes the item a button: what it opens, and in words. */
  open?: { label: string; onPress: () => void };
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
/** Between rows of buttons. */
const BUTTON_ROW = 26;
const SIDE = 14;
const BETWEEN = 12;
const AFTER_HEADING = 8;

/** The items in rows no wider than the ocean that is free for them. */
export function layoutLegend(items: readonly TileLegendItem[], { x, y, width, rows }: LegendRoom): LegendLayout {
  const row = items.some(({ open }) => open) ? BUTTON_ROW : ROW;
  let left = x;
  let top = y;
  // What does not fit its row goes on below the first mark, not below the heading.
  let indent = x;
  const placed = items.map((item): PlacedItem => {
    const own = (item.look ? SIDE + 6 : 0) + measureText(item.label, 12, item.look ? 400 : 600);
    const begins = rows && item.first === true;
    if (left > x && (begins || left + own > x + width)) {
      left = begins || !rows ? x : indent;
      top += row;
    }
    if (begins) indent = item.look ? x : x + own + AFTER_HEADING;
    const at = { ...item, x: left, y: top };
    left += own + (item.look ? BETWEEN : AFTER_HEADING);
    return at;
  });
  return { items: placed, bottom: items.length > 0 ? top + row : y };
}

/** `numbered`: the tiles bear numbers, so the samples do too. */
export const LegendItems = memo(function LegendItems({ rows, numbered }: { rows: LegendLayout; numbered: boolean }) {
  return (
    <g>
      {rows.items.map((item) => (
        <LegendItem key={item.key} item={item} numbered={numbered} />
      ))}
    </g>
  );
});

function LegendItem({ item, numbered }: { item: PlacedItem; numbered: boolean }) {
  const { x, y, look, text, label, open } = item;
  const shown = (
    <>
      {look && <TileSquare x={x + 0.5} y={y + 2.5} size={SIDE} look={look} text={numbered ? text : ''} />}
      <text className={look ? styles.legendText : styles.heading} x={look ? x + SIDE + 6 : x} y={y + 14}>
        {label}
      </text>
    </>
  );
  if (!open) return <g>{shown}</g>;
  return (
    <g
      className={styles.legendButton}
      role="button"
      tabIndex={0}
      aria-label={open.label}
      onClick={open.onPress}
      onKeyDown={activateByKey(open.onPress)}
    >
      <rect
        x={x - 3}
        y={y - 3}
        width={SIDE + 12 + measureText(label, 12, 400)}
        height={BUTTON_ROW}
        fill="transparent"
        data-screen-only=""
      />
      {shown}
    </g>
  );
}
