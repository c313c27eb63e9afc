import type { FichaFile } from '../../catalog/schema';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import styles from './BudgetTable.module.css';
import { linesInWords } from './reportLines';

/** Every amount of money that the ficha prints, as printed: neither added up nor brought to one year. */
export function BudgetTable({ amounts }: { amounts: FichaFile['budget']['amounts'] }) {
  const tools = useText();
  const { t, number } = tools;
  if (amounts.length === 0) return null;
  const untold = <span className={styles.untold}>{t(ficha.notTold)}</span>;
  return (
    <table className={styles.amounts}>
      <caption>{t(ficha.budgetCaption)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(ficha.amount)}</th>
          <th scope="col">{t(ficha.period)}</th>
          <th scope="col">{t(ficha.payer)}</th>
        </tr>
      </thead>
      <tbody>
        {amounts.map((amount) => (
          <tr key={`${amount.value}-${amount.concept ?? ''}`}>
            <td>
              <b>
                {number(amount.value)} {amount.currency}
              </b>
              {amount.concept && <span lang="es">{amount.concept}</span>}
              <span className={styles.lines}>{linesInWords(tools, amount.lines)}</span>
            </td>
            <td>{amount.period ? <span lang="es">{amount.period}</span> : untold}</td>
            <td>{amount.payer ? <span lang="es">{amount.payer}</span> : untold}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
