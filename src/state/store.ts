/** The one view of the running app, tied to the address bar: every change is a link, back and forward walk through them. */
import { create } from 'zustand';
import { decodeView, encodeView, type LinkProblem, PLACES_WORD } from './codec';
import { encodePlace } from './linkParts';
import { DEFAULT_VIEW, type View } from './view';

interface ViewState {
  view: View;
  /** What the link that opened this view asked for and could not get. */
  linkProblems: readonly LinkProblem[];
}

export const useViewStore = create<ViewState>()(() => ({ view: DEFAULT_VIEW, linkProblems: [] }));

/** How a change enters the history: `push` where «back» should undo it, `replace` for what moves continuously. */
export type HistoryStep = 'push' | 'replace';

export function changeView(change: Partial<View>, step: HistoryStep = 'push'): void {
  const before = useViewStore.getState().view;
  // A new place or selection takes the map along, unless the change says where the map goes.
  const moves = ('place' in change || 'selection' in change) && !('camera' in change);
  const view: View = { ...before, ...change, ...(moves ? { camera: null } : {}) };
  const query = `?${encodeView(view)}`;
  if (query !== window.location.search) {
    if (step === 'push') window.history.pushState(null, '', query);
    else window.history.replaceState(null, '', query);
  }
  const elsewhere = encodePlace(view.place) !== encodePlace(before.place);
  useViewStore.setState(({ linkProblems }) => ({
    view,
    // What is said of a place shown holds only while it is shown.
    linkProblems: linkProblems.filter(
      (problem) =>
        !('shown' in problem && problem.shown) ||
        (problem.parameter === PLACES_WORD ? view.comparison === before.comparison : !elsewhere),
    ),
  }));
}

/** Reads the address bar now and at every back and forward. Returns the function that stops listening. */
export function followAddressBar(check: (view: View) => { view: View; problems: readonly LinkProblem[] }): () => void {
  const read = () => {
    const decoded = decodeView(window.location.search);
    const checked = check(decoded.view);
    useViewStore.setState({ view: checked.view, linkProblems: [...decoded.problems, ...checked.problems] });
  };
  read();
  window.addEventListener('popstate', read);
  return () => window.removeEventListener('popstate', read);
}

export function dismissLinkProblems(): void {
  useViewStore.setState({ linkProblems: [] });
}

/** The address that opens this very view anywhere. */
export function linkOf(view: View): string {
  return `${window.location.origin}${window.location.pathname}?${encodeView(view)}`;
}
