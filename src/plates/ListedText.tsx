import { plates } from '../i18n/plates';
import { useText } from '../i18n/text';
import { measureText, shortenText } from '../ui/measureText';
import styles from './Callouts.module.css';
import type { CalloutItem } from './calloutItem';

/** «16 Plataforma de Gobierno…», and of a ring how many more. */
export function ListedText({
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
