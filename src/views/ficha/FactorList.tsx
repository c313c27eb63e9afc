import { TextAlignStart } from 'lucide-react';
import { useId, useState } from 'react';
import type { FichaFile } from '../../catalog/schema';
import { FACTOR_IDS, type FactorId } from '../../catalog/vocabulary';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import { factorNames, factorStateNames } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { openListing } from '../../state/listing';
import { EvidenceNotes } from './EvidenceNotes';
import styles from './FactorList.module.css';
import { linesInWords } from './reportLines';
import { FactorMark } from './StatusMark';

/** The report's five facilitating factors: present, absent or unclear, each with its evidence. */
export function FactorList({ file }: { file: FichaFile }) {
  return (
    <ul className={styles.factors}>
      {FACTOR_IDS.map((factor) => (
        <FactorEntry key={factor} file={file} factor={factor} />
      ))}
    </ul>
  );
}

function FactorEntry({ file, factor }: { file: FichaFile; factor: FactorId }) {
  const tools = useText();
  const { t } = tools;
  const { core } = useAtlas();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { value, evidence } = file.factors[factor];
  const state = t(factorStateNames[value]);
  return (
    <li>
      <div className={styles.row}>
        <FactorMark state={value} />
        <span className={styles.name}>{t(factorNames[factor])}</span>
        <button
          type="button"
          className={styles.state}
          data-state={value}
          title={t(ficha.whoElse, { value: state })}
          onClick={() =>
            openListing({
              title: t(ficha.fieldValue, { field: t(factorNames[factor]), value: state }),
              ids: core.indicators.filter(({ factors }) => factors[factor] === value).map((entry) => entry.id),
            })
          }
        >
          {state}
        </button>
        {evidence.length > 0 && (
          <button
            type="button"
            className={styles.lines}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <TextAlignStart size={14} aria-hidden />
            {linesInWords(tools, evidence)}
          </button>
        )}
      </div>
      {open && <EvidenceNotes id={id} n={file.n} lines={[]} evidence={evidence} code={factor} agreed={state} />}
    </li>
  );
}
