import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { DimensionIndices } from '../../analysis/measureIndices';
import { loadMethod } from '../../catalog/load';
import type { Experience, FichaFile } from '../../catalog/schema';
import { DIMENSIONS } from '../../catalog/vocabulary';
import { dossier } from '../../i18n/dossier';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import { indexNames } from '../../i18n/vocabulary';
import { DIMENSION_COLOURS } from '../../plates/glyphGeometry';
import { useAtlas } from '../../state/atlas';
import { useViewStore } from '../../state/store';
import { type Pourable, pourBlocks } from '../../ui/paper/pourBlocks';
import { useLoaded } from '../../ui/useLoaded';
import { usePrintedSheet } from '../../ui/usePrintedSheet';
import { dayInWords, divisionInWords } from '../drawings/describeView';
import { ExperienceLead, ExperienceMark } from './ExperienceLead';
import { blockNode, fichaBlocks } from './fichaBlocks';
import styles from './PrintedFicha.module.css';
import { rangeInWords } from './reportLines';

/** Points: the largest at which a ficha fits one sheet. What would have to be smaller takes two, at the size of comfort. */
const TYPE_SIZES = [8.5, 8.3, 8.1, 7.9, 7.7, 7.5, 7.3, 7.1];
const TYPE_OF_TWO_SHEETS = 9;
const COLUMNS = 2;
/** px: what printers and screens may differ by over a whole sheet. */
const ROUNDING = 3;
/** px: by how much columns grow until they hold everything. */
const LINE = 6;

interface PrintedFichaProps {
  file: FichaFile;
  experience: Experience;
  indices: DimensionIndices;
  onDone: () => void;
}

/** The whole ficha on one A4 sheet, or two where one would make it too small to read; laid out when it is asked for and taken away when the printer's dialogue closes. */
export function PrintedFicha({ file, experience, indices, onDone }: PrintedFichaProps) {
  const method = useLoaded(loadMethod);
  const [laidOut, setLaidOut] = useState(false);
  usePrintedSheet(styles.printing ?? '', laidOut, onDone);
  return createPortal(
    <div className={styles.sheets} aria-hidden="true">
      {method.state !== 'loading' && (
        <Sheets
          file={file}
          experience={experience}
          indices={indices}
          study={method.state === 'ready' ? method.value.sources.study : null}
          onLaidOut={setLaidOut}
        />
      )}
    </div>,
    document.body,
  );
}

interface SheetsProps extends Omit<PrintedFichaProps, 'onDone'> {
  study: { title: string; report: string; by: string } | null;
  onLaidOut: (laidOut: boolean) => void;
}

/** The text in columns of a sheet: one long column to be measured, then poured into as many as it needs. */
function Sheets({ file, experience, indices, study, onLaidOut }: SheetsProps) {
  const tools = useText();
  const { t, number } = tools;
  const division = useViewStore((state) => state.view.division);
  const atlas = useAtlas();
  const blocks = useMemo(
    () => fichaBlocks(file, experience, division, atlas, tools),
    [file, experience, division, atlas, tools],
  );
  /** Which size is tried; after the last one, two sheets are taken. */
  const [attempt, setAttempt] = useState(0);
  const size = TYPE_SIZES[attempt] ?? TYPE_OF_TWO_SHEETS;
  const [columns, setColumns] = useState<number[][] | null>(null);
  const measured = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (columns) return;
    let left = false;
    void document.fonts.ready.then(() => {
      if (left || !measured.current) return;
      const heights = [...measured.current.children].map((child) => child.getBoundingClientRect().height);
      const pourables = blocks.map(({ keepsNext }, index) => ({ height: heights[index] ?? 0, keepsNext }));
      const [one = 0, two = 0] = [first, next].map(({ current }) => (current?.clientHeight ?? 0) - ROUNDING);
      const poured = pourBlocks(pourables, [one]);
      if (poured.length > COLUMNS && attempt < TYPE_SIZES.length) return setAttempt(attempt + 1);
      const own = poured.length > COLUMNS ? poured.slice(0, COLUMNS) : [];
      const from = own.flat().length;
      const rest = pourEvenly(pourables.slice(from), from === 0 ? one : two);
      setColumns([...own, ...rest.map((members) => members.map((member) => member + from))]);
      onLaidOut(true);
    });
    return () => {
      left = true;
    };
  }, [blocks, attempt, columns, onLaidOut]);

  const foot = `${t(ficha.source, {
    study: study?.title ?? '',
    report: study?.report ?? '',
    by: study?.by ?? '',
    lines: rangeInWords(file.lines),
    version: atlas.core.version,
    hash: atlas.core.hash.slice(0, 8),
    date: dayInWords(new Date(), tools),
  })} ${divisionInWords(division, tools)}.`;
  const header = <SheetHeader file={file} experience={experience} indices={indices} />;
  const running = <p className={styles.running}>{t(ficha.printedHeader, { n: file.n, name: file.name })}</p>;
  const style = { fontSize: `${size}pt` };
  if (!columns) {
    return (
      <div style={style}>
        <Sheet head={header} foot={foot} room={first} />
        <Sheet head={running} foot={foot} room={next} />
        <div className={styles.measured} ref={measured}>
          {blocks.map(blockNode)}
        </div>
      </div>
    );
  }
  const sheets = Array.from({ length: Math.ceil(columns.length / COLUMNS) }, (_, index) =>
    columns.slice(index * COLUMNS, (index + 1) * COLUMNS),
  );
  return (
    <div style={style}>
      {sheets.map((own, index) => (
        <Sheet
          key={own[0]?.[0]}
          head={index === 0 ? header : running}
          foot={foot}
          page={sheets.length > 1 ? t(dossier.page, { n: number(index + 1), m: number(sheets.length) }) : undefined}
        >
          {own.map((members) => (
            <div key={members[0]} className={styles.column}>
              {members.flatMap((member) => blocks[member] ?? []).map(blockNode)}
            </div>
          ))}
        </Sheet>
      ))}
    </div>
  );
}

/** In columns as even as they can be, so that the foot stands close below both. */
function pourEvenly(blocks: readonly Pourable[], highest: number): number[][] {
  let height = blocks.reduce((sum, block) => sum + block.height, 0) / COLUMNS;
  while (height < highest && pourBlocks(blocks, [height]).length > COLUMNS) height += LINE;
  return pourBlocks(blocks, [Math.min(height, highest)]);
}

interface SheetProps {
  head: ReactNode;
  foot: string;
  page?: string | undefined;
  room?: React.RefObject<HTMLDivElement | null>;
  children?: ReactNode;
}

function Sheet({ head, foot, page, room, children }: SheetProps) {
  return (
    <section className={styles.sheet}>
      {head}
      <div className={styles.columns} ref={room} data-measuring={room ? '' : undefined}>
        {children}
      </div>
      <footer className={styles.footer}>
        <p>{foot}</p>
        {/* A space of no width holds the place of the number while sheets are measured. */}
        <p className={styles.page}>{page ?? (room ? '\u200b' : '')}</p>
      </footer>
    </section>
  );
}

function SheetHeader({ file, experience, indices }: Pick<PrintedFichaProps, 'file' | 'experience' | 'indices'>) {
  const { t } = useText();
  const { core } = useAtlas();
  return (
    <header className={styles.header}>
      <div>
        <p className={styles.over}>
          {t(ficha.position, { n: file.n, total: core.indicators.length })} · <span lang="es">{file.place}</span>
        </p>
        <h1 lang="es">{file.name}</h1>
        <ExperienceLead experience={experience} />
      </div>
      <ul className={styles.indices}>
        {DIMENSIONS.map((dimension) => (
          <li key={dimension}>
            <b style={{ color: DIMENSION_COLOURS[dimension] }}>{indices[dimension].value ?? '–'}</b>
            {t(indexNames[dimension])} (
            {t(ficha.ofTotal, { count: indices[dimension].coded, total: indices[dimension].of })})
          </li>
        ))}
      </ul>
      <ExperienceMark experience={experience} />
    </header>
  );
}
