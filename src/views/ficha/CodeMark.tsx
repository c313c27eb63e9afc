import type { CSSProperties } from 'react';
import { type CodeId, type Dimension, FULL_ORDINAL_VALUES, ORIGIN_VALUES } from '../../catalog/vocabulary';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import { DIMENSION_COLOURS } from '../../plates/glyphGeometry';
import styles from './CodeMark.module.css';
import { type CodeValue, isOrdinal, valueInWords } from './codeValues';

interface CodeMarkProps {
  code: CodeId;
  value: CodeValue;
  dimension: Dimension;
}

/** A code on its own scale: cells 0-3 with the chosen one in the dimension's hue, a word in outline, or hatch where unknown. */
export function CodeMark({ code, value, dimension }: CodeMarkProps) {
  const tools = useText();
  const { t, number } = tools;
  const hue = { '--hue': DIMENSION_COLOURS[dimension] } as CSSProperties;
  if (!isOrdinal(code)) {
    if (value === null)
      return <span className={`${styles.word} ${styles.hatch}`} role="img" aria-label={t(ficha.codeUnknown)} />;
    return (
      <span className={styles.words} style={hue}>
        {(Array.isArray(value) ? value : [value]).map((part: string) => (
          <span key={part} className={styles.word}>
            {valueInWords(tools, code, part)}
          </span>
        ))}
      </span>
    );
  }
  const steps: readonly number[] =
    code === 'socialDemand' || code === 'movementMode' ? ORIGIN_VALUES : FULL_ORDINAL_VALUES;
  const label = typeof value === 'number' ? t(ficha.codeOf, { value: number(value) }) : t(ficha.codeUnknown);
  return (
    <span className={styles.cells} style={hue} role="img" aria-label={label}>
      {steps.map((step) => (
        <span
          key={step}
          aria-hidden="true"
          className={
            value === null
              ? `${styles.cell} ${styles.hatch}`
              : step === value
                ? `${styles.cell} ${styles.chosen}`
                : styles.cell
          }
        >
          {value === null ? null : number(step)}
        </span>
      ))}
    </span>
  );
}
