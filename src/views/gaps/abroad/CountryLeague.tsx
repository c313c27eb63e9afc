import { ChevronDown, ChevronRight } from 'lucide-react';
import { Fragment, useId, useState } from 'react';
import { type CountryRecord, UNIT_CLASSES } from '../../../analysis/measureAbroad';
import { countryName } from '../../../i18n/countries';
import { gapsAbroad as words } from '../../../i18n/gapsAbroad';
import { withinSentence } from '../../../i18n/numberWords';
import type { Message } from '../../../i18n/text';
import { changeView } from '../../../state/store';
import { Figure } from '../../drawings/Figure';
import { type AbroadSource, unitsReached } from './abroadWords';
import styles from './CountryLeague.module.css';
import { CountryUnits } from './CountryUnits';

const COLUMNS = {
  named: words.columnNamed,
  inferred: words.columnInferred,
  national: words.columnNational,
  none: words.columnNone,
} as const satisfies Record<(typeof UNIT_CLASSES)[number], Message>;

/** Countries of which something is recorded, the most first; each unfolds its units, which are what its numbers count. */
export function CountryLeague({ records, source }: { records: readonly CountryRecord[]; source: AbroadSource }) {
  const { t, compare } = source.tools;
  const [open, setOpen] = useState<string | null>(null);
  if (records.length === 0) return <p>{t(words.noneAtAll)}</p>;
  const ranked = [...records].sort(
    (a, b) =>
      unitsReached(b) - unitsReached(a) ||
      compare(countryName(a.country, source.tools), countryName(b.country, source.tools)),
  );
  // Through the country alone: a column only where something is so.
  const shown = UNIT_CLASSES.filter(
    (kind, index) => kind !== 'national' || records.some(({ byClass }) => byClass[index]),
  );
  return (
    <table className={styles.league}>
      <thead>
        <tr>
          <th scope="col">{t(words.country)}</th>
          <th scope="col">{t(words.units)}</th>
          <td aria-hidden="true" />
          {shown.map((kind) => (
            <th key={kind} scope="col">
              {t(COLUMNS[kind])}
            </th>
          ))}
          <th scope="col">{t(words.experiences)}</th>
          <th scope="col">{t(words.unplaced)}</th>
        </tr>
      </thead>
      <tbody>
        {ranked.map((record) => (
          <CountryRows
            key={record.country}
            record={record}
            shown={shown}
            open={open === record.country}
            onToggle={() => setOpen(open === record.country ? null : record.country)}
            source={source}
          />
        ))}
      </tbody>
    </table>
  );
}

interface CountryRowsProps {
  record: CountryRecord;
  shown: readonly (typeof UNIT_CLASSES)[number][];
  open: boolean;
  onToggle: () => void;
  source: AbroadSource;
}

function CountryRows({ record, shown, open, onToggle, source }: CountryRowsProps) {
  const { t, number } = source.tools;
  const id = useId();
  const country = countryName(record.country, source.tools);
  const Chevron = open ? ChevronDown : ChevronRight;
  const experiences = t(words.countryExperiences, { country });
  const unplaced = t(words.countryUnplaced, { country });
  /** What the numbers of units count are the units below. */
  const units = (n: number, what: string) =>
    n === 0 ? (
      <span className={styles.zero}>0</span>
    ) : (
      <button
        type="button"
        aria-label={t(words.openUnits, { n: number(n), country, what })}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={onToggle}
      >
        {number(n)}
      </button>
    );
  return (
    <Fragment>
      <tr data-open={open || undefined}>
        <th scope="row">
          <button type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={onToggle}>
            <Chevron size={14} aria-hidden />
            {country}
          </button>
        </th>
        <td data-label={t(words.units)}>{units(record.units.length, withinSentence(t(words.units)))}</td>
        <td aria-hidden="true">
          <span className={styles.bar}>
            {UNIT_CLASSES.map((kind, index) => (
              <span key={kind} data-ink={kind} style={{ flexGrow: record.byClass[index] ?? 0 }} />
            ))}
          </span>
        </td>
        {shown.map((kind) => (
          <td key={kind} data-ink={kind} data-label={t(COLUMNS[kind])}>
            {units(record.byClass[UNIT_CLASSES.indexOf(kind)] ?? 0, withinSentence(t(COLUMNS[kind])))}
          </td>
        ))}
        <td data-label={t(words.experiences)}>
          <Figure
            text={number(record.ids.length)}
            what={experiences}
            listing={{ title: experiences, ids: record.ids }}
          />
        </td>
        <td data-label={t(words.unplaced)}>
          <Figure
            text={number(record.unplaced.length)}
            what={unplaced}
            listing={{ title: unplaced, ids: record.unplaced }}
          />
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5 + shown.length} className={styles.below} id={id}>
            <button
              type="button"
              className={styles.go}
              onClick={() => changeView({ place: { level: 'country', code: record.country }, selection: null })}
            >
              {t(words.goToCountry, { country })}
            </button>
            <CountryUnits record={record} source={source} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}
