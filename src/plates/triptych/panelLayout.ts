/** What a laid out panel is made of, and what its column and its list share. */
import type { StandingFrame } from '../standingProjection';
import type { Box } from './enlargements';
import type { ComposedLabel, LabelType } from './labels';
import type { PlacedBlock } from './leaders';
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
  /** Its place, in fewer and fewer words. */
  captions: readonly string[];
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

/** A panel that takes what it needs still ends. */
export const MOST_ROOM = 1400;

/** Level from where a label's words begin (`from`) to the elbow line, then straight to the anchor. */
export function leaderOf(block: PlacedBlock, anchor: { x: number; y: number }, from: number, elbow: number) {
  const y = block.lead;
  return {
    leader: `M${from.toFixed(1)} ${y.toFixed(1)}H${elbow.toFixed(1)}L${anchor.x.toFixed(1)} ${anchor.y.toFixed(1)}`,
    stroke: { x1: elbow, y1: y, x2: anchor.x, y2: anchor.y },
  };
}

/** Where a label points to: the anchor of its experience, for a group the member's nearest to their middle. */
export function anchorOf(
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

/** What of a panel its layout does not change. */
export function placeOf({ data, x, y, width, head, foot }: PanelInput, height: number) {
  return { data, x, y, width, height, head, foot: foot > 0 ? height - foot : null };
}
