import { ArrowRight } from 'lucide-react';
import { useId } from 'react';
import styles from './Suggestions.module.css';

interface Suggestion {
  key: string;
  /** Why it is worth a look. */
  reason: string;
  /** What it compares, by name. */
  names: string;
  choose: () => void;
}

/** What a page with nothing on it yet offers. */
export function Suggestions({ title, suggestions }: { title: string; suggestions: readonly Suggestion[] }) {
  const id = useId();
  if (suggestions.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.suggestions}>
      <h2 id={id}>{title}</h2>
      <ul>
        {suggestions.map(({ key, reason, names, choose }) => (
          <li key={key}>
            <button type="button" onClick={choose}>
              <span className={styles.reason}>{reason}</span>
              <span className={styles.names} lang="es">
                {names}
              </span>
              <ArrowRight size={16} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
