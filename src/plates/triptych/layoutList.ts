/** A panel whose labels stand in a list below its ground, tied to it by numbers and letters beside the map. */
import { type ComposedLabel, composeColumn, type LabelType, MORE_HEIGHT } from './labels';
import { neededHeight, placeLabels } from './leaders';
import {
  anchorOf,
  leaderOf,
  MOST_ROOM,
  type PanelInput,
  type PanelLayout,
  type PlacedLabel,
  placeOf,
} from './panelLayout';
import type { TriptychEntry, TriptychTexts } from './triptychData';

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

export function layoutList(input: PanelInput): PanelLayout {
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
    return [{ label, x, top: block.top, width: 22, ...leaderOf(block, anchor, x - 4, column.elbow) }];
  });
}
