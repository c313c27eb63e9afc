/** Whose view a gesture changes while a slide is live: the slide's stage, or the page around it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkView } from '../../src/state/checkView';
import { decodeView } from '../../src/state/codec';
import { openInItsDivision } from '../../src/state/division';
import { knownValuesOf } from '../../src/state/knownValues';
import { changeView, createViewStore, goLive, onPage, pageView, useViewStore } from '../../src/state/store';
import { DEFAULT_VIEW } from '../../src/state/view';
import { atlas } from './readProject';

const drawing = (store: { getState: () => { view: { drawing: string } } }) => store.getState().view.drawing;

beforeEach(() => {
  vi.stubGlobal('window', { location: { search: '' }, history: { pushState() {}, replaceState() {} } });
  onPage(() => useViewStore.setState({ view: DEFAULT_VIEW, linkProblems: [] }));
  return () => vi.unstubAllGlobals();
});

describe('while a slide is live', () => {
  it('a gesture is for it, and for the page again once it is gone, in whatever order slides go', () => {
    const [one, other] = [createViewStore(DEFAULT_VIEW), createViewStore(DEFAULT_VIEW)];
    const endOne = goLive(one);
    changeView({ drawing: 'tiles' });
    endOne();
    const endOther = goLive(other);
    changeView({ drawing: 'table' });
    expect([drawing(one), drawing(other), pageView().drawing]).toEqual(['tiles', 'table', DEFAULT_VIEW.drawing]);
    endOther();
    changeView({ drawing: 'triptych' });
    expect([drawing(one), drawing(other), pageView().drawing]).toEqual(['tiles', 'table', 'triptych']);
  });

  it('the way to the division that a link meant is the page’s, which has the link', () => {
    // Ñuble is a region since 2018.
    const asked = decodeView('v=1&pantalla=presentar&division=2008&lugar=CL-16').view;
    const { view, problems } = checkView(asked, knownValuesOf(atlas, asked.division));
    useViewStore.setState({ view, linkProblems: problems });
    const [problem] = problems;
    if (!problem || !('division' in problem)) throw new Error('The link asks for a region of another division.');
    const stage = createViewStore({ ...DEFAULT_VIEW, division: 2008 });
    const end = goLive(stage);
    openInItsDivision(problem, atlas);
    end();
    expect(pageView()).toMatchObject({ division: 2018, place: { level: 'region', code: '16' } });
    expect(useViewStore.getState().linkProblems).toEqual([]);
    expect(stage.getState().view.division).toBe(2008);
  });
});
