import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './ModalFrame.module.css';

interface ModalFrameProps {
  title: string;
  /** One small line beneath the title. */
  subtitle?: string;
  closeLabel: string;
  onClose: () => void;
  /** For much text: wider than a list needs. */
  wide?: boolean;
  /** What lies below the head: a part that scrolls, and, at most, a foot. */
  children: ReactNode;
}

/** A dialog over the page: title, a way out, and room that scrolls. Escape and a press beside it close it. */
export function ModalFrame({ title, subtitle, closeLabel, onClose, wide = false, children }: ModalFrameProps) {
  return (
    <ModalOverlay isOpen isDismissable className={styles.overlay ?? ''} onOpenChange={(open) => !open && onClose()}>
      <Modal className={`${styles.modal} ${wide ? styles.wide : ''}`}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <div>
              <Heading slot="title" className={styles.title ?? ''}>
                {title}
              </Heading>
              {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
            </div>
            <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
              <X size={18} aria-hidden />
            </button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
