/** Walking the tiles by keys: arrows to the neighbour in that direction, Home and End within a region, Page keys between regions. */

export interface WalkedTile {
  cut: string;
  region: string;
  x: number;
  y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The code of the tile that a key leads to; null for a key that leads nowhere.
 * `tiles` in reading order, all of the side `size` px.
 */
export function tileAfter(key: string, from: string, tiles: readonly WalkedTile[], size: number): string | null {
  const at = tiles.findIndex(({ cut }) => cut === from);
  const here = tiles[at];
  if (!here) return null;
  const direction = DIRECTIONS[key];
  if (direction) return neighbourIn(direction, here, tiles, size);
  const own = tiles.filter(({ region }) => region === here.region);
  if (key === 'Home') return own[0]?.cut ?? null;
  if (key === 'End') return own[own.length - 1]?.cut ?? null;
  const regions = [...new Set(tiles.map(({ region }) => region))];
  const step = key === 'PageUp' ? -1 : key === 'PageDown' ? 1 : 0;
  const target = regions[regions.indexOf(here.region) + step];
  return step === 0 || !target ? null : (tiles.find(({ region }) => region === target)?.cut ?? null);
}

/** What shares the row (or column) comes before what only lies that way; then the nearest. */
function neighbourIn(
  [dx, dy]: readonly [number, number],
  here: WalkedTile,
  tiles: readonly WalkedTile[],
  size: number,
): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const tile of tiles) {
    const ahead = (tile.x - here.x) * dx + (tile.y - here.y) * dy;
    if (ahead < size / 2) continue;
    const aside = Math.abs((tile.x - here.x) * dy) + Math.abs((tile.y - here.y) * dx);
    // A tile that is not in line costs as if it were further off, the more the further aside it stands.
    const cost = aside < size / 2 ? ahead + aside / 100 : ahead + 3 * aside + size;
    if (cost < least) {
      least = cost;
      best = tile.cut;
    }
  }
  return best;
}
