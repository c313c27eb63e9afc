import type { ReactNode } from 'react';
import styles from './Section.module.css';

/** A part of the page: what it is in small, what it says as its title, and its body. */
export function Section({
  id,
  name,
  title,
  lead,
  children,
}: {
  id: string;
  name: string;
  title: ReactNode;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <p className={styles.name}>{name}</p>
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
