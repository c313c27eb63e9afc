/** From the lattice of tiles to pixels. Pure: it knows no comuna's value and no screen. */
import type { TileForm } from '../../territory/tiles';
import { blockOutline } from './blockOutline';

/** A tile on the lattice, grouped by the region of the division in force. */
export interface LatticeTile {
  cut: string;
  region: string;
  along: number;
  across: number;
  detached: boolean;
}

export interface TileMeasures {
  /** Side of a tile, px. */
  size: number;
  /** Between tiles, px. */
  gap: number;
  /** Between regions that follow each other, px. */
  regionGap: number;
  /** Between regions that share their slices, px. */
  sideGap: number;
  /** How far a region's ground reaches beyond its tiles, px. */
  margin: number;
}

/** The country at any size. */
export const COUNTRY_GAPS = { gap: 1.5, regionGap: 7, sideGap: 6, margin: 2.4 } as const;

export interface PlacedTile {
  cut: string;
  region: string;
  detached: boolean;
  /** Left upper corner, px. */
  x: number;
  y: number;
}

export interface RegionBlock {
  region: string;
  /** Around its tiles, without the detached ones, px. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** SVG path around its tiles, grown by the margin. */
  outline: string;
  /** Its position among regions that share its slices, and how many they are: 0 of 1 where it stands alone. */
  side: number;
  sides: number;
}

export interface LatticeLayout {
  form: TileForm;
  size: number;
  measures: TileMeasures;
  /** In reading order: region by region from north to south, slice by slice, then across. */
  tiles: readonly PlacedTile[];
  /** From north to south; regions that share slices from the inland (lying) or western (standing) side. */
  blocks: readonly RegionBlock[];
  /** Of all blocks, px. */
  width: number;
  height: number;
}

interface Region {
  code: string;
  tiles: LatticeTile[];
  first: number;
  last: number;
  across: number;
}

/** Regions in bands: those that share slices stand in one band, side by side. */
function bandsOf(tiles: readonly LatticeTile[]): Region[][] {
  const regions = new Map<string, Region>();
  for (const tile of tiles) {
    let region = regions.get(tile.region);
    if (!region) {
      region = { code: tile.region, tiles: [], first: Infinity, last: -Infinity, across: Infinity };
      regions.set(tile.region, region);
    }
    region.tiles.push(tile);
    if (tile.detached) continue;
    region.first = Math.min(region.first, tile.along);
    region.last = Math.max(region.last, tile.along);
    region.across = Math.min(region.across, tile.across);
  }
  const ordered = [...regions.values()].sort((a, b) => a.first - b.first || a.across - b.across);
  const bands: Region[][] = [];
  let end = -Infinity;
  for (const region of ordered) {
    const band = bands[bands.length - 1];
    if (band && region.first <= end) band.push(region);
    else bands.push([region]);
    end = Math.max(end, region.last);
  }
  for (const band of bands) band.sort((a, b) => a.across - b.across);
  return bands;
}

interface Extent {
  /** Tiles, and pixels of gaps beside them, in each direction. */
  slices: number;
  gapsAlong: number;
  rows: number;
  gapsAcross: number;
}

function extentOf(tiles: readonly LatticeTile[], gaps: Omit<TileMeasures, 'size'>): Extent {
  const bands = bandsOf(tiles);
  const attached = tiles.filter(({ detached }) => !detached);
  const alongs = attached.map(({ along }) => along);
  const acrosses = attached.map(({ across }) => across);
  const slices = Math.max(...alongs) - Math.min(...alongs) + 1;
  const rows = Math.max(...acrosses) - Math.min(...acrosses) + 1;
  const most = Math.max(...bands.map((band) => band.length));
  return {
    slices,
    gapsAlong: (slices - 1) * gaps.gap + (bands.length - 1) * (gaps.regionGap - gaps.gap),
    rows,
    gapsAcross: (rows - 1) * gaps.gap + (most - 1) * (gaps.sideGap - gaps.gap),
  };
}

/** The largest tile, px, with which all blocks fit a room of `along` × `across` px. */
export function tileSizeFor(
  tiles: readonly LatticeTile[],
  room: { along: number; across: number },
  gaps: Omit<TileMeasures, 'size'> = COUNTRY_GAPS,
): number {
  const { slices, gapsAlong, rows, gapsAcross } = extentOf(tiles, gaps);
  return Math.min((room.along - gapsAlong) / slices, (room.across - gapsAcross) / rows);
}

/** Places all tiles with the upper left corner of the blocks at `left`, `top`. */
export function layoutLattice(
  tiles: readonly LatticeTile[],
  form: TileForm,
  measures: TileMeasures,
  left = 0,
  top = 0,
): LatticeLayout {
  const { size, gap, regionGap, sideGap } = measures;
  const pitch = size + gap;
  const bands = bandsOf(tiles);
  const attached = tiles.filter(({ detached }) => !detached);
  const firstAlong = Math.min(...attached.map(({ along }) => along));
  const firstAcross = Math.min(...attached.map(({ across }) => across));
  const most = Math.max(...bands.map((band) => band.length));
  const placed: PlacedTile[] = [];
  const blocks: RegionBlock[] = [];
  let width = 0;
  let height = 0;
  bands.forEach((band, bandIndex) => {
    const shiftAlong = bandIndex * (regionGap - gap);
    band.forEach((region, side) => {
      // Lying, all hang from the inland line; standing, all stand about one axis.
      const sideSteps = form === 'lying' ? side : side + (most - band.length) / 2;
      const shiftAcross = sideSteps * (sideGap - gap);
      const own = [...region.tiles]
        .sort((a, b) => a.along - b.along || a.across - b.across)
        .map((tile): PlacedTile => {
          const along = (tile.along - firstAlong) * pitch + shiftAlong;
          const across = (tile.across - firstAcross) * pitch + shiftAcross;
          return {
            cut: tile.cut,
            region: tile.region,
            detached: tile.detached,
            x: left + (form === 'lying' ? along : across),
            y: top + (form === 'lying' ? across : along),
          };
        });
      placed.push(...own);
      const main = own.filter(({ detached }) => !detached);
      if (main.length === 0) return;
      const block = blockAround(main, measures, { side, sides: band.length });
      blocks.push(block);
      width = Math.max(width, block.x + block.width - left);
      height = Math.max(height, block.y + block.height - top);
    });
  });
  return { form, size, measures, tiles: placed, blocks, width, height };
}

/** The block of some tiles, at least one, of one region. */
export function blockAround(
  tiles: readonly PlacedTile[],
  { size, gap, margin }: TileMeasures,
  { side, sides }: Pick<RegionBlock, 'side' | 'sides'>,
): RegionBlock {
  const x = Math.min(...tiles.map((tile) => tile.x));
  const y = Math.min(...tiles.map((tile) => tile.y));
  return {
    region: tiles[0]?.region ?? '',
    x,
    y,
    width: Math.max(...tiles.map((tile) => tile.x)) + size - x,
    height: Math.max(...tiles.map((tile) => tile.y)) + size - y,
    outline: blockOutline(tiles, size, gap, margin),
    side,
    sides,
  };
}
