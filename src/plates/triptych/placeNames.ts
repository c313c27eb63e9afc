/** Names on a map, by room: the heaviest first, none over another, over a leader or over the edge. */
import { measureText } from '../../ui/measureText';

export interface NameWanted {
  text: string;
  /** Pixels: the middle of what it names. */
  x: number;
  y: number;
  weight: number;
}

export interface PlacedName {
  text: string;
  /** Middle of the text. */
  x: number;
  /** Its baseline. */
  y: number;
}

export interface Stroke {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const SIZE = 12;
const LINE = 15;
const NUDGE = 9;

/** `strokes` and `dots` stay free; names stay inside width and height. */
export function placeNames(
  wanted: readonly NameWanted[],
  room: { width: number; height: number },
  strokes: readonly Stroke[],
  dots: readonly { x: number; y: number }[],
): PlacedName[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = dots.map(({ x, y }) => ({
    left: x - 6,
    right: x + 6,
    top: y - 6,
    bottom: y + 6,
  }));
  const placed: PlacedName[] = [];
  for (const { text, x, y } of [...wanted].sort((a, b) => b.weight - a.weight)) {
    const half = measureText(text, SIZE) / 2 + 3;
    // A name that moves far would seem to name its neighbour.
    const tries = [
      { x, y },
      { x, y: y + NUDGE },
      { x, y: y - NUDGE },
    ];
    for (const at of tries) {
      const box = { left: at.x - half, right: at.x + half, top: at.y - LINE / 2, bottom: at.y + LINE / 2 };
      const inside = box.left >= 0 && box.right <= room.width && box.top >= 0 && box.bottom <= room.height;
      if (!inside || taken.some((other) => meet(box, other)) || strokes.some((stroke) => crosses(stroke, box)))
        continue;
      taken.push(box);
      placed.push({ text, x: at.x, y: at.y + 4 });
      break;
    }
  }
  return placed;
}

/** Where the letter of a frame stands: at the corner that no leader runs through. */
export function letterPlace(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  strokes: readonly Stroke[],
): { x: number; y: number } {
  const right = x + width + 4;
  const left = x - 12;
  const corners = [
    { x: right, y: y + height - 1 },
    { x: right, y: y + 9 },
    { x: left, y: y + height - 1 },
    { x: left, y: y + 9 },
  ];
  const clear = corners.find((at) => {
    const box = { left: at.x - 1, right: at.x + 9, top: at.y - 10, bottom: at.y + 1 };
    return !strokes.some((stroke) => crosses(stroke, box));
  });
  return clear ?? { x: right, y: y + height - 1 };
}

type Rectangle = { left: number; right: number; top: number; bottom: number };

function meet(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a stroke runs through a box (Liang-Barsky). */
function crosses({ x1, y1, x2, y2 }: Stroke, { left, right, top, bottom }: Rectangle): boolean {
  let from = 0;
  let to = 1;
  const limits: readonly [number, number][] = [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ];
  for (const [step, room] of limits) {
    if (step === 0) {
      if (room < 0) return false;
      continue;
    }
    const at = room / step;
    if (step < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
    if (from > to) return false;
  }
  return true;
}
