import { TextAlignStart, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { dimensionOfCode } from '../../analysis/dimensionOfCode';
import type { FichaFile } from '../../catalog/schema';
import { type FieldId, GOVERNANCE_TRAITS } from '../../catalog/vocabulary';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import {
  fieldNames,
  fieldStatusNames,
  governanceTraitNames,
  instrumentKindNames,
  supportLevelNames,
} from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { openListing } from '../../state/listing';
import { CodeMark } from './CodeMark';
import { type CodeValue, fichasWithValue, isCode, isOrdinal, valueInWords } from './codeValues';
import { DoubtNotes } from './DoubtNotes';
import { EvidenceNotes } from './EvidenceNotes';
import styles from './FieldEntry.module.css';
import { linesInWords } from './reportLines';
import { StatusMark } from './StatusMark';

/** One field of a ficha: our summary, its code in figures and words, its status, and the evidence and doubts on demand. */
export function FieldEntry({ file, field, children }: { file: FichaFile; field: FieldId; children?: ReactNode }) {
  const tools = useText();
  const { t, number } = tools;
  const [open, setOpen] = useState<'evidence' | 'doubts' | null>(null);
  const id = useId();
  const { status, summary, lines, doubts } = file.fields[field];
  const code = isCode(field) ? file.codes[field] : null;
  const ranges = lines.length > 0 ? lines : (code?.evidence ?? []);
  const toggle = (part: 'evidence' | 'doubts') => setOpen(open === part ? null : part);
  return (
    <article className={styles.field} aria-labelledby={`${id}-name`}>
      <div className={styles.top}>
        <h3 id={`${id}-name`}>{t(fieldNames[field])}</h3>
        {isCode(field) && code && <CodeMark code={field} value={code.value} dimension={dimensionOfCode(field)} />}
      </div>
      <Meaning file={file} field={field} />
      <p className={styles.summary} lang="es">
        {summary}
      </p>
      {children}
      <div className={styles.meta}>
        <span className={styles.status}>
          <StatusMark status={status} />
          {t(fieldStatusNames[status])}
        </span>
        {doubts.length > 0 && (
          <button
            type="button"
            className={styles.doubts}
            aria-expanded={open === 'doubts'}
            aria-controls={`${id}-doubts`}
            onClick={() => toggle('doubts')}
          >
            <TriangleAlert size={13} aria-hidden />
            {t(ficha.doubts, { count: doubts.length })}
          </button>
        )}
        {ranges.length > 0 && (
          <button
            type="button"
            className={styles.lines}
            aria-expanded={open === 'evidence'}
            aria-controls={`${id}-evidence`}
            onClick={() => toggle('evidence')}
          >
            <TextAlignStart size={14} aria-hidden />
            {linesInWords(tools, ranges)}
          </button>
        )}
      </div>
      {open === 'evidence' && (
        <EvidenceNotes
          id={`${id}-evidence`}
          n={file.n}
          field={field}
          lines={ranges}
          evidence={code?.evidence ?? []}
          lowConfidence={code?.confidence === 'low'}
          {...(isCode(field) && code ? { code: field, agreed: agreedInWords(code.value) } : {})}
        />
      )}
      {open === 'doubts' && (
        <div id={`${id}-doubts`} className={styles.notes}>
          <DoubtNotes doubts={doubts} whole />
        </div>
      )}
    </article>
  );

  function agreedInWords(value: CodeValue): string {
    if (typeof value === 'number') return number(value);
    return isCode(field) ? valueInWords(tools, field, value) : '';
  }
}

/** The value in words, with what it rests on. Clicked, it lists the fichas that share it. */
function Meaning({ file, field }: { file: FichaFile; field: FieldId }) {
  const tools = useText();
  const { t, list } = tools;
  const { core } = useAtlas();
  if (!isCode(field)) return null;
  const { value } = file.codes[field];
  if (value === null) {
    return file.fields[field].status === 'informed' ? (
      <p className={styles.meaning}>{t(ficha.informedWithoutCode)}</p>
    ) : null;
  }
  const single: readonly (string | number)[] = Array.isArray(value) ? value : [value];
  const { traits } = file.codes.governancePotential;
  const { levels, tension } = file.codes.politicalSupport;
  const { kinds } = file.codes.managementInstruments;
  return (
    <div className={styles.meaning}>
      {isOrdinal(field) &&
        single.map((part) => {
          const words = valueInWords(tools, field, part as string | number);
          return (
            <button
              key={part}
              type="button"
              title={t(ficha.whoElse, { value: words })}
              onClick={() =>
                openListing({
                  title: t(ficha.fieldValue, { field: t(fieldNames[field]), value: words }),
                  ids: fichasWithValue(core.indicators, field, part),
                })
              }
            >
              {words}
            </button>
          );
        })}
      {field === 'governancePotential' && (
        <ul className={styles.traits}>
          {GOVERNANCE_TRAITS.map((trait) => (
            <li key={trait} data-present={traits[trait]}>
              {t(governanceTraitNames[trait])}
              <span>: {t(traits[trait] ? ficha.traitPresent : ficha.traitMissing)}</span>
            </li>
          ))}
        </ul>
      )}
      {field === 'politicalSupport' && levels.length > 0 && (
        <span>{t(ficha.levels, { list: list(levels.map((level) => t(supportLevelNames[level]))) })}</span>
      )}
      {field === 'politicalSupport' && tension && <span>{t(ficha.tension)}</span>}
      {field === 'managementInstruments' && kinds.length > 0 && (
        <span>{t(ficha.kinds, { list: list(kinds.map((kind) => t(instrumentKindNames[kind]))) })}</span>
      )}
    </div>
  );
}
