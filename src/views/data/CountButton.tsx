import { data } from '../../i18n/data';
import { useText } from '../../i18n/text';
import { openListing } from '../../state/listing';
import styles from './CountButton.module.css';

/** A number that opens the experiences it counts. Zero stays plain text: there is nothing to open. */
export function CountButton({ ids, what, text }: { ids: readonly string[]; what: string; text?: string }) {
  const { t, number } = useText();
  const shown = text ?? number(ids.length);
  if (ids.length === 0) return <span className={styles.none}>{shown}</span>;
  return (
    <button
      type="button"
      className={styles.count}
      title={t(data.seeList, { n: ids.length, what })}
      onClick={() => openListing({ title: what, ids })}
    >
      {shown}
      <span className="visually-hidden">: {what}</span>
    </button>
  );
}
