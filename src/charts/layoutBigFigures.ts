/** Where a few big figures stand in a box, px: on the screen and in a file alike. */
import { measureText, wrapText } from '../ui/measureText';

const NARROWEST = 128;
export const FIGURE_GAP = { x: 24, y: 18 } as const;
export const FIGURE_LABEL = { size: 13, line: 17, most: 4 } as const;
/** Sizes of the figures, px, largest first. */
const SIZES = [46, 34, 26] as const;

/** `figures`: in the order of their weight; where there is no room, the last ones stay out. */
export function layoutBigFigures<Figure extends { value: string; label: string }>(
  width: number,
  height: number,
  figures: readonly Figure[],
) {
  const most = Math.max(1, Math.floor((width + FIGURE_GAP.x) / (NARROWEST + FIGURE_GAP.x)));
  const layout = (columns: number, size: number) => {
    const own = (width - FIGURE_GAP.x * (columns - 1)) / columns;
    const lines = figures.map(({ label }) => wrapText(label, own, FIGURE_LABEL.most, FIGURE_LABEL.size));
    const tallest = Math.max(1, ...lines.map((one) => one.length));
    const cell = { width: own, height: Math.ceil(size * 1.12 + 6 + tallest * FIGURE_LABEL.line) };
    const rows = Math.max(1, Math.floor((height + FIGURE_GAP.y) / (cell.height + FIGURE_GAP.y)));
    const shown = figures.slice(0, rows * columns).map((figure, place) => ({ figure, lines: lines[place] ?? [] }));
    const fits = shown.every(({ figure }) => measureText(figure.value, size, 400, 'serif') <= own);
    return { columns, size, cell, shown, fits };
  };
  // As few columns as hold all, so that figures stand large; else as many as can be read.
  for (const size of SIZES) {
    for (let columns = Math.min(most, 2); columns <= most; columns++) {
      const tried = layout(columns, size);
      if (tried.fits && tried.shown.length === figures.length) return tried;
    }
  }
  return layout(most, SIZES[2]);
}
