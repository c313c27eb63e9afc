/** The dossier of the view's place on two to four A4 sheets: laid out when asked for, taken away when the printer's dialogue closes. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { loadMethod } from '../../catalog/load';
import { dossier as words } from '../../i18n/dossier';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { useGaps } from '../../state/gaps';
import { useViewStore } from '../../state/store';
import { pourBlocks } from '../../ui/paper/pourBlocks';
import { useLoaded } from '../../ui/useLoaded';
import { usePrintedSheet } from '../../ui/usePrintedSheet';
import { describeSource, viewFacts } from '../drawings/describeView';
import { type DrawnAtlas, useDrawnAtlas } from '../drawings/useDrawnAtlas';
import { type Block, blocksOf } from './blocks';
import { CUTS, MOST_SHEETS } from './cuts';
import { dossierTitle } from './DossierHead';
import { dossierOf } from './dossierData';
import styles from './PrintedDossier.module.css';

export function PrintedDossier({ onDone }: { onDone: () => void }) {
  const drawn = useDrawnAtlas();
  const method = useLoaded(loadMethod);
  const { measuring } = useGaps();
  const [laidOut, setLaidOut] = useState(false);
  usePrintedSheet(styles.printing ?? '', laidOut, onDone);
  return createPortal(
    <div className={styles.sheets} aria-hidden="true">
      {drawn && method.state !== 'loading' && !measuring && (
        <Sheets
          drawn={drawn}
          study={method.state === 'ready' ? method.value.sources.study : null}
          onLaidOut={setLaidOut}
        />
      )}
    </div>,
    document.body,
  );
}

interface SheetsProps {
  drawn: DrawnAtlas;
  study: Parameters<typeof blocksOf>[0]['study'];
  onLaidOut: (laidOut: boolean) => void;
}

/** First all blocks below each other, to be measured; then the same on their sheets. */
function Sheets({ drawn, study, onLaidOut }: SheetsProps) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const gaps = useGaps();
  const view = useViewStore((state) => state.view);
  const data = useMemo(() => dossierOf(view, gaps, atlas), [view, gaps, atlas]);
  const [cut, setCut] = useState(0);
  const [sheets, setSheets] = useState<number[][] | null>(null);
  const blocks = useMemo(
    () => blocksOf({ data, view, drawn, study, atlas, tools }, CUTS[cut] ?? (CUTS[0] as (typeof CUTS)[number])),
    [data, view, drawn, study, atlas, tools, cut],
  );
  const measured = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (sheets) return;
    let left = false;
    void document.fonts.ready.then(() => {
      if (left || !measured.current) return;
      const heights = [...measured.current.children].map((child) => child.getBoundingClientRect().height);
      const poured = pourBlocks(
        blocks.map(({ keepsNext = false }, index) => ({ height: heights[index] ?? 0, keepsNext })),
        [first.current?.clientHeight ?? 0, next.current?.clientHeight ?? 0],
      );
      if (poured.length > MOST_SHEETS && cut < CUTS.length - 1) return setCut(cut + 1);
      setSheets(poured);
      onLaidOut(true);
    });
    return () => {
      left = true;
    };
  }, [blocks, cut, sheets, onLaidOut]);

  const facts = viewFacts({ ...view, screen: 'gaps' }, atlas, tools).filter(({ what }) => what !== 'umbrella');
  const [day] = useState(() => new Date());
  const foot = { view: facts.map(({ text }) => text).join('. '), source: describeSource(day, atlas, tools) };
  const title = t(words.running, { place: dossierTitle(data, view, atlas, tools), title: t(words.title) });
  const frame = { title, foot };
  if (!sheets) {
    return (
      <>
        <Sheet {...frame} n={1} page="" room={first} />
        <Sheet {...frame} n={2} page="" room={next} />
        <div className={styles.measured} ref={measured}>
          {blocks.map(blockNode)}
        </div>
      </>
    );
  }
  return sheets.map((members, index) => (
    <Sheet
      key={members[0]}
      {...frame}
      n={index + 1}
      page={t(words.page, { n: number(index + 1), m: number(sheets.length) })}
    >
      {members.flatMap((member) => blocks[member] ?? []).map(blockNode)}
    </Sheet>
  ));
}

function blockNode({ key, node }: Block) {
  return (
    <div key={key} className={styles.block}>
      {node}
    </div>
  );
}

interface SheetProps {
  title: string;
  foot: { view: string; source: string };
  n: number;
  page: string;
  room?: React.RefObject<HTMLDivElement | null>;
  children?: ReactNode;
}

function Sheet({ title, foot, n, page, room, children }: SheetProps) {
  return (
    <section className={styles.sheet}>
      {n > 1 && <p className={styles.running}>{title}</p>}
      <div className={styles.room} ref={room}>
        {children}
      </div>
      <footer className={styles.foot}>
        <p>
          {foot.view}.
          <br />
          {foot.source}.
        </p>
        <p className={styles.page}>{page}</p>
      </footer>
    </section>
  );
}
