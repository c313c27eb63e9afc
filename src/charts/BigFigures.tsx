/** A few figures large enough for the last row, each with what it counts. */
import styles from './BigFigures.module.css';
import { layoutBigFigures } from './layoutBigFigures';

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
  const { size, cells } = layoutBigFigures(width, height, figures);
  return (
    <div className={styles.figures} style={{ width, height }}>
      {cells.map(({ figure, lines, ...box }) => (
        <div key={figure.label} style={box}>
          <svg
            width={box.width}
            height={box.height}
            viewBox={`0 0 ${box.width} ${box.height}`}
            role="img"
            aria-label={`${figure.value} ${figure.label}`}
          >
            <line x1={0} x2={box.width} y1={0.5} y2={0.5} style={{ stroke: 'var(--rule)' }} />
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
