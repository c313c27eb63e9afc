/** A few figures large enough for the last row, each with what it counts. */
import { measureText, wrapText } from '../ui/measureText';
import styles from './BigFigures.module.css';

export interface BigFigure {
  value: string;
  label: string;
  /** Opens what it counts; absent where it counts nothing that has a list. */
  onPress?: (() => void) | undefined;
}

interface BigFiguresProps {
  width: number;
  height: number;
  /** In the order of their weight: where there is no room, the last ones stay out. */
  figures: readonly BigFigure[];
}

const NARROWEST = 128;
const GAP = { x: 24, y: 18 } as const;
/** Lines of a label at most. */
const MOST_LINES = 4;
/** Sizes of a figure and of its label, px, largest first. */
const SIZES = [
  { figure: 64, label: 15, line: 19 },
  { figure: 54, label: 14, line: 18 },
  { figure: 46, label: 13, line: 17 },
  { figure: 34, label: 13, line: 17 },
  { figure: 26, label: 13, line: 17 },
] as const;
type Size = (typeof SIZES)[number];

export function BigFigures({ width, height, figures }: BigFiguresProps) {
  const { size, own, rows } = layoutFigures(width, height, figures);
  return (
    <div className={styles.figures} style={{ width, height }}>
      {rows
        .flatMap(({ cells, top, height }) => cells.map((cell, column) => ({ ...cell, column, top, height })))
        .map(({ figure, lines, column, top, height }) => (
          <div key={figure.label} style={{ left: column * (own + GAP.x), top, width: own, height }}>
            <svg
              width={own}
              height={height}
              viewBox={`0 0 ${own} ${height}`}
              role="img"
              aria-label={`${figure.value} ${figure.label}`}
            >
              <line x1={0} x2={own} y1={0.5} y2={0.5} style={{ stroke: 'var(--rule)' }} />
              <text
                x={0}
                y={size.figure * 0.98}
                style={{ fill: 'var(--ink)', font: `400 ${size.figure}px var(--serif)` }}
              >
                {figure.value}
              </text>
              {lines.map((line, at) => (
                <text
                  key={line}
                  x={0}
                  y={size.figure * 1.12 + 14 + at * size.line}
                  style={{ fill: 'var(--ink-2)', font: `400 ${size.label}px var(--sans)` }}
                >
                  {line}
                </text>
              ))}
            </svg>
            {figure.onPress && (
              <button type="button" aria-label={`${figure.value} ${figure.label}`} onClick={figure.onPress} />
            )}
          </div>
        ))}
    </div>
  );
}

function layoutFigures(width: number, height: number, figures: readonly BigFigure[]) {
  const most = Math.max(1, Math.floor((width + GAP.x) / (NARROWEST + GAP.x)));
  const layout = (columns: number, size: Size) => {
    const own = (width - GAP.x * (columns - 1)) / columns;
    const cells = figures.map((figure) => ({ figure, lines: wrapText(figure.label, own, MOST_LINES, size.label) }));
    const rows: { cells: typeof cells; top: number; height: number }[] = [];
    let top = 0;
    // A row is as high as its own longest label.
    for (let first = 0; first < cells.length; first += columns) {
      const row = cells.slice(first, first + columns);
      const tallest = Math.max(1, ...row.map(({ lines }) => lines.length));
      const tall = Math.ceil(size.figure * 1.12 + 6 + tallest * size.line);
      if (first > 0 && top + tall > height) break;
      rows.push({ cells: row, top, height: tall });
      top += tall + GAP.y;
    }
    const shown = rows.flatMap((row) => row.cells);
    const fits =
      top - GAP.y <= height && shown.every(({ figure }) => measureText(figure.value, size.figure, 400, 'serif') <= own);
    return { size, own, rows, shown: fits ? shown.length : 0 };
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
