import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { InventoryRow } from '../../catalog/schema';
import { PROGRAMME_IDS, type ProgrammeId } from '../../catalog/vocabulary';
import { data } from '../../i18n/data';
import { type TextTools, useText } from '../../i18n/text';
import { programmeNames } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { CountButton } from './CountButton';
import type { DataContent } from './dataContent';
import { ExperienceButton } from './ExperienceButton';
import { Filled, SLOT } from './Filled';
import styles from './InventorySection.module.css';
import { Section } from './Section';
import table from './table.module.css';

const COLUMNS = [
  'line',
  'programme',
  'nameAsPrinted',
  'theme',
  'applicant',
  'selection',
  'cycle',
  'experience',
] as const;
type Column = (typeof COLUMNS)[number];

/** The rows of the report's lists, as printed, each with the experience that it is. */
export function InventorySection({ id, content }: { id: string; content: DataContent }) {
  const tools = useText();
  const { t, number, list } = tools;
  const { core, experienceById } = useAtlas();
  const { inventory } = content.method;
  const [programme, setProgramme] = useState<ProgrammeId | null>(null);
  const [order, setOrder] = useState<{ column: Column; down: boolean }>({ column: 'line', down: false });

  const listed = useMemo(() => new Set(inventory.map((row) => row.experience)), [inventory]);
  const unlisted = core.experiences.filter((experience) => !listed.has(experience.id));
  const rows = useMemo(() => {
    const key = (row: InventoryRow) => sortKey(row, order.column, tools, experienceById.get(row.experience)?.shortName);
    const chosen = inventory.filter((row) => programme === null || row.programme === programme);
    return [...chosen].sort((a, b) => {
      const [x, y] = [key(a), key(b)];
      if (x === null || y === null) return x === y ? a.line - b.line : x === null ? 1 : -1;
      const compared = typeof x === 'number' && typeof y === 'number' ? x - y : tools.compare(String(x), String(y));
      return (order.down ? -compared : compared) || a.line - b.line;
    });
  }, [inventory, programme, order, tools, experienceById]);

  return (
    <Section
      id={id}
      name={t(data.inventory)}
      title={
        <Filled
          text={t(data.inventoryTitle, { rows: number(inventory.length), experiences: SLOT })}
          slot={<CountButton ids={[...listed]} what={t(data.inventoryExperiences)} />}
        />
      }
      lead={`${t(data.inventoryBody)}${
        unlisted.length > 0 ? ` ${t(data.inventoryMissing, { list: list(unlisted.map((one) => one.shortName)) })}` : ''
      }`}
    >
      <ul className={styles.programmes}>
        {[null, ...PROGRAMME_IDS].map((one) => (
          <li key={one ?? 'all'}>
            <button type="button" aria-pressed={programme === one} onClick={() => setProgramme(one)}>
              {one === null ? t(data.allProgrammes) : t(programmeNames[one])}{' '}
              <b>{number(inventory.filter((row) => one === null || row.programme === one).length)}</b>
            </button>
          </li>
        ))}
      </ul>
      <table className={`${table.table} ${styles.inventory}`}>
        <thead>
          <tr>
            {COLUMNS.map((column) => {
              const sorted = order.column === column;
              const Arrow = order.down ? ArrowDown : ArrowUp;
              return (
                <th key={column} scope="col" aria-sort={sorted ? (order.down ? 'descending' : 'ascending') : undefined}>
                  <button type="button" onClick={() => setOrder({ column, down: sorted && !order.down })}>
                    {t(data[column])}
                    {sorted && <Arrow size={13} aria-hidden />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.line} ${row.name}`}>
              <td data-label={t(data.line)}>{row.line}</td>
              <td data-label={t(data.programme)}>{t(programmeNames[row.programme])}</td>
              <th scope="row" lang="es" className={styles.name}>
                {row.name}
              </th>
              <td data-label={t(data.theme)} lang="es">
                {row.theme ?? <None />}
              </td>
              <td data-label={t(data.applicant)} lang="es">
                {row.applicant ?? <None />}
              </td>
              <td data-label={t(data.selection)}>{row.selection ? t(data[row.selection]) : <None />}</td>
              <td data-label={t(data.cycle)}>{row.cycle === null ? <None /> : number(row.cycle)}</td>
              <td data-label={t(data.experience)}>
                <ExperienceButton id={row.experience} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** What a column orders by; null, which always comes last, where the report prints nothing. */
function sortKey(
  row: InventoryRow,
  column: Column,
  { t }: TextTools,
  experience = row.experience,
): string | number | null {
  switch (column) {
    case 'line':
      return row.line;
    case 'programme':
      return t(programmeNames[row.programme]);
    case 'nameAsPrinted':
      return row.name;
    case 'theme':
      return row.theme;
    case 'applicant':
      return row.applicant;
    case 'selection':
      return row.selection && t(data[row.selection]);
    case 'cycle':
      return row.cycle;
    case 'experience':
      return experience;
  }
}

function None() {
  const { t } = useText();
  return (
    <span className={styles.none} title={t(data.notTold)}>
      <span aria-hidden>–</span>
      <span className="visually-hidden">{t(data.notTold)}</span>
    </span>
  );
}
