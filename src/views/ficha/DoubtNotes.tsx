import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Doubt } from '../../catalog/schema';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import styles from './DoubtNotes.module.css';
import { linesInWords } from './reportLines';

/** On a laptop's screen one note is enough above the tabs. */
const LOW_SCREEN = '(max-height: 940px)';

/** What the report leaves in doubt and what the catalogue chose, always beside what it concerns. */
export function DoubtNotes({
  doubts,
  shown = window.matchMedia(LOW_SCREEN).matches ? 1 : 2,
}: {
  doubts: readonly Doubt[];
  shown?: number;
}) {
  const tools = useText();
  const { t } = tools;
  const [all, setAll] = useState(false);
  if (doubts.length === 0) return null;
  const hidden = doubts.length - shown;
  return (
    <div className={styles.notes}>
      <ul>
        {(all ? doubts : doubts.slice(0, shown)).map((doubt) => (
          <li key={doubt.note}>
            <TriangleAlert className={styles.sign} size={15} role="img" aria-label={t(ficha.doubt)} />
            <p>
              <span lang="es">{doubt.note}</span>{' '}
              <span className={styles.lines}>{linesInWords(tools, doubt.lines)}</span>
            </p>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t(ficha.fewerDoubts) : t(ficha.moreDoubts, { count: hidden })}
        </button>
      )}
    </div>
  );
}
