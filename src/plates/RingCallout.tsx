import type { Scale } from '../catalog/vocabulary';
import { plates } from '../i18n/plates';
import { useText } from '../i18n/text';
import { scaleNames } from '../i18n/vocabulary';
import { measureText, shortenText } from '../ui/measureText';
import { activateByKey } from './activateByKey';
import styles from './Callouts.module.css';
import type { CalloutItem } from './calloutItem';
import { ListedText } from './ListedText';
import { MergedRing } from './MergedRing';
import type { Arrangement, SharedCallout } from './placeCallouts';

/** The ring of several experiences that stand together; pressed, they are shown closer. */
export function RingCallout({
  arrangement,
  callout,
  items,
  radius,
  onHover,
  onApproach,
}: {
  arrangement: Arrangement;
  callout: SharedCallout;
  items: readonly CalloutItem[];
  radius: number;
  onHover: (id: string | null) => void;
  onApproach: (ids: readonly string[], groupKey: string | null) => void;
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
                callout.textWidth - 6 - (item.number === null ? 0 : measureText(`${item.number} `, 12, 600)),
              )}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}
