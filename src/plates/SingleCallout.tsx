import { plates } from '../i18n/plates';
import { useText } from '../i18n/text';
import { scaleNames } from '../i18n/vocabulary';
import { wrapText } from '../ui/measureText';
import { activateByKey } from './activateByKey';
import styles from './Callouts.module.css';
import type { CalloutItem } from './calloutItem';
import { Glyph } from './Glyph';
import { ListedText } from './ListedText';
import type { PlacedCallout } from './layoutCallouts';

/** The glyph of one experience with its name. */
export function SingleCallout({
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
