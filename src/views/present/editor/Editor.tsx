/** The screen Presentar: the presentations that there are, or one of them on the desk. */

import { presentEditor } from '../../../i18n/presentEditor';
import { presentList } from '../../../i18n/presentList';
import { useText } from '../../../i18n/text';
import { changePage } from '../../../state/store';
import { PresentationList } from '../list/PresentationList';
import type { PresentationShown } from '../usePresentation';
import styles from './Editor.module.css';
import { EditorDesk } from './EditorDesk';

export function Editor({ shown }: { shown: PresentationShown }) {
  const { t } = useText();
  switch (shown.state) {
    case 'ready':
      return <EditorDesk presentation={shown.presentation} own={shown.own} />;
    case 'none':
      return <PresentationList />;
    case 'loading':
      return (
        <p className={styles.waiting} role="status">
          {t(presentList.opening)}
        </p>
      );
    case 'missing':
      return (
        <div className={styles.missing}>
          <h1>{t(presentList.missingTitle)}</h1>
          <p>{t(presentList.missingBody, { id: shown.id })}</p>
          <button type="button" onClick={() => changePage({ presentation: null, slide: 0 })}>
            {t(presentEditor.allPresentations)}
          </button>
        </div>
      );
  }
}
