import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import styles from './Toast.module.css';

interface ToastProps {
  text: string;
  actions?: readonly { label: string; run: () => void }[];
  closeLabel: string;
  onClose: () => void;
}

/** Long enough to read it, decide, and reach a button. */
const SHOWN_FOR_MS = 12_000;

/** What just happened, with the way back. It goes by itself, but never while it is pointed at or holds the focus. */
export function Toast({ text, actions = [], closeLabel, onClose }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [held, onClose]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that somebody is busy with it.
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p role="status">{text}</p>
      {actions.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          onClick={() => {
            onClose();
            run();
          }}
        >
          {label}
        </button>
      ))}
      <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}
