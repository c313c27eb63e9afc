import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import styles from './Toast.module.css';

interface ToastProps {
  text: string;
  actions?: readonly { label: string; run: () => void }[];
  closeLabel: string;
  onClose: () => void;
  /** What was pressed is gone: the focus goes to the first action. */
  takesFocus?: boolean;
}

/** Only where nothing else has it. */
function focusLost(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus();
}

/** Long enough to read it, decide, and reach a button. */
const SHOWN_FOR_MS = 12_000;

/** What just happened, with the way back. It goes by itself, but never while it is pointed at or holds the focus. */
export function Toast({ text, actions = [], closeLabel, onClose, takesFocus = false }: ToastProps) {
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
      {actions.map(({ label, run }, at) => (
        <button
          key={label}
          ref={takesFocus && at === 0 ? focusLost : undefined}
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
