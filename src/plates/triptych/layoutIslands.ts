import { wrapText } from '../../ui/measureText';
import type { InsetBox, Island } from '../islands';
import { ANTARTICA } from '../islands';
import type { StandingFrame } from '../standingProjection';

export interface PlacedIsland {
  island: Island;
  box: InsetBox;
  lines: readonly string[];
  /** Baseline of the first line of its name. */
  namesY: number;
  /** Of box and name together. */
  bottom: number;
}

const WIDTH = 56;
/** Wide enough for «Fernández». */
export const NAME_WIDTH = 64;
const LINE = 14;

/** Height of a row of islands. */
export const ISLANDS_ROW = 62;

/** Boxes in a row at the foot of a panel, `top` pixels down. */
export function layoutIslandsRow(islands: readonly Island[], width: number, top: number): PlacedIsland[] {
  return islands.map((island, index) => {
    const lines = wrapText(island.name, NAME_WIDTH, 2);
    const box = { x: (index * width) / Math.max(3, islands.length), y: top + 6, width: WIDTH, height: 24 };
    return { island, box, lines, namesY: box.y + 24 + LINE - 1, bottom: top + ISLANDS_ROW };
  });
}

/**
 * Boxes at the left edge of a panel (`left` pixels left of the ground's frame), in the free ocean beside the north;
 * Antártica at the foot. Names below them.
 */
export function layoutIslands(
  islands: readonly Island[],
  frame: StandingFrame,
  left: number,
  wholeChile: boolean,
): PlacedIsland[] {
  const height = Math.max(22, Math.min(36, frame.scale * 2));
  let y = wholeChile ? frame.project(-71, -20).y + 8 : 4;
  return islands.map((island) => {
    const lines = wrapText(island.name, NAME_WIDTH, 2);
    const whole = height + lines.length * LINE + 3;
    const atFoot = wholeChile && island.cut === ANTARTICA.cut;
    const top = atFoot ? frame.height - whole : y;
    if (!atFoot) y = top + whole + 10;
    return {
      island,
      box: { x: -left, y: top, width: WIDTH, height },
      lines,
      namesY: top + height + LINE - 1,
      bottom: top + whole,
    };
  });
}
