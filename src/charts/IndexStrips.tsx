import { memo, useMemo, useRef } from 'react';
import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { HUE_COLOURS, type Hue } from './drawingData';
import styles from './drawings.module.css';
import {
  binPoints,
  type IndexPoint,
  isCrowded,
  middleOf,
  placeDots,
  type StripDot,
  type StripScale,
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
  /** Measures made for a box; absent where the drawing is as wide as it can and as high as it needs. */
  scale?: StripScale | undefined;
}

const AXIS_LABELS = 24;
/** The library draws its layers by this order; dots stand at 600. */
const ABOVE_DOTS = 700;
const BELOW_TEXTS = -100;
const GRID = [0, 25, 50, 75, 100];

/** One row an index, a dot an experience, a stroke at the median; who has no index stands hollow at the right. */
export function IndexStrips(props: IndexStripsProps) {
  const { strips, texts, onSelect, onHover } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { scale: given } = props;
  const scale = useMemo(() => given ?? stripScale(width), [given, width]);
  const { row: tall, radius } = scale;
  const crowded = isCrowded(strips.map((strip) => strip.points));
  const dots = useMemo(
    () => (crowded ? [] : strips.map((strip, row) => placeDots(strip.points, middleOf(row, scale), scale))),
    [strips, scale, crowded],
  );
  const marks = dots.flatMap((row) =>
    row.map(
      ({ point, x, y }): Mark => ({
        id: point.id,
        name: texts.ofPoint(point),
        label: texts.ofPoint(point),
        x: x - radius - 1,
        y: y - radius - 1,
        width: radius * 2 + 2,
        height: radius * 2 + 2,
        round: true,
      }),
    ),
  );
  return (
    <div ref={frame} className={styles.drawing} style={{ height: strips.length * tall + AXIS_LABELS }}>
      {crowded ? (
        <div role="img" aria-label={strips.map((strip) => describeBins(strip, texts.ofBin)).join('. ')}>
          <Picture {...props} scale={scale} width={width} dots={dots} />
        </div>
      ) : (
        <Picture {...props} scale={scale} width={width} dots={dots} />
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
  scale,
  dots,
}: IndexStripsProps & { width: number; scale: StripScale; dots: readonly (readonly StripDot[])[] }) {
  const { row: tall, radius } = scale;
  const bottom = strips.length * tall;
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
            zIndex={BELOW_TEXTS}
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
              { x: scale.zero, y: middleOf(row, scale) },
              { x: scale.hundred, y: middleOf(row, scale) },
            ]}
            style={{ stroke: 'var(--hair)' }}
          />
        ))}
        {strips.map((strip, row) => (
          <text
            key={strip.label}
            className={styles.label}
            x={0}
            y={middleOf(row, scale) + 4}
            style={{ fill: HUE_COLOURS[strip.hue], fontWeight: 600 }}
          >
            {strip.label}
          </text>
        ))}
        {crowded &&
          strips.map((strip, row) => (
            <Bins key={strip.label} strip={strip} row={row} scale={scale} formatNumber={formatNumber} />
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
                    r={radius - 0.4}
                    style={{ fill: 'none', stroke: 'var(--ink-3)', strokeWidth: 1, strokeDasharray: '2 1.4' }}
                  />
                ) : (
                  <circle cx={dot.x} cy={dot.y} r={radius} style={{ fill: HUE_COLOURS[strip.hue] }} />
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
                { x: xOf(strip.median, scale), y: row * tall + (scale.lead || 5) },
                { x: xOf(strip.median, scale), y: (row + 1) * tall - 5 },
              ]}
              style={{ stroke: 'var(--ink)', strokeWidth: 1.5 }}
            />
          ),
        )}
        {scale.lead > 0 &&
          strips.map((strip, row) =>
            strip.median === null ? null : (
              <text
                key={strip.label}
                className={styles.count}
                x={xOf(strip.median, scale)}
                y={row * tall + 11}
                style={{ textAnchor: 'middle', stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' }}
              >
                {formatNumber(strip.median)}
              </text>
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
  scale,
  formatNumber,
}: {
  strip: IndexStrip;
  row: number;
  scale: StripScale;
  formatNumber: (value: number) => string;
}) {
  const bins = binPoints(strip.points);
  const most = Math.max(1, ...bins.map(({ points }) => points.length));
  const base = (row + 1) * scale.row - 4;
  const none = strip.points.filter((point) => point.value === null).length;
  return (
    <g>
      {bins.map(({ from, to, points }) => {
        const height = (points.length / most) * (scale.row - 10);
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
        <text className={styles.count} x={scale.none} y={middleOf(row, scale) + 4} style={{ textAnchor: 'middle' }}>
          {formatNumber(none)}
        </text>
      )}
    </g>
  );
}
