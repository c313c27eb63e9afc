import { type ReactNode, useId } from 'react';
import styles from './SegmentedControl.module.css';

export interface SegmentedOption {
  value: string;
  label: string;
  /** Drawn before the label. */
  mark?: ReactNode;
  help?: string;
}

interface Single {
  value: string;
  onChange: (value: string) => void;
}
interface Many {
  values: readonly string[];
  onToggle: (value: string) => void;
  /** With none chosen all hold, and the bar looks so. */
  allWhenNone?: boolean;
}

/** A row of choices of which one (radio buttons) or several (check boxes) hold: the browser's own controls, drawn as one bar. */
export function SegmentedControl({
  label,
  options,
  ...choice
}: { label: string; options: readonly SegmentedOption[] } & (Single | Many)) {
  const name = useId();
  const many = 'values' in choice;
  return (
    <fieldset
      className={styles.group}
      data-all={(many && choice.allWhenNone && choice.values.length === 0) || undefined}
    >
      <legend className="visually-hidden">{label}</legend>
      {options.map(({ value, label: text, mark, help }) => (
        <label key={value} className={styles.option} title={help}>
          <input
            className="visually-hidden"
            type={many ? 'checkbox' : 'radio'}
            name={name}
            value={value}
            checked={many ? choice.values.includes(value) : choice.value === value}
            onChange={() => (many ? choice.onToggle(value) : choice.onChange(value))}
          />
          {mark}
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
