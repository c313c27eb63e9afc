/** Territories too small to be read on the whole country, enlarged in the free room of their panel's column. */

/** Pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SmallTerritory {
  id: string;
  comunas: readonly string[];
  /** On the map. */
  box: Box;
}

/** Territories near each other, enlarged together. */
export interface SmallGroup {
  ids: readonly string[];
  comunas: readonly string[];
  box: Box;
}

/** Degrees of latitude (pixels over scale): larger ones are read where they are. */
const LARGEST = 2.2;
/** Together they may be larger than each alone. */
const LARGEST_GROUP = 2;
const NEAR = 0.3;

/** The small territories among these, grouped by nearness, from north to south. `scale`: pixels a degree. */
export function groupSmall(territories: readonly SmallTerritory[], scale: number): SmallGroup[] {
  const small = territories.filter(({ box }) => Math.max(box.width, box.height) <= LARGEST * scale);
  let groups: SmallGroup[] = small.map(({ id, comunas, box }) => ({ ids: [id], comunas, box }));
  for (let merged = true; merged; ) {
    merged = false;
    for (const [index, a] of groups.entries()) {
      const b = groups.find((other, position) => position > index && together(a.box, other.box, scale));
      if (!b) continue;
      groups = [...groups.filter((one) => one !== a && one !== b), joined(a, b)];
      merged = true;
      break;
    }
  }
  return groups.sort((a, b) => a.box.y - b.box.y);
}

function joined(a: SmallGroup, b: SmallGroup): SmallGroup {
  return { ids: [...a.ids, ...b.ids], comunas: [...new Set([...a.comunas, ...b.comunas])], box: unionOf(a.box, b.box) };
}

function together(a: Box, b: Box, scale: number): boolean {
  const near = NEAR * scale;
  const apart =
    a.x > b.x + b.width + near ||
    b.x > a.x + a.width + near ||
    a.y > b.y + b.height + near ||
    b.y > a.y + a.height + near;
  const both = unionOf(a, b);
  return !apart && Math.max(both.width, both.height) <= LARGEST_GROUP * scale;
}

function unionOf(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

export interface EnlargementSize {
  width: number;
  height: number;
  factor: number;
  /** What of the map it shows. */
  frame: Box;
}

const MARGIN = 5;
const MOST_TIMES = 4.5;
/** Less than this shows nothing that the map doesn't. */
const LEAST_TIMES = 2.2;

/** How large a group can be shown in a column of that width; null where that would not help. */
export function enlargementSize({ box }: SmallGroup, width: number, mostHeight: number): EnlargementSize | null {
  const across = box.width + 2 * MARGIN;
  const along = box.height + 2 * MARGIN;
  const factor = Math.min(MOST_TIMES, width / across, mostHeight / along);
  if (factor < LEAST_TIMES) return null;
  const boxWidth = Math.min(width, Math.max(across * factor, 150));
  const frame = {
    width: boxWidth / factor,
    height: along,
    x: box.x + box.width / 2 - boxWidth / factor / 2,
    y: box.y - MARGIN,
  };
  return { width: boxWidth, height: along * factor, factor, frame };
}
