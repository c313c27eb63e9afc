/** What the desk of Presentar thinks by itself: what a tick does, how long it takes to say, where an undone edit is seen, what suits a view. */
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { TextProvider, textTools } from '../../src/i18n/text';
import type { Atlas } from '../../src/state/atlas';
import { decodeView } from '../../src/state/codec';
import { duplicated, moved, withoutSlide } from '../../src/state/presentation/edits';
import { LAYOUTS, type Presentation, ROOM, type Slide } from '../../src/state/presentation/presentation';
import { DEFAULT_VIEW, type View } from '../../src/state/view';
import type { ExhibitKind } from '../../src/views/exhibits/exhibit';
import { proposeShown, proposeSlide, queryOfView } from '../../src/views/present/add/proposeSlide';
import { changedSlide } from '../../src/views/present/editor/changedSlide';
import { minutesOf, wordsOf } from '../../src/views/present/editor/speakingTime';
import { swapped, toggled } from '../../src/views/present/editor/tickExhibits';
import { PresentationRow } from '../../src/views/present/list/PresentationRow';
import { slideTextsOf } from '../../src/views/slide/useSlideTexts';

const slide = (id: string, notes = ''): Slide => ({
  id,
  layout: 'words',
  title: id,
  sentence: '',
  notes,
  view: 'v=1',
  exhibits: [],
});
const presentation: Presentation = { id: 'p', title: 'P', slides: ['a', 'b', 'c'].map((id) => slide(id)) };

describe('what a slide shows', () => {
  test('never is more than its layout has room for, and a tick always shows what was ticked', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });
    fc.assert(
      fc.property(ids, fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom(...LAYOUTS), (before, id, layout) => {
        const room = ROOM[layout];
        if (room === 0) return;
        const wasShown = before.slice(0, room).includes(id);
        const after = toggled(before, id, room);
        expect(after.slice(0, room).includes(id)).toBe(!wasShown);
        expect(new Set(after).size).toBe(after.length);
      }),
    );
  });

  test('a tick in a full layout takes the last place, and what another layout showed stays behind', () => {
    expect(toggled(['map', 'bars'], 'ficha', 2)).toEqual(['map', 'ficha']);
    expect(toggled(['map', 'bars'], 'tiles', 1)).toEqual(['tiles', 'bars']);
    expect(toggled(['map', 'bars'], 'map', 2)).toEqual(['bars']);
    expect(swapped(['map', 'bars'])).toEqual(['bars', 'map']);
  });
});

describe('how long it takes', () => {
  test('110 words a minute, and half a minute where nothing is written', () => {
    expect(wordsOf('  Empezar por\nel mapa. ')).toBe(4);
    expect(minutesOf([])).toBe(0);
    expect(minutesOf([slide('a'), slide('b')])).toBe(1);
    expect(minutesOf([slide('a', 'hola '.repeat(220)), slide('b')])).toBe(3);
  });
});

describe('where an undone edit is seen', () => {
  test('a slide that came back is looked at, and one that changed', () => {
    const without = withoutSlide(presentation, 'b');
    expect(changedSlide(without, presentation, 'a')).toBe(1);
    const renamed = { ...presentation, slides: presentation.slides.with(2, { ...slide('c'), title: 'otro' }) };
    expect(changedSlide(presentation, renamed, 'a')).toBe(2);
  });

  test('where a slide went, its place is looked at; where slides changed places, the one in hand', () => {
    const twice = duplicated(presentation, 'c');
    expect(duplicated(presentation, 'a').slides.map(({ title }) => title)).toEqual(['a', 'a', 'b', 'c']);
    expect(changedSlide(twice, presentation, 'a')).toBe(2);
    expect(changedSlide(presentation, moved(presentation, 'a', 2), 'a')).toBe(2);
    expect(changedSlide(presentation, { ...presentation, title: 'Q' }, 'a')).toBe(null);
  });
});

describe('what suits a view', () => {
  const all = ['explore-map', 'explore-table', 'chart-start', 'ficha-summary', 'gaps-tiles', 'gaps-shares'];
  const kinds = (ids: readonly string[]) =>
    new Map(ids.map((id) => [id, { id, fits: () => true } as unknown as ExhibitKind]));
  const shown = (change: Partial<View>, ids = all) =>
    proposeShown({ ...DEFAULT_VIEW, ...change }, {} as Atlas, kinds(ids));

  test('the drawing that is on the screen, with a chart; a chosen experience with its ficha', () => {
    expect(shown({})).toEqual({ layout: 'above', exhibits: ['explore-map', 'chart-start'] });
    expect(shown({ place: { level: 'region', code: '10' } }).layout).toBe('beside');
    expect(shown({ selection: { kind: 'experience', id: 'x' } }).exhibits).toEqual(['explore-map', 'ficha-summary']);
    expect(shown({ screen: 'gaps' })).toEqual({ layout: 'above', exhibits: ['gaps-tiles', 'gaps-shares'] });
    expect(shown({ drawing: 'table' })).toEqual({ layout: 'whole', exhibits: ['explore-table'] });
  });

  test('only what there is; where nothing is, words', () => {
    expect(shown({ screen: 'gaps' }, ['gaps-shares'])).toEqual({ layout: 'whole', exhibits: ['gaps-shares'] });
    expect(shown({}, [])).toEqual({ layout: 'words', exhibits: [] });
  });

  test('what speaks of the whole catalogue is signed with no place and no filter of the page', async () => {
    const substance = {
      dataOf: () => null,
      findingOf: () => ({ title: 'El informe responde', sentence: '' }),
      altOf: () => '',
    };
    const kind = { id: 'data-completeness', wholeCatalogue: true, fits: () => true, substance: async () => substance };
    const view: View = {
      ...DEFAULT_VIEW,
      screen: 'data',
      place: { level: 'region', code: '10' },
      filters: { theme: ['salud'] },
    };
    const kinds = new Map([[kind.id, kind as unknown as ExhibitKind]]);
    const made = await proposeSlide({ view, atlas: {} as Atlas, tools: textTools('es') }, kinds);
    expect(decodeView(made.view).view).toMatchObject({
      screen: 'data',
      place: { level: 'latin-america' },
      filters: {},
    });
    const given = { view, atlas: { core: { version: '1' } } as Atlas, tools: textTools('es') };
    const { foot } = slideTextsOf('', [{ ...substance, wholeCatalogue: true }], given);
    expect(foot).toMatch(/\. Todo el catálogo$/);
  });

  test('the slide keeps the view, without the reader’s language and tone and without a slide in hand', () => {
    const view: View = { ...DEFAULT_VIEW, screen: 'gaps', division: 2008 };
    const query = queryOfView({ ...view, language: 'pt', theme: 'dark', presentation: 'p', slide: 4, playing: true });
    expect(decodeView(query)).toEqual({ view, problems: [] });
  });
});

describe('the list', () => {
  test('a presentation without a title has a name to press all the same', () => {
    const entry = { id: 'p', title: '', slides: 2, savedAt: '2026-11-22T12:00:00.000Z' };
    const row = createElement(PresentationRow, { entry, titles: [''], onTold: () => {} });
    // biome-ignore lint/correctness/noChildrenProp: the provider's type asks for its child as a property.
    const html = renderToStaticMarkup(createElement(TextProvider, { language: 'es', children: row }));
    expect(html).toMatch(/<button[^>]*>Sin título<\/button>/);
  });
});
