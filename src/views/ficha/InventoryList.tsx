import { loadMethod } from '../../catalog/load';
import type { InventoryRow } from '../../catalog/schema';
import { ficha } from '../../i18n/ficha';
import { type Message, useText } from '../../i18n/text';
import { programmeNames } from '../../i18n/vocabulary';
import { useLoaded } from '../../ui/useLoaded';
import { DoubtNotes } from './DoubtNotes';
import styles from './InventoryList.module.css';
import { LoadNotice } from './LoadNotice';
import { linesInWords } from './reportLines';

const LISTS: Readonly<Record<InventoryRow['list'], Message>> = {
  documented: ficha.listDocumented,
  identified: ficha.listIdentified,
  single: ficha.listSingle,
};

/** The rows of the report's lists that speak of an experience, as printed. */
export function InventoryList({ experience }: { experience: string }) {
  const tools = useText();
  const { t } = tools;
  const method = useLoaded(loadMethod);
  if (method.state !== 'ready') return <LoadNotice loaded={method} waiting={ficha.loadingLists} />;
  const rows = method.value.inventory.filter((row) => row.experience === experience);
  if (rows.length === 0) return <p>{t(ficha.inventoryEmpty)}</p>;
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={`${row.programme}-${row.line}`}>
          <p className={styles.list}>
            {t(programmeNames[row.programme])}, {t(LISTS[row.list])}
            {row.number !== null && `, ${t(ficha.rowNumber, { n: row.number })}`}
            <span>{linesInWords(tools, [{ from: row.line, to: row.lineTo }])}</span>
          </p>
          <dl>
            <Printed name={ficha.printedName} value={row.name} />
            <Printed name={ficha.printedTheme} value={row.theme} />
            <Printed name={ficha.zone} value={row.area} />
            <Printed name={ficha.applicant} value={row.applicant} />
            {row.selection && (
              <div>
                <dt>{t(ficha.selection)}</dt>
                <dd>
                  {t(row.selection === 'finalist' ? ficha.finalist : ficha.semifinalist)}
                  {row.cycle !== null && `, ${t(ficha.cycle, { n: row.cycle })}`}
                </dd>
              </div>
            )}
          </dl>
          <DoubtNotes doubts={row.doubts} />
        </li>
      ))}
    </ul>
  );
}

function Printed({ name, value }: { name: Message; value: string | null }) {
  const { t } = useText();
  return value === null ? null : (
    <div>
      <dt>{t(name)}</dt>
      <dd lang="es">{value}</dd>
    </div>
  );
}
