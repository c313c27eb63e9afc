/** The presentation on the desk: what can be done to it, which slide is in hand, and what is said about it. */
import { useCallback, useMemo, useState } from 'react';
import { presentEditor as words } from '../../../i18n/presentEditor';
import { useText } from '../../../i18n/text';
import { duplicated, moved, withoutSlide, withSlide } from '../../../state/presentation/edits';
import { editPresentation, redoEdit, undoEdit } from '../../../state/presentation/history';
import { MOST_SLIDES, type Presentation, type Slide } from '../../../state/presentation/presentation';
import { usePresentations } from '../../../state/presentation/presentations';
import { changePage, pageView, usePageView } from '../../../state/store';
import { copyToEdit } from '../copyToEdit';
import { changedSlide } from './changedSlide';

export interface Said {
  text: string;
  /** Whether it can be taken back by undoing. */
  undo: boolean;
}

export interface Editing {
  presentation: Presentation;
  /** False for the report's own, which is copied by the first edit. */
  own: boolean;
  /** The slide in hand, from 0; undefined where there is none. */
  position: number;
  slide: Slide | undefined;
  select: (position: number) => void;
  /** Edits with the same `run` in a row are one step. */
  edit: (change: (presentation: Presentation) => Presentation, run?: string) => void;
  add: (slide: Slide) => void;
  duplicate: () => void;
  remove: () => void;
  /** To another position, from 0; without an id, the slide in hand. */
  move: (to: number, id?: string) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  /** What is shown for a while. */
  notice: Said | null;
  tell: (said: Said | null) => void;
  /** What is only spoken. */
  spoken: string;
}

export function useEditing(presentation: Presentation, own: boolean): Editing {
  const tools = useText();
  const { t } = tools;
  const wanted = usePageView((view) => view.slide);
  const canUndo = usePresentations((state) => own && state.past.length > 0);
  const canRedo = usePresentations((state) => own && state.future.length > 0);
  const [notice, tell] = useState<Said | null>(null);
  const [spoken, speak] = useState('');
  const { slides } = presentation;
  const position = Math.max(0, Math.min(wanted, slides.length - 1));
  const slide = slides[position];

  const select = useCallback((to: number) => {
    if (to !== pageView().slide) changePage({ slide: Math.max(0, to) }, 'replace');
  }, []);
  const edit = useCallback<Editing['edit']>(
    (change, run) => {
      // What takes its time, as words proposed, may come when something else is on the desk.
      if (pageView().presentation !== presentation.id) return;
      if (!own) tell({ text: t(words.copied, { title: copyToEdit(presentation, tools) }), undo: false });
      // What undoing would take back now is no longer what was told.
      else tell((said) => (said?.undo ? null : said));
      editPresentation(change, run);
    },
    [own, presentation, tools, t],
  );

  return useMemo(() => {
    const step = (take: () => void, said: string) => {
      const before = usePresentations.getState().inHand;
      take();
      const after = usePresentations.getState().inHand;
      if (!before || !after || before === after) return;
      const at = changedSlide(before, after, slide?.id);
      if (at !== null) select(at);
      tell(null);
      speak(said);
    };
    const add = (one: Slide) => {
      if (slides.length >= MOST_SLIDES) {
        tell({ text: t(words.full, { n: MOST_SLIDES }), undo: false });
        return false;
      }
      const at = slides.length === 0 ? 0 : position + 1;
      edit((before) => withSlide(before, one, at));
      select(at);
      return true;
    };
    return {
      presentation,
      own,
      position,
      slide,
      select,
      edit,
      add: (one) => {
        if (add(one)) speak(t(words.added, { number: Math.min(position + 2, slides.length + 1) }));
      },
      duplicate: () => {
        if (!slide || slides.length >= MOST_SLIDES) return;
        edit((before) => duplicated(before, slide.id));
        select(position + 1);
        speak(t(words.duplicated, { number: position + 2 }));
      },
      remove: () => {
        if (!slide) return;
        edit((before) => withoutSlide(before, slide.id));
        select(Math.min(position, slides.length - 2));
        if (own) tell({ text: t(words.deleted, { number: position + 1 }), undo: true });
        else speak(t(words.deleted, { number: position + 1 }));
      },
      move: (to, id = slide?.id) => {
        const from = slides.findIndex((one) => one.id === id);
        const at = Math.max(0, Math.min(slides.length - 1, to));
        if (id === undefined || from < 0 || from === at) return;
        edit((before) => moved(before, id, at));
        select(at);
        speak(t(words.movedTo, { number: at + 1, total: slides.length }));
      },
      undo: () => step(undoEdit, t(words.undone)),
      redo: () => step(redoEdit, t(words.redone)),
      canUndo,
      canRedo,
      notice,
      tell,
      spoken,
    };
  }, [presentation, own, position, slide, slides, select, edit, canUndo, canRedo, notice, spoken, t]);
}
