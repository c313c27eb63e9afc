/** The words of a label column: how much of each label the room allows, and what is counted instead where it allows too little. */
import { measureText, shortenText, wrapText } from '../../ui/measureText';
import { neededHeight } from './leaders';
import type { TriptychEntry, TriptychTexts } from './triptychData';

/** Sizes of a label, pixels. */
export interface LabelType {
  nameSize: number;
  nameLine: number;
  /** Width of the column in which numbers hang left of the names; 0 puts the number before the name. */
  numberWidth: number;
  gap: number;
}

const DETAIL_SIZE = 12;
export const DETAIL_LINE = 15;
/** Least height of a label, so that a finger or a pointer finds it. */
const LEAST_HEIGHT = 26;
const TIGHT_GAP = 3;

export interface ComposedLabel {
  id: string;
  /** Experiences that it stands for: one, or the members of a group. */
  ids: readonly string[];
  /** The number of its ficha, or the letter that stands for it beside the map; null where it has neither. */
  tag: string | null;
  nameLines: readonly string[];
  detailLines: readonly string[];
  height: number;
  /** From the top to the middle of the first line. */
  hang: number;
}

interface Depth {
  name: 'name' | 'shortName';
  nameLines: number;
  detailLines: number;
  /** Less room between labels. */
  tight: boolean;
}
/** From all that is known to the short name alone; labels draw together before a short name is cut. */
const DEPTHS: readonly Depth[] = [
  { name: 'name', nameLines: 3, detailLines: 2, tight: false },
  { name: 'shortName', nameLines: 3, detailLines: 2, tight: false },
  { name: 'shortName', nameLines: 3, detailLines: 1, tight: false },
  { name: 'shortName', nameLines: 3, detailLines: 0, tight: false },
  { name: 'shortName', nameLines: 3, detailLines: 0, tight: true },
  { name: 'shortName', nameLines: 2, detailLines: 0, tight: true },
];
const UNCUT: Depth = { name: 'shortName', nameLines: 3, detailLines: 0, tight: true };
/** Room of a line that says how many more there are. */
export const MORE_HEIGHT = 28;

export interface ComposedColumn {
  labels: readonly ComposedLabel[];
  /** Those without a label: a line beneath counts them and opens their list. */
  more: readonly string[];
  /** Room between labels: less where that spares a count. */
  gap: number;
}

/**
 * Labels for a column of that width and room: as much of each as all of them together allow. Beyond that
 * experiences of one place become one label that counts them, the largest groups first; what still has no room is counted in one line.
 */
export function composeColumn(
  entries: readonly TriptychEntry[],
  width: number,
  room: number,
  type: LabelType,
  texts: Pick<TriptychTexts, 'experiences'>,
): ComposedColumn {
  for (const depth of DEPTHS) {
    const labels = entries.map((entry) => composeEntry(entry, width, depth, type));
    const gap = depth.tight ? TIGHT_GAP : type.gap;
    if (fits(labels, room, gap)) return { labels: uncut(labels, entries, width, room, gap, type), more: [], gap };
  }
  const last = DEPTHS[DEPTHS.length - 1] as Depth;
  const gap = TIGHT_GAP;
  const groups = new Map<string, TriptychEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.groupKey);
    if (group) group.push(entry);
    else groups.set(entry.groupKey, [entry]);
  }
  const bySize = [...groups.values()].filter((group) => group.length > 1).sort((a, b) => b.length - a.length);
  const merged = new Set<string>();
  const compose = () =>
    [...groups].flatMap(([key, group]) =>
      merged.has(key)
        ? [composeGroup(key, group, width, type, texts)]
        : group.map((entry) => composeEntry(entry, width, last, type)),
    );
  let labels = compose();
  for (const group of bySize) {
    if (fits(labels, room, gap)) break;
    merged.add(group[0]?.groupKey ?? '');
    labels = compose();
  }
  if (fits(labels, room, gap)) return { labels, more: [], gap };
  // Most experiences told by a label first.
  const order = [...labels].sort(
    (a, b) => b.ids.length - a.ids.length || Number(a.tag === null) - Number(b.tag === null),
  );
  const kept: ComposedLabel[] = [];
  for (const label of order) if (fits([...kept, label], room - MORE_HEIGHT, gap)) kept.push(label);
  return { labels: kept, more: order.filter((label) => !kept.includes(label)).flatMap(({ ids }) => ids), gap };
}

/** What room is left goes to names that were cut. */
function uncut(
  labels: readonly ComposedLabel[],
  entries: readonly TriptychEntry[],
  width: number,
  room: number,
  gap: number,
  type: LabelType,
): readonly ComposedLabel[] {
  let grown = labels;
  for (const [index, label] of labels.entries()) {
    const entry = entries[index];
    if (!entry || !label.nameLines.some((line) => line.endsWith('…'))) continue;
    const longer = composeEntry(entry, width, UNCUT, type);
    const next = grown.map((one) => (one === label ? longer : one));
    if (fits(next, room, gap)) grown = next;
  }
  return grown;
}

function fits(labels: readonly ComposedLabel[], room: number, gap: number): boolean {
  return (
    neededHeight(
      labels.map(({ height }) => ({ height, below: 0 })),
      gap,
    ) <= room
  );
}

function composeEntry(entry: TriptychEntry, width: number, depth: Depth, type: LabelType): ComposedLabel {
  const { nameSize, numberWidth } = type;
  const before = numberWidth === 0 && entry.tag !== null ? `${entry.tag}\u2002` : '';
  const room = width - numberWidth;
  const linesOf = (text: string) => {
    const lines = wrapped(before + text, room, depth.nameLines, nameSize, 600, 'serif');
    return [(lines[0] ?? '').slice(before.length), ...lines.slice(1)];
  };
  const whole = linesOf(entry[depth.name]);
  // A short name says more than a long one cut off.
  const nameLines = whole.some((line) => line.endsWith('…')) ? linesOf(entry.shortName) : whole;
  const detailLines = depth.detailLines > 0 ? linesOfDetail(entry.detail, room, depth.detailLines) : [];
  return {
    id: entry.id,
    ids: [entry.id],
    tag: entry.tag,
    nameLines,
    detailLines,
    ...sizeOf(nameLines, detailLines, type),
  };
}

/** Place and years on one line; where they don't fit, one below the other; the place in the longest words that fit. */
function linesOfDetail({ places, years }: TriptychEntry['detail'], room: number, most: number): string[] {
  const fitting = (texts: readonly string[]) => texts.find((text) => measureText(text, DETAIL_SIZE) <= room);
  const both = (place: string) => `${place} · ${years}`;
  const [longest] = places;
  if (longest !== undefined && most === 1) return [fitting(places.map(both)) ?? years];
  if (longest !== undefined && fitting([both(longest)])) return [both(longest)];
  const place = fitting(places);
  return place === undefined ? [years] : [place, years];
}

function composeGroup(
  key: string,
  group: readonly TriptychEntry[],
  width: number,
  type: LabelType,
  texts: Pick<TriptychTexts, 'experiences'>,
): ComposedLabel {
  const room = width - type.numberWidth;
  const nameLines = wrapped(group[0]?.groupName ?? '', room, 2, type.nameSize, 600, 'serif');
  const detailLines = wrapped(texts.experiences(group.length), room, 1, DETAIL_SIZE);
  return {
    id: `group ${key}`,
    ids: group.map(({ id }) => id),
    tag: null,
    nameLines,
    detailLines,
    ...sizeOf(nameLines, detailLines, type),
  };
}

function sizeOf(name: readonly string[], detail: readonly string[], { nameLine }: LabelType) {
  const height = Math.max(LEAST_HEIGHT, name.length * nameLine + detail.length * DETAIL_LINE + 2);
  return { height, hang: nameLine / 2 };
}

/** Lines of which none is wider than the room, even where one word alone is. */
function wrapped(
  text: string,
  room: number,
  most: number,
  size: number,
  weight = 400,
  family: 'sans' | 'serif' = 'sans',
) {
  return wrapText(text, room, most, size, weight, family).map((line) => shortenText(line, room, size, weight, family));
}
