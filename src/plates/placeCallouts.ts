/** Which callouts there are, one or several experiences each, and where they stand. */
import { measureText, wrapText } from '../ui/measureText';
import type { CalloutItem } from './calloutItem';
import { layoutRows, rowCapacity } from './layoutCalloutRows';
import {
  type Area,
  type CalloutAnchor,
  type CalloutBox,
  columnCapacity,
  layoutBeside,
  layoutColumns,
  layoutList,
  listCapacity,
  type PlacedCallout,
} from './layoutCallouts';
import type { Project } from './lyingProjection';
import { mergeAnchors } from './mergeAnchors';

/** Rows above and below, columns beside, one glyph by its territory, or small ones in a list at the right. */
export type Arrangement = 'rows' | 'columns' | 'focus' | 'list';

/** Of one experience, or of several in a ring. */
export interface SharedCallout extends PlacedCallout {
  ids: readonly string[];
  /** Of the country whose ring it is; null where they are merely near. */
  key: string | null;
}

export interface CalloutShare {
  /** For columns: anchors left of this x go left. */
  divide: number;
  /** What the map shows, degrees: west, south, east, north. */
  bounds: readonly [number, number, number, number];
}

/** What a country's ring with its counts takes in a column, pixels. */
const GROUP_ROOM = 140;
/** How far it reaches to the right of a glyph's place, pixels. */
const GROUP_WIDTH = 82;
/** Text of a callout in a column, pixels. */
const COLUMN_TEXT = 146;

/** Width of the widest line of a name in a column. */
function columnTextWidth(name: string): number {
  const lines = wrapText(name, COLUMN_TEXT, 2, 13.5, 600, 'serif');
  return Math.max(100, ...lines.map((line) => measureText(line, 13.5, 600, 'serif')));
}

/** Where things were when the map last came to rest decides. */
export function placeCallouts(
  items: readonly CalloutItem[],
  settled: Project,
  arrangement: Arrangement,
  box: CalloutBox,
  { divide, bounds }: CalloutShare,
): { placed: SharedCallout[]; byId: ReadonlyMap<string, CalloutItem> } {
  const { width, height } = box;
  const byId = new Map(items.map((item) => [item.id, item]));
  const inside = items
    .map((item) => ({ item, ...settled(item.anchor.lon, item.anchor.lat) }))
    .filter(({ x, y }) => x > 4 && y > 4 && x < width - 4 && y < height - 4);
  const grouped = new Map<string, string[]>();
  const anchors: CalloutAnchor[] = [];
  for (const { item, x, y } of inside) {
    const { groupKey } = item;
    if (groupKey === null) {
      anchors.push({ id: item.id, x, y });
      continue;
    }
    const members = grouped.get(groupKey);
    if (members) {
      members.push(item.id);
    } else {
      grouped.set(groupKey, [item.id]);
      anchors.push({ id: `group:${groupKey}`, x, y });
    }
  }
  const capacity =
    arrangement === 'columns'
      ? columnCapacity(height)
      : arrangement === 'list'
        ? listCapacity(height)
        : rowCapacity(box);
  const merged = mergeAnchors(anchors, capacity, 0);
  const groups = new Map<string, { ids: string[]; key: string | null }>();
  const reduced = merged.map((group) => {
    const ids = group.ids.flatMap((id) => (id.startsWith('group:') ? (grouped.get(id.slice(6)) ?? []) : [id]));
    const first = group.ids[0] as string;
    const key = group.ids.length === 1 && first.startsWith('group:') ? first.slice(6) : null;
    const id = ids.length === 1 && key === null ? (ids[0] as string) : `ring:${ids.join(' ')}`;
    groups.set(id, { ids, key });
    const item = ids.length === 1 ? byId.get(ids[0] as string) : undefined;
    return {
      id,
      x: group.x,
      y: group.y,
      ...(key === null ? {} : { height: GROUP_ROOM, textWidth: GROUP_WIDTH }),
      ...(key === null && item ? { textWidth: columnTextWidth(item.shortName) } : {}),
    };
  });
  const layout =
    arrangement === 'columns'
      ? layoutColumns(reduced, box, divide)
      : arrangement === 'rows'
        ? layoutRows(reduced, box)
        : arrangement === 'list'
          ? layoutList(reduced, box)
          : reduced.map((anchor) => layoutBeside(anchor, areaOf(bounds, settled), box));
  return {
    placed: layout.map((callout) => ({ ...callout, ...(groups.get(callout.id) ?? { ids: [], key: null }) })),
    byId,
  };
}

/** Of the places of several, as the map stands. */
export function middleOf(items: readonly CalloutItem[], project: Project): { x: number; y: number } {
  const points = items.map((item) => project(item.anchor.lon, item.anchor.lat));
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** What an area in degrees (west, south, east, north) takes of the screen. */
function areaOf([west, south, east, north]: readonly [number, number, number, number], project: Project): Area {
  const corners = [project(west, south), project(west, north), project(east, south), project(east, north)];
  return {
    left: Math.min(...corners.map(({ x }) => x)),
    right: Math.max(...corners.map(({ x }) => x)),
    top: Math.min(...corners.map(({ y }) => y)),
    bottom: Math.max(...corners.map(({ y }) => y)),
  };
}
