/**
 * Where everything of a triptych stands: three panels side by side, or one below the other where the screen is narrow.
 * Pure: sizes and data go in, pixels come out. All panels draw their ground at one scale.
 */
import { measureText } from '../../ui/measureText';
import { type StandingFrame, standingFrame } from '../standingProjection';
import type { LabelType } from './labels';
import { ISLANDS_ROW } from './layoutIslands';
import { layoutLegend, type PlacedKey } from './layoutLegend';
import { listHeight } from './layoutList';
import { layoutPanel } from './layoutPanel';
import type { PanelLayout } from './panelLayout';
import type { TriptychGround, TriptychPanelData, TriptychTexts } from './triptychData';

/** Narrower than this the panels stand one below the other. */
const SIDE_BY_SIDE = 600;
/** From this width on the regions are named beside the first country. */
const NAMED_REGIONS = 1080;
/** Less than this is not worth drawing: the plate scrolls instead. */
const LEAST_HEIGHT = 400;
const ISLANDS_WIDTH = 66;
/** The same where the drawing fills a box. */
const SIDE_BY_SIDE_BOXED = 330;
const LEAST_HEIGHT_BOXED = 60;
/** Left of the ground, for the degrees of the parallels. */
const DEGREES_WIDTH = 14;
/** In a low box the land stands further left. */
const DEGREES_WIDTH_BOXED = 24;
/** Free ocean between the western edge of the frame and the northern coast, degrees. */
const FREE_OCEAN = 2.3;
const NAMES_WIDTH = 88;
/** A ground as wide as this for its height leaves a label column too little: its labels stand below. */
const LIST_GAIN = 1.25;
/** The narrowest column of labels. */
const LEAST_LABELS = 106;
const TITLE_SIZE = 17;
const NARROW_TITLE_SIZE = 14;
/** In a box whose panels are narrower than this. */
const LEAST_TITLE_SIZE = 12;
const LEAST_HEAD = 190;
/** Numbers beside a map whose names stand below. */
const TAGS_WIDTH = 48;

export interface TriptychLayout {
  width: number;
  height: number;
  margin: number;
  /** Between two panels. */
  gap: number;
  frame: StandingFrame;
  type: LabelType;
  panels: readonly PanelLayout[];
  /** Panels stand side by side, with lines between them. */
  sideBySide: boolean;
  /** Region names stand beside the first panel's country. */
  namedRegions: boolean;
  /** Counts stand as figures alone. */
  figures: boolean;
  titleSize: number;
  legend: { y: number; keys: readonly PlacedKey[] };
}

export interface TriptychInput {
  width: number;
  /** Height to fill when the panels stand side by side. */
  height: number;
  ground: TriptychGround;
  panels: readonly TriptychPanelData[];
  legend: readonly { kind: string; text: string }[];
  texts: TriptychTexts;
  /** The height is all there is: nothing scrolls, and the panels stand side by side wherever they can. */
  boxed?: boolean;
}

/** Keys that go first where a box has no room for the legend; what is approximate is said longest. */
const LEAST_NEEDED = ['scaleBar', 'overlap', 'reached', 'named', 'smaller', 'approximatePlace'] as const;

export function layoutTriptych(input: TriptychInput): TriptychLayout {
  let layout = layoutWithAll(input);
  let { legend } = input;
  for (const least of input.boxed ? LEAST_NEEDED : []) {
    if (layout.height <= input.height) break;
    legend = legend.filter(({ kind }) => kind !== least);
    layout = layoutWithAll({ ...input, legend });
  }
  return layout;
}

function layoutWithAll(input: TriptychInput): TriptychLayout {
  const { width, height, ground, panels, legend, texts, boxed = false } = input;
  const sideBySide = width >= (boxed ? SIDE_BY_SIDE_BOXED : SIDE_BY_SIDE);
  const margin = boxed ? 2 : width >= 1000 ? 24 : 16;
  const gap = width >= 1000 ? 40 : 18;
  const namedRegions = ground.wholeChile && sideBySide && width >= NAMED_REGIONS;
  const inner = width - 2 * margin;
  const extra = namedRegions ? 70 : 0;
  const each = sideBySide ? (inner - 2 * gap - extra) / 3 : inner;
  const widths = panels.map((_, index) => (index === 0 ? each + extra : each));
  const type = typeOf(each);
  const narrow = each < 300;
  const lead = narrow ? 20 : 36;
  const titleSize = boxed && each < LEAST_HEAD ? LEAST_TITLE_SIZE : narrow ? NARROW_TITLE_SIZE : TITLE_SIZE;
  const figures = panels.some(
    ({ title, counts }, index) =>
      measureText(title, titleSize, 600, 'serif') + 16 + measureText(counts.map(({ text }) => text).join('  '), 12) >
      (widths[index] ?? each),
  );
  const twoRows =
    figures &&
    (!narrow ||
      panels.some(
        ({ title, counts }, index) =>
          measureText(title, titleSize, 600, 'serif') + 6 + counts.length * 24 - 4 > (widths[index] ?? each),
      ));
  const head = twoRows ? 58 : 42;
  const keys = layoutLegend(legend, inner, margin);
  const body = sideBySide
    ? Math.max(boxed ? LEAST_HEIGHT_BOXED : LEAST_HEIGHT, height - head - keys.height - 14)
    : Number.POSITIVE_INFINITY;

  // The scale that the narrowest panel allows.
  const across = ground.extent.east - ground.extent.west;
  const along = ground.extent.north - ground.extent.south;
  const least = Math.min(210, LEAST_LABELS + Math.max(0, each - 239) * 0.5);
  // Where a column of boxes would take the labels' room, the islands stand in a row at the foot.
  const inRow = sideBySide && narrow && ground.islands.length > 0;
  const degrees = boxed ? DEGREES_WIDTH_BOXED : DEGREES_WIDTH;
  const islands = inRow ? (ground.wholeChile ? degrees : 0) : ground.islands.length > 0 ? ISLANDS_WIDTH : 0;
  const foot = inRow ? ISLANDS_ROW : 0;
  const columnHeight = sideBySide ? body - foot - 12 : 520;
  const ocean = ground.wholeChile && !inRow ? FREE_OCEAN : 0;
  const withOcean = (each - islands - lead - least) / (across - ocean);
  const inColumn = Math.min(
    columnHeight / along,
    islands - ocean * withOcean < 0 ? (each - lead - least) / across : withOcean,
  );
  // In a list the names come first, the ground takes what they leave.
  const names = Math.max(...panels.map(({ entries }) => listHeight(entries, each, body * 0.55, type, texts)));
  const listGround = sideBySide ? Math.min(0.78 * body, Math.max(0.45 * body, body - foot - names - 40)) : 400;
  const inList = Math.min(listGround / along, (each - islands - TAGS_WIDTH) / across);
  const list = inList > LIST_GAIN * inColumn;
  const shown = list ? withLetters(panels) : panels;
  const frame = standingFrame(ground.extent, list ? inList : inColumn);

  let y = 0;
  const placed = shown.map((data, index) => {
    const panelWidth = widths[index] ?? each;
    const named = namedRegions && index === 0;
    const panel = layoutPanel({
      data,
      ground,
      frame,
      type,
      texts,
      x: sideBySide ? margin + widths.slice(0, index).reduce((sum, one) => sum + one + gap, 0) : margin,
      y,
      width: panelWidth,
      head,
      room: body,
      left: named ? NAMES_WIDTH : Math.max(0, islands - ocean * frame.scale),
      lead,
      level: narrow ? 9 : 14,
      list,
      foot,
    });
    if (!sideBySide) y += panel.height + 26;
    return panel;
  });
  const bottom = Math.max(...placed.map((panel) => panel.y + panel.height));
  return {
    width,
    height: bottom + 14 + keys.height,
    margin,
    gap,
    frame,
    type,
    panels: lettered(placed),
    sideBySide,
    namedRegions,
    figures: figures && !twoRows,
    titleSize,
    legend: { y: bottom + 14, keys: keys.keys },
  };
}

function typeOf(width: number): LabelType {
  if (width < 300) return { nameSize: 12.5, nameLine: 15, numberWidth: 0, gap: 7 };
  if (width < 372) return { nameSize: 14, nameLine: 17, numberWidth: 24, gap: 9 };
  return { nameSize: 15, nameLine: 18, numberWidth: 26, gap: 11 };
}

/** Without a number, a letter ties a name in a list to its place on the map; the same in all panels. */
function withLetters(panels: readonly TriptychPanelData[]): TriptychPanelData[] {
  const letters = new Map<string, string>();
  const fromNorth = panels.flatMap(({ entries }) => entries).sort((a, b) => b.anchor.lat - a.anchor.lat);
  for (const { id, tag } of fromNorth) {
    if (tag === null && !letters.has(id)) letters.set(id, letterOf(letters.size));
  }
  return panels.map((panel) => ({
    ...panel,
    entries: panel.entries.map((entry) => ({ ...entry, tag: entry.tag ?? letters.get(entry.id) ?? null })),
  }));
}

/** a, b … z, aa, ab … */
function letterOf(position: number): string {
  const letter = String.fromCharCode(97 + (position % 26));
  return position < 26 ? letter : letterOf(Math.floor(position / 26) - 1) + letter;
}

/** Letters of enlargements run through all panels, in each from top to bottom. */
function lettered(panels: readonly PanelLayout[]): PanelLayout[] {
  let count = 0;
  return panels.map((panel) => ({
    ...panel,
    enlargements: [...panel.enlargements]
      .sort((a, b) => a.box.y - b.box.y)
      .map((one) => ({ ...one, letter: String.fromCharCode(65 + count++) })),
  }));
}
