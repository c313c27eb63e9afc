import { ArrowDown, ArrowUp } from 'lucide-react';
import { COVERAGE_CLASSES } from '../../../analysis/measureShares';
import { effort as words } from '../../../i18n/effort';
import { shareText } from '../../../i18n/shareWords';
import { type Message, useText } from '../../../i18n/text';
import { programmeNames } from '../../../i18n/vocabulary';
import { changeView } from '../../../state/store';
import type { PlaceRef } from '../../../state/view';
import { Figure } from '../../drawings/Figure';
import styles from './EffortTable.module.css';
import { EFFORT_COLUMNS, type EffortColumn, type EffortRow } from './effortRows';
import { thinReason } from './effortWords';

interface EffortTableProps {
  rows: readonly EffortRow[];
  nameOf: (row: EffortRow) => string;
  order: { column: EffortColumn; down: boolean };
  onOrder: (column: EffortColumn) => void;
  place: PlaceRef;
}

/** A row per region: its coverage, and what was found when somebody looked. Every number opens what it counts. */
export function EffortTable({ rows, nameOf, order, onOrder, place }: EffortTableProps) {
  const { t } = useText();
  const level = rows[0]?.level ?? 'region';
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {EFFORT_COLUMNS.map((column) => {
            const sorted = order.column === column;
            const Arrow = order.down ? ArrowDown : ArrowUp;
            return (
              <th
                key={column}
                scope="col"
                data-column={column}
                aria-sort={sorted ? (order.down ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" onClick={() => onOrder(column)}>
                  {t(words[column], { level })}
                  {sorted && <Arrow size={13} aria-hidden />}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.unit.code}
            row={row}
            name={nameOf(row)}
            here={'code' in place && place.code === row.unit.code}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, name, here }: { row: EffortRow; name: string; here: boolean }) {
  const tools = useText();
  const { t, number } = tools;
  const { effort, level, unit } = row;
  const what = (message: Message) => t(words.what, { unit: name, what: t(message) });
  const experiences = (ids: readonly string[], message: Message) => (
    <Figure text={number(ids.length)} what={what(message)} listing={{ title: what(message), ids }} />
  );
  const percent = (share: number, comunas: readonly string[], message: Message) => (
    <Figure text={shareText(tools, share)} what={what(message)} listing={{ title: what(message), comunas }} />
  );
  return (
    <tr data-level={level} data-thin={effort.thin || undefined}>
      <th scope="row" data-column="unit">
        {here ? (
          name
        ) : (
          <button type="button" onClick={() => changeView({ place: { level, code: unit.code }, selection: null })}>
            {name}
          </button>
        )}
        {effort.thin && <span className={styles.mark}>{thinReason(effort, { t })}</span>}
      </th>
      <td data-column="direct" data-label={t(words.direct)}>
        <span className={styles.share}>
          <span className={styles.bar} aria-hidden="true">
            {COVERAGE_CLASSES.map((kind, index) => (
              <span key={kind} data-class={kind} style={{ flexGrow: row.share.byClass[index] ?? 0 }} />
            ))}
          </span>
          {percent(row.direct, row.directComunas, words.whatDirect)}
        </span>
      </td>
      <td data-column="umbrella" data-label={t(words.umbrella)}>
        {percent(row.umbrella, row.umbrellaComunas, words.whatUmbrella)}
      </td>
      <td data-column="gaps" data-label={t(words.gaps)} data-some={row.gaps.length > 0 || undefined}>
        <Figure
          text={number(row.gaps.length)}
          what={what(words.whatGaps)}
          listing={{ title: what(words.whatGaps), comunas: row.gaps }}
        />
      </td>
      <td data-column="experiences" data-label={t(words.experiences)}>
        {experiences(effort.ids, words.whatAll)}
      </td>
      <td data-column="documented" data-label={t(words.documented)}>
        {experiences(effort.documented, words.whatDocumented)}
      </td>
      <td data-column="identified" data-label={t(words.identified)}>
        {experiences(effort.identified, words.whatIdentified)}
      </td>
      <td data-column="local" data-label={t(words.local)}>
        {experiences(effort.local, words.whatLocal)}
      </td>
      <td data-column="sources" data-label={t(words.sources)}>
        <Sources row={row} name={name} />
      </td>
      <td data-column="cycles" data-label={t(words.cycles)}>
        <Cycles row={row} name={name} />
      </td>
      <td data-column="years" data-label={t(words.years)}>
        <Years row={row} name={name} />
      </td>
      <td data-column="perHundredThousand" data-label={t(words.perHundredThousand)}>
        <Ratio value={effort.perHundredThousand} />
      </td>
      <td data-column="perComuna" data-label={t(words.perComuna)}>
        <Ratio value={effort.perComuna} />
      </td>
    </tr>
  );
}

function Sources({ row: { effort }, name }: { row: EffortRow; name: string }) {
  const { t, number } = useText();
  if (effort.sources.length === 0) return <Nothing />;
  return (
    <ul className={styles.marks}>
      {effort.sources.map(({ programme, ids }) => {
        const source = t(programmeNames[programme]);
        const title = t(words.what, { unit: name, what: source });
        return (
          <li key={programme} data-source={programme}>
            <Figure text={`${source} ${number(ids.length)}`} what={name} listing={{ title, ids }} />
          </li>
        );
      })}
    </ul>
  );
}

function Cycles({ row: { cycles }, name }: { row: EffortRow; name: string }) {
  const { t, number } = useText();
  if (cycles === null) return <span className={styles.waiting}>…</span>;
  if (cycles.length === 0) return <Nothing />;
  return (
    <ul className={styles.marks}>
      {cycles.map(({ cycle, ids }) => {
        const title = t(words.what, { unit: name, what: t(words.cycle, { cycle }) });
        return (
          <li key={cycle}>
            <Figure text={number(cycle)} what={title} listing={{ title, ids }} />
          </li>
        );
      })}
    </ul>
  );
}

function Years({ row: { effort }, name }: { row: EffortRow; name: string }) {
  const { t } = useText();
  const { years, undated } = effort;
  const what = (message: Message) => t(words.what, { unit: name, what: t(message) });
  if (!years && undated.length === 0) return <Nothing />;
  return (
    <ul className={styles.marks}>
      {years && (
        <li>
          <Figure
            text={t(years.first === years.last ? words.yearOne : words.yearSpan, {
              first: String(years.first),
              last: String(years.last),
            })}
            what={what(words.whatYears)}
            listing={{ title: what(words.whatYears), ids: years.dated }}
          />
        </li>
      )}
      {undated.length > 0 && (
        <li>
          <Figure
            text={t(words.undated, { n: undated.length })}
            what={what(words.whatUndated)}
            listing={{ title: what(words.whatUndated), ids: undated }}
          />
        </li>
      )}
    </ul>
  );
}

function Ratio({ value }: { value: number | null }) {
  const { number } = useText();
  if (value === null) return <Nothing />;
  return number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

function Nothing() {
  return <span className={styles.nothing}>–</span>;
}
