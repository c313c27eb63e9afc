/** A region or province closed in on: its tiles large, north up, the neighbours around them as quiet context. Pure. */
import { blockAround, type LatticeLayout, type LatticeTile, layoutLattice, type TileMeasures } from './latticeLayout';
import type { SceneLabel, SceneTexts, TileScene } from './tileScene';

/** Largest and smallest side of a tile, px. */
const LARGEST = 72;
const SMALLEST = 26;
const SMALLEST_BOXED = 8;
/** Slices of context around the place. */
const AROUND = 1;
/** Kept at the right for names of regions, px. */
const LABELS = 110;
/** From this side on, px, a tile bears its name. */
const NAMED_FROM = 40;
const EDGE = 6;
/** Kept below the tiles for two rows of the legend, px. */
const LEGEND = 46;
const LEGEND_GAP = 6;

function measuresOf(size: number): TileMeasures {
  const large = size >= NAMED_FROM;
  return { size, gap: large ? 3 : 2, regionGap: large ? 16 : 10, sideGap: large ? 14 : 8, margin: large ? 5 : 3.5 };
}

export interface PlaceRoom {
  width: number;
  /** Null where the page may grow. */
  height: number | null;
  /** The box is all there is: tiles may be small. */
  boxed?: boolean;
}

/** `inside`: codes of the comunas of the place. */
export function layoutPlace(
  tiles: readonly LatticeTile[],
  inside: ReadonlySet<string>,
  { width, height: most, boxed = false }: PlaceRoom,
  texts: SceneTexts,
): TileScene {
  const height = most === null ? null : most - LEGEND - LEGEND_GAP;
  const own = tiles.filter(({ cut }) => inside.has(cut));
  const span = (key: 'along' | 'across') =>
    Math.max(...own.map((tile) => tile[key])) - Math.min(...own.map((tile) => tile[key])) + 1;
  const slices = span('along') + 2 * AROUND;
  const columns = span('across');
  const labels = width >= 560 ? LABELS : 0;
  const largest = measuresOf(LARGEST);
  const sideFor = (room: number, count: number, gaps: number) => (room - 2 * EDGE - gaps) / count - largest.gap;
  const size = Math.floor(
    Math.max(
      boxed ? SMALLEST_BOXED : SMALLEST,
      Math.min(
        LARGEST,
        sideFor(width - labels, columns, largest.sideGap),
        height === null ? LARGEST : sideFor(height, slices, 2 * largest.regionGap),
      ),
    ),
  );
  const measures = measuresOf(size);
  const whole = layoutLattice(tiles, 'standing', measures);
  const focus = whole.tiles.filter(({ cut }) => inside.has(cut));
  const left = Math.min(...focus.map(({ x }) => x));
  const right = Math.max(...focus.map(({ x }) => x)) + size;
  const above = Math.min(...focus.map(({ y }) => y));
  const below = Math.max(...focus.map(({ y }) => y)) + size;
  const reachAround = AROUND * (size + measures.gap) + measures.regionGap;
  const drawn = height ?? below - above + 2 * reachAround + 2 * EDGE;
  const frameHeight = Math.max(below - above + 2 * EDGE, Math.min(drawn, below - above + 2 * reachAround + 2 * EDGE));
  // All that stands in the rows to be seen is shown in the middle where it fits, else the place itself.
  const rows = whole.tiles.filter(({ y }) => y > above - reachAround - 1 && y + size < below + reachAround + 1);
  const west = Math.min(...rows.map(({ x }) => x));
  const east = Math.max(...rows.map(({ x }) => x)) + size;
  const dx =
    east - west + labels + 2 * EDGE <= width
      ? (width - labels) / 2 + Math.min(labels / 2, EDGE) - (west + east) / 2
      : width / 2 - (left + right) / 2;
  const dy = frameHeight / 2 - (above + below) / 2;
  const visible = whole.tiles
    .map((tile) => ({ ...tile, x: tile.x + dx, y: tile.y + dy }))
    .filter(
      ({ x, y }) =>
        x >= EDGE - 1 && x + size <= width - EDGE + 1 && y >= EDGE - 1 && y + size <= frameHeight - EDGE + 1,
    );
  const blocks = whole.blocks.flatMap((block) => {
    const seen = visible.filter(({ region, detached }) => region === block.region && !detached);
    return seen.length > 0 ? [blockAround(seen, measures, block)] : [];
  });
  const layout = { ...whole, tiles: visible, blocks };
  const context = new Set(visible.filter(({ cut }) => !inside.has(cut)).map(({ cut }) => cut));
  return {
    width,
    height: frameHeight,
    layout,
    names: namesBeside(layout, width, context, texts),
    counts: [],
    islands: [],
    ocean: null,
    legend: { x: 0, y: frameHeight + LEGEND_GAP, width, rows: false },
    context,
    named: size >= NAMED_FROM,
    land: false,
  };
}

function namesBeside(
  layout: LatticeLayout,
  width: number,
  context: ReadonlySet<string>,
  texts: SceneTexts,
): SceneLabel[] {
  return layout.blocks.flatMap((block): SceneLabel[] => {
    const text = texts.regionName(block.region);
    const own = texts.measure(text, 600);
    const quiet = layout.tiles.every(({ region, cut }) => region !== block.region || context.has(cut));
    const last = block.side === block.sides - 1;
    // In the west islands stand beside the middle of the block.
    const y = block.y + (last ? block.height : layout.size) / 2 + 4.3;
    const x = last ? block.x + block.width + 14 : block.x - 14;
    const fits = last ? x + own <= width - 4 : x - own >= 4;
    if (!fits) return [];
    return [{ key: block.region, lines: [text], x, y, anchor: last ? 'start' : 'end', width: own, quiet }];
  });
}
