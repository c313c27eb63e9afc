/**
 * The leader-line rule: labels stand in one column, sorted by the height of what they name, as little displaced as their room allows.
 * A leader runs level from the label to a common elbow line, then in one straight stroke to its anchor. No two strokes cross.
 */
import { segmentsCross } from '../segmentsCross';
import { spread } from '../spread';

export interface LabelBlock {
  id: string;
  /** What it names, pixels; always left of the elbow line. */
  anchor: { x: number; y: number };
  height: number;
  /** From the block's top to where its leader begins. */
  hang: number;
  /** Room kept free beneath it, for an enlargement. */
  below: number;
}

export interface PlacedBlock {
  id: string;
  /** Top of the block. */
  top: number;
  /** Where its leader begins. */
  lead: number;
}

export interface LabelColumn {
  top: number;
  bottom: number;
  /** Least room between two blocks. */
  gap: number;
  /** The line where leaders turn, left of the column. */
  elbow: number;
}

/** Height that blocks take at least, pixels. */
export function neededHeight(blocks: readonly Pick<LabelBlock, 'height' | 'below'>[], gap: number): number {
  const sum = blocks.reduce((total, { height, below }) => total + height + below, 0);
  return sum + Math.max(0, blocks.length - 1) * gap;
}

/**
 * Places the blocks in their column, in the order from top to bottom; null where they don't fit, or where no order
 * without crossings was found (blocks of one height always have one: every exchange shortens the leaders).
 */
export function placeLabels(blocks: readonly LabelBlock[], column: LabelColumn): PlacedBlock[] | null {
  if (neededHeight(blocks, column.gap) > column.bottom - column.top + 0.01) return null;
  let order = [...blocks].sort((a, b) => a.anchor.y - b.anchor.y || b.anchor.x - a.anchor.x);
  let placed = stand(order, column);
  for (let round = 0; round < 40 + blocks.length ** 2; round++) {
    const crossing = firstCrossing(order, placed, column.elbow);
    if (!crossing) return placed;
    order = exchanged(order, crossing);
    placed = stand(order, column);
  }
  return null;
}

function stand(order: readonly LabelBlock[], { top, bottom, gap }: LabelColumn): PlacedBlock[] {
  const first = order[0];
  const last = order[order.length - 1];
  if (!first || !last) return [];
  const separations = order.map((block, index) => {
    const before = order[index - 1];
    return before ? before.height + before.below - before.hang + gap + block.hang : 0;
  });
  const leads = spread(
    order.map(({ anchor }) => anchor.y),
    separations,
    top + first.hang,
    bottom - (last.height + last.below - last.hang),
  );
  return order.map(({ id, hang }, index) => ({
    id,
    lead: leads[index] as number,
    top: (leads[index] as number) - hang,
  }));
}

function exchanged(order: readonly LabelBlock[], [upper, lower]: [number, number]): LabelBlock[] {
  const next = [...order];
  next[upper] = order[lower] as LabelBlock;
  next[lower] = order[upper] as LabelBlock;
  return next;
}

/** Positions of two blocks whose strokes, straight from the elbow line, cross; null where none do. */
export function firstCrossing(
  order: readonly Pick<LabelBlock, 'anchor'>[],
  placed: readonly Pick<PlacedBlock, 'lead'>[],
  elbow: number,
): [number, number] | null {
  for (const [upper, { anchor: a }] of order.entries()) {
    for (let lower = upper + 1; lower < order.length; lower++) {
      const { anchor: b } = order[lower] as LabelBlock;
      const from = placed[upper]?.lead ?? 0;
      const to = placed[lower]?.lead ?? 0;
      if (segmentsCross(elbow, from, a.x, a.y, elbow, to, b.x, b.y)) return [upper, lower];
    }
  }
  return null;
}
