/**
 * The one view of the running app, tied to the address bar: every change is a link, back and forward walk through them.
 * A slide that is shown alive has a view of its own, its stage; what is changed on it leaves the page and its address alone.
 */
import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import { decodeView, encodeView, type LinkProblem, PLACES_WORD } from './codec';
import { encodePlace } from './linkParts';
import { DEFAULT_VIEW, type View } from './view';

interface ViewState {
  view: View;
  /** What the link that opened this view asked for and could not get. */
  linkProblems: readonly LinkProblem[];
}

export type ViewStore = StoreApi<ViewState>;

export function createViewStore(view: View): ViewStore {
  return createStore<ViewState>()(() => ({ view, linkProblems: [] }));
}

const page = createViewStore(DEFAULT_VIEW);
/** The stage that gestures are for; null while they are for the page. */
let liveStage: ViewStore | null = null;

/** Whose view a part of the screen shows: the page's, unless it stands on a stage (`ViewStage`). */
export const StageContext = createContext<ViewStore>(page);

function useShownView<Value>(selector: (state: ViewState) => Value): Value {
  return useStore(useContext(StageContext), selector);
}

/** Within the drawing, the view of the stage or page that it stands on; outside of it, of whoever gestures are for. */
export const useViewStore = Object.assign(useShownView, {
  getState: () => (liveStage ?? page).getState(),
  setState: (change: Partial<ViewState> | ((state: ViewState) => Partial<ViewState>)) =>
    (liveStage ?? page).setState(change),
  /** The page's changes. */
  subscribe: page.subscribe,
});

/** Whether this part of the screen stands on a stage. */
export function useIsStaged(): boolean {
  return useContext(StageContext) !== page;
}

/** The page's own view, also on a stage. */
export function usePageView<Value>(selector: (view: View) => Value): Value {
  return useStore(page, (state) => selector(state.view));
}

export function pageView(): View {
  return page.getState().view;
}

/** From now on gestures are for this stage. Returns the function that hands them back. */
export function goLive(stage: ViewStore): () => void {
  const before = liveStage;
  liveStage = stage;
  return () => {
    if (liveStage === stage) liveStage = before === stage ? null : before;
  };
}

/** Whether gestures are for a stage, not for the page. */
export function isStageLive(): boolean {
  return liveStage !== null;
}

/** Does something for the page, also while a stage is live: what the frame around the stage offers. */
export function onPage<Result>(action: () => Result): Result {
  const before = liveStage;
  liveStage = null;
  try {
    return action();
  } finally {
    liveStage = before;
  }
}

/** How a change enters the history: `push` where «back» should undo it, `replace` for what moves continuously. */
export type HistoryStep = 'push' | 'replace';

/** Changes the view that gestures are for. On a stage nothing enters the history. */
export function changeView(change: Partial<View>, step: HistoryStep = 'push'): void {
  if (liveStage) liveStage.setState(({ view }) => ({ view: changed(view, change) }));
  else changePage(change, step);
}

/** Changes the page's view, also while a stage is live: going to another slide, leaving it for a whole screen. */
export function changePage(change: Partial<View>, step: HistoryStep = 'push'): void {
  const before = page.getState().view;
  const view = changed(before, change);
  const query = `?${encodeView(view)}`;
  if (query !== window.location.search) {
    if (step === 'push') window.history.pushState(null, '', query);
    else window.history.replaceState(null, '', query);
  }
  const elsewhere = encodePlace(view.place) !== encodePlace(before.place);
  page.setState(({ linkProblems }) => ({
    view,
    // What is said of a place shown holds only while it is shown.
    linkProblems: linkProblems.filter(
      (problem) =>
        !('shown' in problem && problem.shown) ||
        (problem.parameter === PLACES_WORD ? view.comparison === before.comparison : !elsewhere),
    ),
  }));
}

/** A new place or selection takes the map along, unless the change says where the map goes. */
function changed(before: View, change: Partial<View>): View {
  const moves = ('place' in change || 'selection' in change) && !('camera' in change);
  return { ...before, ...change, ...(moves ? { camera: null } : {}) };
}

/** Reads the address bar now and at every back and forward. Returns the function that stops listening. */
export function followAddressBar(check: (view: View) => { view: View; problems: readonly LinkProblem[] }): () => void {
  const read = () => {
    const decoded = decodeView(window.location.search);
    const checked = check(decoded.view);
    page.setState({ view: checked.view, linkProblems: [...decoded.problems, ...checked.problems] });
  };
  read();
  window.addEventListener('popstate', read);
  return () => window.removeEventListener('popstate', read);
}

export function dismissLinkProblems(): void {
  page.setState({ linkProblems: [] });
}

/** The address that opens this very view anywhere. */
export function linkOf(view: View): string {
  return `${window.location.origin}${window.location.pathname}?${encodeView(view)}`;
}
