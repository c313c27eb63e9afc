/** The country lying: north to the left, all regions hanging from the inland line, the coast ragged below. */
import { spread } from '../spread';
import {
  COUNTRY_GAPS,
  type LatticeLayout,
  type LatticeTile,
  layoutLattice,
  type PlacedTile,
  type RegionBlock,
  tileSizeFor,
} from './latticeLayout';
import { boxOfLabel, type SceneLabel, type SceneTexts, type TileScene } from './tileScene';

/** Beyond these, px, tiles would only be larger, not clearer, or no tiles any more. */
const LARGEST = 30;
const SMALLEST = 5;
const SMALLEST_BOXED = 2.5;
/** Rows of names above the blocks, px. */
const NAME_ROW = 16;
const NAMES_HEIGHT = 2 * NAME_ROW + 8;
/** From the line that spans a block to its name, px. */
const BRACKET = 5;
/** Between a label and what it stands beside, px. */
const BESIDE = 7;
/** Height kept for a count below its block, px. */
const FOOT = 20;
/** A tile's place holds a text between outlines from this size on, px. */
const OUTLINED_NOTCH = 24;
/** How much larger than the other texts, slanted and spaced, the ocean's name is. */
const OCEAN_SIZE = 1.3;

interface LyingRoom {
  width: number;
  height: number | null;
  land: { height: number; fan: number } | null;
  outlined?: boolean;
  /** The box is all there is: tiles may be small. */
  boxed?: boolean;
}

export function lyingCountry(
  tiles: readonly LatticeTile[],
  { width, height, land, outlined = false, boxed = false }: LyingRoom,
  texts: SceneTexts,
): TileScene {
  const top = land ? land.height + land.fan + BRACKET : 0;
  const { margin } = COUNTRY_GAPS;
  const blocksTop = top + NAMES_HEIGHT;
  const across = height === null ? Infinity : height - blocksTop - margin;
  const along = width - 2 * margin;
  const size = Math.max(boxed ? SMALLEST_BOXED : SMALLEST, Math.min(LARGEST, tileSizeFor(tiles, { along, across })));
  const free = layoutLattice(tiles, 'lying', { size, ...COUNTRY_GAPS });
  const layout = withIslands(
    layoutLattice(tiles, 'lying', { size, ...COUNTRY_GAPS }, Math.max(margin, (width - free.width) / 2), blocksTop),
    outlined ? FOOT + 4 : FOOT,
  );

  const short = layout.blocks.some(
    ({ region, width: own }) => texts.measure(texts.regionCount(region, false) ?? '', 400) > own + 4,
  );
  const names = namesAbove(layout, width, top + 11, short, texts);
  const counted = layout.blocks.flatMap((block): SceneLabel[] => {
    const text = texts.regionCount(block.region, short);
    if (text === null) return [];
    const own = texts.measure(text, 400);
    const line = { key: block.region, lines: [text], width: own };
    if (block.sides === 1) {
      const x = Math.min(width - own / 2, Math.max(own / 2, block.x + block.width / 2));
      return [{ ...line, anchor: 'middle', x, y: block.y + block.height + (outlined ? 19 : 15) }];
    }
    if (block.side > 0) {
      return [{ ...line, anchor: 'end', x: block.x - BESIDE, y: block.y + 6 }];
    }
    // Another region lies right below: the count stands where this one's last row is free.
    const notch = freeEndOf(block, layout);
    if (notch.width >= own + 4 && (!outlined || size >= OUTLINED_NOTCH)) {
      return [{ ...line, anchor: 'middle', x: notch.x + notch.width / 2, y: block.y + block.height - size / 2 + 4.3 }];
    }
    const name = names.find(({ key }) => key === block.region);
    return name ? [{ ...line, anchor: 'start', x: name.x + name.width / 2 + 6, y: name.y }] : [];
  });
  const counts = steppedDown(counted);
  const islands = layout.tiles
    .filter(({ detached }) => detached)
    .map(({ cut, x, y }): SceneLabel => {
      const text = texts.comunaName(cut);
      const label = { key: cut, lines: [text], width: texts.measure(text, 400), anchor: 'end' as const };
      const besideIt = { ...label, x: x - 6, y: y + size / 2 + 4.3 };
      if (isFree(besideIt, layout)) return besideIt;
      let below = { ...label, x: x + size, y: y + size + 13 };
      while (!isFree(below, layout)) below = { ...below, y: below.y + 3 };
      return below;
    });

  const beside = layout.blocks.filter(({ side }) => side > 0);
  const legendLeft = Math.max(...beside.map((block) => block.x + block.width), 0) + 20;
  const south = layout.blocks.filter((block) => block.x + block.width > legendLeft);
  const feet = south.map((block) => block.y + block.height + FOOT);
  const written = islands.filter(({ x }) => x > legendLeft).map((label) => boxOfLabel(label).bottom);
  const legendTop = Math.max(...feet, ...written) + 8;
  const bottom = Math.max(
    layout.blocks.reduce((most, block) => Math.max(most, block.y + block.height), 0),
    legendTop,
  );
  return {
    width,
    height: bottom + margin,
    layout,
    names,
    counts,
    islands,
    ocean: oceanBeside(layout, bottom, texts),
    legend: { x: legendLeft, y: legendTop, width: width - legendLeft, rows: true },
    context: new Set(),
    named: false,
    land: land !== null,
  };
}

/** Names in two alternating rows above their blocks; beside the block where another stands above it. */
function namesAbove(
  layout: LatticeLayout,
  width: number,
  firstLine: number,
  short: boolean,
  texts: SceneTexts,
): SceneLabel[] {
  const above = layout.blocks.filter(({ side }) => side === 0);
  const labels = [0, 1].flatMap((row) => {
    const own = above.filter((_, index) => index % 2 === row);
    const widths = own.map(({ region }) => texts.measure(texts.regionName(region), 600));
    // The count of a region with another below stands beside the name, and needs its room on both sides.
    const rooms = own.map(({ region, sides }, index) => {
      const count = sides > 1 ? texts.regionCount(region, short) : null;
      return (widths[index] as number) + (count === null ? 0 : 2 * (texts.measure(count, 400) + 6));
    });
    const separations = rooms.map((room, index) => (room + (rooms[index - 1] ?? room)) / 2 + 8);
    const xs = spread(
      own.map((block) => block.x + block.width / 2),
      separations,
      (rooms[0] ?? 0) / 2,
      width - (rooms[rooms.length - 1] ?? 0) / 2,
    );
    return own.map(
      ({ region }, index): SceneLabel => ({
        key: region,
        lines: [texts.regionName(region)],
        x: xs[index] as number,
        y: firstLine + row * NAME_ROW,
        anchor: 'middle',
        width: widths[index] as number,
      }),
    );
  });
  const beside = layout.blocks
    .filter(({ side }) => side > 0)
    .map(({ region, x, y }): SceneLabel => {
      const text = texts.regionName(region);
      const count = texts.regionCount(region, short);
      const end = x - BESIDE - (count === null ? 0 : texts.measure(count, 400) + 6);
      return { key: region, lines: [text], width: texts.measure(text, 600), anchor: 'end', x: end, y: y + 6 };
    });
  return [...labels, ...beside];
}

/** Of two counts that would touch, the northern one steps down: below it there is only ocean. */
function steppedDown(counts: readonly SceneLabel[]): SceneLabel[] {
  const placed: SceneLabel[] = [];
  for (const label of [...counts].reverse()) {
    let at = label;
    while (placed.some((other) => touches(boxOfLabel(at), boxOfLabel(other)))) at = { ...at, y: at.y + 3 };
    placed.unshift(at);
  }
  return placed;
}

function touches(a: ReturnType<typeof boxOfLabel>, b: ReturnType<typeof boxOfLabel>): boolean {
  return a.left < b.right + 3 && b.left < a.right + 3 && a.top < b.bottom && b.top < a.bottom;
}

/** Whether no tile lies below a label. */
function isFree(label: SceneLabel, { tiles, size }: LatticeLayout): boolean {
  const box = boxOfLabel(label);
  return !tiles.some(({ x, y }) => touches(box, { left: x, top: y, right: x + size, bottom: y + size }));
}

/** The wider of the free ends of a block's last row, px: before its first tile there, or after its last. */
function freeEndOf(block: RegionBlock, { tiles, size }: LatticeLayout): { x: number; width: number } {
  const bottom = block.y + block.height - size;
  const xs = tiles
    .filter((tile) => tile.region === block.region && !tile.detached && Math.abs(tile.y - bottom) < 1)
    .map(({ x }) => x);
  const before = { x: block.x, width: Math.min(...xs) - block.x };
  const x = Math.max(...xs) + size;
  const after = { x, width: block.x + block.width - x };
  return before.width > after.width ? before : after;
}

/** Tiles below their own block leave room for its count. */
function withIslands(layout: LatticeLayout, foot: number): LatticeLayout {
  const tiles = layout.tiles.map((tile): PlacedTile => {
    const block = layout.blocks.find(({ region }) => region === tile.region);
    if (!tile.detached || !block || tile.x + layout.size <= block.x) return tile;
    return { ...tile, y: Math.max(tile.y, block.y + block.height + foot) };
  });
  return { ...layout, tiles };
}

/** The ocean's name in its free corner, left of the region that lies on the coast side of another. */
function oceanBeside(layout: LatticeLayout, bottom: number, texts: SceneTexts): SceneLabel | null {
  const coastal = layout.blocks.find(({ side }) => side > 0);
  const width = texts.measure(texts.ocean, 400) * OCEAN_SIZE;
  const x = layout.blocks[0]?.x ?? 0;
  if (!coastal || x + width > coastal.x - 2 * layout.size) return null;
  return { key: 'ocean', lines: [texts.ocean], width, x, y: bottom - 8, anchor: 'start' };
}
