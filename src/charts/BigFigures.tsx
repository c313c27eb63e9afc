/** A few figures large enough for the last row, each with what it counts. */
import { wrapText } from '../ui/measureText';
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
const LABEL = { size: 13, line: 17, most: 3 } as const;
const VALUE = { small: 34, large: 46 } as const;

export function BigFigures({ width, height, figures }: BigFiguresProps) {
  const { columns, size, cell, shown } = layoutFigures(width, height, figures);
  return (
    <div className={styles.figures} style={{ width, height }}>
      {shown.map(({ figure, lines }, position) => {
        const left = (position % columns) * (cell.width + GAP.x);
        const top = Math.floor(position / columns) * (cell.height + GAP.y);
        return (
          <div key={figure.label} style={{ left, top, width: cell.width, height: cell.height }}>
            <svg
              width={cell.width}
              height={cell.height}
              viewBox={`0 0 ${cell.width} ${cell.height}`}
              role="img"
              aria-label={`${figure.value} ${figure.label}`}
            >
              <line x1={0} x2={cell.width} y1={0.5} y2={0.5} style={{ stroke: 'var(--rule)' }} />
              <text x={0} y={size * 0.98} style={{ fill: 'var(--ink)', font: `400 ${size}px var(--serif)` }}>
                {figure.value}
              </text>
              {lines.map((line, at) => (
                <text
                  key={line}
                  x={0}
                  y={size * 1.12 + 14 + at * LABEL.line}
                  style={{ fill: 'var(--ink-2)', font: `400 ${LABEL.size}px var(--sans)` }}
                >
                  {line}
                </text>
              ))}
            </svg>
            {figure.onPress && (
              <button type="button" aria-label={`${figure.value} ${figure.label}`} onClick={figure.onPress} />
            )}
          </div>
        );
      })}
    </div>
  );
}

function layoutFigures(width: number, height: number, figures: readonly BigFigure[]) {
  const most = Math.max(1, Math.floor((width + GAP.x) / (NARROWEST + GAP.x)));
  const layout = (columns: number, size: number) => {
    const own = (width - GAP.x * (columns - 1)) / columns;
    const lines = figures.map(({ label }) => wrapText(label, own, LABEL.most, LABEL.size));
    const tallest = Math.max(1, ...lines.map((one) => one.length));
    const cell = { width: own, height: Math.ceil(size * 1.12 + 6 + tallest * LABEL.line) };
    const rows = Math.max(1, Math.floor((height + GAP.y) / (cell.height + GAP.y)));
    const shown = figures.slice(0, rows * columns).map((figure, place) => ({ figure, lines: lines[place] ?? [] }));
    return { columns, size, cell, shown };
  };
  // As few columns as hold all, so that figures stand large; else as many as can be read.
  for (const size of [VALUE.large, VALUE.small]) {
    for (let columns = Math.min(most, 2); columns <= most; columns++) {
      const tried = layout(columns, size);
      if (tried.shown.length === figures.length) return tried;
    }
  }
  return layout(most, VALUE.small);
}
