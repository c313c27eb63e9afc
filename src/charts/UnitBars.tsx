import { type KeyboardEvent, memo, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { CellShape, type HatchIds } from './CellShape';
import { countOfRow, HUE_COLOURS, type Hue, type UnitCell, type UnitRow } from './drawingData';
import styles from './drawings.module.css';
import { Hatch } from './Hatch';
import { HoverRing } from './HoverRing';
import { cellAt, endOfRow, layoutUnitBars, type UnitBarsLayout } from './layoutUnitBars';
import { Tip } from './Tip';
import { useTouch } from './useTouch';
import { useWidth } from './useWidth';

interface UnitBarsProps {
  rows: readonly UnitRow[];
  hue: Hue;
  formatNumber: (value: number) => string;
  onPress: (value: string) => void;
  /** Called with the unit under pointer or keyboard. Absent where units are not experiences. */
  onHover?: ((id: string | null) => void) | undefined;
  /** Measures made for a box; absent where the drawing is as wide as it can and as high as it needs. */
  layout?: UnitBarsLayout | undefined;
}

/** Rows of unit cells. Every row is a button; arrow keys walk its cells. */
export function UnitBars({ rows, hue, formatNumber, onPress, onHover, layout: given }: UnitBarsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const touch = useTouch();
  const layout = useMemo(() => given ?? layoutUnitBars(rows, width, touch), [given, rows, width, touch]);
  const [active, setActive] = useState<{ row: number; cell: number } | null>(null);

  const activate = (row: number, cell: number | null) => {
    if (active?.row === row && active.cell === cell) return;
    setActive(cell === null ? null : { row, cell });
    const unit = cell === null ? undefined : rows[row]?.cells[cell];
    onHover?.(unit?.id ?? null);
  };
  const walk = (event: KeyboardEvent, row: number) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const count = rows[row]?.cells.length ?? 0;
    if (step === 0 || layout.merged || count === 0) return;
    event.preventDefault();
    const from = active?.row === row ? active.cell : step > 0 ? -1 : count;
    activate(row, (from + step + count) % count);
  };
  const point = (event: PointerEvent<HTMLButtonElement>, row: number) => {
    const box = event.currentTarget.getBoundingClientRect();
    // On a slide the drawing is magnified.
    const x = (event.clientX - box.left) * (event.currentTarget.offsetWidth / box.width) - ROW_BLEED;
    const entry = rows[row];
    if (entry) activate(row, cellAt(x, entry, layout));
  };
  const unit = active ? rows[active.row]?.cells[active.cell] : undefined;

  return (
    <div ref={frame} className={styles.drawing} style={{ height: layout.height }}>
      <Picture rows={rows} layout={layout} hue={hue} formatNumber={formatNumber} />
      <div className={styles.layer}>
        {rows.map((row, index) => (
          <button
            key={row.value}
            type="button"
            className={styles.row}
            style={{ top: index * layout.rowHeight, height: layout.rowHeight }}
            aria-label={row.name}
            {...(row.pressed === null ? {} : { 'aria-pressed': row.pressed })}
            title={row.help ?? (layout.labels[index]?.some((line) => line.endsWith('…')) ? row.label : undefined)}
            disabled={row.cells.length === 0 && row.pressed !== true}
            onClick={() => onPress(row.value)}
            onPointerMove={(event) => point(event, index)}
            onPointerLeave={() => activate(index, null)}
            onKeyDown={(event) => walk(event, index)}
            onBlur={() => activate(index, null)}
          />
        ))}
        {!layout.merged &&
          onHover &&
          rows.flatMap((row, index) =>
            row.cells.map((cell, position) => (
              <HoverRing
                key={`${row.value} ${cell.id}`}
                id={cell.id}
                x={layout.start + position * layout.pitch}
                y={index * layout.rowHeight + (layout.rowHeight - layout.cellHeight) / 2}
                width={layout.cell}
                height={layout.cellHeight}
              />
            )),
          )}
        <Tip
          width={layout.width}
          tip={
            unit && active
              ? {
                  text: unit.name,
                  language: 'es',
                  x: layout.start + (active.cell + 0.5) * layout.pitch,
                  y: active.row * layout.rowHeight + (layout.rowHeight - layout.cellHeight) / 2,
                }
              : null
          }
        />
      </div>
      <span className="visually-hidden" role="status" lang="es">
        {unit?.name}
      </span>
    </div>
  );
}

/** How far a row's ground reaches beyond the drawing on either side, px. */
const ROW_BLEED = 8;

interface PictureProps {
  rows: readonly UnitRow[];
  layout: UnitBarsLayout;
  hue: Hue;
  formatNumber: (value: number) => string;
}

const Picture = memo(function Picture({ rows, layout, hue, formatNumber }: PictureProps) {
  const id = useId();
  const colour = HUE_COLOURS[hue];
  const hatches: HatchIds = { unknown: `${id}unknown`, tentative: `${id}tentative` };
  const most = Math.max(1, ...rows.map((row) => row.cells.length));
  const data = useMemo(() => rows.map((row) => ({ value: row.value, count: row.cells.length })), [rows]);
  return (
    <div className={styles.picture} aria-hidden>
      <BarChart
        width={layout.width}
        height={layout.height}
        data={data}
        layout="vertical"
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        barCategoryGap={0}
        accessibilityLayer={false}
      >
        <defs>
          <Hatch id={hatches.unknown} />
          <Hatch id={hatches.tentative} colour={colour} />
        </defs>
        <XAxis type="number" domain={[0, most]} hide />
        <YAxis
          type="category"
          dataKey="value"
          width={layout.axis}
          interval={0}
          tickLine={false}
          axisLine={{ style: { stroke: 'var(--ink-2)', strokeWidth: 1 } }}
          tick={({ index, y }) => (
            <RowLabel row={rows[index]} lines={layout.labels[index] ?? []} line={layout.line} y={Number(y)} />
          )}
        />
        <Bar
          dataKey="count"
          isAnimationActive={false}
          shape={({ index }) => {
            const row = rows[index];
            return row ? (
              <RowShape
                row={row}
                top={index * layout.rowHeight}
                layout={layout}
                colour={colour}
                hatches={hatches}
                number={formatNumber(countOfRow(row))}
              />
            ) : (
              <g />
            );
          }}
        />
      </BarChart>
    </div>
  );
});

interface RowLabelProps {
  row: UnitRow | undefined;
  lines: readonly string[];
  /** From one line to the next, px. */
  line: number;
  y: number;
}

function RowLabel({ row, lines, line: step, y }: RowLabelProps) {
  const first = y + 4 - ((lines.length - 1) * step) / 2;
  return (
    <text
      className={styles.label}
      data-pressed={row?.pressed === true}
      data-none={row?.cells.length === 0}
      lang={row?.language}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={0} y={first + index * step}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface RowShapeProps {
  row: UnitRow;
  top: number;
  layout: UnitBarsLayout;
  colour: string;
  hatches: HatchIds;
  number: string;
}

function RowShape({ row, top, layout, colour, hatches, number }: RowShapeProps) {
  const middle = top + layout.rowHeight / 2;
  const y = middle - layout.cellHeight / 2;
  const unknown = row.unknown === true;
  const inside = row.cells.filter((cell) => cell.inside).length;
  return (
    <g>
      {layout.merged
        ? segmentsOf(row).map(({ first, count, cell }) => (
            <CellShape
              key={first}
              x={layout.start + first * layout.pitch}
              y={y}
              width={count * layout.pitch}
              height={layout.cellHeight}
              colour={colour}
              hatches={hatches}
              unknown={unknown}
              cell={cell}
            />
          ))
        : row.cells.map((cell, position) => (
            <CellShape
              key={cell.id}
              x={layout.start + position * layout.pitch}
              y={y}
              width={layout.cell}
              height={layout.cellHeight}
              colour={colour}
              hatches={hatches}
              unknown={unknown}
              cell={cell}
            />
          ))}
      <text
        className={styles.count}
        x={endOfRow(row, layout)}
        y={middle + 4}
        data-none={row.count === undefined ? inside === 0 : row.count === 0}
      >
        {number}
      </text>
    </g>
  );
}

interface Segment {
  first: number;
  count: number;
  cell: UnitCell;
}

/** Neighbouring cells that look alike, as one piece of a merged bar. */
function segmentsOf(row: UnitRow): Segment[] {
  const segments: Segment[] = [];
  row.cells.forEach((cell, first) => {
    const last = segments.at(-1);
    const alike =
      last &&
      last.cell.inside === cell.inside &&
      last.cell.answer === cell.answer &&
      last.cell.tentative === cell.tentative;
    if (alike) last.count += 1;
    else segments.push({ first, count: 1, cell });
  });
  return segments;
}
