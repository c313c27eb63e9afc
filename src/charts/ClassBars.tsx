/** Wholes parted by coverage class, one bar a row, as large as the box: for slides and frames. */
import { useId } from 'react';
import { measureText } from '../ui/measureText';
import { COVERAGE_FILLS, CoverageHatch, CoverageLegend, CoverageSwatch, layoutCoverageLegend } from './CoverageLegend';

const TEXT_INSET = 6;

/** The share, or only its number where its sign has no room; empty where neither has. */
function textThatFits(text: string, width: number): string {
  const bare = text.replace(/\s*%$/u, '');
  return [text, bare].find((one) => measureText(one, 13, 600) + TEXT_INSET + 2 <= width) ?? '';
}

interface ClassBarsProps {
  width: number;
  height: number;
  /** `way`: its place among the looks. */
  classes: readonly { way: number; name: string }[];
  /** Shares 0-1, parallel to `classes`; null where there is no whole. */
  rows: readonly { name: string; shares: readonly (number | null)[] }[];
  formatShare: (share: number) => string;
  /** At the end of the legend, where there is room: what holds for all figures. */
  note?: string;
  label: string;
}

const TALLEST = 34;
/** Half of the last bar's outline stands below it, px. */
const OUTLINE = 1;
const GAP = 10;
const INK_ON = ['var(--paper)', 'var(--on-cov-provincial)', 'var(--ink)', 'var(--ink)', 'var(--cov-none-ink)'];

export function ClassBars({ width, height, classes, rows, formatShare, note, label }: ClassBarsProps) {
  const hatch = useId();
  const left = Math.max(0, ...rows.map(({ name }) => measureText(name, 13))) + 14;
  const full = width - left - 1;
  const key = layoutCoverageLegend(
    classes.map(({ way, name }) => ({ way, label: name })),
    width,
  );
  // The legend begins where the bars do, if there is room for one row of it.
  const inset = layoutCoverageLegend(key.items, full).height === key.height ? left : 0;
  const keyEnd = Math.max(0, ...key.items.map(({ x, label: name }) => x + 20 + measureText(name)));
  const bar = Math.max(14, Math.min(TALLEST, (height - OUTLINE - key.height - GAP * (rows.length - 1)) / rows.length));
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <CoverageHatch id={hatch} />
      <g transform={`translate(${inset} 0)`}>
        <CoverageLegend layout={key} hatch={hatch} />
      </g>
      {note && measureText(note) + 24 < width - inset - keyEnd && (
        <text x={width} y={12} textAnchor="end" style={{ fill: 'var(--ink-2)', font: '12px var(--sans)' }}>
          {note}
        </text>
      )}
      {rows.map(({ name, shares }, row) => {
        const y = key.height + row * (bar + GAP);
        let x = left;
        return (
          <g key={name}>
            <text x={0} y={y + bar / 2 + 4.5} style={{ fill: 'var(--ink)', font: '13px var(--sans)' }}>
              {name}
            </text>
            {shares.map((share, position) => {
              const way = classes[position]?.way ?? 0;
              const part = full * (share ?? 0);
              const text = textThatFits(formatShare(share ?? 0), part);
              const from = x;
              x += part;
              if (part <= 0) return null;
              return (
                <g key={way}>
                  <CoverageSwatch way={way} x={from} y={y} width={part} height={bar} hatch={hatch} />
                  {text && (
                    <text
                      x={from + TEXT_INSET}
                      y={y + bar / 2 + 4.5}
                      style={{
                        fill: INK_ON[way] ?? 'var(--ink)',
                        font: '600 13px var(--sans)',
                        // On the hatch the figure needs its ground around it.
                        ...(COVERAGE_FILLS[way]?.hatch
                          ? { stroke: 'var(--cov-regional)', strokeWidth: 3, paintOrder: 'stroke' }
                          : {}),
                      }}
                    >
                      {text}
                    </text>
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
