import { useId } from 'react';
import { UNKNOWN } from '../../analysis/facetTable';
import { facets } from '../../i18n/facets';
import { useText } from '../../i18n/text';
import { setFacet } from '../../state/results';
import { FacetValues } from './FacetGroup';
import type { FacetContext } from './rowsOfFacet';
import styles from './YearFacet.module.css';

/** Years of beginning: a span by two ends, or year by year. */
export function YearFacet({ context, label }: { context: FacetContext; label: string }) {
  const { t } = useText();
  const { atlas, view } = context;
  const years = atlas.facets[view.division].columns.year.values
    .filter((value) => value !== UNKNOWN)
    .map(Number)
    .sort((a, b) => a - b);
  const chosen = (view.filters.year ?? []).filter((value) => value !== UNKNOWN).map(Number);
  const from = chosen.length > 0 ? Math.min(...chosen) : null;
  const to = chosen.length > 0 ? Math.max(...chosen) : null;

  // Ends given in the wrong order are taken as the same span the other way round.
  const chooseSpan = (one: number | null, other: number | null) => {
    const low = Math.min(one ?? -Infinity, other ?? Infinity);
    const high = Math.max(one ?? -Infinity, other ?? Infinity);
    const unknown = (view.filters.year ?? []).filter((value) => value === UNKNOWN);
    const span = one === null && other === null ? [] : years.filter((year) => year >= low && year <= high).map(String);
    setFacet('year', [...span, ...unknown]);
  };

  return (
    <>
      <div className={styles.span}>
        <YearSelect label={t(facets.yearFrom)} years={years} value={from} onChange={(year) => chooseSpan(year, to)} />
        <YearSelect label={t(facets.yearTo)} years={years} value={to} onChange={(year) => chooseSpan(from, year)} />
      </div>
      <FacetValues context={context} facet="year" label={label} limit={6} more={facets.moreYears} />
    </>
  );
}

function YearSelect({
  label,
  years,
  value,
  onChange,
}: {
  label: string;
  years: readonly number[];
  value: number | null;
  onChange: (year: number | null) => void;
}) {
  const { t } = useText();
  const id = useId();
  return (
    <span className={styles.end}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
      >
        <option value="">{t(facets.anyYear)}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </span>
  );
}
