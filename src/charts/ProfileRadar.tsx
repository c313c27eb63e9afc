import { memo, useRef } from 'react';
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import { measureText, wrapText } from '../ui/measureText';
import styles from './drawings.module.css';
import { KEY, type RadarSize } from './radarSize';
import { useWidth } from './useWidth';

export interface RadarAxis {
  label: string;
  /** 0-100. */
  selection: number;
  whole: number;
  /** The selection's value rests on fewer than half of its cases: drawn hollow and dashed. */
  few: boolean;
}

interface ProfileRadarProps {
  axes: readonly RadarAxis[];
  /** The whole drawing in words. */
  description: string;
  texts: { selection: string; whole: string };
  formatNumber: (value: number) => string;
  size?: RadarSize;
}

const USUAL: RadarSize = { height: 276, radius: 82, labelWidth: 86 };

/** The selection (filled) against the whole (dashed) on axes of one span, each with both values written at its end. */
export function ProfileRadar({ axes, description, texts, formatNumber, size = USUAL }: ProfileRadarProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div ref={frame} className={styles.drawing}>
      <div role="img" aria-label={description}>
        <Picture axes={axes} texts={texts} width={width} size={size} formatNumber={formatNumber} />
      </div>
    </div>
  );
}

const Picture = memo(function Picture({
  axes,
  texts,
  width,
  size,
  formatNumber,
}: Omit<ProfileRadarProps, 'description'> & { width: number; size: RadarSize }) {
  const { height, radius } = size;
  return (
    <div className={styles.picture} aria-hidden>
      <RadarChart
        width={width}
        height={height + KEY}
        cx={width / 2}
        cy={height / 2}
        outerRadius={radius}
        data={[...axes]}
        accessibilityLayer={false}
      >
        <PolarGrid style={{ stroke: 'var(--hair)' }} gridType="polygon" />
        <PolarRadiusAxis domain={[0, 100]} ticks={[25, 50, 75, 100]} tick={false} axisLine={false} />
        <PolarAngleAxis
          dataKey="label"
          tick={({ index, x, y, textAnchor }) => {
            const axis = axes[Number(index)];
            if (!axis) return <g />;
            return (
              <AxisLabel
                axis={axis}
                width={width}
                size={size}
                x={Number(x)}
                y={Number(y)}
                anchor={textAnchor}
                formatNumber={formatNumber}
              />
            );
          }}
        />
        <Radar
          dataKey="whole"
          isAnimationActive={false}
          style={{ fill: 'none', stroke: 'var(--ink-2)', strokeWidth: 1.25, strokeDasharray: '4 3' }}
          fill="none"
          stroke="var(--ink-2)"
          strokeDasharray="4 3"
        />
        <Radar
          dataKey="selection"
          isAnimationActive={false}
          shape={({ points }: { points: readonly Vertex[] }) => <Outline points={points} axes={axes} />}
        />
        <Key texts={texts} top={height} />
      </RadarChart>
    </div>
  );
});

interface Vertex {
  x: number;
  y: number;
}

/** The selection's outline. Only the vertices that rest on enough cases carry the fill; the sides towards the others are dashed. */
function Outline({ points, axes }: { points: readonly Vertex[]; axes: readonly RadarAxis[] }) {
  const isFew = (index: number) => axes[index]?.few ?? false;
  const firm = points.filter((_, index) => !isFew(index));
  return (
    <g>
      {firm.length > 2 && (
        <polygon
          points={firm.map(({ x, y }) => `${x},${y}`).join(' ')}
          style={{ fill: 'var(--unit)', fillOpacity: 0.3, stroke: 'none' }}
        />
      )}
      {points.map(({ x, y }, index) => {
        const after = (index + 1) % points.length;
        const next = points[after] ?? { x, y };
        const dashed = isFew(index) || isFew(after);
        return (
          <line
            key={axes[index]?.label}
            x1={x}
            y1={y}
            x2={next.x}
            y2={next.y}
            style={{ stroke: 'var(--ink)', strokeWidth: dashed ? 1 : 1.5, strokeDasharray: dashed ? '2 2.5' : 'none' }}
          />
        );
      })}
      {points.map(({ x, y }, index) => (
        <circle
          key={axes[index]?.label}
          cx={x}
          cy={y}
          r={isFew(index) ? 3.5 : 2.25}
          style={{ fill: isFew(index) ? 'var(--paper)' : 'var(--ink)', stroke: 'var(--ink)', strokeWidth: 1 }}
        />
      ))}
    </g>
  );
}

function Key({ texts, top }: Pick<ProfileRadarProps, 'texts'> & { top: number }) {
  const y = top + KEY - 10;
  const second = 28 + Math.ceil(measureText(texts.selection)) + 22;
  return (
    <g>
      <rect
        x={0.75}
        y={y - 4.5}
        width={20}
        height={9}
        style={{ fill: 'var(--unit)', fillOpacity: 0.3, stroke: 'var(--ink)', strokeWidth: 1.5 }}
      />
      <text className={styles.label} x={28} y={y + 4}>
        {texts.selection}
      </text>
      <line
        x1={second}
        x2={second + 22}
        y1={y}
        y2={y}
        style={{ stroke: 'var(--ink-2)', strokeWidth: 1.25, strokeDasharray: '4 3' }}
      />
      <text className={styles.label} x={second + 28} y={y + 4}>
        {texts.whole}
      </text>
    </g>
  );
}

interface AxisLabelProps {
  axis: RadarAxis;
  /** Of the drawing, which no label leaves. */
  width: number;
  size: RadarSize;
  x: number;
  y: number;
  anchor: string;
  formatNumber: (value: number) => string;
}

function AxisLabel({
  axis,
  width,
  size: { height: tall, radius, labelWidth },
  x: tip,
  y,
  anchor,
  formatNumber,
}: AxisLabelProps) {
  const lines = wrapText(axis.label, labelWidth, 2);
  const widest = Math.max(...lines.map((line) => measureText(line)));
  const x = anchor === 'start' ? Math.min(tip, width - widest) : anchor === 'end' ? Math.max(tip, widest) : tip;
  const height = (lines.length + 1) * 14;
  const above = y < tall / 2 - radius + 4;
  const below = y > tall / 2 + radius - 4;
  const first = above ? y - height + 14 : below ? y + 10 : y - height / 2 + 11;
  return (
    <text className={styles.label} style={{ textAnchor: anchor === 'start' || anchor === 'end' ? anchor : 'middle' }}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={first + index * 14}>
          {line}
        </tspan>
      ))}
      <tspan x={x} y={first + lines.length * 14} style={{ fontWeight: axis.few ? 400 : 600, fill: 'var(--ink)' }}>
        {formatNumber(Math.round(axis.selection))}
        <tspan style={{ fontWeight: 400, fill: 'var(--ink-3)' }}>{` | ${formatNumber(Math.round(axis.whole))}`}</tspan>
      </tspan>
    </text>
  );
}
