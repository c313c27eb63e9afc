/** Labelled glyphs in two rows, above and below a map. Pure, as the other arrangements. */
import type { CalloutAnchor, CalloutBox, PlacedCallout } from './layoutCallouts';
import { segmentsCross } from './segmentsCross';
import { spread } from './spread';

/** Length that a leader runs straight out of its glyph before it turns to the anchor. */
const STALK = 22;
const TIGHT_STALK = 8;
/** From the edge of the map to a row, pixels. */
const ROW_EDGE = 22;
const TIGHT_ROW_EDGE = 4;
const ROW_MARGIN = 16;
/** Beside a glyph and its text, before the ring that may stand next, pixels. */
const BEFORE_NEXT = 18;
const COLUMN_WIDTH = 150;
/** A wider slot would tear a row of few apart. */
const WIDEST_SLOT = 260;
/** More labels than this in a row are no longer read as a row. */
const MOST_COLUMNS = 5;
/** Above this many ways to share the anchors between two rows, the split by height is taken as it is. */
const MOST_WAYS = 2048;

/** How many callouts two rows hold. */
export function rowCapacity(box: CalloutBox): number {
  return columnsOf('top', box) + columnsOf('bottom', box);
}

function columnsOf(side: 'top' | 'bottom', box: CalloutBox): number {
  const { left, right } = rowBetween(side, box);
  return Math.min(MOST_COLUMNS, Math.max(1, Math.floor((right - left) / COLUMN_WIDTH)));
}

/** Where a row begins and ends. The lower one stands beside a narrow corner, and above a wide one. */
function rowBetween(
  side: 'top' | 'bottom',
  { width, height, radius, corner, tight = false }: CalloutBox,
): { left: number; right: number; y: number } {
  const right = width - ROW_MARGIN;
  const edge = tight ? TIGHT_ROW_EDGE : ROW_EDGE;
  if (side === 'top') return { left: ROW_MARGIN, right, y: edge + radius };
  const beside = corner !== null && corner.width < width / 2;
  const above = corner !== null && !beside ? corner.height : 0;
  return { left: beside ? corner.width : ROW_MARGIN, right, y: height - edge - radius - above };
}

/**
 * Rows above and below; `anchors` must not exceed `rowCapacity`. Of all ways to share them between the two rows
 * the one with the shortest leaders is taken, a crossing counting as a long detour.
 */
export function layoutRows(anchors: readonly CalloutAnchor[], box: CalloutBox): PlacedCallout[] {
  const most = { top: columnsOf('top', box), bottom: columnsOf('bottom', box) };
  const byHeight = [...anchors].sort((a, b) => a.y - b.y || a.x - b.x);
  const ways = 2 ** byHeight.length;
  if (ways > MOST_WAYS) {
    const upper = Math.min(most.top, Math.ceil(byHeight.length / 2));
    return [...layoutRow(byHeight.slice(0, upper), 'top', box), ...layoutRow(byHeight.slice(upper), 'bottom', box)];
  }
  let best: PlacedCallout[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let way = 0; way < ways; way++) {
    const up = bitsOf(way);
    if (up > most.top || byHeight.length - up > most.bottom) continue;
    const above = byHeight.filter((_, index) => way & (1 << index));
    const below = byHeight.filter((_, index) => !(way & (1 << index)));
    const placed = [...layoutRow(above, 'top', box), ...layoutRow(below, 'bottom', box)];
    const cost = costOf(placed, anchors, box);
    if (cost < least) {
      least = cost;
      best = placed;
    }
  }
  return best;
}

/** How many bits of a number are set. */
function bitsOf(number: number): number {
  let count = 0;
  for (let rest = number; rest > 0; rest &= rest - 1) count++;
  return count;
}

/** What a crossing of two leaders is worth in pixels of leader. */
const CROSSING = 400;

function costOf(
  placed: readonly PlacedCallout[],
  anchors: readonly CalloutAnchor[],
  { radius, tight = false }: CalloutBox,
): number {
  const stalk = tight ? TIGHT_STALK : STALK;
  const at = new Map(anchors.map((anchor) => [anchor.id, anchor]));
  const strokes = placed.flatMap(({ id, x, y, side }) => {
    const anchor = at.get(id);
    return anchor
      ? [{ x1: x, y1: side === 'top' ? y + radius + stalk : y - radius - stalk, x2: anchor.x, y2: anchor.y }]
      : [];
  });
  let cost = 0;
  strokes.forEach((stroke, index) => {
    cost += Math.hypot(stroke.x2 - stroke.x1, stroke.y2 - stroke.y1);
    for (const other of strokes.slice(index + 1)) {
      if (segmentsCross(stroke.x1, stroke.y1, stroke.x2, stroke.y2, other.x1, other.y1, other.x2, other.y2))
        cost += CROSSING;
    }
  });
  return cost;
}

function layoutRow(anchors: readonly CalloutAnchor[], side: 'top' | 'bottom', box: CalloutBox): PlacedCallout[] {
  if (anchors.length === 0) return [];
  const sorted = [...anchors].sort((a, b) => a.x - b.x);
  const { radius, tight = false } = box;
  const stalk = tight ? TIGHT_STALK : STALK;
  const { left, right, y } = rowBetween(side, box);
  const slot = Math.min(WIDEST_SLOT, (right - left) / sorted.length);
  const xs = spread(
    sorted.map((anchor) => anchor.x - radius),
    slot,
    left + radius,
    right - slot + radius,
  );
  const bend = side === 'top' ? y + radius + stalk : y - radius - stalk;
  const start = side === 'top' ? y + radius : y - radius;
  return sorted.map((anchor, index) => {
    const x = xs[index] as number;
    const placed = { id: anchor.id, x, y, side, textWidth: slot - 2 * radius - BEFORE_NEXT };
    const behind = side === 'top' ? anchor.y < bend : anchor.y > bend;
    if (!behind) return { ...placed, start: { x, y: start }, turn: { x, y: bend } };
    // An anchor beside or behind the row: a stalk would point away from it.
    const far = Math.max(radius, Math.hypot(anchor.x - x, anchor.y - y));
    const rim = { x: x + ((anchor.x - x) / far) * radius, y: y + ((anchor.y - y) / far) * radius };
    return { ...placed, start: rim, turn: rim };
  });
}
