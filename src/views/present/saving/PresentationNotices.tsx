/** What must be said of presentations: one that could not be kept, one that came from elsewhere, one that two pages edited. */
import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { notKept, notRead, presentStorage as words } from '../../../i18n/presentStorage';
import { useText } from '../../../i18n/text';
import { keepNow } from '../../../state/presentation/keeping';
import { dismissPresentationNotice, usePresentations } from '../../../state/presentation/presentations';
import { tellOpening, useOpening } from '../open/opening';
import { downloadPresentationFile } from '../open/sendPresentation';
import { noticeInWords, openingInWords } from './noticeWords';
import styles from './PresentationNotices.module.css';

/** Long enough for good news to be read. */
const GOOD_NEWS_MS = 10_000;

export function PresentationNotices() {
  const tools = useText();
  const notices = usePresentations((state) => state.notices);
  const saving = usePresentations((state) => state.saving);
  const opening = useOpening((state) => state.opening);
  useEffect(() => {
    if (opening.state !== 'opened' || opening.repaired.length > 0) return;
    const timer = setTimeout(() => tellOpening({ state: 'idle' }), GOOD_NEWS_MS);
    return () => clearTimeout(timer);
  }, [opening]);
  const said = openingInWords(opening, typeof saving !== 'object', tools);
  return (
    <div className={styles.notices}>
      {typeof saving === 'object' && <NotKept trouble={saving.failed} />}
      {said && (
        <Notice
          text={said.text}
          details={said.details}
          urgent={opening.state === 'refused' || opening.state === 'several'}
          onClose={() => tellOpening({ state: 'idle' })}
        />
      )}
      {notices.map((notice) => {
        // What it says holds only while the database keeps.
        if (notice.kind === 'no-journal' && typeof saving === 'object') return null;
        const { text, details } = noticeInWords(notice, tools);
        return (
          <Notice
            key={JSON.stringify(notice)}
            text={text}
            details={details}
            urgent={false}
            onClose={() => dismissPresentationNotice(notice)}
          />
        );
      })}
    </div>
  );
}

/** It stays until it is no longer true. */
function NotKept({ trouble }: { trouble: keyof typeof notKept }) {
  const { t } = useText();
  const inHand = usePresentations((state) => state.inHand);
  if (!inHand) return <Notice text={t(notRead[trouble])} urgent />;
  return (
    <Notice text={t(notKept[trouble])} urgent>
      <button type="button" className={styles.action} onClick={() => void downloadPresentationFile(inHand)}>
        {t(words.downloadFile)}
      </button>
      <button type="button" className={styles.action} onClick={() => void keepNow()}>
        {t(words.tryAgain)}
      </button>
    </Notice>
  );
}

interface NoticeProps {
  text: string;
  details?: readonly string[];
  urgent: boolean;
  onClose?: () => void;
  children?: ReactNode;
}

function Notice({ text, details = [], urgent, onClose, children }: NoticeProps) {
  const { t } = useText();
  return (
    <div className={styles.notice} role={urgent ? 'alert' : 'status'} data-urgent={urgent || undefined}>
      <p>{text}</p>
      {details.length > 0 && (
        <ul>
          {details.map((detail, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may have been mended twice
            <li key={position}>{detail}</li>
          ))}
        </ul>
      )}
      {children && <div className={styles.actions}>{children}</div>}
      {onClose && (
        <button type="button" className={styles.close} onClick={onClose} aria-label={t(words.close)}>
          <X size={16} aria-hidden />
        </button>
      )}
    </div>
  );
}
