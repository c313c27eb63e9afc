import { Check, History } from 'lucide-react';
import { type CSSProperties, useId } from 'react';
import type { FacetId } from '../../analysis/facetTable';
import { facets } from '../../i18n/facets';
import { useText } from '../../i18n/text';
import { toggleFacet } from '../../state/results';
import styles from './FacetRows.module.css';
import type { FacetRow } from './rowsOfFacet';

/** Rows of a facet as toggles: name, count, and the count's share of `base` as a bar beneath. */
export function FacetRows({
  facet,
  label,
  rows,
  base,
}: {
  facet: FacetId;
  label: string;
  rows: readonly FacetRow[];
  base: number;
}) {
  const { t, number } = useText();
  const id = useId();
  return (
    <ul aria-label={label}>
      {rows.map((row) => (
        <li key={row.value}>
          <button
            type="button"
            className={styles.row}
            data-none={row.count === 0 || undefined}
            aria-pressed={row.chosen}
            aria-label={t(facets.rowCount, { value: row.name, n: row.count })}
            aria-describedby={row.remark ? `${id}-${row.value}` : undefined}
            title={row.remark ?? undefined}
            disabled={!row.exists && !row.chosen}
            onClick={() => toggleFacet(facet, row.value)}
          >
            <span className={styles.name} lang={facet === 'actor' ? 'es' : undefined}>
              {row.name}
              {row.remark && <History className={styles.mark} size={13} aria-hidden />}
            </span>
            {row.chosen && <Check className={styles.check} size={14} strokeWidth={2.5} aria-hidden />}
            <span className={styles.count}>{number(row.count)}</span>
            <span
              className={styles.bar}
              style={
                {
                  '--share': base === 0 ? 0 : Math.min(1, row.count / base),
                  ...(row.hue ? { '--hue': row.hue } : {}),
                } as CSSProperties
              }
            />
          </button>
          {row.remark && (
            <span id={`${id}-${row.value}`} hidden>
              {row.remark}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
