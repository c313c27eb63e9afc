/** The country standing: north up, all regions about one axis, their names in a column at the right. */
import {
  COUNTRY_GAPS,
  type LatticeLayout,
  type LatticeTile,
  layoutLattice,
  type PlacedTile,
  type RegionBlock,
  tileSizeFor,
} from './latticeLayout';
import { LINE_HEIGHT, type SceneLabel, type SceneTexts, type TileScene } from './tileScene';

/** Beyond this, px, tiles would only make the drawing longer. */
const LARGEST = 19;
/** Between a label and what it stands beside, px. */
const BESIDE = 7;

export function standingCountry(tiles: readonly LatticeTile[], width: number, texts: SceneTexts): TileScene {
  const { margin, gap } = COUNTRY_GAPS;
  const regions = [...new Set(tiles.map(({ region }) => region))];
  const nameWidth = (code: string) => texts.measure(texts.regionName(code), 600);
  const countWidth = (code: string) => texts.measure(texts.regionCount(code, true) ?? '', 400);
  const names = Math.max(...regions.map((code) => nameWidth(code) + 8 + countWidth(code)));
  const column = names + 10;
  const sizeWith = (left: number) =>
    Math.min(LARGEST, tileSizeFor(tiles, { along: Infinity, across: width - column - left - 2 * margin }));
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
    counts.push(
      last ? { ...line, x: right + column, y, anchor: 'end' } : { ...line, x, y: y + LINE_HEIGHT, anchor: 'start' },
    );
  }
  const apart = islandsStanding(layout, texts);
  const bottom = Math.max(
    ...layout.blocks.map((block) => block.y + block.height),
    ...apart.tiles.map((tile) => tile.y + layout.size),
  );
  const drawn = Math.min(width, right + column);
  return {
    width: drawn,
    height: bottom + margin + gap,
    layout: { ...layout, tiles: apart.tiles },
    names: labels,
    counts,
    islands: apart.labels,
    ocean: null,
    legend: { x: 0, y: bottom + 20, width: drawn, rows: true },
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
