import { CodeXml } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { embed as words } from '../../i18n/embed';
import { useText } from '../../i18n/text';
import styles from './EmbedNote.module.css';

const EmbedNote = lazy(() => import('./EmbedNote').then((module) => ({ default: module.EmbedNote })));

interface EmbedButtonProps {
  /** Id of the exhibit that the drawing corresponds to. */
  exhibit: string;
  /** What the drawing is called, asked for when it is needed. */
  title: () => string;
  /** Of the drawing, where the screen has several. */
  among?: string | undefined;
}

/** The way to put a drawing into another page; what it needs loads with the first press. */
export function EmbedButton({ exhibit, title, among }: EmbedButtonProps) {
  const { t } = useText();
  const [shown, setShown] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const label = among ? t(words.insertNamed, { title: among }) : t(words.insert);
  return (
    <span className={styles.holder}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={label}
        title={label}
        aria-expanded={shown !== null}
        onClick={() => setShown(shown === null ? title() : null)}
      >
        <CodeXml size={16} aria-hidden />
      </button>
      <Suspense fallback={null}>
        {shown !== null && (
          <EmbedNote
            exhibit={exhibit}
            title={shown}
            onClose={() => {
              setShown(null);
              button.current?.focus();
            }}
          />
        )}
      </Suspense>
    </span>
  );
}
