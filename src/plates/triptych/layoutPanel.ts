/** One panel: its head, its ground, its labels in a column beside the ground or in a list below it, its enlargements. */
import type { StandingFrame } from '../standingProjection';
import {
  type Box,
  type EnlargementSize,
  enlargementSize,
  groupSmall,
  type SmallGroup,
  type SmallTerritory,
} from './enlargements';
import { type ComposedLabel, composeColumn, type LabelType, MORE_HEIGHT } from './labels';
import { type LabelBlock, type LabelColumn, neededHeight, type PlacedBlock, placeLabels } from './leaders';
import { boundsOfShape } from './paths';
import type { TriptychEntry, TriptychGround, TriptychPanelData, TriptychTexts } from './triptychData';

export interface PlacedLabel {
  label: ComposedLabel;
  x: number;
  /** From the panel's top, as all heights here. */
  top: number;
  width: number;
  /** SVG path from the label to its anchor; null where it has none. */
  leader: string | null;
  /** The two ends of the straight stroke. */
  stroke: { x1: number; y1: number; x2: number; y2: number } | null;
}

export interface PlacedEnlargement {
  letter: string;
  ids: readonly string[];
  comunas: readonly string[];
  caption: string;
  factor: number;
  /** On the map, in its frame's pixels. */
  frame: Box;
  /** In the column. */
  box: Box;
}

export interface PanelLayout {
  data: TriptychPanelData;
  x: number;
  y: number;
  width: number;
  height: number;
  head: number;
  /** Where the ground's frame begins. */
  map: { x: number; y: number };
  labels: readonly PlacedLabel[];
  /** Numbers beside a map whose names stand below it. */
  tags: readonly PlacedLabel[];
  more: { ids: readonly string[]; x: number; y: number } | null;
  enlargements: readonly PlacedEnlargement[];
  /** Where an empty panel says why. */
  note: { x: number; y: number };
  /** Top of the islands' row; null where they stand beside the ground. */
  foot: number | null;
}

export interface PanelInput {
  data: TriptychPanelData;
  ground: TriptychGround;
  frame: StandingFrame;
  type: LabelType;
  texts: TriptychTexts;
  x: number;
  y: number;
  width: number;
  head: number;
  /** Height below the head; infinite where the panel takes what it needs. */
  room: number;
  /** Width left of the ground, for names and islands. */
  left: number;
  /** Between the ground and its labels, for leaders. */
  lead: number;
  /** What a leader runs level before it turns. */
  level: number;
  list: boolean;
  /** Height kept at the foot for the islands. */
  foot: number;
}

const LABEL_MARGIN = 6;
/** A panel that takes what it needs still ends. */
const MOST_ROOM = 1400;
const WIDEST_LABELS = 290;
const CAPTION = 20;
/** Width of the words of an empty panel. */
const LEAST_NOTE = 130;
/** An enlargement in a narrower column would only be a crowd. */
const LEAST_ENLARGED = 122;
/** Tried in this order. */
const TALLEST_ENLARGEMENTS = [190, 160, 130, 100] as const;

export function layoutPanel(input: PanelInput): PanelLayout {
  return input.list ? withList(input) : withColumn(input);
}

function withColumn(input: PanelInput): PanelLayout {
  const { data, frame, type, texts, width, head, left, lead } = input;
  const { entries } = data;
  const free = !Number.isFinite(input.room);
  const mapHeight = frame.height + 12;
  const x = left + frame.width + lead;
  const labelWidth = Math.min(WIDEST_LABELS, width - x);
  const composed = composeColumn(entries, labelWidth, free ? MOST_ROOM : input.room - input.foot - 6, type, texts);
  const needed = neededHeight(
    composed.labels.map(({ height }) => ({ height, below: 0 })),
    composed.gap,
  );
  const room = free ? Math.max(mapHeight, Math.min(MOST_ROOM, needed + 12)) + input.foot : input.room;
  const map = { x: left, y: head + 6 };
  const bottom = head + room - input.foot - (composed.more.length > 0 ? MORE_HEIGHT : 0);
  const column = { top: head + 2, bottom, gap: composed.gap, elbow: x - LABEL_MARGIN - input.level };
  const anchored = composed.labels.map((label) => ({ label, anchor: anchorOf(label, entries, frame, map) }));
  const blocks = anchored
    .map(({ label, anchor }): LabelBlock => ({ ...label, anchor, below: 0 }))
    .sort((a, b) => a.anchor.y - b.anchor.y);
  const enlarged = input.ground.wholeChile ? enlarge(input, blocks, x, labelWidth, column) : null;
  const placed = enlarged?.placed ?? placeUnevenly(blocks, column);
  const topOf = new Map(placed.map((block) => [block.id, block]));
  const labels = anchored.flatMap(({ label, anchor }): PlacedLabel[] => {
    const block = topOf.get(label.id);
    return block
      ? [
          {
            label,
            x,
            top: block.top,
            width: labelWidth,
            ...leaderOf(block, anchor, label.tag === null ? x + type.numberWidth : x, column.elbow),
          },
        ]
      : [];
  });
  labels.sort((a, b) => a.top - b.top);
  return {
    ...placeOf(input, head + room),
    map,
    labels,
    tags: [],
    note: { x: Math.min(x, width - LEAST_NOTE), y: head + 40 },
    more: composed.more.length > 0 ? { ids: composed.more, x, y: bottom + 4 } : null,
    enlargements: (enlarged?.boxes ?? []).map((one) => ({
      ...one,
      box: { ...one.box, y: (topOf.get(one.under)?.top ?? 0) + one.offset },
    })),
  };
}

/** Blocks of different heights have no crossing-free order in rare cases: then all take the same height, or the tallest are cut to it. */
function placeUnevenly(blocks: readonly LabelBlock[], column: LabelColumn): PlacedBlock[] {
  const placed = placeLabels(blocks, column);
  if (placed) return placed;
  const slot = (column.bottom - column.top - (blocks.length - 1) * column.gap) / Math.max(1, blocks.length);
  const tallest = Math.max(...blocks.map(({ height }) => height));
  const even = blocks.map((block) => ({ ...block, height: Math.min(tallest, slot), below: 0 }));
  return placeLabels(even, column) ?? [];
}

function leaderOf(block: PlacedBlock, anchor: { x: number; y: number }, labelX: number, elbow: number) {
  const from = labelX - LABEL_MARGIN;
  const y = block.lead;
  return {
    leader: `M${from.toFixed(1)} ${y.toFixed(1)}H${elbow.toFixed(1)}L${anchor.x.toFixed(1)} ${anchor.y.toFixed(1)}`,
    stroke: { x1: elbow, y1: y, x2: anchor.x, y2: anchor.y },
  };
}

/** Where a label points to: the anchor of its experience, for a group the member's nearest to their middle. */
function anchorOf(
  { ids }: ComposedLabel,
  entries: readonly TriptychEntry[],
  { project }: StandingFrame,
  map: { x: number; y: number },
): { x: number; y: number } {
  const points = entries.filter(({ id }) => ids.includes(id)).map(({ anchor }) => project(anchor.lon, anchor.lat));
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  const distance = (point: { x: number; y: number }) => Math.hypot(point.x - middle.x, point.y - middle.y);
  const nearest = points.reduce(
    (best, point) => (distance(point) < distance(best) ? point : best),
    points[0] ?? middle,
  );
  return { x: nearest.x + map.x, y: nearest.y + map.y };
}

type BoxUnderLabel = Omit<PlacedEnlargement, 'letter'> & { letter: string; under: string; offset: number };

/** As many enlargements as the column has room for, each beneath the last label of what it shows. */
function enlarge(
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
        caption: texts.placeOf(group.comunas),
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

const TWO_COLUMNS = 330;

function listTypeOf(type: LabelType): LabelType {
  return { ...type, gap: Math.min(type.gap, 8), numberWidth: type.numberWidth || 22 };
}

function listFits(
  entries: readonly TriptychEntry[],
  width: number,
  room: number,
  type: LabelType,
  texts: TriptychTexts,
): boolean {
  const { labels, more } = composeColumn(entries, width, room, listTypeOf(type), texts);
  return more.length === 0 && labels.every(({ ids }) => ids.length === 1);
}

/** The least height that a list takes with no experience left to a count, up to `most`. */
export function listHeight(
  entries: readonly TriptychEntry[],
  width: number,
  most: number,
  type: LabelType,
  texts: TriptychTexts,
): number {
  const { labels, gap } = composeColumn(entries, width, most, listTypeOf(type), texts);
  return neededHeight(
    labels.map(({ height }) => ({ height, below: 0 })),
    gap,
  );
}

function withList(input: PanelInput): PanelLayout {
  const { data, frame, type, texts, width, head, left } = input;
  const { entries } = data;
  const free = !Number.isFinite(input.room);
  const map = { x: left, y: head + 6 };
  const under = head + frame.height + 24 + input.foot;
  const room = free ? MOST_ROOM : head + input.room - under;
  const listType = listTypeOf(type);
  // A second column only where one would not hold them all.
  const columns = width >= TWO_COLUMNS && !listFits(entries, width, room, type, texts) ? 2 : 1;
  const columnWidth = (width - (columns - 1) * 20) / columns;
  const ordered = [...entries].sort((a, b) => b.anchor.lat - a.anchor.lat);
  // Two columns never fill evenly: a label's height stays in reserve.
  const composed = composeColumn(ordered, columnWidth, columns === 1 ? room : 2 * room - 90, listType, texts);
  const total = neededHeight(
    composed.labels.map(({ height }) => ({ height, below: 0 })),
    composed.gap,
  );
  let column = 0;
  let y = under;
  let lowest = under;
  const labels = composed.labels.map((label): PlacedLabel => {
    if (column < columns - 1 && y > under && y + label.height / 2 > under + total / columns) {
      column++;
      y = under;
    }
    const top = y;
    y += label.height + composed.gap;
    lowest = Math.max(lowest, top + label.height);
    return { label, x: column * (columnWidth + 20), top, width: columnWidth, leader: null, stroke: null };
  });
  const more = composed.more.length > 0 ? { ids: composed.more, x: 0, y: lowest + 4 } : null;
  const bottom = free ? lowest + (more ? MORE_HEIGHT : 0) : head + input.room;
  return {
    ...placeOf(input, bottom),
    foot: input.foot > 0 ? head + frame.height + 8 : null,
    map,
    labels,
    note: { x: 0, y: under + 14 },
    tags: tagsOf(entries, composed.labels, input, map),
    more,
    enlargements: [],
  };
}

const TAG_HEIGHT = 15;

/** The numbers of the labels that have one, in a column beside the map, each with its leader. */
function tagsOf(
  entries: readonly TriptychEntry[],
  labels: readonly ComposedLabel[],
  { frame, head }: PanelInput,
  map: { x: number; y: number },
): PlacedLabel[] {
  const x = map.x + frame.width + 30;
  const column = { top: head + 2, bottom: head + frame.height + 14, gap: 2, elbow: x - 4 - 10 };
  const numbered = labels
    .filter(({ tag }) => tag !== null)
    .slice(0, Math.floor((column.bottom - column.top) / (TAG_HEIGHT + column.gap)));
  const tags = numbered.map((label) => ({
    label: { ...label, id: label.id, nameLines: [], detailLines: [], height: TAG_HEIGHT, hang: TAG_HEIGHT / 2 },
    anchor: anchorOf(label, entries, frame, map),
  }));
  const placed = placeLabels(
    tags.map(({ label, anchor }) => ({ ...label, anchor, below: 0 })),
    column,
  );
  const byId = new Map((placed ?? []).map((block) => [block.id, block]));
  return tags.flatMap(({ label, anchor }): PlacedLabel[] => {
    const block = byId.get(label.id);
    if (!block) return [];
    const { stroke } = leaderOf(block, anchor, x, column.elbow);
    const leader = `M${x - 4} ${block.lead.toFixed(1)}H${column.elbow}L${anchor.x.toFixed(1)} ${anchor.y.toFixed(1)}`;
    return [{ label, x, top: block.top, width: 22, leader, stroke }];
  });
}

function placeOf({ data, x, y, width, head, foot }: PanelInput, height: number) {
  return { data, x, y, width, height, head, foot: foot > 0 ? height - foot : null };
}
