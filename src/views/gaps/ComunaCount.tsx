import type { ReactNode } from 'react';
import { useAtlas } from '../../state/atlas';
import { openListing } from '../../state/listing';
import styles from './ComunaCount.module.css';

interface ComunaCountProps {
  /** Indices into `Territory.comunas`. */
  comunas: readonly number[];
  /** What the list is of: its title, and the second half of the button's name. */
  title: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A figure that opens the comunas behind it. Without any it stays plain text: there is nothing to open. */
export function ComunaCount({ comunas, title, className, children }: ComunaCountProps) {
  const { territory } = useAtlas();
  if (comunas.length === 0) return <span className={className}>{children}</span>;
  return (
    <button
      type="button"
      className={className ? `${styles.count} ${className}` : styles.count}
      title={title}
      onClick={() => openListing({ title, comunas: comunas.map((index) => territory.comunas[index]?.cut ?? '') })}
    >
      {children}
      <span className="visually-hidden">: {title}</span>
    </button>
  );
}
