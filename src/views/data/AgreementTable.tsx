import { ChevronDown } from 'lucide-react';
import { Fragment, useMemo, useState } from 'react';
import { type CodeAgreement, measureAgreement } from '../../analysis/measureAgreement';
import type { Coding } from '../../catalog/schema';
import { type CodeId, DIMENSIONS, FACTOR_IDS, type FactorId, FIELDS_BY_ASPECT } from '../../catalog/vocabulary';
import { data } from '../../i18n/data';
import { useText } from '../../i18n/text';
import { dimensionNames } from '../../i18n/vocabulary';
import styles from './AgreementTable.module.css';
import { CountButton } from './CountButton';
import { codeName, isFactor, valueWords } from './codeWords';
import type { DataContent } from './dataContent';
import { ExperienceButton } from './ExperienceButton';
import table from './table.module.css';

/** The least α with which a code counts as reliable (Krippendorff, «Content Analysis», chapter on reliability). */
const GOAL = 0.8;
const COLUMNS = 6;

/** How far both readers agree on every code, and on which fichas they do not. */
export function AgreementTable({ content }: { content: DataContent }) {
  const words = useText();
  const { t, number } = words;
  const { codings } = content.method;
  const rows = useMemo(() => measureAgreement(codings), [codings]);
  const [open, setOpen] = useState<string | null>(null);
  const both = content.fichas.filter(({ n }) => readingOf(codings, 'A', n) && readingOf(codings, 'B', n)).length;
  if (both === 0) return <p className={styles.none}>{t(data.agreementNone)}</p>;

  const groups = [
    ...DIMENSIONS.map((dimension) => ({
      id: dimension,
      name: t(dimensionNames[dimension]),
      rows: rows.filter((row) => (FIELDS_BY_ASPECT[dimension] as readonly string[]).includes(row.code)),
    })),
    {
      id: 'factors',
      name: t(data.factors),
      rows: rows.filter((row) => (FACTOR_IDS as readonly string[]).includes(row.code)),
    },
  ];
  const goal = number(GOAL, { minimumFractionDigits: 2 });
  return (
    <div className={styles.agreement}>
      <h3>{t(data.agreementTitle, { reached: number(rows.filter(reaches).length), n: number(rows.length) })}</h3>
      <p className={styles.lead}>
        {t(data.agreementBody, { n: both, goal })} {t(data.agreementHelp)}
      </p>
      <div className={table.scroll}>
        <table className={`${table.table} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{t(data.code)}</th>
              <th scope="col">{t(data.measure)}</th>
              <th scope="col" className={table.number}>
                {t(data.pairs)}
              </th>
              <th scope="col" className={table.number}>
                {t(data.agreement)}
              </th>
              <th scope="col">{t(data.alpha)}</th>
              <th scope="col">{t(data.differ)}</th>
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.id} className={table[group.id]}>
              <tr>
                <th scope="rowgroup" colSpan={COLUMNS}>
                  {group.name}
                </th>
              </tr>
              {group.rows.map((row) => {
                const name = codeName(row.code, words);
                const shown = open === row.code;
                return (
                  <Fragment key={row.code}>
                    <tr>
                      <th scope="row">{name}</th>
                      <td className={styles.quiet}>{t(data[row.measure])}</td>
                      <td className={table.number}>
                        <CountButton ids={pairsOf(row, content)} what={t(data.bothValues, { code: name })} />
                      </td>
                      <td className={table.number}>
                        {number(row.agreement, { style: 'percent', maximumFractionDigits: 0 })}
                      </td>
                      <td>
                        <Alpha row={row} />
                      </td>
                      <td>
                        {row.differ.length === 0 ? (
                          <span className={styles.quiet}>{t(data.fichas, { n: 0 })}</span>
                        ) : (
                          <button
                            type="button"
                            className={styles.toggle}
                            aria-expanded={shown}
                            title={t(data.showDifferences, { code: name })}
                            onClick={() => setOpen(shown ? null : row.code)}
                          >
                            {t(data.fichas, { n: row.differ.length })}
                            <ChevronDown size={14} aria-hidden="true" />
                            <span className="visually-hidden">: {t(data.showDifferences, { code: name })}</span>
                          </button>
                        )}
                      </td>
                    </tr>
                    {shown && (
                      <tr className={styles.details}>
                        <td colSpan={COLUMNS}>
                          <Differences row={row} content={content} />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

function reaches(row: CodeAgreement): boolean {
  return row.alpha !== null && row.alpha >= GOAL;
}

function readingOf(codings: readonly Coding[], coder: 'A' | 'B', n: number): Coding | undefined {
  return codings.find((coding) => coding.coder === coder && coding.n === n);
}

/** The experiences to which both readers gave a value. */
function pairsOf(row: CodeAgreement, content: DataContent): string[] {
  return content.fichas
    .filter(({ n }) =>
      (['A', 'B'] as const).every((coder) => {
        const read = readingOf(content.method.codings, coder, n);
        return read && valueIn(read, row.code) !== null;
      }),
    )
    .map((ficha) => ficha.id);
}

/** α as number, as a bar against the goal's tick, and in words: never by colour alone. */
function Alpha({ row }: { row: CodeAgreement }) {
  const { t, number } = useText();
  if (row.alpha === null) {
    return (
      <span className={styles.quiet} title={t(data.noVariationHelp)}>
        {t(data.noVariation)}
      </span>
    );
  }
  const reached = reaches(row);
  return (
    <span className={styles.alpha} data-reached={reached}>
      <b>{number(row.alpha, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}</b>
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.track} x="0" y="4" width="100" height="4" />
        <rect className={styles.bar} x="0" y="4" width={Math.max(0, Math.min(1, row.alpha)) * 100} height="4" />
        <rect className={styles.goal} x={GOAL * 100} y="0" width="1" height="12" />
      </svg>
      <span className={styles.verdict}>{t(reached ? data.goalReached : data.goalMissed)}</span>
    </span>
  );
}

/** The fichas on which the readers differ: what each said, and what was agreed. */
function Differences({ row, content }: { row: CodeAgreement; content: DataContent }) {
  const words = useText();
  const { t } = words;
  return (
    <table className={styles.differences}>
      <thead>
        <tr>
          <th scope="col">{t(data.ficha)}</th>
          <th scope="col">{t(data.readerA)}</th>
          <th scope="col">{t(data.readerB)}</th>
          <th scope="col">{t(data.agreed)}</th>
        </tr>
      </thead>
      <tbody>
        {row.differ.map((n) => {
          const ficha = content.fichas.find((candidate) => candidate.n === n);
          if (!ficha) return null;
          const say = (read: Pick<Coding, 'codes' | 'factors'> | undefined) =>
            valueWords(row.code, read && valueIn(read, row.code), words);
          const reason = content.method.settlements.find((one) => one.n === n && one.code === row.code)?.reason;
          return (
            <tr key={n}>
              <th scope="row">
                <ExperienceButton id={ficha.id} />
              </th>
              <td>{say(readingOf(content.method.codings, 'A', n))}</td>
              <td>{say(readingOf(content.method.codings, 'B', n))}</td>
              <td>
                <b>{say(ficha)}</b>
                {reason && (
                  <span className={styles.reason} lang="es">
                    {reason}
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function valueIn(read: Pick<Coding, 'codes' | 'factors'>, code: CodeId | FactorId): unknown {
  return isFactor(code) ? read.factors[code].value : read.codes[code].value;
}
