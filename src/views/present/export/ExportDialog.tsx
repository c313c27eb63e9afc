/** An export at work: how far it is, what stands in its way, what came of it. Closing it stops it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { downloadBlob } from '../../../exchange/downloadText';
import { presentExport as words } from '../../../i18n/presentExport';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import type { Presentation } from '../../../state/presentation/presentation';
import { ModalFrame } from '../../../ui/ModalFrame';
import { useExhibits } from '../../exhibits/ExhibitsContext';
import styles from './ExportDialog.module.css';
import type { Exported, ExportTask, TroubleAnswer } from './exportTask';
import { PrintedSlides } from './PrintedSlides';

interface ExportDialogProps {
  kind: ExportTask['kind'];
  presentation: Presentation;
  current: number;
  onClose: () => void;
}

type Stage =
  | { stage: 'working'; number: number | null; done: number; total: number }
  | { stage: 'trouble'; number: number; title: string; reason: string; answer: (answer: TroubleAnswer) => void }
  | { stage: 'done'; exported: Exported }
  | { stage: 'printing'; sheets: readonly string[] }
  | { stage: 'failed'; reason: string };

export function ExportDialog({ kind, presentation, current, onClose }: ExportDialogProps) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const exhibits = useExhibits();
  const [state, setState] = useState<Stage>({ stage: 'working', number: null, done: 0, total: 0 });
  // What is exported is what stood there when it was asked for: typing goes on behind.
  const asked = useRef({ kind, presentation, current, atlas, exhibits, tools });

  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const tell = (next: Stage) => !signal.aborted && setState(next);
    const task: ExportTask = {
      ...asked.current,
      signal,
      onProgress: (progress) => tell({ stage: 'working', ...progress }),
      onTrouble: (trouble) =>
        new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
          tell({ stage: 'trouble', ...trouble, answer: resolve });
        }),
    };
    run(task).then(tell, (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      tell({ stage: 'failed', reason: reason.replace(/\.$/, '') });
    });
    return () => stopping.abort();
  }, []);

  const close = useCallback(() => onClose(), [onClose]);
  if (state.stage === 'printing') return <PrintedSlides sheets={state.sheets} onDone={close} />;
  const working = state.stage === 'working';
  return (
    <ModalFrame title={t(words.title, { kind })} closeLabel={t(working ? words.cancel : words.close)} onClose={close}>
      <div className={styles.body}>
        <Told state={state} />
      </div>
      <div className={styles.foot}>
        {state.stage === 'trouble' && (
          <>
            <button type="button" onClick={() => state.answer('without')}>
              {t(words.without)}
            </button>
            <button type="button" onClick={() => state.answer('again')}>
              {t(words.again)}
            </button>
          </>
        )}
        <button type="button" onClick={close}>
          {t(working || state.stage === 'trouble' ? words.cancel : words.close)}
        </button>
      </div>
    </ModalFrame>
  );
}

function Told({ state }: { state: Stage }) {
  const { t, list } = useText();
  switch (state.stage) {
    case 'working': {
      const { number, done, total } = state;
      const said = number === null && total > 0 ? t(words.packing) : t(words.progress, { number: number ?? 1, total });
      return (
        <>
          <p role="status">{said}</p>
          <progress className={styles.bar} value={done} max={Math.max(1, total)} aria-label={t(words.bar)} />
        </>
      );
    }
    case 'trouble':
      return (
        <div role="alert">
          <p>{t(words.trouble, { number: state.number, title: state.title, reason: state.reason })}</p>
          <p>{t(words.troubleKept)}</p>
        </div>
      );
    case 'done': {
      const { fileName, slides, left } = state.exported;
      return (
        <div role="status">
          <p>{t(words.done, { file: fileName, n: slides })}</p>
          {left.length > 0 && <p>{t(words.left, { n: left.length, numbers: list(left.map(String)) })}</p>}
        </div>
      );
    }
    case 'failed':
      return <p role="alert">{t(words.failed, { reason: state.reason })}</p>;
    case 'printing':
      return null;
  }
}

async function run({ kind, ...rest }: ExportTask): Promise<Stage> {
  if (kind === 'print') {
    const { drawSheets } = await import('./drawSheets');
    return { stage: 'printing', sheets: await drawSheets({ kind, ...rest }) };
  }
  const { exportPresentation } = await import('./exportPresentation');
  const exported = await exportPresentation({ kind, ...rest });
  downloadBlob(exported.fileName, exported.blob);
  return { stage: 'done', exported };
}
