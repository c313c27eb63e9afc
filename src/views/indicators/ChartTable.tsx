import { charts } from '../../i18n/charts';
import { useText } from '../../i18n/text';
import { openListing } from '../../state/listing';
import styles from './ChartSection.module.css';
import type { TableRow } from './chartWords';

interface ChartTableProps {
  caption: string;
  variable: string;
  heads: readonly string[];
  rows: readonly TableRow[];
}

/** What a chart says, as text. Null is «sin información», never zero. */
export function ChartTable({ caption, variable, heads, rows }: ChartTableProps) {
  const { t, number } = useText();
  const show = (cell: string | number | null) => (cell === null ? '–' : typeof cell === 'number' ? number(cell) : cell);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.cells.join(' ')}>
            {row.cells.map((cell, index) =>
              index === 0 ? (
                <th key={heads[index]} scope="row" lang={row.language}>
                  {show(cell)}
                </th>
              ) : (
                <td key={heads[index]}>
                  {row.lists?.[index]?.length ? (
                    <button
                      type="button"
                      onClick={() =>
                        openListing({
                          title: t(charts.listingRow, { variable, value: String(row.cells[0]) }),
                          ids: row.lists?.[index] ?? [],
                        })
                      }
                    >
                      {show(cell)}
                    </button>
                  ) : (
                    show(cell)
                  )}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
