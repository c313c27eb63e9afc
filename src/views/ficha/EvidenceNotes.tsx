import { loadMethod } from '../../catalog/load';
import type { Evidence, LineRange } from '../../catalog/schema';
import type { CodeId, FactorId, FieldId } from '../../catalog/vocabulary';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import { useLoaded } from '../../ui/useLoaded';
import { readingInWords } from './codeValues';
import styles from './EvidenceNotes.module.css';
import { aspectOfField, citationOf, linesInWords, withRangesKept } from './reportLines';

interface EvidenceNotesProps {
  id: string;
  n: number;
  /** The field of which it speaks; a factor has none and is cited by the ficha's lines alone. */
  field?: FieldId;
  lines: readonly LineRange[];
  /** Why the code is what it is. */
  evidence: readonly Evidence[];
  code?: CodeId | FactorId;
  /** The value both readers settled on, in words. */
  agreed?: string;
  lowConfidence?: boolean;
}

/** Where the report says it, why the code follows from it, and whether both readers read it so. */
export function EvidenceNotes({ id, n, field, lines, evidence, code, agreed, lowConfidence }: EvidenceNotesProps) {
  const tools = useText();
  const { t } = tools;
  return (
    <div className={styles.evidence} id={id}>
      {field && lines.length > 0 && (
        <p className={styles.citation}>{citationOf(tools, n, aspectOfField(field), lines)}</p>
      )}
      {evidence.length > 0 && (
        <ul aria-label={t(ficha.whyThisCode)}>
          {evidence.map((entry) => (
            <li key={`${entry.from}-${entry.to}-${entry.reason}`}>
              <span className={styles.lines}>{linesInWords(tools, [entry])}</span>
              <span lang="es">{withRangesKept(entry.reason)}</span>
            </li>
          ))}
        </ul>
      )}
      {lowConfidence && <p className={styles.low}>{t(ficha.confidenceLow)}</p>}
      {code && agreed !== undefined && <Readings n={n} code={code} agreed={agreed} />}
      <p className={styles.where}>{t(ficha.reportNotIncluded)}</p>
    </div>
  );
}

/** Whether the two readers, who coded without seeing each other, said the same. */
function Readings({ n, code, agreed }: { n: number; code: CodeId | FactorId; agreed: string }) {
  const tools = useText();
  const { t } = tools;
  const method = useLoaded(loadMethod);
  if (method.state === 'loading') return <p role="status">{t(ficha.readersLoading)}</p>;
  if (method.state === 'failed') {
    return (
      <p role="alert">
        {t(ficha.readersFailed)}{' '}
        <button type="button" className={styles.retry} onClick={method.retry}>
          {t(ficha.retry)}
        </button>
      </p>
    );
  }
  const reader = (coder: 'A' | 'B') => method.value.codings.find((coding) => coding.n === n && coding.coder === coder);
  const [a, b] = [reader('A'), reader('B')];
  if (!a || !b) return <p>{t(ficha.oneReader)}</p>;
  const values = { a: readingInWords(tools, a, code), b: readingInWords(tools, b, code), agreed };
  return <p>{values.a === values.b ? t(ficha.readersAgree) : t(ficha.readersDiffer, values)}</p>;
}
