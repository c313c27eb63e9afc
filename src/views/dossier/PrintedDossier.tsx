/** The dossier of the view's place on two to four A4 sheets: laid out when asked for, taken away when the printer's dialogue closes. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { loadMethod } from '../../catalog/load';
import type { Sources } from '../../catalog/schema';
import { dossier as words } from '../../i18n/dossier';
import { gapExhibits } from '../../i18n/gapExhibits';
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
import { ALL, CUTS, MOST_SHEETS } from './cuts';
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
  study: Sources['study'] | null;
  onLaidOut: (laidOut: boolean) => void;
}

interface Attempt {
  cut: number;
  tight: boolean;
  /** Nothing more is tried after it. */
  last: boolean;
}

/** A last sheet with less than this is worth setting all of it closer together. */
const NEARLY_EMPTY = 0.4;
const FEWEST_SHEETS = 2;

/** First all blocks below each other, to be measured; then the same on their sheets. */
function Sheets({ drawn, study, onLaidOut }: SheetsProps) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const gaps = useGaps();
  const view = useViewStore((state) => state.view);
  const data = useMemo(() => dossierOf(view, gaps, atlas), [view, gaps, atlas]);
  const [attempt, setAttempt] = useState<Attempt>({ cut: 0, tight: false, last: false });
  const [sheets, setSheets] = useState<number[][] | null>(null);
  const blocks = useMemo(
    () => blocksOf({ data, view, drawn, atlas, tools }, CUTS[attempt.cut] ?? ALL, attempt.tight),
    [data, view, drawn, atlas, tools, attempt],
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
      const room = [first.current?.clientHeight ?? 0, next.current?.clientHeight ?? 0];
      const poured = pourBlocks(
        blocks.map(({ keepsNext = false }, index) => ({ height: heights[index] ?? 0, keepsNext })),
        room,
      );
      const filled = (poured.at(-1) ?? []).reduce((sum, index) => sum + (heights[index] ?? 0), 0) / (room[1] || 1);
      const { cut, tight, last } = attempt;
      if (!last && poured.length > MOST_SHEETS) {
        // First closer together, then less of it.
        if (!tight) setAttempt({ cut, tight: true, last });
        else setAttempt({ cut: cut + 1, tight, last: cut + 2 >= CUTS.length });
        return;
      }
      if (!last && !tight && poured.length > FEWEST_SHEETS && filled < NEARLY_EMPTY) {
        setAttempt({ cut, tight: true, last: true });
        return;
      }
      setSheets(poured);
      onLaidOut(true);
    });
    return () => {
      left = true;
    };
  }, [blocks, attempt, sheets, onLaidOut]);

  const facts = viewFacts({ ...view, screen: 'gaps' }, atlas, tools).filter(({ what }) => what !== 'umbrella');
  const [day] = useState(() => new Date());
  const population = t(gapExhibits.populationSource);
  const frame = {
    title: t(words.running, { place: dossierTitle(data, view, atlas, tools), title: t(words.title) }),
    foot: [
      `${facts.map(({ text }) => text).join('. ')}. ${describeSource(day, atlas, tools)}.`,
      study ? t(words.study, { study: study.title, report: study.report, by: study.by, population }) : `${population}.`,
    ],
    tight: attempt.tight,
  };
  if (!sheets) {
    return (
      <>
        <Sheet {...frame} n={1} page="" room={first} />
        <Sheet {...frame} n={2} page="" room={next} />
        <div className={styles.measured} ref={measured} data-tight={attempt.tight || undefined}>
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
  foot: readonly string[];
  tight: boolean;
  n: number;
  page: string;
  room?: React.RefObject<HTMLDivElement | null>;
  children?: ReactNode;
}

function Sheet({ title, foot, tight, n, page, room, children }: SheetProps) {
  return (
    <section className={styles.sheet} data-tight={tight || undefined}>
      {n > 1 && <p className={styles.running}>{title}</p>}
      <div className={styles.room} ref={room}>
        {children}
      </div>
      <footer className={styles.foot}>
        <div>
          {foot.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <p className={styles.page}>{page}</p>
      </footer>
    </section>
  );
}
