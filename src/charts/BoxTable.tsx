/** A small table of words, scales and hatches, drawn as large as its box allows. */
import { useId } from 'react';
import { Hatch } from './Hatch';
import { type BoxTableLayout, inset, type PlacedCell, stepWidth } from './layoutBoxTable';

const UNKNOWN = { width: 26, height: 13 } as const;

export function BoxTable({ layout, label }: { layout: BoxTableLayout; label: string }) {
  const hatch = useId();
  const { width, height, heads, rows, size, line } = layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <defs>
        <Hatch id={hatch} />
      </defs>
      {heads.map(({ lines, x, end }) => (
        <text key={x} style={{ fill: 'var(--ink-2)', font: '400 12px var(--sans)', textAnchor: end ? 'end' : 'start' }}>
          {lines.map((text, place) => (
            <tspan key={text} x={x} y={12 + place * 15}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
      {rows.map(({ row, y, height: own, cells }) => (
        <g key={row.key} transform={`translate(0 ${y})`}>
          <line x1={0} x2={width} y1={0.5} y2={0.5} style={{ stroke: row.heading ? 'var(--rule)' : 'var(--hair)' }} />
          {row.heading && (
            <text x={0} y={own - 6} style={{ fill: row.heading.colour, font: '600 13px var(--sans)' }}>
              {row.heading.text}
            </text>
          )}
          {cells.map((cell) => (
            <Cell key={cell.x} placed={cell} height={own} size={size} line={line} step={layout.step} hatch={hatch} />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface CellProps {
  placed: PlacedCell;
  height: number;
  size: number;
  line: number;
  step: number;
  hatch: string;
}

function Cell({ placed: { cell, x, width, lines, end, compact }, height, size, line, step, hatch }: CellProps) {
  const middle = height / 2;
  const first = middle - ((lines.length - 1) * line) / 2 + size * 0.36;
  const from = x + inset(cell, step);
  return (
    <g>
      {cell.kind === 'steps' && (
        <Steps cell={compact ? alone(cell) : cell} x={x} middle={middle} step={step} hatch={hatch} />
      )}
      {cell.kind === 'unknown' && (
        <rect
          x={(end ? x + width - UNKNOWN.width : x) + 0.5}
          y={middle - UNKNOWN.height / 2}
          {...UNKNOWN}
          style={{ fill: `url(#${hatch})`, stroke: 'var(--rule)' }}
        />
      )}
      <text
        style={{
          fill: cell.kind === 'unknown' ? 'var(--ink-2)' : 'var(--ink)',
          font: `${cell.kind === 'text' && cell.strong ? 600 : 400} ${size}px var(--sans)`,
          textAnchor: end ? 'end' : 'start',
        }}
      >
        {lines.map((text, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
          <tspan key={position} x={end ? x + width : from} y={first + position * line}>
            {text}
          </tspan>
        ))}
      </text>
    </g>
  );
}

type StepsCell = Extract<PlacedCell['cell'], { kind: 'steps' }>;

/** A scale without room: the step that holds. */
function alone(cell: StepsCell): StepsCell {
  const { steps, chosen } = cell;
  return chosen === null ? { ...cell, steps: [''] } : { ...cell, steps: [steps[chosen] ?? ''], chosen: 0 };
}

interface StepsProps {
  cell: StepsCell;
  x: number;
  middle: number;
  step: number;
  hatch: string;
}

function Steps({ cell: { steps, chosen, colour }, x, middle, step, hatch }: StepsProps) {
  const pitch = stepWidth(steps, step);
  return (
    <g>
      {steps.map((text, position) => {
        const full = position === chosen;
        const left = x + position * pitch;
        return (
          <g key={text}>
            <rect
              x={left + 0.5}
              y={middle - step / 2 + 0.5}
              width={pitch - 3}
              height={step - 1}
              style={{
                fill: chosen === null ? `url(#${hatch})` : full ? colour : 'none',
                stroke: full ? colour : 'var(--rule)',
              }}
            />
            {chosen !== null && (
              <text
                x={left + (pitch - 2) / 2}
                y={middle + 4.3}
                style={{
                  fill: full ? 'var(--paper)' : 'var(--ink-3)',
                  font: `${full ? 600 : 400} 12px var(--sans)`,
                  textAnchor: 'middle',
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
}
