/**
 * The labelled glyphs above a map: leader lines to where each experience is, rings where too many stand together.
 * It knows no map library: whoever draws the map hands over a projection.
 */
import { useEffect, useMemo } from 'react';
import type { DimensionIndices } from '../analysis/measureIndices';
import type { Scale } from '../catalog/vocabulary';
import { plates } from '../i18n/plates';
import { useText } from '../i18n/text';
import { scaleNames } from '../i18n/vocabulary';
import { measureText, shortenText, wrapText } from '../ui/measureText';
import { activateByKey } from './activateByKey';
import styles from './Callouts.module.css';
import { Glyph } from './Glyph';
import { SCALE_COLOURS } from './glyphGeometry';
import {
  type Area,
  type CalloutAnchor,
  type CalloutBox,
  columnCapacity,
  layoutBeside,
  layoutColumns,
  layoutList,
  layoutRows,
  listCapacity,
  type PlacedCallout,
  rowCapacity,
} from './layoutCallouts';
import type { Project } from './lyingProjection';
import { MergedRing } from './MergedRing';
import { mergeAnchors } from './mergeAnchors';

export interface CalloutItem {
  id: string;
  /** Number of the ficha; null for an identified experience. */
  number: number | null;
  shortName: string;
  /** The whole of it in a sentence, for who cannot see the glyph. */
  description: string;
  scale: Scale;
  indices: DimensionIndices | null;
  anchor: { lon: number; lat: number };
  startYear: number | null;
  approximate: boolean;
  /** Items that share a non-empty key merge into one ring under `groupName` before any nearness is asked. */
  groupKey: string | null;
  groupName: string;
}

export interface CalloutObstacles {
  lines: { from: { x: number; y: number }; to: { x: number; y: number } }[];
  boxes: { left: number; top: number; right: number; bottom: number }[];
}

export interface CalloutsProps {
  width: number;
  height: number;
  /** Where things are now. */
  project: Project;
  /** Where things were when the map last came to rest: decides who gets which place, so that nothing jumps meanwhile. */
  settled: Project;
  items: readonly CalloutItem[];
  /** Rows above and below, columns beside, one glyph by its territory, or small ones in a list at the right. */
  arrangement: 'rows' | 'columns' | 'focus' | 'list';
  /** For columns: anchors left of this x go left. */
  divide: number;
  /** What the lower left corner of the map holds, from its edges, pixels: no callout stands there. */
  corner: CalloutBox['corner'];
  /** What the map shows, degrees: west, south, east, north. The one glyph of «focus» stands outside it. */
  bounds: readonly [number, number, number, number];
  hovered: string | null;
  selected: string | null;
  onHover: (id: string | null) => void;
  onSelect: (id: string) => void;
  /** Where glyphs, texts and leaders stand at rest, pixels: the map's own names make room for them. */
  onPlaced: (obstacles: CalloutObstacles) => void;
  /** The box is low: small glyphs at its very edges, names of one line. */
  tight?: boolean;
  /** A ring was chosen: show these closer. */
  onApproach: (ids: readonly string[], groupKey: string | null) => void;
}

/** What a country's ring with its counts takes in a column, pixels. */
const GROUP_ROOM = 140;
/** How far it reaches to the right of a glyph's place, pixels. */
const GROUP_WIDTH = 82;
/** Text of a callout in a column, pixels. */
const COLUMN_TEXT = 146;

/** Width of the widest line of a name in a column. */
function columnTextWidth(name: string): number {
  const lines = wrapText(name, COLUMN_TEXT, 2, 13.5, 600, 'serif');
  return Math.max(100, ...lines.map((line) => measureText(line, 13.5, 600, 'serif')));
}

export function Callouts(props: CalloutsProps) {
  const { width, height, project, settled, items, arrangement, divide, bounds, corner, hovered, selected } = props;
  const { tight = false } = props;
  const { t } = useText();
  const radius =
    arrangement === 'list' ? 10 : tight ? 12 : arrangement === 'columns' ? 20 : arrangement === 'focus' ? 32 : 18;

  const { placed, byId } = useMemo(() => {
    const byId = new Map(items.map((item) => [item.id, item]));
    const inside = items
      .map((item) => ({ item, ...settled(item.anchor.lon, item.anchor.lat) }))
      .filter(({ x, y }) => x > 4 && y > 4 && x < width - 4 && y < height - 4);
    const grouped = new Map<string, string[]>();
    const anchors: CalloutAnchor[] = [];
    for (const { item, x, y } of inside) {
      const { groupKey } = item;
      if (groupKey === null) {
        anchors.push({ id: item.id, x, y });
        continue;
      }
      const members = grouped.get(groupKey);
      if (members) {
        members.push(item.id);
      } else {
        grouped.set(groupKey, [item.id]);
        anchors.push({ id: `group:${groupKey}`, x, y });
      }
    }
    const box = { width, height, radius, corner, tight };
    const capacity =
      arrangement === 'columns'
        ? columnCapacity(height)
        : arrangement === 'list'
          ? listCapacity(height)
          : rowCapacity(box);
    const merged = mergeAnchors(anchors, capacity, 0);
    const groups = new Map<string, { ids: string[]; key: string | null }>();
    const reduced = merged.map((group) => {
      const ids = group.ids.flatMap((id) => (id.startsWith('group:') ? (grouped.get(id.slice(6)) ?? []) : [id]));
      const first = group.ids[0] as string;
      const key = group.ids.length === 1 && first.startsWith('group:') ? first.slice(6) : null;
      const id = ids.length === 1 && key === null ? (ids[0] as string) : `ring:${ids.join(' ')}`;
      groups.set(id, { ids, key });
      const item = ids.length === 1 ? byId.get(ids[0] as string) : undefined;
      return {
        id,
        x: group.x,
        y: group.y,
        ...(key === null ? {} : { height: GROUP_ROOM, textWidth: GROUP_WIDTH }),
        ...(key === null && item ? { textWidth: columnTextWidth(item.shortName) } : {}),
      };
    });
    const layout =
      arrangement === 'columns'
        ? layoutColumns(reduced, box, divide)
        : arrangement === 'rows'
          ? layoutRows(reduced, box)
          : arrangement === 'list'
            ? layoutList(reduced, box)
            : reduced.map((anchor) => layoutBeside(anchor, areaOf(bounds, settled), box));
    return {
      placed: layout.map((callout) => ({ ...callout, ...(groups.get(callout.id) ?? { ids: [], key: null }) })),
      byId,
    };
  }, [items, settled, width, height, arrangement, divide, bounds, radius, corner, tight]);

  const { onPlaced } = props;
  useEffect(() => {
    onPlaced({
      boxes: placed.map(({ x, y, textWidth, key, side }) => {
        const around = key === null ? radius + 4 : 62;
        const shift = key === null ? 0 : side === 'right' ? 24 : 44;
        return {
          left: x + shift - around,
          top: y - around - 4,
          right: x + shift + around + (key === null && arrangement !== 'focus' ? Math.max(60, textWidth) : 0),
          bottom: y + around + 4,
        };
      }),
      lines: placed.map(({ turn, ids }) => ({
        from: turn,
        to: middleOf(
          ids.flatMap((id) => byId.get(id) ?? []),
          settled,
        ),
      })),
    });
  }, [placed, byId, settled, radius, arrangement, onPlaced]);

  return (
    <svg className={styles.callouts} width={width} height={height} role="group" aria-label={t(plates.calloutsLabel)}>
      <title>{t(plates.calloutsLabel)}</title>
      <g className={styles.leaders} aria-hidden="true">
        {placed.map((callout) =>
          callout.ids.map((id, index) => {
            const item = byId.get(id);
            if (!item || (callout.ids.length > 1 && index > 0)) return null;
            const anchor =
              callout.ids.length > 1
                ? middleOf(
                    callout.ids.flatMap((member) => byId.get(member) ?? []),
                    project,
                  )
                : project(item.anchor.lon, item.anchor.lat);
            const path = `M${[callout.start, callout.turn, anchor].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
            const lifted = hovered === null || callout.ids.includes(hovered);
            return (
              <g key={id} data-dimmed={!lifted || undefined} style={{ color: SCALE_COLOURS[item.scale] }}>
                <path className={styles.casing} d={path} />
                <path className={styles.line} d={path} />
                <circle className={styles.anchorRing} cx={anchor.x} cy={anchor.y} r={4.4} />
                <circle
                  className={styles.anchor}
                  cx={anchor.x}
                  cy={anchor.y}
                  r={3.2}
                  data-ring={callout.ids.length > 1 || undefined}
                />
              </g>
            );
          }),
        )}
      </g>
      {placed.map((callout) =>
        callout.ids.length > 1 ? (
          <RingCallout
            key={callout.id}
            {...props}
            callout={callout}
            items={callout.ids.flatMap((id) => byId.get(id) ?? [])}
            radius={radius}
          />
        ) : (
          <SingleCallout
            key={callout.id}
            callout={callout}
            item={byId.get(callout.ids[0] as string)}
            radius={radius}
            bare={arrangement === 'focus'}
            columns={arrangement === 'columns'}
            tight={tight}
            listed={arrangement === 'list'}
            selected={selected === callout.ids[0]}
            dimmed={hovered !== null && hovered !== callout.ids[0]}
            onHover={props.onHover}
            onSelect={props.onSelect}
          />
        ),
      )}
    </svg>
  );
}

function middleOf(items: readonly CalloutItem[], project: Project): { x: number; y: number } {
  const points = items.map((item) => project(item.anchor.lon, item.anchor.lat));
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** What an area in degrees (west, south, east, north) takes of the screen. */
function areaOf([west, south, east, north]: readonly [number, number, number, number], project: Project): Area {
  const corners = [project(west, south), project(west, north), project(east, south), project(east, north)];
  return {
    left: Math.min(...corners.map(({ x }) => x)),
    right: Math.max(...corners.map(({ x }) => x)),
    top: Math.min(...corners.map(({ y }) => y)),
    bottom: Math.max(...corners.map(({ y }) => y)),
  };
}

function SingleCallout({
  callout,
  item,
  radius,
  bare,
  columns,
  tight,
  listed,
  selected,
  dimmed,
  onHover,
  onSelect,
}: {
  callout: PlacedCallout;
  item: CalloutItem | undefined;
  radius: number;
  bare: boolean;
  columns: boolean;
  tight: boolean;
  /** One line: its number and its name. */
  listed: boolean;
  selected: boolean;
  dimmed: boolean;
  onHover: (id: string | null) => void;
  onSelect: (id: string) => void;
}) {
  const { t } = useText();
  if (!item) return null;
  const lines = bare
    ? []
    : wrapText(item.shortName, Math.max(60, callout.textWidth), tight ? 1 : 2, 13.5, 600, 'serif');
  const textX = callout.x + radius + 8;
  const top = callout.y - (lines.length * 15 + 15) / 2 + 11;
  const meta = [t(scaleNames[item.scale]), item.startYear && callout.textWidth > 138 ? String(item.startYear) : null]
    .filter(Boolean)
    .join(', ');
  return (
    <g
      className={styles.callout}
      role="button"
      tabIndex={0}
      aria-label={item.number === null ? item.description : `${item.number}. ${item.description}`}
      aria-pressed={selected}
      data-dimmed={dimmed || undefined}
      onClick={() => onSelect(item.id)}
      onKeyDown={activateByKey(() => onSelect(item.id))}
      onPointerEnter={() => onHover(item.id)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(item.id)}
      onBlur={() => onHover(null)}
    >
      <rect
        x={callout.x - radius - 3}
        y={callout.y - radius - 5}
        width={bare ? radius * 2 + 6 : radius * 2 + 12 + Math.max(60, callout.textWidth)}
        height={radius * 2 + 10}
        fill="transparent"
      />
      <Glyph indices={item.indices} scale={item.scale} radius={radius} x={callout.x} y={callout.y} />
      {listed && <ListedText item={item} x={textX} y={callout.y} width={callout.textWidth} />}
      {!bare && !listed && (
        <text className={styles.text} lang="es">
          {lines.map((line, index) => (
            <tspan key={line} className={styles.title} x={textX} y={top + index * 15}>
              {line}
            </tspan>
          ))}
          <tspan className={styles.meta} x={textX} y={top + lines.length * 15}>
            {item.number !== null && <tspan className={styles.number}>{item.number} </tspan>}
            {item.approximate && columns ? t(plates.approximatePlace) : meta}
          </tspan>
        </text>
      )}
    </g>
  );
}

/** «16 Plataforma de Gobierno…», and of a ring how many more. */
function ListedText({
  item: { number, shortName },
  more = 0,
  x,
  y,
  width,
}: {
  item: CalloutItem;
  more?: number;
  x: number;
  y: number;
  width: number;
}) {
  const { t } = useText();
  const tag = number === null ? '' : `${number} `;
  const rest = more > 0 ? ` ${t(plates.andMore, { n: more })}` : '';
  const room = width - measureText(tag, 12, 600) - measureText(rest, 12);
  return (
    <text className={styles.text} lang="es" x={x} y={y + 4.3}>
      <tspan className={styles.number}>{tag}</tspan>
      {shortenText(shortName, room)}
      <tspan className={styles.meta}>{rest}</tspan>
    </text>
  );
}

function RingCallout({
  arrangement,
  callout,
  items,
  radius,
  onHover,
  onApproach,
}: CalloutsProps & {
  callout: PlacedCallout & { ids: string[]; key: string | null };
  items: readonly CalloutItem[];
  radius: number;
}) {
  const { t, list } = useText();
  const counts: Partial<Record<Scale, number>> = {};
  for (const { scale } of items) counts[scale] = (counts[scale] ?? 0) + 1;
  const name = callout.key === null ? '' : (items[0]?.groupName ?? '');
  const big = callout.key !== null;
  const listed = arrangement === 'list';
  const ringRadius = big ? 44 : listed ? radius + 1 : radius + 4;
  const x = big ? callout.x + (callout.side === 'right' ? 24 : 44) : callout.x;
  const label = t(plates.ringLabel, {
    place: name || t(plates.together),
    count: items.length,
    scales: list(
      (Object.keys(counts) as Scale[]).map((scale) => `${counts[scale]} ${t(scaleNames[scale]).toLowerCase()}`),
    ),
  });
  const act = () => onApproach(callout.ids, callout.key);
  return (
    <g
      className={styles.callout}
      role="button"
      tabIndex={0}
      aria-label={label}
      onClick={act}
      onKeyDown={activateByKey(act)}
      onPointerLeave={() => onHover(null)}
    >
      <MergedRing x={x} y={callout.y} counts={counts} name={name} radius={ringRadius} />
      {listed && items[0] && (
        <ListedText
          item={items[0]}
          more={items.length - 1}
          x={x + radius + 8}
          y={callout.y}
          width={callout.textWidth}
        />
      )}
      {!big && !listed && callout.textWidth > 60 && (
        <text className={styles.text} lang="es">
          {items.slice(0, 2).map((item, index) => (
            <tspan key={item.id} className={styles.meta} x={x + ringRadius + 8} y={callout.y - 4 + index * 15}>
              {item.number !== null && <tspan className={styles.number}>{item.number} </tspan>}
              {shortenText(
                `${item.shortName}${index === 1 && items.length > 2 ? ' …' : ''}`,
                callout.textWidth - 12 - (item.number === null ? 0 : measureText(`${item.number} `, 12, 600)),
              )}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}
