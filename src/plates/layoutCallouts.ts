/**
 * Where the labelled glyphs around a map stand: two columns left and right, a list, or one beside its area; rows have a file of their own.
 * Pure: anchors in pixels go in, places and the turns of their leaders come out.
 */
import { segmentsCross } from './segmentsCross';
import { spread } from './spread';

export interface CalloutAnchor {
  id: string;
  x: number;
  y: number;
  /** Height that its callout takes in a column, pixels, where it is more than a glyph's. */
  height?: number;
  /** Width of its text, pixels: in a left column the leader starts where the text ends. */
  textWidth?: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface PlacedCallout {
  id: string;
  /** Centre of the glyph. */
  x: number;
  y: number;
  side: 'top' | 'bottom' | 'left' | 'right';
  /** Room for the text beside the glyph, pixels. */
  textWidth: number;
  /** Where the leader leaves the callout, and where it turns; the last stroke goes to the anchor, wherever the map moves it. */
  start: Point;
  turn: Point;
}

export interface CalloutBox {
  width: number;
  height: number;
  /** Radius of a glyph. */
  radius: number;
  /** What the lower left corner holds already, measured from the map's edges, pixels; null where it is free. */
  corner: { width: number; height: number } | null;
  /** The box is low: rows stand at its very edges, with short leaders. */
  tight?: boolean;
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
  const place = (wanted: readonly number[]) =>
    spread(
      wanted,
      sorted.map((anchor, index) => (roomOf(anchor) + roomOf(sorted[index - 1] ?? anchor)) / 2),
      16 + roomOf(sorted[0]) / 2,
      box.height - 16 - roomOf(sorted[sorted.length - 1]) / 2,
    );
  let ys = place(sorted.map((anchor) => anchor.y));
  // Two that cross exchange their places: each exchange shortens the leaders, so an order without crossings is reached.
  for (let round = 0; round < sorted.length ** 3; round++) {
    const crossing = firstCrossing(sorted, ys, elbow);
    if (!crossing) break;
    const [upper, lower] = crossing;
    sorted = sorted.map((anchor, index) => sorted[index === upper ? lower : index === lower ? upper : index] ?? anchor);
    ys = place(ys);
  }
  return sorted.map((anchor, index) => {
    const y = ys[index] as number;
    const start =
      side === 'left' ? x + radius + Math.min(TEXT_ROOM, (anchor.textWidth ?? TEXT_ROOM - 30) + 14) : x - radius;
    return {
      id: anchor.id,
      x,
      y,
      side,
      textWidth: TEXT_ROOM - 22,
      start: { x: start, y },
      turn: { x: elbow, y },
    };
  });
}

/** Positions of two anchors whose leaders, straight from the elbow, cross; null where none do. */
function firstCrossing(
  anchors: readonly CalloutAnchor[],
  ys: readonly number[],
  elbow: number,
): [number, number] | null {
  for (const [upper, a] of anchors.entries()) {
    for (let lower = upper + 1; lower < anchors.length; lower++) {
      const b = anchors[lower] as CalloutAnchor;
      const cross = segmentsCross(elbow, ys[upper] as number, a.x, a.y, elbow, ys[lower] as number, b.x, b.y);
      if (cross) return [upper, lower];
    }
  }
  return null;
}

function roomOf(anchor: CalloutAnchor | undefined): number {
  return anchor?.height ?? COLUMN_GAP;
}

/** From one glyph of a list to the next at least, pixels, and how wide its texts are. */
const LIST_GAP = 22;
const LIST_TEXT = 170;

/** How many glyphs one column holds at this height. */
export function listCapacity(height: number): number {
  return Math.max(1, Math.floor((height - 6) / LIST_GAP));
}

/** One column at the right, for a narrow box: each glyph level with its anchor, as near as its neighbours allow. */
export function layoutList(anchors: readonly CalloutAnchor[], { width, height, radius }: CalloutBox): PlacedCallout[] {
  const sorted = [...anchors].sort((a, b) => a.y - b.y || b.x - a.x);
  const half = LIST_GAP / 2;
  const ys = spread(
    sorted.map(({ y }) => y),
    LIST_GAP,
    half,
    height - half,
  );
  // In a very narrow box the names give way, not the land.
  const text = Math.min(LIST_TEXT, width * 0.46);
  const x = width - text - radius - 8;
  return sorted.map((anchor, index) => {
    const y = ys[index] as number;
    const edge = x - radius;
    return {
      ...{ id: anchor.id, x, y, side: 'right' as const, textWidth: text },
      ...{ start: { x: edge, y }, turn: { x: edge - 10, y } },
    };
  });
}

/** A box on the map, pixels. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One glyph alone: outside its area, on the side with most room, level with its anchor; below or above where both sides are narrow. */
export function layoutBeside(anchor: CalloutAnchor, area: Area, box: CalloutBox): PlacedCallout {
  const { radius, width, corner } = box;
  // One glyph has room enough above whatever the corner holds.
  const height = box.height - (corner?.height ?? 0);
  const need = 2 * radius + 44;
  const y = Math.min(height - radius - 20, Math.max(radius + 20, anchor.y));
  const rooms = { left: area.left, right: width - area.right };
  if (Math.max(rooms.left, rooms.right) >= need) {
    // The zoom buttons stand at the right edge.
    const right = rooms.right - 48 >= rooms.left || rooms.left < need;
    const x = right
      ? Math.min(width - radius - 60, area.right + radius + 28)
      : Math.max(radius + 16, area.left - radius - 28);
    const edge = right ? x - radius : x + radius;
    const elbow = right ? edge - 14 : edge + 14;
    return {
      ...{ id: anchor.id, x, y, side: right ? 'right' : 'left', textWidth: 0 },
      ...{ start: { x: edge, y }, turn: { x: elbow, y } },
    };
  }
  const below = height - area.bottom >= area.top;
  const standing = below ? height - radius - 16 : radius + 16;
  const x = Math.min(width - radius - 16, Math.max(radius + 16, anchor.x + 40));
  const edge = below ? standing - radius : standing + radius;
  const bend = below ? edge - 18 : edge + 18;
  return {
    ...{ id: anchor.id, x, y: standing, side: below ? 'bottom' : 'top', textWidth: 0 },
    ...{ start: { x, y: edge }, turn: { x, y: bend } },
  };
}
