/** The drawing of those who read: every comuna of the place with its class, who reaches it, and its gap group. */
import { type SortingState, useTable } from '@tanstack/react-table';
import { ArrowDown, ArrowUp, Search, X } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { CoverageClass } from '../../../analysis/coverage';
import { COVERAGE_CLASSES } from '../../../analysis/measureShares';
import { normalise } from '../../../analysis/searchCatalogue';
import { placeName, unitName } from '../../../i18n/facetValues';
import { gapTable as words } from '../../../i18n/gapTable';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { useViewStore } from '../../../state/store';
import { TableDownloads } from '../../drawings/TableDownloads';
import { ClassMark } from './ClassMark';
import { comunaRowsOf } from './comunaRows';
import { comunasTable } from './comunasTable';
import styles from './GapTable.module.css';
import { CLASS_WORDS, GapTableRow } from './GapTableRow';
import { COLUMN_NAMES, GAP_TABLE_FEATURES, type GapColumn, gapColumns, isFigure } from './gapTableColumns';

export function GapTable() {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const gaps = useGaps();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const scenario = useViewStore((state) => state.view.scenario);
  const gapKind = useViewStore((state) => state.view.gapKind);
  const [sorting, setSorting] = useState<SortingState>([]);
  const [classes, setClasses] = useState<readonly CoverageClass[]>([]);
  const [query, setQuery] = useState('');
  const chosen = useViewStore(({ view: { selection } }) => (selection?.kind === 'comuna' ? selection.id : null));
  const captionId = useId();
  const frame = useRef<HTMLElement>(null);

  // A comuna that was chosen elsewhere comes into sight within the frame; the page around it stays where it is.
  useEffect(() => {
    const row = chosen && frame.current?.querySelector<HTMLElement>(`tr[data-cut="${chosen}"]`);
    if (!row || !frame.current) return;
    const { scrollTop, clientHeight } = frame.current;
    const seen = row.offsetTop >= scrollTop && row.offsetTop + row.offsetHeight <= scrollTop + clientHeight;
    if (!seen) frame.current.scrollTop = row.offsetTop - clientHeight / 2;
  }, [chosen]);

  const all = useMemo(
    () => comunaRowsOf(gaps, { division, scenario, gapKind }, atlas),
    [gaps, division, scenario, gapKind, atlas],
  );
  /** What the search looks through, parallel to the rows. */
  const texts = useMemo(
    () =>
      all.map(({ comuna: { name, province, region } }) => {
        const units = [province[division], region[division]].map((code) => unitName(tools, atlas, division, code));
        return normalise([name, ...units].join(' '));
      }),
    [all, division, tools, atlas],
  );
  const data = useMemo(() => {
    const sought = normalise(query);
    return all.filter(
      ({ shown }, row) =>
        (classes.length === 0 || classes.includes(shown)) && (sought === '' || texts[row]?.includes(sought)),
    );
  }, [all, texts, classes, query]);
  const columns = useMemo(() => gapColumns(tools, atlas, division), [tools, atlas, division]);
  const table = useTable({
    features: GAP_TABLE_FEATURES,
    data,
    columns,
    getRowId: ({ comuna }) => comuna.cut,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: setSorting,
  });
  const rows = table.getRowModel().rows;
  const placeWords = placeName(tools, atlas, division, place);
  const title = t(words.title, { place: placeWords });
  const toggle = (of: CoverageClass) =>
    setClasses(classes.includes(of) ? classes.filter((other) => other !== of) : [...classes, of]);
  const showAll = () => {
    setClasses([]);
    setQuery('');
  };

  const file = () => {
    const own = rows.map(({ original }) => original);
    const whole = comunasTable(own, gaps, useViewStore.getState().view, atlas, tools);
    const notes = [
      ...(whole.notes ?? []),
      ...(classes.length > 0
        ? [t(words.onlyClasses, { classes: tools.list(classes.map((of) => t(CLASS_WORDS[of]).toLowerCase())) })]
        : []),
      ...(normalise(query) === '' ? [] : [t(words.onlyMatching, { query })]),
    ];
    return { ...whole, notes };
  };

  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <p id={captionId} className={styles.caption} role="status">
          {t(rows.length === all.length ? words.captionAll : words.caption, {
            shown: rows.length,
            n: all.length,
            place: placeWords,
          })}
        </p>
        <TableDownloads title={title} table={file} />
        <search className={styles.search}>
          <Search size={15} aria-hidden />
          <input
            type="text"
            value={query}
            placeholder={t(words.search)}
            aria-label={t(words.search)}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && query !== '') {
                event.stopPropagation();
                setQuery('');
              }
            }}
          />
          {query !== '' && (
            <button type="button" aria-label={t(words.searchClear)} onClick={() => setQuery('')}>
              <X size={15} aria-hidden />
            </button>
          )}
        </search>
        <ul className={styles.classes} aria-label={t(words.classes)}>
          {COVERAGE_CLASSES.map((of) => {
            const n = all.filter(({ shown }) => shown === of).length;
            return n === 0 && !classes.includes(of) ? null : (
              <li key={of}>
                <button
                  type="button"
                  className={styles.chip}
                  aria-pressed={classes.includes(of)}
                  onClick={() => toggle(of)}
                >
                  <ClassMark of={of} />
                  {t(CLASS_WORDS[of])} <strong>{number(n)}</strong>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too. */}
      <section ref={frame} className={styles.scroll} aria-label={t(words.scrollRegion)} tabIndex={0}>
        <table className={styles.table} aria-labelledby={captionId}>
          <thead>
            <tr>
              {table.getHeaderGroups()[0]?.headers.map(({ column }) => {
                const sorted = column.getIsSorted();
                const name = t(COLUMN_NAMES[column.id as GapColumn]);
                const next = column.getNextSortingOrder();
                return (
                  <th
                    key={column.id}
                    scope="col"
                    data-column={column.id}
                    data-figures={isFigure(column.id) || undefined}
                    aria-sort={sorted ? (sorted === 'asc' ? 'ascending' : 'descending') : 'none'}
                  >
                    <button
                      type="button"
                      className={styles.sort}
                      title={
                        next === false
                          ? t(words.sortFree)
                          : t(next === 'asc' ? words.sort : words.sortDescending, { column: name })
                      }
                      onClick={() => column.toggleSorting()}
                    >
                      {name}
                      {sorted === 'asc' && <ArrowUp size={14} aria-hidden />}
                      {sorted === 'desc' && <ArrowDown size={14} aria-hidden />}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, original }) => (
              <GapTableRow
                key={id}
                row={original}
                division={division}
                passes={gaps.passes}
                drawing={scenario !== null}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && (
          <p className={styles.nothing}>
            {t(words.nothing)}{' '}
            <button type="button" onClick={showAll}>
              {t(words.all)}
            </button>
          </p>
        )}
      </section>
    </div>
  );
}
