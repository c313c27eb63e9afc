/** Comparar’s own steps over the view: what finds room, and what comes back. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hasRoomFor, returnToComparison } from '../../src/state/comparison';
import { changeDivision } from '../../src/state/division';
import { byFichasAlone, includeIdentified } from '../../src/state/identified';
import { useViewStore } from '../../src/state/store';
import { type Comparison, DEFAULT_VIEW } from '../../src/state/view';
import { atlas } from './readProject';

const experiences = (...ids: string[]): Comparison => ({ kind: 'experiences', ids });
const shown = () => useViewStore.getState().view.comparison;

beforeEach(() => {
  vi.stubGlobal('window', { location: { search: '' }, history: { pushState() {}, replaceState() {} } });
  useViewStore.setState({ view: DEFAULT_VIEW, linkProblems: [] });
  return () => vi.unstubAllGlobals();
});

describe('room for one more', () => {
  it('there is, up to four; who is among the four already is always welcome', () => {
    expect(hasRoomFor('e', experiences('a', 'b', 'c'))).toBe(true);
    expect(hasRoomFor('e', experiences('a', 'b', 'c', 'd'))).toBe(false);
    expect(hasRoomFor('d', experiences('a', 'b', 'c', 'd'))).toBe(true);
    expect(hasRoomFor('e', { kind: 'places', places: [{ level: 'country', code: 'CL' }] })).toBe(true);
  });
});

describe('a comparison that was left for another', () => {
  const left: Comparison = {
    kind: 'places',
    places: [
      { level: 'region', code: '16' },
      { level: 'region', code: '05' },
    ],
  };

  it('comes back as it was', () => {
    returnToComparison(left, atlas);
    expect(shown()).toEqual(left);
    expect(useViewStore.getState().linkProblems).toEqual([]);
  });

  it('comes back after the division changed as the places that hold its comunas there, and says so', () => {
    changeDivision(2008, atlas);
    returnToComparison(left, atlas);
    expect(shown()).toEqual({ kind: 'places', places: [{ level: 'province', code: '084' }, left.places[1]] });
    expect(useViewStore.getState().linkProblems).toMatchObject([
      { parameter: 'lugares', reason: 'division-changed', code: '16', division: 2018 },
    ]);
    expect(useViewStore.getState().view).toMatchObject({ division: 2008, place: DEFAULT_VIEW.place });
  });

  it('of experiences, whatever the division', () => {
    changeDivision(2008, atlas);
    returnToComparison(experiences('a', 'b'), atlas);
    expect(shown()).toEqual(experiences('a', 'b'));
  });
});

describe('the identified experiences', () => {
  const filters = () => useViewStore.getState().view.filters;

  it('are in where no status is chosen, and out as the atlas opens; the other filters stay', () => {
    useViewStore.setState({ view: { ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, theme: ['salud'] } } });
    expect(byFichasAlone(filters())).toBe(true);
    includeIdentified(true);
    expect(filters()).toEqual({ theme: ['salud'] });
    expect(byFichasAlone(filters())).toBe(false);
    includeIdentified(false);
    expect(filters()).toEqual({ theme: ['salud'], status: ['documented'] });
  });

  it('are in by whatever choice of status holds them', () => {
    expect(byFichasAlone({ status: ['documented', 'identified'] })).toBe(false);
    expect(byFichasAlone({ status: [] })).toBe(false);
  });
});
