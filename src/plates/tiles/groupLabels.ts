/** Where the names of groups of tiles find room: in the free ocean near them, shorter where it is narrow, on a tile at last. Pure. */
import { boxOfLabel, LINE_HEIGHT, type SceneLabel, type TileScene } from './tileScene';

export interface TileGroup {
  /** Key of the group. */
  id: string;
  /** Codes of its comunas. */
  cuts: readonly string[];
  /** What may be written, longest first; the last is its number alone. */
  texts: readonly (readonly string[])[];
}

export interface PlacedGroupLabel extends SceneLabel {
  /** It stands upon a tile, so that it needs a ground of its own. */
  onTile: boolean;
}

export interface GroupLabels {
  labels: readonly PlacedGroupLabel[];
  /** The scene, its legend moved out of the labels' way. */
  scene: TileScene;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Side of a cell in which room is reckoned, px. */
const CELL = 3;
/** Air around a label, px. */
const AIR = 4;
/** How far below its group's tiles a label may stand, px: each step one try. */
const STEPS = [0, 4, 8, 12, 16, 20, 24, 32, 40];
/** Room below the scene's tiles that labels may take, px. */
const BELOW = 52;

/** Width, px, of a text 12 px high; the first line of a label is bold. */
export type MeasureLine = (text: string, weight: 400 | 600) => number;

export function placeGroupLabels(scene: TileScene, groups: readonly TileGroup[], measure: MeasureLine): GroupLabels {
  const { layout, names, counts, islands, ocean } = scene;
  const { size } = layout;
  const top = Math.min(...layout.tiles.map(({ y }) => y));
  const low = Math.max(...layout.tiles.map(({ y }) => y)) + size;
  const floor = scene.named || scene.context.size > 0 ? scene.height : low + BELOW;
  const room = new Room(scene.width, floor);
  for (const { x, y } of layout.tiles)
    room.fill({ left: x - 3, top: y - 3, right: x + size + 3, bottom: y + size + 3 });
  for (const label of [...names, ...counts, ...islands, ...(ocean ? [ocean] : [])])
    room.fill(grown(boxOfLabel(label), AIR));
  const placed = groups.map(({ id, cuts, texts }): PlacedGroupLabel | null => {
    const own = new Set(cuts);
    const tiles = layout.tiles.filter(({ cut, detached }) => own.has(cut) && !detached && !scene.context.has(cut));
    if (tiles.length === 0) return null;
    for (const lines of texts) {
      const width = Math.max(...lines.map((line, index) => measure(line, index === 0 ? 600 : 400)));
      const height = 13 + (lines.length - 1) * LINE_HEIGHT;
      let best: { x: number; y: number; cost: number } | null = null;
      for (const tile of tiles) {
        for (const step of STEPS) {
          const under = tile.y + size + AIR + step;
          const middle = tile.y + size / 2 - height / 2;
          for (const [x, y, cost] of [
            [tile.x, under, step],
            [tile.x + size - width, under, step + 1],
            [tile.x + size + 3 * AIR + step, middle, step + 2],
            [tile.x - 3 * AIR - step - width, middle, step + 3],
          ] as const) {
            if (best && cost >= best.cost) continue;
            const box = { left: x, top: y, right: x + width, bottom: y + height };
            if (y > top && room.isFree(grown(box, AIR / 2))) best = { x, y, cost };
          }
        }
      }
      if (best) {
        const { x, y } = best;
        room.fill(grown({ left: x, top: y, right: x + width, bottom: y + height }, AIR));
        return { key: id, lines, x, y: y + 10, anchor: 'start', width, onTile: false };
      }
    }
    const lines = texts[texts.length - 1] ?? [];
    const at = nearestToMiddle(tiles);
    const corner = scene.named ? size - 4 : size / 2;
    return {
      ...{ key: id, lines, anchor: 'middle', width: measure(lines[0] ?? '', 600), onTile: true },
      ...{ x: at.x + corner, y: at.y + (scene.named ? 8 : size / 2 + 4.3) },
    };
  });
  const labels = placed.filter((label) => label !== null);
  return { labels, scene: clearedOf(scene, labels) };
}

/** The legend begins below the labels that would stand in it. */
function clearedOf(scene: TileScene, labels: readonly PlacedGroupLabel[]): TileScene {
  const { legend } = scene;
  const boxes = labels.filter(({ onTile }) => !onTile).map(boxOfLabel);
  const low = Math.max(0, ...boxes.map(({ bottom }) => bottom));
  const beside = boxes.filter(({ right, left }) => right > legend.x && left < legend.x + legend.width);
  const y = Math.max(legend.y, ...beside.map(({ bottom }) => bottom + 8));
  const height = Math.max(scene.height, low + 4);
  return y === legend.y && height === scene.height ? scene : { ...scene, height, legend: { ...legend, y } };
}

function nearestToMiddle<Tile extends { x: number; y: number }>(tiles: readonly Tile[]): Tile {
  const x = tiles.reduce((sum, tile) => sum + tile.x, 0) / tiles.length;
  const y = tiles.reduce((sum, tile) => sum + tile.y, 0) / tiles.length;
  return tiles.reduce((best, tile) =>
    Math.hypot(tile.x - x, tile.y - y) < Math.hypot(best.x - x, best.y - y) ? tile : best,
  );
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** What is taken of a drawing, in cells; all that lies outside it is. */
class Room {
  readonly #columns: number;
  readonly #rows: number;
  readonly #taken: Uint8Array;

  constructor(width: number, height: number) {
    this.#columns = Math.ceil(width / CELL);
    this.#rows = Math.ceil(height / CELL);
    this.#taken = new Uint8Array(this.#columns * this.#rows);
  }

  fill(box: Box): void {
    const { left, right, top, bottom } = this.#cellsOf(box);
    for (let row = Math.max(0, top); row < Math.min(this.#rows, bottom); row++) {
      const from = row * this.#columns;
      this.#taken.fill(1, from + Math.max(0, left), from + Math.max(0, Math.min(this.#columns, right)));
    }
  }

  isFree(box: Box): boolean {
    const { left, right, top, bottom } = this.#cellsOf(box);
    if (left < 0 || top < 0 || right > this.#columns || bottom > this.#rows) return false;
    for (let row = top; row < bottom; row++) {
      const at = this.#taken.indexOf(1, row * this.#columns + left);
      if (at >= 0 && at < row * this.#columns + right) return false;
    }
    return true;
  }

  #cellsOf({ left, right, top, bottom }: Box) {
    return {
      left: Math.floor(left / CELL),
      right: Math.ceil(right / CELL),
      top: Math.floor(top / CELL),
      bottom: Math.ceil(bottom / CELL),
    };
  }
}
