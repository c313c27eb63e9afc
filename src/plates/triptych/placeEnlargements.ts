/** Enlargements beneath the labels of a column: as many, and as large, as leave the labels near what they name. */
import {
  type EnlargementSize,
  enlargementSize,
  groupSmall,
  type SmallGroup,
  type SmallTerritory,
} from './enlargements';
import { type LabelBlock, type LabelColumn, type PlacedBlock, placeLabels } from './leaders';
import type { PanelInput, PlacedEnlargement } from './panelLayout';
import { boundsOfShape } from './paths';

const CAPTION = 20;
/** An enlargement in a narrower column would only be a crowd. */
const LEAST_ENLARGED = 122;
/** Tried in this order. */
const TALLEST_ENLARGEMENTS = [190, 160, 130, 100] as const;

/** `offset`: from the top of the label that it stands under. */
export type BoxUnderLabel = Omit<PlacedEnlargement, 'letter'> & { letter: string; under: string; offset: number };

/** As many enlargements as the column has room for, each beneath the last label of what it shows. */
export function placeEnlargements(
  { data, frame, type, texts }: PanelInput,
  blocks: readonly LabelBlock[],
  x: number,
  width: number,
  column: LabelColumn,
): { placed: PlacedBlock[]; boxes: BoxUnderLabel[] } | null {
  if (data.id === 'regional' || width - type.numberWidth < LEAST_ENLARGED) return null;
  const small = data.entries.flatMap((entry): SmallTerritory[] => {
    const bounds = entry.area && entry.scale !== 'communal' ? boundsOfShape(entry.area) : null;
    if (!bounds || entry.comunas.length === 0) return [];
    const [west, south, east, north] = bounds;
    const a = frame.project(west, (north + south) / 2);
    const b = frame.project(east, (north + south) / 2);
    const top = frame.project(west, north).y;
    const height = frame.project(west, south).y - top;
    return [{ id: entry.id, comunas: entry.comunas, box: { x: a.x, y: top, width: b.x - a.x, height } }];
  });
  const indent = type.numberWidth;
  const groups = groupSmall(small, frame.scale).sort((a, b) => b.comunas.length - a.comunas.length);
  const bare = placeLabels(blocks, column);
  if (!bare) return null;
  const rest = displacement(blocks, bare);
  let best: { placed: PlacedBlock[]; boxes: BoxUnderLabel[] } | null = null;
  let highest = 0;
  for (const tallest of TALLEST_ENLARGEMENTS) {
    let current: readonly LabelBlock[] = blocks;
    let placed: PlacedBlock[] = bare;
    let cost = rest;
    let score = 0;
    const boxes: BoxUnderLabel[] = [];
    for (const group of groups) {
      const size = enlargementSize(group, width - indent, tallest);
      const place = size && bestPlace(group, size, current, column);
      // Worth a place only while the labels stay near what they name.
      if (!size || !place || place.cost - cost > WORTH) continue;
      score += WORTH + 0.6 * size.height - (place.cost - cost);
      current = place.blocks;
      placed = place.placed;
      cost = place.displaced;
      boxes.push({
        letter: '',
        ids: group.ids,
        comunas: group.comunas,
        captions: texts.placeOf(group.comunas),
        factor: size.factor,
        frame: size.frame,
        box: { x: x + indent, y: 0, width: size.width, height: size.height },
        under: place.under,
        offset: 0,
      });
    }
    if (score > highest) {
      highest = score;
      best = { placed, boxes };
    }
  }
  return best && { placed: best.placed, boxes: stacked(best.boxes, blocks) };
}

/** Several beneath one label stand from north to south. */
function stacked(boxes: readonly BoxUnderLabel[], blocks: readonly LabelBlock[]): BoxUnderLabel[] {
  const ordered = [...boxes].sort((a, b) => a.frame.y - b.frame.y);
  const reached = new Map(blocks.map(({ id, height }) => [id, height + 6]));
  return ordered.map((one) => {
    const offset = reached.get(one.under) ?? 0;
    reached.set(one.under, offset + one.box.height + CAPTION + 10);
    return { ...one, offset };
  });
}

/** How far labels stand from the height of what they name, all together, pixels. */
function displacement(blocks: readonly LabelBlock[], placed: readonly PlacedBlock[]): number {
  const anchors = new Map(blocks.map(({ id, anchor }) => [id, anchor.y]));
  return placed.reduce((sum, { id, lead }) => sum + Math.abs(lead - (anchors.get(id) ?? lead)), 0);
}

/** Each step of an enlargement away from its own label weighs like this much displacement of labels, pixels. */
const STEP_AWAY = 60;
/** An enlargement may displace the labels by as much in all, pixels. */
const WORTH = 120;

/** Beneath which label an enlargement displaces the labels least; null where it has no room. */
function bestPlace(
  group: SmallGroup,
  { height }: EnlargementSize,
  blocks: readonly LabelBlock[],
  column: LabelColumn,
): { under: string; blocks: readonly LabelBlock[]; placed: PlacedBlock[]; cost: number; displaced: number } | null {
  const own = Math.max(...group.ids.map((id) => blocks.findIndex((block) => block.id === id)));
  if (own < 0) return null;
  let best: ReturnType<typeof bestPlace> = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [position, { id: under }] of blocks.entries()) {
    const below = height + CAPTION + 10;
    const next = blocks.map((block) => (block.id === under ? { ...block, below: block.below + below } : block));
    const placed = placeLabels(next, column);
    if (!placed) continue;
    const displaced = displacement(blocks, placed);
    const cost = displaced + Math.abs(position - own) * STEP_AWAY;
    if (cost >= least) continue;
    least = cost;
    best = { under, blocks: next, placed, cost, displaced };
  }
  return best;
}
