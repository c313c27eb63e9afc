import { ChevronLeft, ChevronRight, Printer, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Experience } from '../../catalog/schema';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import { useResults } from '../../state/results';
import { changeView } from '../../state/store';
import { useReturnFocus } from '../../ui/useReturnFocus';
import styles from './PanelFrame.module.css';

/** Letters beyond which a title at full size would push the fields off a laptop's screen. */
const LONG_TITLE = 60;

/** Where the panel lies below the drawing instead of beside it, and would open out of sight. */
const STACKED = '(max-width: 1100px)';

interface PanelFrameProps {
  /** What kind of thing this is, above the title: «Ficha 11 de 23». */
  label: ReactNode;
  title: string;
  /** What is open: a change of it moves the focus to the title. */
  identity: string;
  /** Experiences walk through the filter; actors and comunas do not. */
  experience?: Experience;
  onPrint?: () => void;
  /** Beside the title: the glyph. */
  mark?: ReactNode;
  /** Beneath the title: one or two lines. */
  lead?: ReactNode;
  children: ReactNode;
}

/** Header, title and scroll of every panel. Escape closes it while the focus is inside. */
export function PanelFrame({ label, title, identity, experience, onPrint, mark, lead, children }: PanelFrameProps) {
  const { t } = useText();
  const header = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  useReturnFocus(panel);

  // biome-ignore lint/correctness/useExhaustiveDependencies: that something else is open is what it answers to
  useEffect(() => {
    body.current?.scrollTo(0, 0);
    if (window.matchMedia(STACKED).matches) header.current?.scrollIntoView({ block: 'start' });
    // Next and previous keep the focus, so that they can be pressed again.
    if (!header.current?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
  }, [identity]);

  const close = () => changeView({ selection: null });
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-labelledby="panel-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // One press closes one thing: what lies farther out waits for the next.
        event.preventDefault();
        close();
      }}
    >
      <header className={styles.header} ref={header}>
        <div className={styles.label}>{label}</div>
        <div className={styles.tools}>
          {experience && <Walk experience={experience} />}
          {onPrint && (
            <button
              type="button"
              className={styles.icon}
              aria-label={t(ficha.print)}
              title={t(ficha.print)}
              onClick={onPrint}
            >
              <Printer size={17} aria-hidden />
            </button>
          )}
          <button
            type="button"
            className={styles.icon}
            aria-label={t(ficha.close)}
            title={t(ficha.close)}
            onClick={close}
          >
            <X size={17} aria-hidden />
          </button>
        </div>
      </header>
      <div className={styles.body} ref={body}>
        <div className={styles.head}>
          <div className={styles.titles}>
            <h2
              className={title.length > LONG_TITLE ? `${styles.title} ${styles.long}` : styles.title}
              id="panel-title"
              lang="es"
              tabIndex={-1}
              ref={heading}
            >
              {title}
            </h2>
            {lead}
          </div>
          {mark}
        </div>
        {children}
        <p className="visually-hidden" role="status">
          {title}
        </p>
      </div>
    </section>
  );
}

/** Previous and next of what passes the filter. One that does not pass stands between its neighbours in the catalogue. */
function Walk({ experience }: { experience: Experience }) {
  const { t } = useText();
  const { experiences } = useResults();
  const rank = ({ ficha: n }: Experience) => n ?? Number.POSITIVE_INFINITY;
  const order = experiences.includes(experience) ? [...experiences] : [...experiences, experience];
  order.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  const at = order.indexOf(experience);
  const step = (to: Experience | undefined, label: string, icon: ReactNode) => (
    <button
      type="button"
      className={styles.icon}
      aria-label={label}
      title={label}
      aria-disabled={to === undefined}
      onClick={() => to && changeView({ selection: { kind: 'experience', id: to.id } })}
    >
      {icon}
    </button>
  );
  const before = order[at - 1];
  const after = order[at + 1];
  return (
    <>
      {step(
        before,
        before ? t(ficha.previousNamed, { name: before.shortName }) : t(ficha.previous),
        <ChevronLeft size={18} aria-hidden />,
      )}
      {step(
        after,
        after ? t(ficha.nextNamed, { name: after.shortName }) : t(ficha.next),
        <ChevronRight size={18} aria-hidden />,
      )}
    </>
  );
}
