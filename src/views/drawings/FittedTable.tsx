/** A table in a box: as many of its rows as there is room for, in their order, and how many it leaves out. */
import type { Share } from '../../analysis/measureShares';
import { CoverageBar } from '../../charts/CoverageBar';
import { useText } from '../../i18n/text';
import { wrapText } from '../../ui/measureText';
import type { TableData } from '../exhibits/exhibit';
import styles from './FittedTable.module.css';
import { COLUMN_GAP, type FittedColumn, fitColumns, HEAD_SIZE } from './fitColumns';

/** A bar of coverage has no place in a file: its figures stand beside it. */
export type FittedCell = string | number | null | { share: Share; label: string };

export interface FittedRow {
  key: string;
  /** Parallel to the columns. */
  cells: readonly FittedCell[];
}

export interface Fitted {
  /** What it is a table of. */
  title: string;
  columns: readonly FittedColumn[];
  /** The most telling first. */
  rows: readonly FittedRow[];
  /** Below all rows, whether they are shown or not. */
  total?: FittedRow;
  /** Below the table: what a mark in it means. */
  note?: string | null;
  /** How many rows are left out, in words. */
  more: (left: number) => string;
  /** Said where there is no row at all. */
  none?: string;
}

/** px of the box. */
const HEAD_LINE = 15;
const HEAD_AIR = 6;
const ROW = { least: 20, most: 30 } as const;
const FOOT = 22;

export function FittedTable({ table, width, height }: { table: Fitted; width: number; height: number }) {
  const { number } = useText();
  const { title, columns, rows, total, note, more, none } = table;
  const all = total ? [...rows, total] : rows;
  const said = (cell: FittedCell) => (cell === null ? '–' : typeof cell === 'number' ? number(cell) : cell);
  const placed = fitColumns(
    columns,
    columns.map((_, column) => {
      const texts = all.map(({ cells }) => said(cells[column] ?? null));
      return texts.every((text) => typeof text === 'string') ? texts : null;
    }),
    width,
  );
  const heads = placed.map(({ index, width: own }) => wrapText(columns[index]?.head ?? '', own + 1, 3, HEAD_SIZE));
  const head = Math.max(1, ...heads.map((lines) => lines.length)) * HEAD_LINE + HEAD_AIR;
  const room = height - head - (note ? FOOT : 0);
  const extra = total ? 1 : 0;
  const fits = Math.floor(room / ROW.least) >= rows.length + extra;
  const free = fits || note ? room : room - FOOT;
  const shown = fits ? rows.length : Math.max(1, Math.floor(free / ROW.least) - extra);
  const row = Math.min(ROW.most, free / (shown + extra));
  const cellsOf = ({ cells }: FittedRow) =>
    placed.map(({ index }, position) => {
      const text = said(cells[index] ?? null);
      const Tag = position === 0 ? 'th' : 'td';
      return (
        <Tag
          key={index}
          {...(position === 0 ? { scope: 'row' } : {})}
          data-numeric={columns[index]?.numeric || undefined}
          title={typeof text === 'string' && !columns[index]?.numeric ? text : undefined}
        >
          {typeof text === 'string' ? text : <CoverageBar {...text} />}
        </Tag>
      );
    });
  const left = rows.length - shown;
  if (rows.length === 0 && none) {
    return (
      <p className={styles.none} style={{ width }}>
        {none}
      </p>
    );
  }
  return (
    <div className={styles.box} style={{ width, height }}>
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <colgroup>
          {placed.map(({ index, width: own }, position) => (
            <col key={index} style={{ width: own + (position < placed.length - 1 ? COLUMN_GAP : 0) }} />
          ))}
        </colgroup>
        <thead>
          <tr style={{ height: head }}>
            {placed.map(({ index }, position) => (
              <th key={index} scope="col" data-numeric={columns[index]?.numeric || undefined}>
                {heads[position]?.map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((one) => (
            <tr key={one.key} style={{ height: row }}>
              {cellsOf(one)}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr style={{ height: row }}>{cellsOf(total)}</tr>
          </tfoot>
        )}
      </table>
      {(left > 0 || note) && (
        <p className={styles.foot}>
          <span>{left > 0 && more(left)}</span>
          {note && <span>{note}</span>}
        </p>
      )}
    </div>
  );
}

/** All its rows as plain data, without what only a drawing can say. */
export function dataOfTable({ title, columns, rows, total }: Fitted): TableData {
  const kept = columns.flatMap((_, column) => (rows.some(({ cells }) => isBar(cells[column])) ? [] : [column]));
  return {
    kind: 'table',
    title,
    columns: kept.flatMap((column) => {
      const found = columns[column];
      return found ? [{ head: found.head, numeric: found.numeric, width: found.width }] : [];
    }),
    rows: [...rows, ...(total ? [total] : [])].map(({ cells }) =>
      kept.map((column) => {
        const cell = cells[column] ?? null;
        return isBar(cell) ? null : (cell as string | number | null);
      }),
    ),
  };
}

function isBar(cell: FittedCell | undefined): boolean {
  return typeof cell === 'object' && cell !== null;
}

/** For who cannot see it: what it is, and its first rows. */
export function tableInWords(table: Fitted, most: number, number: (value: number) => string): string {
  const { title, columns, rows } = dataOfTable(table);
  const told = rows.slice(0, most).map((cells) =>
    cells
      .map((cell, column) => {
        const text = typeof cell === 'number' ? number(cell) : (cell ?? '–');
        return column === 0 ? text : `${columns[column]?.head}: ${text}`;
      })
      .join('; '),
  );
  return [title, ...told].join('. ').concat('.');
}
