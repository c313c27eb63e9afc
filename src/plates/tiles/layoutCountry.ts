/** The whole country as tiles: lying where the frame is wide, standing where it is narrow. Pure: pixels and texts only. */
import type { TileForm } from '../../territory/tiles';
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
import { boxOfLabel, LINE_HEIGHT, type SceneLabel, type SceneTexts, type TileScene } from './tileScene';

/** From this width on, px, the country lies. */
const LYING_FROM = 640;
/** Beyond these, px, tiles would only be larger, not clearer. */
const LARGEST = { lying: 30, standing: 19 } as const;
/** Rows of names above the lying blocks, px. */
const NAME_ROW = 16;
const NAMES_HEIGHT = 2 * NAME_ROW + 8;
/** From the line that spans a block to its name, px. */
const BRACKET = 5;
/** Between a label and what it stands beside, px. */
const BESIDE = 7;
/** Height kept for a count below its block, px. */
const FOOT = 20;

export function formFor(width: number): TileForm {
  return width >= LYING_FROM ? 'lying' : 'standing';
}

export interface CountryRoom {
  width: number;
  /** Null where the page may grow as long as the drawing wants. */
  height: number | null;
  /** Kept above for the land itself and for the fan from it to the tiles, px; null where only tiles are drawn. */
  land: { height: number; fan: number } | null;
}

export function layoutCountry(tiles: readonly LatticeTile[], room: CountryRoom, texts: SceneTexts): TileScene {
  return formFor(room.width) === 'lying' ? lyingScene(tiles, room, texts) : standingScene(tiles, room, texts);
}

function lyingScene(tiles: readonly LatticeTile[], { width, height, land }: CountryRoom, texts: SceneTexts): TileScene {
  const top = land ? land.height + land.fan + BRACKET : 0;
  const { margin } = COUNTRY_GAPS;
  const blocksTop = top + NAMES_HEIGHT;
  const across = height === null ? Infinity : height - blocksTop - margin;
  const along = width - 2 * margin;
  const size = Math.min(LARGEST.lying, tileSizeFor(tiles, { along, across }));
  const free = layoutLattice(tiles, 'lying', { size, ...COUNTRY_GAPS });
  const layout = withIslands(
    layoutLattice(tiles, 'lying', { size, ...COUNTRY_GAPS }, Math.max(margin, (width - free.width) / 2), blocksTop),
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
      return [{ ...line, anchor: 'middle', x, y: block.y + block.height + 15 }];
    }
    if (block.side > 0) {
      return [{ ...line, anchor: 'end', x: block.x - BESIDE, y: block.y + 6 }];
    }
    // Another region lies right below: the count stands where this one's last row is free.
    const notch = freeEndOf(block, layout);
    if (notch.width >= own + 4) {
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

/** The free end of a block's last row, px: from its last tile there to the block's right side. */
function freeEndOf(block: RegionBlock, { tiles, size }: LatticeLayout): { x: number; width: number } {
  const bottom = block.y + block.height - size;
  const last = tiles.filter((tile) => tile.region === block.region && !tile.detached && Math.abs(tile.y - bottom) < 1);
  const x = Math.max(...last.map((tile) => tile.x)) + size;
  return { x, width: block.x + block.width - x };
}

/** Tiles below their own block leave room for its count. */
function withIslands(layout: LatticeLayout): LatticeLayout {
  const tiles = layout.tiles.map((tile): PlacedTile => {
    const block = layout.blocks.find(({ region }) => region === tile.region);
    if (!tile.detached || !block || tile.x + layout.size <= block.x) return tile;
    return { ...tile, y: Math.max(tile.y, block.y + block.height + FOOT) };
  });
  return { ...layout, tiles };
}

function standingScene(tiles: readonly LatticeTile[], { width }: CountryRoom, texts: SceneTexts): TileScene {
  const { margin, gap } = COUNTRY_GAPS;
  const regions = [...new Set(tiles.map(({ region }) => region))];
  const nameWidth = (code: string) => texts.measure(texts.regionName(code), 600);
  const countWidth = (code: string) => texts.measure(texts.regionCount(code, true) ?? '', 400);
  const names = Math.max(...regions.map((code) => nameWidth(code) + 8 + countWidth(code)));
  const column = names + 10;
  const sizeWith = (left: number) =>
    Math.min(LARGEST.standing, tileSizeFor(tiles, { along: Infinity, across: width - column - left - 2 * margin }));
  const place = (left: number) =>
    layoutLattice(tiles, 'standing', { size: sizeWith(left), ...COUNTRY_GAPS }, left + margin, margin);
  // The ocean left of the north must hold the name of the region in the west.
  let left = 0;
  let layout = place(left);
  for (let round = 0; round < 4; round++) {
    const west = westOf(layout.blocks);
    if (!west) break;
    const { block, north } = west;
    const missing = nameWidth(block.region) + BESIDE - (north.x - margin);
    if (missing <= 0) break;
    left += missing;
    layout = place(left);
  }
  const right = Math.max(...layout.blocks.map((block) => block.x + block.width));
  const labels: SceneLabel[] = [];
  const counts: SceneLabel[] = [];
  for (const block of layout.blocks) {
    const { region } = block;
    const count = texts.regionCount(region, true);
    const own = nameWidth(region);
    const last = block.side === block.sides - 1;
    const x = last ? right + 10 : 0;
    const y = last ? block.y + block.height / 2 + 4.3 : block.y - 6 - margin - LINE_HEIGHT;
    labels.push({ key: region, lines: [texts.regionName(region)], x, y, anchor: 'start', width: own });
    if (count === null) continue;
    const line = { key: region, lines: [count], width: countWidth(region) };
    counts.push(last ? { ...line, x: width, y, anchor: 'end' } : { ...line, x, y: y + LINE_HEIGHT, anchor: 'start' });
  }
  const apart = islandsStanding(layout, texts);
  const bottom = Math.max(
    ...layout.blocks.map((block) => block.y + block.height),
    ...apart.tiles.map((tile) => tile.y + layout.size),
  );
  return {
    width,
    height: bottom + margin + gap,
    layout: { ...layout, tiles: apart.tiles },
    names: labels,
    counts,
    islands: apart.labels,
    legend: { x: 0, y: bottom + 20, width, rows: true },
    context: new Set(),
    named: false,
    land: false,
  };
}

/** The western of two regions side by side, and the block north of both; null where none stand so. */
function westOf(blocks: readonly RegionBlock[]): { block: RegionBlock; north: RegionBlock } | null {
  const at = blocks.findIndex(({ side, sides }) => sides > 1 && side === 0);
  const block = blocks[at];
  const north = blocks[at - 1];
  return block && north ? { block, north } : null;
}

/**
 * Standing, the islands' tiles stand at the left edge with their names below, up the coast from their region, where the ocean is wide;
 * what lies south of its region stays below it, its name beside it.
 */
function islandsStanding(layout: LatticeLayout, texts: SceneTexts): { tiles: PlacedTile[]; labels: SceneLabel[] } {
  const { size } = layout;
  const west = westOf(layout.blocks);
  const labels: SceneLabel[] = [];
  const northern = west ? layout.blocks.indexOf(west.north) : 0;
  // Two regions further north the country is narrow and the ocean wide.
  let y = layout.blocks[Math.max(0, northern - 2)]?.y ?? 0;
  const tiles = layout.tiles.map((tile): PlacedTile => {
    if (!tile.detached) return tile;
    const block = layout.blocks.find(({ region }) => region === tile.region);
    const name = texts.comunaName(tile.cut);
    if (block && tile.y > block.y + block.height) {
      const width = texts.measure(name, 400);
      labels.push({
        key: tile.cut,
        lines: [name],
        x: tile.x + size + 6,
        y: tile.y + size / 2 + 4.3,
        anchor: 'start',
        width,
      });
      return tile;
    }
    const lines = inTwoLines(name);
    const width = Math.max(...lines.map((line) => texts.measure(line, 400)));
    const placed = { ...tile, x: 1, y };
    labels.push({ key: tile.cut, lines, x: 0, y: y + size + 13, anchor: 'start', width });
    y += size + 13 + (lines.length - 1) * LINE_HEIGHT + 10;
    return placed;
  });
  return { tiles, labels };
}

/** A name cut at the space nearest to its middle. */
function inTwoLines(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2) return [name];
  const cuts = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  return cuts.reduce((best, cut) =>
    Math.max(...cut.map((line) => line.length)) < Math.max(...best.map((line) => line.length)) ? cut : best,
  );
}
