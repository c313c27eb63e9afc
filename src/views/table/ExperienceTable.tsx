import { useTable } from '@tanstack/react-table';
import { ArrowDown, ArrowUp, Columns3, Download, X } from 'lucide-react';
import { type ReactNode, useId, useMemo } from 'react';
import { Button, Checkbox, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { toSpreadsheetCsv } from '../../exchange/csv';
import { downloadText } from '../../exchange/downloadText';
import { placeName } from '../../i18n/facetValues';
import { table as words } from '../../i18n/table';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { hoverExperience, useHover } from '../../state/hover';
import { useResults } from '../../state/results';
import { changeView, useViewStore } from '../../state/store';
import { EmptyResult } from '../facets/EmptyResult';
import styles from './ExperienceTable.module.css';
import { experienceCsvRows, experienceRowOf } from './experienceRow';
import { markRows, useMarkedRows } from './markedRows';
import { experienceColumns, FIGURE_COLUMNS, TABLE_FEATURES } from './tableColumns';
import { changeColumns, changeSorting, showUsualColumns, useTableLayout } from './tableLayout';

/** The drawing of those who read: the experiences that pass, as text, sortable, with columns to choose. */
export function ExperienceTable() {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const { experiences } = useResults();
  const division = useViewStore((state) => state.view.division);
  const place = useViewStore((state) => state.view.place);
  const layout = useTableLayout();
  const marked = useMarkedRows((state) => state.marked);
  const captionId = useId();

  const data = useMemo(
    () => experiences.map((experience) => experienceRowOf(tools, atlas, division, experience)),
    [tools, atlas, division, experiences],
  );
  const columns = useMemo(() => experienceColumns(tools), [tools]);
  const table = useTable({
    features: TABLE_FEATURES,
    data,
    columns,
    getRowId: (row) => row.id,
    enableMultiSort: false,
    state: layout,
    onSortingChange: changeSorting,
    onColumnVisibilityChange: changeColumns,
  });

  if (experiences.length === 0) return <EmptyResult />;
  const rows = table.getRowModel().rows;
  const markedIds = new Set(marked?.ids ?? []);
  // A mark on every row would set none of them apart.
  const marksTellApart = rows.some((row) => !markedIds.has(row.id));
  const download = () =>
    downloadText(
      `${t(words.csvName)}.csv`,
      toSpreadsheetCsv(
        experienceCsvRows(
          tools,
          division,
          rows.map((row) => row.original),
        ),
        tools.language,
      ),
    );

  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <p id={captionId} className={styles.caption}>
          {t(words.caption, { n: experiences.length, place: placeName(tools, atlas, division, place) })}
        </p>
        <div className={styles.tools}>
          <DialogTrigger>
            <Button className={styles.tool ?? ''}>
              <Columns3 size={16} aria-hidden />
              {t(words.columns)}
            </Button>
            <Popover className={styles.popover ?? ''} placement="bottom end">
              <Dialog className={styles.columns ?? ''} aria-label={t(words.columns)}>
                {table
                  .getAllLeafColumns()
                  .filter((column) => column.getCanHide())
                  .map((column) => (
                    <Checkbox
                      key={column.id}
                      className={styles.checkbox ?? ''}
                      isSelected={column.getIsVisible()}
                      onChange={(visible) => column.toggleVisibility(visible)}
                    >
                      <span className={styles.box} aria-hidden />
                      {String(column.columnDef.header)}
                    </Checkbox>
                  ))}
                <div className={styles.sets}>
                  <Button onPress={showUsualColumns}>{t(words.columnsUsual)}</Button>
                  <Button onPress={() => changeColumns({})}>{t(words.columnsAll)}</Button>
                </div>
              </Dialog>
            </Popover>
          </DialogTrigger>
          <button
            type="button"
            className={styles.tool}
            title={t(words.csvHelp, { n: experiences.length })}
            onClick={download}
          >
            <Download size={16} aria-hidden />
            {t(words.csv)}
          </button>
        </div>
        {marked && marksTellApart && (
          <p className={styles.marked} role="status">
            <span>
              {t(words.marked, {
                shown: rows.filter((row) => markedIds.has(row.id)).length,
                n: marked.ids.length,
                title: marked.title,
              })}
            </span>
            <button type="button" aria-label={t(words.unmark)} title={t(words.unmark)} onClick={() => markRows(null)}>
              <X size={16} aria-hidden />
            </button>
          </p>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too. */}
      <section className={styles.scroll} aria-label={t(words.scrollRegion)} tabIndex={0}>
        <table className={styles.table} aria-labelledby={captionId}>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map(({ column }) => {
                  const sorted = column.getIsSorted();
                  const name = String(column.columnDef.header);
                  const next = column.getNextSortingOrder();
                  return (
                    <th
                      key={column.id}
                      scope="col"
                      data-column={column.id}
                      data-figures={FIGURE_COLUMNS.has(column.id) || undefined}
                      aria-sort={sorted ? (sorted === 'asc' ? 'ascending' : 'descending') : 'none'}
                    >
                      <button
                        type="button"
                        className={styles.sort}
                        title={
                          next === false
                            ? t(words.sortFree)
                            : t(next === 'asc' ? words.sortUp : words.sortDown, { column: name })
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
            ))}
          </thead>
          <tbody>
            {rows.map((row) => (
              <TableRow key={row.id} id={row.id} marked={marksTellApart && markedIds.has(row.id)}>
                {row.getVisibleCells().map((cell) => {
                  const { id } = cell.column;
                  return id === 'name' ? (
                    <th key={cell.id} scope="row" data-column={id}>
                      <table.FlexRender cell={cell} />
                      {marksTellApart && markedIds.has(row.id) && (
                        <span className="visually-hidden"> ({t(words.markedRow)})</span>
                      )}
                    </th>
                  ) : (
                    <td key={cell.id} data-column={id} data-figures={FIGURE_COLUMNS.has(id) || undefined}>
                      <table.FlexRender cell={cell} />
                    </td>
                  );
                })}
              </TableRow>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function TableRow({ id, marked, children }: { id: string; marked: boolean; children: ReactNode }) {
  const selected = useViewStore(({ view: { selection } }) => selection?.kind === 'experience' && selection.id === id);
  const hovered = useHover((state) => state.experience === id);
  return (
    // The name's button does the same by keyboard.
    <tr
      data-selected={selected || undefined}
      data-hovered={hovered || undefined}
      data-marked={marked || undefined}
      aria-current={selected || undefined}
      onPointerEnter={() => hoverExperience(id)}
      onPointerLeave={() => hoverExperience(null)}
      onClick={() => changeView({ selection: { kind: 'experience', id } })}
    >
      {children}
    </tr>
  );
}
