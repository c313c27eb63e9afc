/** One of the comunas far from the mainland in its small frame, with the inks that the map gives it. A button: it selects the comuna. */
import type { MultiPolygon, Polygon } from 'geojson';
import { islands } from '../i18n/islands';
import { useText } from '../i18n/text';
import { activateByKey } from './activateByKey';
import type { ComunaFill } from './areaInk';
import { SCALE_COLOURS } from './glyphGeometry';
import styles from './IslandInset.module.css';
import { type InsetBox, type Island, islandPath } from './islands';

export interface IslandState {
  island: Island;
  /** Null where its boundaries could not be had: a mark stands for it. */
  area: Polygon | MultiPolygon | null;
  /** Name of the comuna, and of its region in the division shown. */
  comuna: string;
  region: string;
  /** Experiences of the view that reach it. */
  count: number;
  fills: readonly ComunaFill[];
  selected: boolean;
  /** Where the drawing is no map of experiences: how the comuna is filled, pattern above colour, and what is said of it. */
  told?: { fill: string; pattern: string | null; line: string; label: string };
}

export interface IslandInsetProps extends IslandState {
  /** The frame, and the part of it that the shape may take. */
  frame: InsetBox;
  shape: InsetBox;
  /** Where the name stands. */
  label: { x: number; y: number; anchor: 'start' | 'middle' };
  bearing: 0 | 90;
  onSelect: (cut: string) => void;
}

export function IslandInset(props: IslandInsetProps) {
  const { island, area, comuna, region, count, fills, selected, told, frame, shape, label, bearing, onSelect } = props;
  const { t } = useText();
  const path = islandPath(island, area, shape, bearing);
  return (
    <g
      className={styles.inset}
      role="button"
      tabIndex={0}
      aria-label={told?.label ?? t(islands.island, { name: island.name, comuna, region, count })}
      aria-pressed={selected}
      onClick={() => onSelect(island.cut)}
      onKeyDown={activateByKey(() => onSelect(island.cut))}
    >
      <rect className={styles.frame} {...frame} rx={2} />
      <path className={styles.land} d={path} data-symbolic={island.symbolic || area === null || undefined} />
      {told && <path d={path} fill={told.fill} stroke={told.line} strokeWidth={0.75} />}
      {told?.pattern && <path d={path} fill={told.pattern} />}
      {fills.map(({ key, scale, opacity }) => (
        <path
          key={key}
          className={styles.fill}
          d={path}
          style={{ color: SCALE_COLOURS[scale], fillOpacity: opacity }}
        />
      ))}
      <text className={styles.name} x={label.x} y={label.y} textAnchor={label.anchor}>
        {island.name}
      </text>
    </g>
  );
}
