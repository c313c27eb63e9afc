import { Upload } from 'lucide-react';
import { useRef } from 'react';
import styles from './FileButton.module.css';

/** Opens the system's own choice of a file. */
export function FileButton({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={styles.button} onClick={() => input.current?.click()}>
        <Upload size={16} aria-hidden />
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".geojson,.json,.topojson,.zip,.gpkg"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // So that the same file can be chosen again.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
