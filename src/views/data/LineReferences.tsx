import type { LineRange } from '../../catalog/schema';
import { data } from '../../i18n/data';
import { useText } from '../../i18n/text';
import styles from './LineReferences.module.css';

/** The lines of the report behind a text: «líneas 1846–1847 y 1853». Nothing where there are none. */
export function LineReferences({ ranges }: { ranges: readonly LineRange[] }) {
  const { t, list } = useText();
  if (ranges.length === 0) return null;
  const texts = ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const single = ranges.length === 1 && ranges[0]?.from === ranges[0]?.to;
  return <span className={styles.lines}>{t(data.lines, { n: single ? 1 : 2, list: list(texts) })}</span>;
}
