/** On another screen with a slide in hand: back to the slide, or what is seen here into it. */
import { ArrowLeft, X } from 'lucide-react';
import { useCallback, useState } from 'react';
import { presentAdd as words } from '../../../i18n/presentAdd';
import { shell } from '../../../i18n/shell';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { changed } from '../../../state/presentation/edits';
import { editPresentation } from '../../../state/presentation/history';
import { changePage, pageView, usePageView } from '../../../state/store';
import { Toast } from '../../../ui/Toast';
import { useExhibits } from '../../exhibits/ExhibitsContext';
import { copyToEdit } from '../copyToEdit';
import { usePresentation } from '../usePresentation';
import styles from './SlideBar.module.css';
import { withView } from './withView';

export function SlideBar() {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const exhibits = useExhibits();
  const shown = usePresentation();
  const position = usePageView((view) => view.slide);
  const [updated, setUpdated] = useState<{ text: string; undo: () => void } | null>(null);
  const forget = useCallback(() => setUpdated(null), []);
  const slide = shown.state === 'ready' ? shown.presentation.slides[position] : undefined;
  if (shown.state !== 'ready' || !slide) return null;
  const { presentation, own } = shown;
  const number = position + 1;

  const update = async () => {
    const next = await withView(slide, { view: pageView(), atlas, tools }, exhibits);
    // It took its time: another press may have gone on in a copy, or somebody to another presentation.
    if (pageView().presentation !== presentation.id) return;
    const title = own ? null : copyToEdit(presentation, tools);
    editPresentation((before) => changed(before, slide.id, next));
    setUpdated({
      text: title === null ? t(words.updated, { number }) : t(words.updatedCopy, { number, title }),
      // Something else may have been added meanwhile: only this slide goes back.
      undo: () => editPresentation((before) => changed(before, slide.id, slide)),
    });
  };
  const back = () => changePage({ screen: 'present', playing: false });
  return (
    <aside className={styles.bar} aria-label={t(words.slideInHand, { number, title: presentation.title })}>
      <p>{t(words.slideInHand, { number, title: presentation.title })}</p>
      <button type="button" onClick={back}>
        <ArrowLeft size={16} aria-hidden />
        {t(words.backToSlide)}
      </button>
      <button type="button" onClick={update}>
        {t(words.update)}
      </button>
      <button
        type="button"
        className={styles.close}
        aria-label={t(words.leaveSlide)}
        title={t(words.leaveSlide)}
        onClick={() => changePage({ presentation: null, slide: 0 })}
      >
        <X size={16} aria-hidden />
      </button>
      {updated && (
        <Toast
          key={updated.text}
          text={updated.text}
          actions={[
            { label: t(words.seeSlide), run: back },
            { label: t(words.undo), run: updated.undo },
          ]}
          closeLabel={t(shell.close)}
          onClose={forget}
        />
      )}
    </aside>
  );
}
