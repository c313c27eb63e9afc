/** «Añadir esta vista»: makes a slide of the page's view, and says so with the way to it and the way back. */
import type { ReactNode } from 'react';
import { presentAdd as words } from '../i18n/presentAdd';
import { shell } from '../i18n/shell';
import type { TextTools } from '../i18n/text';
import type { Atlas } from '../state/atlas';
import { keepNow } from '../state/presentation/keeping';
import { MOST_SLIDES } from '../state/presentation/presentation';
import { usePresentations } from '../state/presentation/presentations';
import { changePage, pageView } from '../state/store';
import { Toast } from '../ui/Toast';
import { type Added, addView } from '../views/present/add/addView';
import { EXHIBITS } from './exhibits';

/** What is said of it; `say` replaces that, or with null takes it away. */
export async function addThisView(
  atlas: Atlas,
  tools: TextTools,
  say: (said: ReactNode) => void,
  anyway = false,
): Promise<ReactNode> {
  const { t } = tools;
  const toast = (text: string, actions: readonly { label: string; run: () => void }[] = []) => (
    <Toast key={text} text={text} actions={actions} closeLabel={t(shell.close)} onClose={() => say(null)} />
  );
  let added: Added;
  try {
    added = await addView({ view: pageView(), atlas, tools }, EXHIBITS, anyway);
  } catch (error) {
    return toast(t(words.failed, { reason: error instanceof Error ? error.message : String(error) }));
  }
  if (added.state === 'empty') {
    return toast(t(words.nothingShown), [
      { label: t(words.addAnyway), run: () => addThisView(atlas, tools, say, true).then(say) },
    ]);
  }
  if (added.state === 'full') return toast(t(words.full, { title: added.title, n: MOST_SLIDES }));
  const { presentation, position, title, undo } = added;
  // What cannot be kept is soon known; a slow database keeps nobody waiting.
  await Promise.race([keepNow(), new Promise((done) => setTimeout(done, 800))]);
  const kept = typeof usePresentations.getState().saving !== 'object';
  return toast(t(kept ? words.added : words.addedUnkept, { number: position + 1, title }), [
    {
      label: t(words.seeSlide),
      run: () => changePage({ screen: 'present', presentation, slide: position, playing: false }),
    },
    { label: t(words.undo), run: () => undo().then(() => say(toast(t(words.removed, { title })))) },
  ]);
}
