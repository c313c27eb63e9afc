import { memo, useMemo, useRef } from 'react';
import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { HUE_COLOURS, type Hue } from './drawingData';
import styles from './drawings.module.css';
import {
  binPoints,
  DOT_RADIUS,
  type IndexPoint,
  isCrowded,
  placeDots,
  STRIP_ROW,
  type StripDot,
  stripScale,
  xOf,
} from './layoutIndexStrips';
import { type Mark, MarkLayer } from './MarkLayer';
import { useWidth } from './useWidth';

export interface IndexStrip {
  hue: Hue;
  label: string;
  points: readonly IndexPoint[];
  /** 0-100; null where no point has a value. */
  median: number | null;
}

interface IndexStripsProps {
  strips: readonly IndexStrip[];
  texts: {
    none: string;
    marks: string;
    ofPoint: (point: IndexPoint) => string;
    ofBin: (from: number, to: number, count: number) => string;
  };
  formatNumber: (value: number) => string;
  onSelect: (id: string) => void;
  onHover: (id: string | null) => void;
}

const AXIS_LABELS = 24;
/** The library draws its layers by this order; dots stand at 600. */
const ABOVE_DOTS = 700;
const GRID = [0, 25, 50, 75, 100];

/** One row an index, a dot an experience, a stroke at the median; who has no index stands hollow at the right. */
export function IndexStrips(props: IndexStripsProps) {
  const { strips, texts, onSelect, onHover } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const crowded = isCrowded(strips.map((strip) => strip.points));
  const dots = useMemo(
    () =>
      crowded ? [] : strips.map((strip, row) => placeDots(strip.points, (row + 0.5) * STRIP_ROW, stripScale(width))),
    [strips, width, crowded],
  );
  const marks = dots.flatMap((row) =>
    row.map(
      ({ point, x, y }): Mark => ({
        id: point.id,
        name: texts.ofPoint(point),
        label: texts.ofPoint(point),
        x: x - DOT_RADIUS - 1,
        y: y - DOT_RADIUS - 1,
        width: DOT_RADIUS * 2 + 2,
        height: DOT_RADIUS * 2 + 2,
        round: true,
      }),
    ),
  );
  return (
    <div ref={frame} className={styles.drawing} style={{ height: strips.length * STRIP_ROW + AXIS_LABELS }}>
      {crowded ? (
        <div role="img" aria-label={strips.map((strip) => describeBins(strip, texts.ofBin)).join('. ')}>
          <Picture {...props} width={width} dots={dots} />
        </div>
      ) : (
        <Picture {...props} width={width} dots={dots} />
      )}
      <MarkLayer label={texts.marks} marks={marks} width={width} onSelect={onSelect} onHover={onHover} />
    </div>
  );
}

/** The bars of a crowded strip in words. */
function describeBins(strip: IndexStrip, ofBin: IndexStripsProps['texts']['ofBin']): string {
  const bins = binPoints(strip.points).filter(({ points }) => points.length > 0);
  return `${strip.label}: ${bins.map(({ from, to, points }) => ofBin(from, to, points.length)).join(', ')}`;
}

const Picture = memo(function Picture({
  strips,
  texts,
  formatNumber,
  width,
  dots,
}: IndexStripsProps & { width: number; dots: readonly (readonly StripDot[])[] }) {
  const scale = stripScale(width);
  const bottom = strips.length * STRIP_ROW;
  const crowded = dots.length === 0;
  return (
    <div className={styles.picture} aria-hidden>
      <ScatterChart
        width={width}
        height={bottom + AXIS_LABELS}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" dataKey="x" domain={[0, width]} allowDataOverflow hide />
        <YAxis type="number" dataKey="y" domain={[0, bottom + AXIS_LABELS]} reversed allowDataOverflow hide />
        {GRID.map((value) => (
          <ReferenceLine
            key={value}
            segment={[
              { x: xOf(value, scale), y: 0 },
              { x: xOf(value, scale), y: bottom },
            ]}
            style={{ stroke: 'var(--hair)' }}
          />
        ))}
        {strips.map((strip, row) => (
          <ReferenceLine
            key={strip.label}
            segment={[
              { x: scale.zero, y: (row + 0.5) * STRIP_ROW },
              { x: scale.hundred, y: (row + 0.5) * STRIP_ROW },
            ]}
            style={{ stroke: 'var(--hair)' }}
          />
        ))}
        {strips.map((strip, row) => (
          <text
            key={strip.label}
            className={styles.label}
            x={0}
            y={(row + 0.5) * STRIP_ROW + 4}
            style={{ fill: HUE_COLOURS[strip.hue], fontWeight: 600 }}
          >
            {strip.label}
          </text>
        ))}
        {crowded &&
          strips.map((strip, row) => (
            <Bins key={strip.label} strip={strip} row={row} width={width} formatNumber={formatNumber} />
          ))}
        {strips.map((strip, row) => {
          const placed = dots[row] ?? [];
          return (
            <Scatter
              key={strip.label}
              data={placed.map(({ x, y }) => ({ x, y }))}
              isAnimationActive={false}
              shape={({ index }) => {
                const dot = placed[index];
                if (!dot) return <g />;
                return dot.point.value === null ? (
                  <circle
                    cx={dot.x}
                    cy={dot.y}
                    r={DOT_RADIUS - 0.4}
                    style={{ fill: 'none', stroke: 'var(--ink-3)', strokeWidth: 1, strokeDasharray: '2 1.4' }}
                  />
                ) : (
                  <circle cx={dot.x} cy={dot.y} r={DOT_RADIUS} style={{ fill: HUE_COLOURS[strip.hue] }} />
                );
              }}
            />
          );
        })}
        {strips.map((strip, row) =>
          strip.median === null ? null : (
            <ReferenceLine
              key={strip.label}
              zIndex={ABOVE_DOTS}
              segment={[
                { x: xOf(strip.median, scale), y: row * STRIP_ROW + 5 },
                { x: xOf(strip.median, scale), y: (row + 1) * STRIP_ROW - 5 },
              ]}
              style={{ stroke: 'var(--ink)', strokeWidth: 1.5 }}
            />
          ),
        )}
        {[0, 50, 100].map((value) => (
          <text
            key={value}
            className={styles.label}
            x={xOf(value, scale)}
            y={bottom + 17}
            style={{ textAnchor: 'middle' }}
          >
            {formatNumber(value)}
          </text>
        ))}
        <text className={styles.label} x={width} y={bottom + 17} style={{ textAnchor: 'end' }}>
          {texts.none}
        </text>
      </ScatterChart>
    </div>
  );
});

function Bins({
  strip,
  row,
  width,
  formatNumber,
}: {
  strip: IndexStrip;
  row: number;
  width: number;
  formatNumber: (value: number) => string;
}) {
  const scale = stripScale(width);
  const bins = binPoints(strip.points);
  const most = Math.max(1, ...bins.map(({ points }) => points.length));
  const base = (row + 1) * STRIP_ROW - 4;
  const none = strip.points.filter((point) => point.value === null).length;
  return (
    <g>
      {bins.map(({ from, to, points }) => {
        const height = (points.length / most) * (STRIP_ROW - 10);
        return (
          <rect
            key={from}
            x={xOf(from, scale) + 1}
            width={xOf(to, scale) - xOf(from, scale) - 2}
            y={base - height}
            height={height}
            style={{ fill: HUE_COLOURS[strip.hue] }}
          />
        );
      })}
      {none > 0 && (
        <text className={styles.count} x={scale.none} y={(row + 0.5) * STRIP_ROW + 4} style={{ textAnchor: 'middle' }}>
          {formatNumber(none)}
        </text>
      )}
    </g>
  );
}
