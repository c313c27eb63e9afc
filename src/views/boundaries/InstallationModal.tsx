import type { Step } from '../../../geo/boundaries/installChile.mjs';
import { STEPS } from '../../exchange/boundaries/contract';
import {
  cancelInstallation,
  closeInstallation,
  type Installation,
  installFile,
} from '../../exchange/boundaries/installation';
import { boundaries, reasonText, stepNames } from '../../i18n/boundaries';
import { type Message, useText } from '../../i18n/text';
import { ModalFrame } from '../../ui/ModalFrame';
import { BoundaryReport } from './BoundaryReport';
import { FileButton } from './FileButton';
import styles from './InstallationModal.module.css';

type Shown = Exclude<Installation, { state: 'idle' }>;

const TITLES = {
  running: boundaries.dialogRunning,
  keeping: boundaries.dialogKeeping,
  several: boundaries.dialogSeveral,
  refused: boundaries.dialogRefused,
  failed: boundaries.dialogRefused,
  cancelled: boundaries.dialogCancelled,
  done: boundaries.dialogDone,
} as const satisfies Record<Shown['state'], Message>;

/** A file on its way to become the boundaries in use, and what came of it. Closing it while it is worked on gives it up; while it is kept, it goes on. */
export function InstallationModal({ installation }: { installation: Shown }) {
  const { t } = useText();
  const wide = installation.state === 'done' || (installation.state === 'refused' && installation.report !== null);
  return (
    <ModalFrame
      title={t(TITLES[installation.state])}
      subtitle={installation.fileName}
      closeLabel={t(installation.state === 'running' ? boundaries.cancel : boundaries.close)}
      onClose={installation.state === 'running' ? cancelInstallation : closeInstallation}
      wide={wide}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too. */}
      <section className={styles.body} aria-label={t(boundaries.name)} tabIndex={0}>
        <Body installation={installation} />
      </section>
      <footer className={styles.foot}>
        {installation.state === 'running' ? (
          <button type="button" className={styles.button} onClick={cancelInstallation}>
            {t(boundaries.cancel)}
          </button>
        ) : (
          <>
            {installation.state !== 'done' && installation.state !== 'keeping' && (
              <FileButton label={t(boundaries.otherFile)} onFile={installFile} />
            )}
            <button type="button" className={styles.button} onClick={closeInstallation}>
              {t(boundaries.close)}
            </button>
          </>
        )}
      </footer>
    </ModalFrame>
  );
}

function Body({ installation }: { installation: Shown }) {
  const tools = useText();
  const { t } = tools;
  switch (installation.state) {
    case 'running':
      return <Progress step={installation.step} share={installation.share} />;
    case 'keeping':
      return <p role="status">{t(boundaries.keeping)}</p>;
    case 'several':
      return <Refused sentence={t(boundaries.several)} />;
    case 'refused':
      return (
        <>
          <Refused sentence={reasonText(tools, installation.refusal.reason, installation.refusal.values)} />
          {installation.report && <BoundaryReport report={installation.report} />}
        </>
      );
    case 'failed':
      return <Refused sentence={t(boundaries.failed, { detail: installation.detail })} />;
    case 'cancelled':
      return <p role="status">{t(boundaries.unchanged)}</p>;
    case 'done':
      return (
        <>
          <p role="status">{t(boundaries.doneBody, { n: installation.report.matched })}</p>
          {installation.trouble && (
            <p className={styles.warning} role="alert">
              {t(installation.trouble === 'full' ? boundaries.keptFull : boundaries.keptUnavailable)}
            </p>
          )}
          <BoundaryReport report={installation.report} />
        </>
      );
  }
}

function Refused({ sentence }: { sentence: string }) {
  const { t } = useText();
  return (
    <div className={styles.refused} role="alert">
      <p>{sentence}</p>
      <p>{t(boundaries.unchanged)}</p>
    </div>
  );
}

function Progress({ step, share }: { step: Step; share: number }) {
  const { t, number } = useText();
  const at = STEPS.indexOf(step);
  const done = (at + Math.min(1, Math.max(0, share))) / STEPS.length;
  const percent = Math.round(done * 100);
  return (
    <>
      <p role="status">{t(boundaries.stepOf, { n: at + 1, all: STEPS.length, step: t(stepNames[step]) })}</p>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={t(boundaries.progress)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={number(done, { style: 'percent', maximumFractionDigits: 0 })}
      >
        <div style={{ width: `${percent}%` }} />
      </div>
      <ol className={styles.steps}>
        {STEPS.map((one, index) => (
          <li key={one} aria-current={one === step ? 'step' : undefined} data-done={index < at || undefined}>
            {t(stepNames[one])}
          </li>
        ))}
      </ol>
    </>
  );
}
