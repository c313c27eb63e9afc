/** Below a map that fills a box: what its colours mean, and the islands that are too far out to be on it. */
import { islands as words } from '../i18n/islands';
import { useText } from '../i18n/text';
import { measureText } from '../ui/measureText';
import type { IslandState } from './IslandInset';
import { islandPath } from './islands';
import styles from './MapFoot.module.css';
import { LegendItems, type LegendLayout, layoutLegend, type TileLegendItem } from './tiles/TileLegend';

interface PlacedIsland extends IslandState {
  x: number;
  y: number;
}

export interface MapFootLayout {
  legend: LegendLayout;
  islands: readonly PlacedIsland[];
  /** Where it says that they are out of scale; null where there are none. */
  note: { x: number; y: number } | null;
  /** px */
  height: number;
}

/** Above the rows, and a row, px. */
const TOP = 6;
const ROW = 21;
const SHAPE = 22;
const BETWEEN = 12;

/** `note`: what is said of the islands' scale. */
export function layoutMapFoot(
  legend: readonly TileLegendItem[],
  islands: readonly IslandState[],
  width: number,
  note: string,
): MapFootLayout {
  const rows = layoutLegend(legend, { x: 0, y: TOP, width, rows: false });
  if (islands.length === 0) return { legend: rows, islands: [], note: null, height: rows.bottom };
  const widths = islands.map(({ island }) => SHAPE + 5 + measureText(island.name, 12));
  const total = widths.reduce((sum, own) => sum + own + BETWEEN, -BETWEEN);
  const last = rows.items.at(-1);
  const used = last ? last.x + 20 + measureText(last.label, 12) : 0;
  const free = width - used - 2 * BETWEEN - total;
  const beside = last !== undefined && free >= 0;
  const y = beside ? rows.bottom - ROW : rows.bottom;
  // Where there is no room for the words, the place of the shapes says it: they stand in the legend.
  const noteWidth = measureText(note, 12) + BETWEEN;
  const told = noteWidth <= (beside ? free : width - total);
  let left = beside ? width - total - (told ? noteWidth : 0) : 0;
  const placed = islands.flatMap((state, index): PlacedIsland[] => {
    const own = widths[index] as number;
    if (left + own > width) return [];
    const at = { ...state, x: left, y };
    left += own + BETWEEN;
    return [at];
  });
  return { legend: rows, islands: placed, note: told ? { x: left, y } : null, height: beside ? rows.bottom : y + ROW };
}

interface MapFootProps {
  layout: MapFootLayout;
  bearing: 0 | 90;
}

export function MapFoot({ layout: { legend, islands, note }, bearing }: MapFootProps) {
  const { t } = useText();
  return (
    <>
      <LegendItems rows={legend} numbered={false} />
      <g className={styles.islands}>
        {islands.map(({ island, area, told, x, y }) => {
          const path = islandPath(island, area, { x, y: y + 1, width: SHAPE, height: ROW - 3 }, bearing);
          return (
            <g key={island.cut}>
              {told && <title>{told.label}</title>}
              <path d={path} fill={told?.fill} stroke={told?.line} />
              {told?.pattern && <path d={path} fill={told.pattern} />}
              <text x={x + SHAPE + 5} y={y + 14}>
                {island.name}
              </text>
            </g>
          );
        })}
        {note && (
          <text x={note.x} y={note.y + 14} className={styles.note}>
            {t(words.notToScale)}
          </text>
        )}
      </g>
    </>
  );
}
