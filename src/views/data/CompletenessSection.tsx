import { type KeyboardEvent, useRef, useState } from 'react';
import type { FichaFile } from '../../catalog/schema';
import { FIELD_STATUSES, FIELDS_BY_ASPECT, type FieldId, type FieldStatus } from '../../catalog/vocabulary';
import { data } from '../../i18n/data';
import { useText } from '../../i18n/text';
import { aspectNames, fieldNames, fieldStatusNames } from '../../i18n/vocabulary';
import styles from './CompletenessSection.module.css';
import { CountButton } from './CountButton';
import type { DataContent } from './dataContent';
import { ExperienceButton } from './ExperienceButton';
import { LineReferences } from './LineReferences';
import { Section } from './Section';
import { StatusMark } from './StatusMark';
import { TEMPLATE_ASPECTS, TEMPLATE_FIELDS } from './templateFields';

interface Cell {
  row: number;
  column: number;
}

/** Fichas × fields by status: the exceptions speak, the informed stay pale. */
export function CompletenessSection({ id, content }: { id: string; content: DataContent }) {
  const { t, number } = useText();
  const [only, setOnly] = useState<FieldStatus | null>(null);
  const [chosen, setChosen] = useState<Cell | null>(null);
  const totals = Object.fromEntries(
    FIELD_STATUSES.map((status) => [
      status,
      content.fichas.reduce((sum, ficha) => sum + countStatus(ficha, status), 0),
    ]),
  ) as Record<FieldStatus, number>;
  const all = content.fichas.length * TEMPLATE_FIELDS.length;
  return (
    <Section
      id={id}
      name={t(data.completeness)}
      title={t(data.completenessTitle, { informed: number(totals.informed), n: number(all) })}
      lead={t(data.completenessBody)}
    >
      <ul className={styles.totals}>
        {FIELD_STATUSES.map((status) => (
          <li key={status}>
            <button
              type="button"
              aria-pressed={only === status}
              title={t(data.onlyThis, { status: t(fieldStatusNames[status]), n: totals[status] })}
              onClick={() => setOnly(only === status ? null : status)}
            >
              <StatusMark status={status} />
              <span>{t(fieldStatusNames[status])}</span>
              <b>{number(totals[status])}</b>
            </button>
          </li>
        ))}
      </ul>
      <Matrix content={content} only={only} chosen={chosen} onChoose={setChosen} />
      <Readout content={content} chosen={chosen} />
    </Section>
  );
}

function countStatus(ficha: FichaFile, status: FieldStatus): number {
  return TEMPLATE_FIELDS.filter(({ field }) => ficha.fields[field].status === status).length;
}

function Matrix({
  content,
  only,
  chosen,
  onChoose,
}: {
  content: DataContent;
  only: FieldStatus | null;
  chosen: Cell | null;
  onChoose: (cell: Cell) => void;
}) {
  const { t, number } = useText();
  const { fichas } = content;
  const table = useRef<HTMLTableElement>(null);
  const [focus, setFocus] = useState<Cell>({ row: 0, column: 0 });

  const walk = (event: KeyboardEvent) => {
    const last = { row: fichas.length - 1, column: TEMPLATE_FIELDS.length - 1 };
    const next = { ...focus };
    if (event.key === 'ArrowUp') next.row = Math.max(0, focus.row - 1);
    else if (event.key === 'ArrowDown') next.row = Math.min(last.row, focus.row + 1);
    else if (event.key === 'ArrowLeft') next.column = Math.max(0, focus.column - 1);
    else if (event.key === 'ArrowRight') next.column = Math.min(last.column, focus.column + 1);
    else if (event.key === 'Home') next.column = 0;
    else if (event.key === 'End') next.column = last.column;
    else return;
    event.preventDefault();
    setFocus(next);
    table.current?.querySelector<HTMLButtonElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
  };

  return (
    <div className={styles.scroll}>
      <table className={styles.matrix} ref={table} data-only={only ?? undefined}>
        <caption className="visually-hidden">
          {t(data.matrixCaption)}. {t(data.matrixKeys)}
        </caption>
        <colgroup />
        {TEMPLATE_ASPECTS.map((aspect) => (
          <colgroup key={aspect} span={FIELDS_BY_ASPECT[aspect].length} />
        ))}
        <colgroup />
        <thead>
          <tr className={styles.aspects}>
            <td />
            {TEMPLATE_ASPECTS.map((aspect) => (
              <th key={aspect} scope="colgroup" colSpan={FIELDS_BY_ASPECT[aspect].length} data-aspect={aspect}>
                {t(aspectNames[aspect])}
              </th>
            ))}
            <td />
          </tr>
          <tr className={styles.fields}>
            <td />
            {TEMPLATE_FIELDS.map(({ field }) => (
              <th key={field} scope="col" data-start={startsAspect(field)}>
                <span>{t(fieldNames[field])}</span>
              </th>
            ))}
            <th scope="col">
              <span>{t(data.informedOf)}</span>
            </th>
          </tr>
        </thead>
        <tbody onKeyDown={walk}>
          {fichas.map((ficha, row) => (
            <tr key={ficha.n}>
              <th scope="row">
                <ExperienceButton id={ficha.id} />
              </th>
              {TEMPLATE_FIELDS.map(({ field, aspect }, column) => {
                const { status } = ficha.fields[field];
                const name = `${t(fieldNames[field])}: ${t(fieldStatusNames[status])}`;
                return (
                  <td key={field} data-start={startsAspect(field)}>
                    <button
                      type="button"
                      data-cell={`${row}-${column}`}
                      data-dim={only !== null && only !== status}
                      aria-pressed={chosen?.row === row && chosen.column === column}
                      aria-label={name}
                      title={`${ficha.n} · ${name}`}
                      tabIndex={focus.row === row && focus.column === column ? 0 : -1}
                      onFocus={() => setFocus({ row, column })}
                      onClick={() => onChoose({ row, column })}
                    >
                      <StatusMark status={status} dimension={aspect} />
                    </button>
                  </td>
                );
              })}
              <td className={styles.total}>{number(countStatus(ficha, 'informed'))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t(data.informedOf)}</th>
            {TEMPLATE_FIELDS.map(({ field }) => (
              <td key={field} data-start={startsAspect(field)}>
                <CountButton
                  ids={fichas.filter((ficha) => ficha.fields[field].status === 'informed').map((ficha) => ficha.id)}
                  what={t(data.fichasInformed, { field: t(fieldNames[field]) })}
                />
              </td>
            ))}
            <td className={styles.total}>
              {number(fichas.reduce((sum, ficha) => sum + countStatus(ficha, 'informed'), 0))}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function startsAspect(field: FieldId): boolean {
  return TEMPLATE_ASPECTS.some((aspect) => FIELDS_BY_ASPECT[aspect][0] === field);
}

/** What the chosen cell says: summary, lines and doubts. */
function Readout({ content, chosen }: { content: DataContent; chosen: Cell | null }) {
  const { t } = useText();
  const ficha = chosen && content.fichas[chosen.row];
  const entry = chosen && TEMPLATE_FIELDS[chosen.column];
  return (
    <div className={styles.readout} role="status">
      {ficha && entry ? (
        <>
          <div>
            <ExperienceButton id={ficha.id} />
            <h3>{t(fieldNames[entry.field])}</h3>
            <p className={styles.status}>
              <StatusMark status={ficha.fields[entry.field].status} dimension={entry.aspect} />
              {t(fieldStatusNames[ficha.fields[entry.field].status])}
            </p>
          </div>
          <div>
            <p className={styles.summary}>
              <span lang="es">{ficha.fields[entry.field].summary}</span>{' '}
              <LineReferences ranges={ficha.fields[entry.field].lines} />
            </p>
            {ficha.fields[entry.field].doubts.map((doubt) => (
              <p key={doubt.note} className={styles.doubt}>
                <span lang="es">{doubt.note}</span> <LineReferences ranges={doubt.lines} />
              </p>
            ))}
          </div>
        </>
      ) : (
        <p className={styles.prompt}>{t(data.cellPrompt)}</p>
      )}
    </div>
  );
}
