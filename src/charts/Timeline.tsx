import { type KeyboardEvent, memo, useId, useMemo, useRef, useState } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { CellShape, type HatchIds } from './CellShape';
import { countOfRow, type UnitCell } from './drawingData';
import styles from './drawings.module.css';
import { Hatch } from './Hatch';
import { GAP, labelledYears, layoutTimeline, type TimelineLayout, type TimelineYear } from './layoutTimeline';
import { type Mark, MarkLayer, nextStop } from './MarkLayer';
import { Tip } from './Tip';
import { useWidth } from './useWidth';

interface TimelineProps {
  years: readonly TimelineYear[];
  unknown: readonly UnitCell[];
  /** Values of the year facet that are chosen. */
  chosen: readonly string[];
  unknownValue: string;
  texts: { unknown: string; marks: string; years: string; ofYear: (year: string, count: number) => string };
  formatNumber: (value: number) => string;
  onYear: (value: string) => void;
  onSelect: (id: string) => void;
  onHover: (id: string | null) => void;
  /** Measures made for a box; absent where the drawing is as wide as it can and as high as it needs. */
  layout?: TimelineLayout | undefined;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  unknown: boolean;
  cell: UnitCell;
}

/** Beginnings as squares stacked on their years; years that nobody told stand apart. A square selects, a year filters. */
export function Timeline(props: TimelineProps) {
  const { years, unknown, chosen, unknownValue, texts, onYear, onSelect, onHover } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { layout: given } = props;
  const layout = useMemo(() => given ?? layoutTimeline(years, unknown, width), [given, years, unknown, width]);
  const boxes = useMemo(() => boxesOf(years, unknown, layout), [years, unknown, layout]);
  const marks = useMemo(
    () =>
      layout.merged
        ? []
        : boxes.map((box): Mark => {
            const year = box.unknown
              ? texts.unknown
              : String(years.find(({ cells }) => cells.includes(box.cell))?.year ?? '');
            return { ...box, id: box.cell.id, name: box.cell.name, label: `${box.cell.name}, ${year}` };
          }),
    [boxes, layout.merged, texts.unknown, years],
  );
  const columns = [
    ...years.map(({ year, cells }, index) => ({
      value: String(year),
      text: String(year),
      cells,
      left: index * layout.pitch,
      width: layout.pitch,
    })),
    {
      value: unknownValue,
      text: texts.unknown,
      cells: unknown,
      left: layout.unknownStart,
      width: layout.width - layout.unknownStart,
    },
  ];
  return (
    <div ref={frame} className={styles.drawing} style={{ height: layout.height }}>
      <Picture {...props} layout={layout} boxes={boxes} />
      <MarkLayer label={texts.marks} marks={marks} width={width} onSelect={onSelect} onHover={onHover} />
      <Columns columns={columns} layout={layout} chosen={chosen} texts={texts} onYear={onYear} />
    </div>
  );
}

function boxesOf(years: readonly TimelineYear[], unknown: readonly UnitCell[], layout: TimelineLayout): Box[] {
  if (layout.merged) return [];
  const { cell: size, cellHeight: tall } = layout;
  const top = (level: number) => layout.axis - (level + 1) * layout.step + (layout.step - tall) / 2;
  const known = years.flatMap(({ cells }, column) =>
    cells.map(
      (cell, level): Box => ({
        x: (column + 0.5) * layout.pitch - size / 2,
        y: top(level),
        width: size,
        height: tall,
        unknown: false,
        cell,
      }),
    ),
  );
  const middle = (layout.unknownStart + layout.width) / 2;
  const left = middle - (layout.unknownColumns * (size + GAP)) / 2 + GAP / 2;
  return [
    ...known,
    ...unknown.map(
      (cell, index): Box => ({
        x: left + (index % layout.unknownColumns) * (size + GAP),
        y: top(Math.floor(index / layout.unknownColumns)),
        width: size,
        height: tall,
        unknown: true,
        cell,
      }),
    ),
  ];
}

interface Column {
  value: string;
  text: string;
  cells: readonly UnitCell[];
  left: number;
  width: number;
}

/** The years below the axis as buttons that filter; one stop of the Tab key. */
function Columns({
  columns,
  layout,
  chosen,
  texts,
  onYear,
}: { columns: readonly Column[]; layout: TimelineLayout } & Pick<TimelineProps, 'chosen' | 'texts' | 'onYear'>) {
  const group = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  const current = Math.min(stop, columns.length - 1);
  const walk = (event: KeyboardEvent) => {
    const target = nextStop(event.key, current, columns.length);
    if (target === null) return;
    event.preventDefault();
    setStop(target);
    group.current?.querySelectorAll<HTMLButtonElement>('button')[target]?.focus();
  };
  const tip = active === null ? undefined : columns[active];
  const top = layout.merged ? 0 : layout.axis;
  return (
    <div ref={group} className={styles.layer} role="toolbar" aria-label={texts.years} onKeyDown={walk}>
      {columns.map((column, index) => (
        <button
          key={column.value}
          type="button"
          className={styles.column}
          style={{ left: column.left, width: column.width, top, height: layout.height - top }}
          aria-label={texts.ofYear(column.text, countOfRow(column))}
          aria-pressed={chosen.includes(column.value)}
          aria-disabled={column.cells.length === 0}
          tabIndex={index === current ? 0 : -1}
          onClick={() => (column.cells.length > 0 || chosen.includes(column.value)) && onYear(column.value)}
          onPointerEnter={() => setActive(index)}
          onPointerLeave={() => setActive(null)}
          onFocus={() => {
            setStop(index);
            setActive(index);
          }}
          onBlur={() => setActive(null)}
        />
      ))}
      <Tip
        width={layout.width}
        tip={
          tip
            ? { text: texts.ofYear(tip.text, countOfRow(tip)), x: tip.left + tip.width / 2, y: layout.axis - 2 }
            : null
        }
      />
    </div>
  );
}

/** Half the width of a year's number, px: the first one stays inside the drawing. */
const HALF_LABEL = 14;

const Picture = memo(function Picture({
  years,
  unknown,
  chosen,
  unknownValue,
  texts,
  formatNumber,
  layout,
  boxes,
}: Omit<TimelineProps, 'layout'> & { layout: TimelineLayout; boxes: readonly Box[] }) {
  const id = useId();
  const hatches: HatchIds = { unknown: `${id}unknown`, tentative: `${id}tentative` };
  const colour = 'var(--unit)';
  const data = useMemo(() => boxes.map((box) => ({ x: box.x, y: box.y })), [boxes]);
  const line = { stroke: 'var(--ink-2)', strokeWidth: 1 };
  return (
    <div className={styles.picture} aria-hidden>
      <ScatterChart
        width={layout.width}
        height={layout.height}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <defs>
          <Hatch id={hatches.unknown} />
          <Hatch id={hatches.tentative} />
        </defs>
        <XAxis type="number" dataKey="x" domain={[0, layout.width]} allowDataOverflow hide />
        <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed allowDataOverflow hide />
        <Scatter
          data={data}
          isAnimationActive={false}
          shape={({ index }) => {
            const box = boxes[index];
            return box ? <CellShape {...box} colour={colour} hatches={hatches} /> : <g />;
          }}
        />
        {layout.counted && (
          <g>
            {[
              ...years.map(({ cells }, index) => ({ cells, x: (index + 0.5) * layout.pitch, level: cells.length })),
              {
                cells: unknown,
                x: (layout.unknownStart + layout.width) / 2,
                level: Math.ceil(unknown.length / Math.max(1, layout.unknownColumns)),
              },
            ].map(
              ({ cells, x, level }) =>
                cells.length > 0 && (
                  <text
                    key={x}
                    className={styles.count}
                    x={x}
                    y={layout.axis - level * layout.step - 4}
                    style={{ textAnchor: 'middle' }}
                  >
                    {formatNumber(countOfRow({ cells }))}
                  </text>
                ),
            )}
          </g>
        )}
        {layout.merged && (
          <g>
            {years.map(({ year, cells }, index) =>
              cells.length === 0 ? null : (
                <MergedBar
                  key={year}
                  middle={(index + 0.5) * layout.pitch}
                  cells={cells}
                  layout={layout}
                  colour={colour}
                  hatches={hatches}
                  unknown={false}
                  number={layout.pitch >= 14 ? formatNumber(cells.length) : ''}
                />
              ),
            )}
            {unknown.length > 0 && (
              <MergedBar
                middle={(layout.unknownStart + layout.width) / 2}
                cells={unknown}
                layout={layout}
                colour={colour}
                hatches={hatches}
                unknown
                number={formatNumber(unknown.length)}
              />
            )}
          </g>
        )}
        <line x1={0} x2={layout.yearsEnd} y1={layout.axis} y2={layout.axis} style={line} />
        <line x1={layout.unknownStart} x2={layout.width} y1={layout.axis} y2={layout.axis} style={line} />
        {labelledYears(
          layout,
          years.map(({ year }) => year).filter((year) => chosen.includes(String(year))),
        ).map((year) => {
          const column = year - (years[0]?.year ?? year);
          return (
            <text
              key={year}
              className={styles.label}
              data-pressed={chosen.includes(String(year))}
              x={Math.max(HALF_LABEL, (column + 0.5) * layout.pitch)}
              y={layout.axis + 15}
              style={{ textAnchor: 'middle' }}
            >
              {year}
            </text>
          );
        })}
        <text
          className={styles.label}
          data-pressed={chosen.includes(unknownValue)}
          x={layout.width}
          y={layout.axis + 15}
          style={{ textAnchor: 'end' }}
        >
          {texts.unknown}
        </text>
      </ScatterChart>
    </div>
  );
});

interface MergedBarProps {
  middle: number;
  cells: readonly UnitCell[];
  layout: TimelineLayout;
  colour: string;
  hatches: HatchIds;
  unknown: boolean;
  number: string;
}

function MergedBar({ middle, cells, layout, colour, hatches, unknown, number }: MergedBarProps) {
  const inside = cells.filter((cell) => cell.inside).length;
  const x = middle - layout.cell / 2;
  const bar = (count: number, isInside: boolean) => (
    <CellShape
      x={x}
      y={layout.axis - count * layout.step}
      width={layout.cell}
      height={count * layout.step}
      colour={colour}
      hatches={hatches}
      unknown={unknown}
      cell={{ inside: isInside }}
    />
  );
  return (
    <g>
      {inside < cells.length && bar(cells.length, false)}
      {inside > 0 && bar(inside, true)}
      <text
        className={styles.count}
        x={middle}
        y={layout.axis - cells.length * layout.step - 4}
        style={{ textAnchor: 'middle' }}
      >
        {number}
      </text>
    </g>
  );
}
