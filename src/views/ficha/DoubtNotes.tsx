import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Doubt } from '../../catalog/schema';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import styles from './DoubtNotes.module.css';
import { linesInWords, withRangesKept } from './reportLines';

/** On a laptop's screen one note is enough above the tabs. */
const LOW_SCREEN = '(max-height: 940px)';

interface DoubtNotesProps {
  doubts: readonly Doubt[];
  /** All of them, each in full, where they have been asked for; otherwise the first, in four lines. */
  whole?: boolean;
}

/** What the report leaves in doubt and what the catalogue chose, always beside what it concerns. */
export function DoubtNotes({ doubts, whole = false }: DoubtNotesProps) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  if (doubts.length === 0) return null;
  const shown = whole ? doubts.length : window.matchMedia(LOW_SCREEN).matches ? 1 : 2;
  const hidden = doubts.length - shown;
  const visible = all ? doubts : doubts.slice(0, shown);
  return (
    <ul className={styles.notes}>
      {visible.map((doubt, index) => (
        <DoubtNote key={doubt.note} doubt={doubt} whole={whole}>
          {hidden > 0 && index === visible.length - 1 && (
            <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t(ficha.fewerDoubts) : t(ficha.moreDoubts, { count: hidden })}
            </button>
          )}
        </DoubtNote>
      ))}
    </ul>
  );
}

interface DoubtNoteProps {
  doubt: Doubt;
  whole: boolean;
  /** Beside its own button: the way to the other doubts. */
  children: ReactNode;
}

function DoubtNote({ doubt, whole, children }: DoubtNoteProps) {
  const tools = useText();
  const { t } = tools;
  const id = useId();
  const text = useRef<HTMLParagraphElement>(null);
  const [open, setOpen] = useState(whole);
  const [cut, setCut] = useState(false);

  // Whether four lines hold it depends on the panel's width. Open, it is not cut, and the button must stay.
  useLayoutEffect(() => {
    const element = text.current;
    if (!element || open) return;
    const observer = new ResizeObserver(() => setCut(element.scrollHeight > element.clientHeight + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, [open]);

  return (
    <li>
      <TriangleAlert className={styles.sign} size={15} role="img" aria-label={t(ficha.doubt)} />
      <div>
        <p id={id} ref={text} className={open ? undefined : styles.clamped}>
          <span lang="es">{withRangesKept(doubt.note)}</span>{' '}
          <span className={styles.lines}>{linesInWords(tools, doubt.lines)}</span>
        </p>
        {(cut || children) && (
          <p className={styles.ways}>
            {cut && (
              <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
                {t(open ? ficha.seeLess : ficha.seeMore)}
              </button>
            )}
            {children}
          </p>
        )}
      </div>
    </li>
  );
}
