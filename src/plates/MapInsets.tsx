/** The islands at the lower ocean corner of a map that shows their country, region or province without them. */
import { islands } from '../i18n/islands';
import { useText } from '../i18n/text';
import { measureText } from '../ui/measureText';
import { IslandInset, type IslandState } from './IslandInset';
import type { InsetBox } from './islands';
import styles from './MapInsets.module.css';

/** From the map's edges, and between frames, pixels. */
const MARGIN = 8;
const GAP = 4;
const CAPTION = 17;
const CELL_WIDTH = 98;
const CELL_HEIGHTS = { low: 36, high: 50 };
/** From this height on the map has room for larger frames, pixels. */
const HIGH = 440;
/** A row of buttons on a map too narrow for a column. */
const ROW_HEIGHT = 32;
const WIDEST_BUTTON = 150;
/** From its edge to the name beside its shape. */
const BESIDE_SHAPE = 27;
/** Below this width the map is a phone's. */
const NARROW = 560;

interface Size {
  width: number;
  height: number;
}

/** What insets take of the lower left corner, from the map's edges; null for none. */
export function mapInsetsCorner(count: number, map: Size): Size | null {
  if (count === 0) return null;
  if (map.width < NARROW) return { width: map.width, height: CAPTION + ROW_HEIGHT + MARGIN };
  return {
    width: MARGIN + CELL_WIDTH + MARGIN,
    height: CAPTION + count * cellHeight(map) + (count - 1) * GAP + MARGIN,
  };
}

function cellHeight({ height }: Size): number {
  return height < HIGH ? CELL_HEIGHTS.low : CELL_HEIGHTS.high;
}

interface MapInsetsProps {
  islands: readonly IslandState[];
  /** Of the map, pixels. */
  map: Size;
  bearing: 0 | 90;
  onSelect: (cut: string) => void;
}

/** Above a map, as a drawing of its own. */
export function MapInsets(props: MapInsetsProps) {
  const { t } = useText();
  const corner = mapInsetsCorner(props.islands.length, props.map);
  if (!corner) return null;
  return (
    <svg
      className={styles.insets}
      style={{ left: MARGIN - 1, bottom: MARGIN - 1 }}
      width={corner.width - MARGIN}
      height={corner.height - MARGIN + 1}
      role="group"
      aria-label={t(islands.group)}
    >
      <title>{t(islands.group)}</title>
      <InsetFrames {...props} corner={corner} />
    </svg>
  );
}

/** Within the drawing of a map, so that they go with its picture. */
export function InnerInsets(props: MapInsetsProps) {
  const { t } = useText();
  const corner = mapInsetsCorner(props.islands.length, props.map);
  if (!corner) return null;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of SVG shapes is no interactive element
    <g
      className={styles.inner}
      role="group"
      aria-label={t(islands.group)}
      transform={`translate(${MARGIN - 1} ${props.map.height - corner.height})`}
    >
      <InsetFrames {...props} corner={corner} />
    </g>
  );
}

function InsetFrames({ islands: states, map, bearing, onSelect, corner }: MapInsetsProps & { corner: Size }) {
  const { t } = useText();
  const row = map.width < NARROW;
  const high = cellHeight(map);
  const width = corner.width - MARGIN;
  const needs = states.map(({ island }) => BESIDE_SHAPE + measureText(island.name, 12) + 6);
  const total = width - MARGIN - (states.length - 1) * GAP;
  const spare = (total - needs.reduce((sum, need) => sum + need, 0)) / states.length;
  const buttons = needs.map((need) => Math.min(WIDEST_BUTTON, need + spare));
  const before = (at: number) => buttons.slice(0, at).reduce((sum, button) => sum + button + GAP, 0);
  const frameOf = (at: number): InsetBox =>
    row
      ? { x: 1 + before(at), y: CAPTION, width: (buttons[at] ?? 0) - 2, height: ROW_HEIGHT }
      : { x: 1, y: CAPTION + at * (high + GAP), width: CELL_WIDTH, height: high };
  return (
    <>
      <text className={styles.caption} x={1} y={12} aria-hidden="true">
        {t(islands.notToScale)}
      </text>
      {states.map((state, at) => {
        const frame = frameOf(at);
        const { x, y, width: across, height: along } = frame;
        return (
          <IslandInset
            key={state.island.cut}
            {...state}
            frame={frame}
            shape={
              row
                ? { x: x + 2, y: y + 6, width: 22, height: along - 12 }
                : { x: x + 8, y: y + 3, width: across - 16, height: along - 20 }
            }
            label={
              row
                ? { x: x + BESIDE_SHAPE, y: y + along / 2 + 4, anchor: 'start' }
                : { x: x + across / 2, y: y + along - 5, anchor: 'middle' }
            }
            bearing={bearing}
            onSelect={onSelect}
          />
        );
      })}
    </>
  );
}
