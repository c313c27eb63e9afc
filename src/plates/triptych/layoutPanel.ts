/** One panel: its head, its ground, its labels in a column beside the ground or in a list below it, its enlargements. */
import { type ComposedColumn, composeColumn, MORE_HEIGHT } from './labels';
import { layoutList } from './layoutList';
import { type LabelBlock, type LabelColumn, neededHeight, type PlacedBlock, placeLabels } from './leaders';
import {
  anchorOf,
  leaderOf,
  MOST_ROOM,
  type PanelInput,
  type PanelLayout,
  type PlacedLabel,
  placeOf,
} from './panelLayout';
import { placeEnlargements } from './placeEnlargements';

const LABEL_MARGIN = 6;
const WIDEST_LABELS = 290;
/** Width of the words of an empty panel. */
const LEAST_NOTE = 130;

export function layoutPanel(input: PanelInput): PanelLayout {
  return input.list ? layoutList(input) : layoutColumn(input);
}

/** A panel whose labels stand in a column beside its ground, each with its leader. */
export function layoutColumn(input: PanelInput): PanelLayout {
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
  const end = head + room - input.foot;
  const columnOf = (more: readonly string[]) => ({
    top: head + 2,
    bottom: end - (more.length > 0 ? MORE_HEIGHT : 0),
    gap: composed.gap,
    elbow: x - LABEL_MARGIN - input.level,
  });
  const anchored = composed.labels.map((label) => ({ label, anchor: anchorOf(label, entries, frame, map) }));
  const blocks = anchored
    .map(({ label, anchor }): LabelBlock => ({ ...label, anchor, below: 0 }))
    .sort((a, b) => a.anchor.y - b.anchor.y);
  const { placed: bare, more } = placeMost(blocks, composed, columnOf);
  const column = columnOf(more);
  const enlarged =
    more.length === 0 && input.ground.wholeChile ? placeEnlargements(input, blocks, x, labelWidth, column) : null;
  const placed = enlarged?.placed ?? bare;
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
            ...leaderOf(block, anchor, (label.tag === null ? x + type.numberWidth : x) - LABEL_MARGIN, column.elbow),
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
    more: more.length > 0 ? { ids: more, x, y: column.bottom + 4 } : null,
    enlargements: (enlarged?.boxes ?? []).map((one) => ({
      ...one,
      box: { ...one.box, y: (topOf.get(one.under)?.top ?? 0) + one.offset },
    })),
  };
}

/**
 * Places the labels. Of different heights, they have no order without crossings in rare cases: then the one that stands
 * in most of the ways joins the count at the foot, until the rest stand.
 */
function placeMost(
  blocks: readonly LabelBlock[],
  { labels, more }: ComposedColumn,
  columnOf: (more: readonly string[]) => LabelColumn,
): { placed: PlacedBlock[]; more: readonly string[] } {
  let left = [...blocks];
  let counted = more;
  for (;;) {
    const placed = placeLabels(left, columnOf(counted));
    if (placed) return { placed, more: counted };
    const tallest = left.reduce((best, block) => (block.height >= best.height ? block : best));
    left = left.filter((block) => block !== tallest);
    counted = [...counted, ...(labels.find(({ id }) => id === tallest.id)?.ids ?? [])];
  }
}
