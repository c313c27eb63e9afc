/** What came of copying a presentation's link. */
import { presentExport as words } from '../../../i18n/presentExport';
import { useText } from '../../../i18n/text';
import { ModalFrame } from '../../../ui/ModalFrame';
import type { CopiedLink } from '../open/sendPresentation';
import styles from './ExportDialog.module.css';

export function LinkDialog({ link, onClose }: { link: CopiedLink; onClose: () => void }) {
  const { t, number } = useText();
  const { link: address, length, copied, long } = link;
  return (
    <ModalFrame title={t(words.linkTitle)} closeLabel={t(words.close)} onClose={onClose}>
      <div className={styles.body} role="status">
        {address === null ? (
          <p>{t(words.linkTooLarge)}</p>
        ) : (
          <>
            <p>{t(copied ? words.linkCopied : words.linkByHand)}</p>
            {!copied && (
              <textarea className={styles.link} readOnly rows={4} value={address} aria-label={t(words.linkTitle)} />
            )}
            {long && <p>{t(words.linkLong, { n: number(length) })}</p>}
          </>
        )}
      </div>
      <div className={styles.foot}>
        <button type="button" onClick={onClose}>
          {t(words.close)}
        </button>
      </div>
    </ModalFrame>
  );
}
