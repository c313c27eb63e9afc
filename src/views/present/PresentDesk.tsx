/** The editor, below what must be said of the keeping of presentations; a file dropped anywhere on it is opened. */
import { useEffect } from 'react';
import { presentStorage as words } from '../../i18n/presentStorage';
import { useText } from '../../i18n/text';
import { nameCopiesWith } from '../../state/presentation/keeping';
import { useFileDrop } from '../../ui/useFileDrop';
import { Editor } from './editor/Editor';
import { openPresentationFile } from './open/openPresentationFile';
import styles from './PresentDesk.module.css';
import { PresentationNotices } from './saving/PresentationNotices';
import type { PresentationShown } from './usePresentation';

export function PresentDesk({ shown }: { shown: PresentationShown }) {
  const { t } = useText();
  const { over, handlers } = useFileDrop((file, ...others) => void openPresentationFile(file, ...others));
  useEffect(() => nameCopiesWith((title) => t(words.copyName, { title })), [t]);
  return (
    <div className={styles.desk} {...handlers}>
      <PresentationNotices />
      <Editor shown={shown} />
      {over && <p className={styles.drop}>{t(words.dropHere)}</p>}
    </div>
  );
}
