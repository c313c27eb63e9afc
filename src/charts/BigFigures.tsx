/** A few figures large enough for the last row, each with what it counts. */
import styles from './BigFigures.module.css';
import { FIGURE_GAP, FIGURE_LABEL, layoutBigFigures } from './layoutBigFigures';

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

export function BigFigures({ width, height, figures }: BigFiguresProps) {
  const { columns, size, cell, shown } = layoutBigFigures(width, height, figures);
  return (
    <div className={styles.figures} style={{ width, height }}>
      {shown.map(({ figure, lines }, position) => {
        const left = (position % columns) * (cell.width + FIGURE_GAP.x);
        const top = Math.floor(position / columns) * (cell.height + FIGURE_GAP.y);
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
                  y={size * 1.12 + 14 + at * FIGURE_LABEL.line}
                  style={{ fill: 'var(--ink-2)', font: `400 ${FIGURE_LABEL.size}px var(--sans)` }}
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
