import { useAtlas } from '../../state/atlas';
import { openListing } from '../../state/listing';
import { cutsOf } from '../../territory/units';
import styles from './ComunaCount.module.css';

interface ComunaCountProps {
  /** Indices into `Territory.comunas`. */
  comunas: readonly number[];
  /** What the list is of: its title. */
  title: string;
  /** Within a sentence the figure is read as it stands; elsewhere its name says what it counts. */
  inSentence?: boolean;
  className?: string | undefined;
  children: string;
}

/** A figure that opens the comunas behind it. Without any it stays plain text: there is nothing to open. */
export function ComunaCount({ comunas, title, inSentence = false, className, children }: ComunaCountProps) {
  const { territory } = useAtlas();
  if (comunas.length === 0) return <span className={className}>{children}</span>;
  return (
    <button
      type="button"
      className={className ? `${styles.count} ${className}` : styles.count}
      title={title}
      aria-label={inSentence ? undefined : `${children}: ${title}`}
      onClick={() => openListing({ title, comunas: cutsOf(comunas, territory) })}
    >
      {children}
    </button>
  );
}
