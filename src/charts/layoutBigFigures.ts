/** Where a few big figures stand in a box, px: on the screen and in a file alike. */
import { measureText, wrapText } from '../ui/measureText';

const NARROWEST = 128;
const GAP = { x: 24, y: 18 } as const;
/** Lines of a label at most. */
const MOST_LINES = 4;
/** Sizes of a figure, of its label and of the label's lines, px, largest first. */
const SIZES = [
  { figure: 64, label: 15, line: 19 },
  { figure: 54, label: 14, line: 18 },
  { figure: 46, label: 13, line: 17 },
  { figure: 34, label: 13, line: 17 },
  { figure: 26, label: 13, line: 17 },
] as const;
export type BigFigureSize = (typeof SIZES)[number];

export interface PlacedFigure<Figure> {
  figure: Figure;
  /** Its label. */
  lines: readonly string[];
  /** px within the box. */
  left: number;
  top: number;
  width: number;
  height: number;
}

/** `figures`: in the order of their weight; where there is no room, the last ones stay out. */
export function layoutBigFigures<Figure extends { value: string; label: string }>(
  width: number,
  height: number,
  figures: readonly Figure[],
): { size: BigFigureSize; cells: readonly PlacedFigure<Figure>[] } {
  const most = Math.max(1, Math.floor((width + GAP.x) / (NARROWEST + GAP.x)));
  const layout = (columns: number, size: BigFigureSize) => {
    const own = (width - GAP.x * (columns - 1)) / columns;
    const cells: PlacedFigure<Figure>[] = [];
    let top = 0;
    // A row is as high as its own longest label.
    for (let first = 0; first < figures.length; first += columns) {
      const row = figures
        .slice(first, first + columns)
        .map((figure) => ({ figure, lines: wrapText(figure.label, own, MOST_LINES, size.label) }));
      const tallest = Math.max(1, ...row.map(({ lines }) => lines.length));
      const tall = Math.ceil(size.figure * 1.12 + 6 + tallest * size.line);
      if (first > 0 && top + tall > height) break;
      for (const [column, cell] of row.entries()) {
        cells.push({ ...cell, left: column * (own + GAP.x), top, width: own, height: tall });
      }
      top += tall + GAP.y;
    }
    const fits =
      top - GAP.y <= height && cells.every(({ figure }) => measureText(figure.value, size.figure, 400, 'serif') <= own);
    return { size, cells, shown: fits ? cells.length : 0 };
  };
  const smallest = layout(most, SIZES[4]);
  const readable = Math.max(
    smallest.shown,
    ...Array.from({ length: most }, (_, before) => layout(before + 1, SIZES[4]).shown),
  );
  // As many as can be read, then as large as these can be, in as few columns.
  for (const size of SIZES) {
    for (let columns = Math.min(most, 2); columns <= most; columns++) {
      const tried = layout(columns, size);
      if (tried.shown > 0 && tried.shown >= readable) return tried;
    }
  }
  return smallest;
}
