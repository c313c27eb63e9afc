/**
 * Where the labelled glyphs around a map stand: two rows above and below, or two columns left and right.
 * Pure: anchors in pixels go in, places and the stems of their leaders come out. Leaders of one row or column never cross.
 */
import { spread } from './spread';

export interface CalloutAnchor {
  id: string;
  x: number;
  y: number;
  /** Height that its callout takes in a column, pixels, where it is more than a glyph's. */
  height?: number;
}

export interface PlacedCallout {
  id: string;
  /** Centre of the glyph. */
  x: number;
  y: number;
  side: 'top' | 'bottom' | 'left' | 'right';
  /** Room for the text beside the glyph, pixels. */
  textWidth: number;
  /** SVG path from the glyph to where the leader turns; the last stroke goes to the anchor, wherever the map moves it. */
  stem: string;
}

export interface CalloutBox {
  width: number;
  height: number;
  /** Radius of a glyph. */
  radius: number;
}

/** Length that a leader runs straight out of its glyph before it turns to the anchor. */
const STALK = 22;
const ROW_MARGIN = 16;
const COLUMN_WIDTH = 150;
/** More labels than this in a row are no longer read as a row. */
const MOST_COLUMNS = 5;

/** How many callouts two rows hold at this width. */
export function rowCapacity(width: number): number {
  return Math.min(MOST_COLUMNS, Math.max(1, Math.floor((width - 2 * ROW_MARGIN) / COLUMN_WIDTH))) * 2;
}

/**
 * Rows above and below. `anchors` must not exceed `rowCapacity`; those of the upper half go up,
 * and the fuller row hands over the anchors nearest to the middle.
 */
export function layoutRows(anchors: readonly CalloutAnchor[], box: CalloutBox): PlacedCallout[] {
  const columns = rowCapacity(box.width) / 2;
  const byHeight = [...anchors].sort((a, b) => a.y - b.y || a.x - b.x);
  let upper = byHeight.filter((anchor) => anchor.y < box.height / 2).length;
  upper = Math.min(columns, Math.max(byHeight.length - columns, upper));
  // Both rows share the load, so that neither crowds while the other stands empty.
  const half = Math.ceil(byHeight.length / 2);
  if (Math.abs(upper - half) > 1) upper = upper > half ? Math.max(half, upper - 1) : Math.min(half, upper + 1);
  upper = Math.min(columns, Math.max(byHeight.length - columns, upper));
  return [...layoutRow(byHeight.slice(0, upper), 'top', box), ...layoutRow(byHeight.slice(upper), 'bottom', box)];
}

function layoutRow(anchors: readonly CalloutAnchor[], side: 'top' | 'bottom', box: CalloutBox): PlacedCallout[] {
  if (anchors.length === 0) return [];
  const sorted = [...anchors].sort((a, b) => a.x - b.x);
  const columns = rowCapacity(box.width) / 2;
  const slot = (box.width - 2 * ROW_MARGIN) / Math.max(columns, 1);
  const { radius } = box;
  const left = ROW_MARGIN + radius;
  const y = side === 'top' ? 22 + radius : box.height - 22 - radius;
  const xs = spread(
    sorted.map((anchor) => anchor.x - radius),
    slot,
    left,
    box.width - ROW_MARGIN - slot + radius,
  );
  const bend = side === 'top' ? y + radius + STALK : y - radius - STALK;
  return sorted.map((anchor, index) => {
    const x = xs[index] as number;
    const start = side === 'top' ? y + radius : y - radius;
    return {
      id: anchor.id,
      x,
      y,
      side,
      textWidth: slot - 2 * radius - 14,
      stem: `M${x.toFixed(1)} ${start.toFixed(1)}V${bend.toFixed(1)}`,
    };
  });
}

const TEXT_ROOM = 168;
const COLUMN_GAP = 64;

/** How many callouts two columns hold at this height. */
export function columnCapacity(height: number): number {
  return Math.max(1, Math.floor((height - 40) / COLUMN_GAP)) * 2;
}

/** Columns left and right, for a tall map with sea on both sides; an anchor goes to the nearer side that has room. */
export function layoutColumns(anchors: readonly CalloutAnchor[], box: CalloutBox, divide: number): PlacedCallout[] {
  const room = columnCapacity(box.height) / 2;
  const byX = [...anchors].sort((a, b) => a.x - b.x);
  let lefts = byX.filter((anchor) => anchor.x < divide).length;
  lefts = Math.min(room, Math.max(byX.length - room, lefts));
  return [...layoutColumn(byX.slice(0, lefts), 'left', box), ...layoutColumn(byX.slice(lefts), 'right', box)];
}

function layoutColumn(anchors: readonly CalloutAnchor[], side: 'left' | 'right', box: CalloutBox): PlacedCallout[] {
  const { radius } = box;
  let sorted = [...anchors].sort((a, b) => a.y - b.y);
  const x = side === 'left' ? 28 + radius : box.width - TEXT_ROOM - 2 * radius;
  const elbow = side === 'left' ? x + radius + TEXT_ROOM : x - radius - 16;
  const start = side === 'left' ? elbow - 16 : x - radius;
  const place = () =>
    spread(
      sorted.map((anchor) => anchor.y),
      sorted.map((anchor, index) => (roomOf(anchor) + roomOf(sorted[index - 1] ?? anchor)) / 2),
      16 + roomOf(sorted[0]) / 2,
      box.height - 16 - roomOf(sorted[sorted.length - 1]) / 2,
    );
  let ys = place();
  // While two leaders cross, exchange their labels and place again; an order without crossings exists.
  for (let round = 0; round < sorted.length * sorted.length; round++) {
    const crossing = sorted.findIndex((anchor, index) => {
      const next = sorted[index + 1];
      return (
        next !== undefined &&
        segmentsCross(elbow, ys[index] as number, anchor.x, anchor.y, elbow, ys[index + 1] as number, next.x, next.y)
      );
    });
    if (crossing < 0) break;
    sorted = sorted.map((anchor, index) =>
      index === crossing
        ? (sorted[crossing + 1] as CalloutAnchor)
        : index === crossing + 1
          ? (sorted[crossing] as CalloutAnchor)
          : anchor,
    );
    ys = place();
  }
  return sorted.map((anchor, index) => {
    const y = ys[index] as number;
    return {
      id: anchor.id,
      x,
      y,
      side,
      textWidth: TEXT_ROOM - 30,
      stem: `M${start.toFixed(1)} ${y.toFixed(1)}H${elbow.toFixed(1)}`,
    };
  });
}

function roomOf(anchor: CalloutAnchor | undefined): number {
  return anchor?.height ?? COLUMN_GAP;
}

/** Whether two segments share an inner point. */
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px);
  const d1 = turn(cx, cy, dx, dy, ax, ay);
  const d2 = turn(cx, cy, dx, dy, bx, by);
  const d3 = turn(ax, ay, bx, by, cx, cy);
  const d4 = turn(ax, ay, bx, by, dx, dy);
  return d1 * d2 < 0 && d3 * d4 < 0;
}
