import { X } from 'lucide-react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { facets } from '../../i18n/facets';
import { useText } from '../../i18n/text';
import { useResults } from '../../state/results';
import { FacetList } from './FacetList';
import styles from './FacetSheet.module.css';

/** The facets over the drawing, for narrow screens. Closes by its buttons, by Escape and by a tap outside. */
export function FacetSheet({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const { total } = useResults();
  return (
    <ModalOverlay isOpen isDismissable className={styles.overlay ?? ''} onOpenChange={(open) => !open && onClose()}>
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={t(facets.title)}>
          <div className={styles.top}>
            <button type="button" className={styles.close} aria-label={t(facets.close)} onClick={onClose}>
              <X size={20} aria-hidden />
            </button>
          </div>
          <div className={styles.scroll}>
            <FacetList />
          </div>
          <div className={styles.foot}>
            <button type="button" className={styles.done} onClick={onClose}>
              {t(facets.done, { n: total })}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
