/** Rows of fields by status: informed ones in their dimension's tone, what is missing in marks that speak. */
import { useId } from 'react';
import type { FieldStatus } from '../catalog/vocabulary';
import { measureText, shortenText } from '../ui/measureText';
import { Hatch } from './Hatch';

export interface GridColumn {
  /** An aspect of the ficha: its dimension gives the tone. */
  dimension: string;
  /** Name of the aspect that begins here. */
  begins?: string;
}

interface CompletenessGridProps {
  width: number;
  height: number;
  columns: readonly GridColumn[];
  /** How many aspects the columns are parted into. */
  aspects: number;
  rows: readonly { name: string; statuses: readonly FieldStatus[] }[];
  legend: readonly { status: FieldStatus; label: string }[];
  label: string;
}

const LEAST_ROW = 11.6;
const HEAD = 18;
const LEGEND = { line: 15, gap: 4, mark: 18, between: 14 } as const;
const ASPECT_GAP = 8;
const NAME_GAP = 10;
/** px from which names and cells have room beside each other. */
export const LEAST_GRID_WIDTH = 440;
const HUES: Readonly<Record<string, string>> = {
  political: 'var(--dim-political)',
  institutional: 'var(--dim-institutional)',
  social: 'var(--dim-social)',
};

interface Legend {
  items: readonly { status: FieldStatus; label: string; x: number; y: number }[];
  height: number;
}

/** Its items side by side, in as many lines as they need. */
function layoutLegend(legend: CompletenessGridProps['legend'], width: number): Legend {
  let x = 0;
  let y: number = LEGEND.gap;
  const items = legend.map(({ status, label }) => {
    const own = LEGEND.mark + measureText(label, 12);
    if (x > 0 && x + own > width) {
      x = 0;
      y += LEGEND.line;
    }
    const item = { status, label, x, y };
    x += own + LEGEND.between;
    return item;
  });
  return { items, height: y + LEGEND.line };
}

/** px that so many rows need to be read. */
export function gridHeight(rows: number, legend: CompletenessGridProps['legend'], width: number): number {
  return HEAD + rows * LEAST_ROW + layoutLegend(legend, width).height;
}

export function CompletenessGrid({ width, height, columns, aspects, rows, legend, label }: CompletenessGridProps) {
  const widest = Math.max(0, ...rows.map(({ name }) => measureText(name, 12)));
  const left = Math.min(widest + NAME_GAP, width * 0.42);
  const pitch = (width - left - (aspects - 1) * ASPECT_GAP) / columns.length;
  const key = layoutLegend(legend, width);
  const hatch = useId();
  const tall = Math.min(22, (height - HEAD - key.height) / Math.max(1, rows.length));
  let gaps = -1;
  const places = columns.map(({ begins }, position) => {
    if (begins !== undefined) gaps += 1;
    return left + position * pitch + Math.max(0, gaps) * ASPECT_GAP;
  });
  const bottom = HEAD + rows.length * tall;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <defs>
        <Hatch id={hatch} />
      </defs>
      {columns.map(
        ({ begins, dimension }, position) =>
          begins !== undefined && (
            <text
              key={begins}
              x={places[position]}
              y={12}
              style={{ fill: HUES[dimension] ?? 'var(--ink-2)', font: '600 12px var(--sans)' }}
            >
              {shortenText(begins, pitch * spanFrom(columns, position), 12, 600)}
            </text>
          ),
      )}
      {rows.map(({ name, statuses }, row) => (
        <g key={name} transform={`translate(0 ${HEAD + row * tall})`}>
          <text x={0} y={tall / 2 + 4.2} style={{ fill: 'var(--ink)', font: '400 12px var(--sans)' }}>
            {shortenText(name, left - NAME_GAP, 12)}
          </text>
          {statuses.map((status, position) => (
            <StatusCell
              // biome-ignore lint/suspicious/noArrayIndexKey: fields never change places
              key={position}
              status={status}
              hatch={hatch}
              hue={HUES[columns[position]?.dimension ?? ''] ?? 'var(--unit)'}
              x={(places[position] ?? 0) + 0.75}
              y={0.75}
              width={pitch - 1.5}
              height={tall - 1.5}
            />
          ))}
        </g>
      ))}
      {key.items.map(({ status, label: text, x, y }) => (
        <g key={status} transform={`translate(${x} ${bottom + y})`}>
          <StatusCell status={status} hue="var(--unit)" hatch={hatch} x={0} y={1} width={12} height={11} />
          <text x={LEGEND.mark} y={11} style={{ fill: 'var(--ink-2)', font: '400 12px var(--sans)' }}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Columns from one that begins an aspect to the next such one. */
function spanFrom(columns: readonly GridColumn[], position: number): number {
  const next = columns.findIndex(({ begins }, other) => other > position && begins !== undefined);
  return (next < 0 ? columns.length : next) - position;
}

interface StatusCellProps {
  status: FieldStatus;
  /** Id of the pattern of «sin información». */
  hatch: string;
  hue: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Full, hatched, barred, or crossed. */
function StatusCell({ status, hatch, hue, x, y, width, height }: StatusCellProps) {
  const [middle, centre] = [y + height / 2, x + width / 2];
  const arm = Math.min(width, height) * 0.28;
  if (status === 'informed')
    return <rect x={x} y={y} width={width} height={height} style={{ fill: hue, opacity: 0.45 }} />;
  const ink = { stroke: 'var(--ink)', strokeWidth: 1.5, fill: 'none' };
  return (
    <g>
      {status !== 'absent' && (
        <rect
          x={x + 0.5}
          y={y + 0.5}
          width={width - 1}
          height={height - 1}
          style={{ fill: status === 'no-information' ? `url(#${hatch})` : 'none', stroke: 'var(--ink-2)' }}
        />
      )}
      {status === 'negative' && <path d={`M${centre - arm} ${middle}h${2 * arm}`} style={ink} />}
      {status === 'absent' && (
        <path
          d={`M${centre - arm} ${middle - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`}
          style={ink}
        />
      )}
    </g>
  );
}
