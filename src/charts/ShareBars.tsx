import { type RefObject, useId, useRef } from 'react';
import {
  type CoverageClassName,
  CoverageHatch,
  CoverageLegend,
  CoverageSwatch,
  layoutCoverageLegend,
} from './CoverageLegend';
import styles from './drawings.module.css';
import { SubjectBadge } from './SubjectBadge';
import { useWidth } from './useWidth';

export interface ShareBar {
  key: string;
  subject: number;
  /** Shares 0-1, parallel to the coverage classes; null where there is no whole. */
  parts: readonly number[] | null;
  /** At the right of the bar. */
  text: string;
}

interface ShareBarsProps {
  /** What the classes are called, by their place among the looks: within the drawing, so that it goes along. */
  legend: readonly CoverageClassName[];
  groups: readonly { key: string; label: string; bars: readonly ShareBar[] }[];
  formatShare: (share: number) => string;
  label: string;
  drawing: RefObject<SVGSVGElement | null>;
}

const ROW = 28;
const BAR = 14;
const HEAD = 22;
const LEFT = 28;
const TEXT_WIDTH = 236;
const NARROW = 520;

/** For each measure a bar of each of the compared on the same axis, 0-100 %, parted by class. */
export function ShareBars({ legend, groups, formatShare, label, drawing }: ShareBarsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const hatch = useId();
  const width = useWidth(frame, 520);
  const narrow = width < NARROW;
  const row = narrow ? ROW + 18 : ROW;
  const full = Math.max(40, width - LEFT - (narrow ? 2 : TEXT_WIDTH));
  const key = layoutCoverageLegend(legend, width);
  const group = (position: number) => key.height + position * (HEAD + 2 * row + 6);
  const bottom = group(groups.length);
  const at = (share: number) => LEFT + share * full;
  return (
    <div ref={frame} className={styles.drawing}>
      <svg
        ref={drawing}
        width={width}
        height={bottom + 20}
        viewBox={`0 0 ${width} ${bottom + 20}`}
        role="img"
        aria-label={label}
      >
        <CoverageHatch id={hatch} />
        <CoverageLegend layout={key} hatch={hatch} />
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            {groups.map(({ key: measure }, position) => (
              <line
                key={measure}
                x1={at(share)}
                x2={at(share)}
                y1={group(position) + HEAD}
                y2={group(position) + HEAD + 2 * row}
                style={{ stroke: 'var(--hair)' }}
              />
            ))}
            <text
              className={styles.label}
              x={at(share)}
              y={bottom + 14}
              style={{ textAnchor: share === 1 && narrow ? 'end' : 'middle' }}
            >
              {formatShare(share)}
            </text>
          </g>
        ))}
        {groups.map(({ key: measure, label: name, bars }, position) => (
          <g key={measure}>
            <text
              className={styles.label}
              x={0}
              y={group(position) + 15}
              style={{ fontWeight: 600, fill: 'var(--ink)' }}
            >
              {name}
            </text>
            {bars.map((bar, index) => {
              const top = group(position) + HEAD + index * row;
              let from = 0;
              return (
                <g key={bar.key}>
                  <SubjectBadge subject={bar.subject} x={10} y={top + ROW / 2} known={bar.parts !== null} />
                  {bar.parts?.map((part, way) => {
                    const x = at(from);
                    from += part;
                    if (part === 0) return null;
                    const inner = Math.max(0.5, part * full - 1);
                    return (
                      <CoverageSwatch
                        // biome-ignore lint/suspicious/noArrayIndexKey: the classes never change places
                        key={way}
                        way={way}
                        x={x + 0.5}
                        y={top + (ROW - BAR) / 2}
                        width={inner}
                        height={BAR}
                        hatch={hatch}
                      />
                    );
                  })}
                  <text
                    className={styles.label}
                    x={narrow ? LEFT : at(1) + 14}
                    y={narrow ? top + ROW + 9 : top + ROW / 2 + 4}
                    style={{ fill: 'var(--ink)' }}
                  >
                    {bar.text}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}
