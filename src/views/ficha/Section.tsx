import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  title: string;
  /** At the right of the title: how much there is inside. */
  count?: string;
  open?: boolean;
  children: ReactNode;
}

/** A fold of the panel. What is inside is drawn only while it is open. */
export function Section({ title, count, open: atFirst = true, children }: SectionProps) {
  const [open, setOpen] = useState(atFirst);
  const id = useId();
  return (
    <section className={styles.section}>
      <h3>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span>{title}</span>
          <span className={styles.count}>{count}</span>
          <ChevronDown size={16} aria-hidden />
        </button>
      </h3>
      <div id={id} className={styles.content} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
