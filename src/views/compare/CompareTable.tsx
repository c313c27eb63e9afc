import { Fragment, type ReactNode } from 'react';
import { SubjectMark } from '../../charts/SubjectBadge';
import { compare } from '../../i18n/compare';
import { useText } from '../../i18n/text';
import styles from './CompareTable.module.css';

export interface CompareRow {
  key: string;
  label: ReactNode;
  /** By subject, then what else stands beside them. */
  cells: readonly ReactNode[];
  /** Below the row, over its whole width. */
  below?: ReactNode;
}

interface CompareTableProps {
  title: string;
  heads: readonly string[];
  /** Further columns after the subjects'. */
  more?: readonly string[];
  groups: readonly { key: string; title: string | null; hue?: string; rows: readonly CompareRow[] }[];
}

/** What is compared as columns of equal width; where they do not fit, the table scrolls in its own frame. */
export function CompareTable({ title, heads, more = [], groups }: CompareTableProps) {
  const { t } = useText();
  const columns = heads.length + more.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div className={styles.scroll} role="region" aria-label={t(compare.scroll, { title })} tabIndex={0}>
      <table className={styles.table} style={{ minWidth: 170 + columns * 150 }}>
        <colgroup>
          <col className={styles.label} />
          {heads.map((head) => (
            <col key={head} />
          ))}
          {more.map((head) => (
            <col key={head} className={styles.more} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t(compare.columnVariable)}</th>
            {heads.map((head, subject) => (
              <th key={head} scope="col">
                <span className={styles.head}>
                  <SubjectMark subject={subject} />
                  <span lang="es">{head}</span>
                </span>
              </th>
            ))}
            {more.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ key, title: group, hue, rows }) => (
          <tbody key={key}>
            {group && (
              <tr>
                <th scope="rowgroup" colSpan={columns + 1} style={hue ? { color: hue } : undefined}>
                  {group}
                </th>
              </tr>
            )}
            {rows.map(({ key: row, label, cells, below }) => (
              <Fragment key={row}>
                <tr>
                  <th scope="row">{label}</th>
                  {cells.map((cell, position) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell belongs to its column
                    <td key={position}>{cell}</td>
                  ))}
                </tr>
                {below && (
                  <tr>
                    <td className={styles.below} colSpan={columns + 1}>
                      {below}
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
