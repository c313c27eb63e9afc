/** Presentations kept as they are edited: pages that die, pages side by side, a browser without room. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Presentation, Slide } from '../../src/state/presentation/presentation';
import { openBrowser, type Page } from './browserOfPages';

const SLIDE: Slide = {
  id: 'a',
  layout: 'above',
  title: 'Cobertura',
  sentence: '',
  notes: '',
  view: 'v=1&pantalla=brechas',
  exhibits: ['gaps-shares'],
};
const entitled = (title: string) => (presentation: Presentation) => ({ ...presentation, title });
const inHand = (page: Page) => page.usePresentations.getState().inHand;
const saving = (page: Page) => page.usePresentations.getState().saving;
const titles = (page: Page) =>
  page.usePresentations
    .getState()
    .list.map(({ title }) => title)
    .toSorted();
const told = (page: Page) => page.usePresentations.getState().notices.map(({ kind }) => kind);
/** Long enough for everything that waits. */
const later = () => vi.advanceTimersByTimeAsync(3_000);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a presentation in hand', () => {
  it('is edited in steps, of which the typing in one field is one, and every step can be undone and done again', async () => {
    const page = await openBrowser().openPage();
    page.createPresentation('A', [SLIDE]);
    for (const title of ['B', 'Bi', 'Bio']) page.editPresentation(entitled(title), 'title');
    page.editPresentation((presentation) => ({ ...presentation, slides: [] }));
    page.editPresentation(entitled('Ñuble'), 'title');
    expect(page.usePresentations.getState().past).toHaveLength(3);
    page.undoEdit();
    page.undoEdit();
    expect(inHand(page)).toMatchObject({ title: 'Bio', slides: [SLIDE] });
    page.undoEdit();
    expect(inHand(page)?.title).toBe('A');
    page.redoEdit();
    expect(inHand(page)?.title).toBe('Bio');
    // Another typing is another step.
    page.editPresentation(entitled('Biob'), 'title');
    page.undoEdit();
    expect(inHand(page)?.title).toBe('Bio');
    expect(page.usePresentations.getState().future).toHaveLength(1);
  });

  it('remembers its last two hundred steps', async () => {
    const page = await openBrowser().openPage();
    page.createPresentation('0');
    for (let step = 1; step <= 250; step++) page.editPresentation(entitled(String(step)));
    expect(page.usePresentations.getState().past).toHaveLength(200);
    for (let step = 0; step < 300; step++) page.undoEdit();
    expect(inHand(page)?.title).toBe('50');
  });

  it('is kept a moment after the last edit, and found by the next page', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    const id = page.createPresentation('Reunión', [SLIDE]);
    page.editPresentation(entitled('Reunión de marzo'));
    expect(saving(page)).toBe('waiting');
    expect(browser.shelf.size).toBe(0);
    await later();
    expect(saving(page)).toBe('saved');
    expect(browser.journal.size).toBe(0);
    const next = await browser.openPage();
    expect(titles(next)).toEqual(['Reunión de marzo']);
    expect(await next.openPresentation(id)).toBe(true);
    expect(inHand(next)).toEqual({ id, title: 'Reunión de marzo', slides: [SLIDE] });
    expect(await next.openPresentation('nobody')).toBe(false);
  });

  it('is kept as it is, also what was written while it was being kept', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    const id = page.createPresentation('A', [SLIDE]);
    await later();
    page.editPresentation(entitled('B'));
    const keeping = page.keepNow();
    await Promise.resolve();
    page.editPresentation(entitled('Biobío'));
    await keeping;
    page.die();
    const next = await browser.openPage();
    await next.openPresentation(id);
    expect(inHand(next)?.title).toBe('Biobío');
  });

  it('never waits long for a pause in the typing', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    page.createPresentation('A');
    for (let letter = 0; letter < 30; letter++) {
      page.editPresentation(entitled(`A${letter}`), 'title');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(browser.shelf.size).toBe(1);
  });

  it('takes what is pasted from other programs as it will be read back: their line breaks are lines, what no file may hold goes', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    const id = page.createPresentation('A', [SLIDE]);
    // PowerPoint copies a line break as a vertical tab.
    page.editPresentation((presentation) => ({
      ...presentation,
      slides: [{ ...SLIDE, title: 'Mesa\u000bregional', sentence: 'uno\u2028dos\u0007' }],
    }));
    expect(inHand(page)?.slides[0]).toMatchObject({ title: 'Mesa\nregional', sentence: 'uno\ndos' });
    await later();
    const next = await browser.openPage();
    await next.openPresentation(id);
    expect(inHand(next)?.slides[0]).toMatchObject({ title: 'Mesa\nregional', sentence: 'uno\ndos' });
    expect(told(next)).toEqual([]);
  });

  it('does not grow a text beyond what may be read back, and says so', async () => {
    const page = await openBrowser().openPage();
    page.createPresentation('A', [SLIDE]);
    page.editPresentation((all) => ({ ...all, slides: [{ ...SLIDE, notes: 'n'.repeat(6_000) }] }));
    expect(inHand(page)?.slides[0]?.notes).toHaveLength(5_000);
    expect(told(page)).toContain('text-cut');
  });
});

describe('a page that dies', () => {
  it('before it could keep anything, loses nothing', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    const id = page.createPresentation('Los Ríos', [SLIDE]);
    page.editPresentation(entitled('Los Ríos y Los Lagos'));
    page.die();
    await later();
    expect(browser.shelf.size).toBe(0);
    const next = await browser.openPage();
    expect(told(next)).toEqual(['recovered']);
    expect(titles(next)).toEqual(['Los Ríos y Los Lagos']);
    await later();
    expect(browser.shelf.get(id)?.content).toMatchObject({ presentation: { title: 'Los Ríos y Los Lagos' } });
    expect(browser.journal.size).toBe(0);
  });

  it('as pages do when they are closed, loses nothing either, and nothing is said of it', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    const id = page.createPresentation('A', [SLIDE]);
    await later();
    page.editPresentation(entitled('B'));
    page.closePresentations();
    page.die();
    const next = await browser.openPage();
    expect(told(next)).toEqual([]);
    await next.openPresentation(id);
    expect(inHand(next)?.title).toBe('B');
    await later();
    expect(browser.shelf.get(id)?.content).toMatchObject({ presentation: { title: 'B' } });
    expect(browser.journal.size).toBe(0);
  });

  it('closed or not, says so where the database had failed it', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    page.createPresentation('A', [SLIDE]);
    await later();
    browser.failing.shelf = 'full';
    page.editPresentation(entitled('B'));
    await later();
    page.closePresentations();
    page.die();
    browser.failing.shelf = null;
    expect(told(await browser.openPage())).toEqual(['recovered']);
  });

  it('after it came back from a closing that was none, is told', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    page.createPresentation('A', [SLIDE]);
    page.closePresentations();
    page.editPresentation(entitled('B'));
    page.die();
    expect(told(await browser.openPage())).toEqual(['recovered']);
  });

  it('after more edits than were kept, gives back the last of them', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    const id = page.createPresentation('A', [SLIDE]);
    await later();
    page.editPresentation(entitled('B'));
    await later();
    page.editPresentation(entitled('C'));
    page.die();
    const next = await browser.openPage();
    await next.openPresentation(id);
    expect(inHand(next)?.title).toBe('C');
    await later();
    expect(titles(next)).toEqual(['C']);
    expect(browser.shelf.size).toBe(1);
  });

  it('and another that kept its own meanwhile, are both there', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    const id = page.createPresentation('A', [SLIDE]);
    await later();
    page.editPresentation(entitled('Mía'));
    page.die();
    const kept = browser.shelf.get(id);
    if (!kept) throw new Error('It was not kept.');
    browser.shelf.set(id, {
      ...kept,
      revision: kept.revision + 1,
      writer: 'another',
      content: { format: 'atlas-presentation', version: 1, presentation: { id, title: 'Suya', slides: [SLIDE] } },
    });
    const next = await browser.openPage();
    await later();
    expect(titles(next)).toEqual(['Mía (2)', 'Suya']);
    expect(browser.journal.size).toBe(0);
  });

  it('in the middle of a line leaves the last good one, and the next says what it could not read', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    const id = page.createPresentation('Buena', [SLIDE]);
    await later();
    page.die();
    browser.journal.set(`atlas-presentations:${page.writer}:${id}`, '{"writer":"x","ba');
    const next = await browser.openPage();
    expect(told(next)).toEqual(['journal-unreadable']);
    expect(titles(next)).toEqual(['Buena']);
    expect(browser.journal.size).toBe(0);
  });

  it('leaves a line behind that is older than what was kept: it is not brought back', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    const id = page.createPresentation('Vieja', [SLIDE]);
    const line = browser.journal.get(`atlas-presentations:${page.writer}:${id}`) as string;
    await later();
    page.editPresentation(entitled('Nueva'));
    await later();
    page.die();
    browser.journal.set(`atlas-presentations:${page.writer}:${id}`, line);
    const next = await browser.openPage();
    await later();
    expect(titles(next)).toEqual(['Nueva']);
  });
});

describe('two pages at once', () => {
  it('do not touch each other’s unsaved edits', async () => {
    const browser = openBrowser();
    const one = await browser.openPage();
    one.createPresentation('A', [SLIDE]);
    const other = await browser.openPage();
    expect(told(other)).toEqual([]);
    expect(titles(other)).toEqual([]);
    await later();
    expect(titles(other)).toEqual(['A']);
  });

  it('of which one has no edits of its own, show the same', async () => {
    const browser = openBrowser();
    const one = await browser.openPage();
    const id = one.createPresentation('A', [SLIDE]);
    await later();
    const other = await browser.openPage();
    await other.openPresentation(id);
    one.editPresentation(entitled('B'));
    await later();
    expect(inHand(other)?.title).toBe('B');
    // And it goes on from there.
    other.editPresentation(entitled('C'));
    await later();
    expect(inHand(one)?.title).toBe('C');
    expect(titles(one)).toEqual(['C']);
  });

  it('that edit the same at the same time overwrite nothing: the later goes on as a copy, and both say so', async () => {
    const browser = openBrowser();
    const one = await browser.openPage();
    const id = one.createPresentation('A', [SLIDE]);
    await later();
    const other = await browser.openPage();
    await other.openPresentation(id);
    other.nameCopiesWith((title) => `${title} (otra pestaña)`);
    one.editPresentation(entitled('De una'));
    other.editPresentation(entitled('De otra'));
    await later();
    const expected = ['De otra (otra pestaña)', 'De una'];
    expect(titles(one)).toEqual(expected);
    expect(titles(other)).toEqual(expected);
    expect(inHand(one)?.title).toBe('De una');
    expect(inHand(other)?.title).toBe('De otra (otra pestaña)');
    expect(told(one)).toEqual(['parted-elsewhere']);
    expect(told(other)).toEqual(['parted']);
    // The way back of the copy leads to the copy.
    other.undoEdit();
    expect(inHand(other)?.id).not.toBe(id);
    await later();
    expect(titles(one)).toEqual(['A (otra pestaña)', 'De una']);
  });
});

describe('a browser without room', () => {
  it.each(['full', 'failed', 'unavailable'] as const)('goes on in memory and tries again: %s', async (trouble) => {
    const browser = openBrowser();
    const page = await browser.openPage();
    const id = page.createPresentation('Buena', [SLIDE]);
    await later();
    browser.failing.shelf = trouble;
    page.editPresentation(entitled('Sin lugar'));
    await later();
    expect(saving(page)).toEqual({ failed: trouble });
    expect(inHand(page)?.title).toBe('Sin lugar');
    expect(browser.shelf.get(id)?.content).toMatchObject({ presentation: { title: 'Buena' } });
    browser.failing.shelf = null;
    page.editPresentation(entitled('Con lugar'));
    await later();
    expect(saving(page)).toBe('saved');
    expect(browser.shelf.get(id)?.content).toMatchObject({ presentation: { title: 'Con lugar' } });
  });

  it('for the journal keeps at once in the database, and says what that means', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    browser.failing.journal = true;
    page.createPresentation('A', [SLIDE]);
    await vi.advanceTimersByTimeAsync(10);
    expect(saving(page)).toBe('saved');
    expect(told(page)).toEqual(['no-journal']);
    browser.failing.journal = false;
    page.editPresentation(entitled('B'));
    expect(told(page)).toEqual([]);
  });

  it('and without a database from the beginning still lists, opens and edits what there is', async () => {
    const browser = openBrowser();
    browser.failing.shelf = 'unavailable';
    const page = await browser.openPage();
    const id = page.createPresentation('Una', [SLIDE]);
    await later();
    const second = page.createPresentation('Otra', []);
    await later();
    expect(titles(page)).toEqual(['Otra', 'Una']);
    expect(await page.openPresentation(id)).toBe(true);
    await page.removePresentation(second);
    expect(titles(page)).toEqual(['Una']);
    // What is in the journal is there for the next page.
    page.die();
    const next = await browser.openPage();
    expect(titles(next)).toEqual(['Una']);
  });
});

describe('the list', () => {
  it('takes one out, and puts it back', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    const id = page.createPresentation('A', [SLIDE]);
    await later();
    await page.removePresentation(id);
    expect(titles(page)).toEqual([]);
    expect(inHand(page)).toBeNull();
    expect(browser.shelf.size).toBe(0);
    page.undoRemoval();
    await later();
    expect(titles(page)).toEqual(['A']);
    expect(browser.shelf.size).toBe(1);
    browser.failing.shelf = 'failed';
    await page.openPresentation(id);
    await page.removePresentation(id);
    expect(titles(page)).toEqual(['A']);
  });

  it('goes on with one that could not be taken out, edits and all, and makes no copy of it', async () => {
    const browser = openBrowser();
    const before = await browser.openPage();
    const id = before.createPresentation('A', [SLIDE]);
    await later();
    before.die();
    const page = await browser.openPage();
    await page.openPresentation(id);
    browser.failing.shelf = 'failed';
    page.editPresentation(entitled('B'));
    await later();
    const removing = page.removePresentation(id);
    await later();
    await removing;
    expect(told(page)).toContain('not-removed');
    browser.failing.shelf = null;
    await page.keepNow();
    expect(titles(page)).toEqual(['B']);
    expect([...browser.shelf.keys()]).toEqual([id]);
    expect(told(page)).not.toContain('parted');
  });

  it('copies and renames, in hand or not', async () => {
    const browser = openBrowser();
    const page = await browser.openPage();
    const id = page.createPresentation('A', [SLIDE]);
    const copy = await page.duplicatePresentation(id, 'A (copia)');
    await page.renamePresentation(id, 'B');
    await later();
    await page.renamePresentation(copy ?? '', 'C');
    await later();
    expect(titles(page)).toEqual(['B', 'C']);
    expect(inHand(page)?.title).toBe('B');
    page.undoEdit();
    expect(inHand(page)?.title).toBe('A');
  });

  it('takes in what was sent as a new one, unless it is there already', async () => {
    const page = await openBrowser().openPage();
    const sent = { id: 'informe', title: 'Enviada', slides: [SLIDE] };
    const first = await page.addPresentation(sent);
    expect(first.known).toBe(false);
    expect(first.id).not.toBe('informe');
    await later();
    page.createPresentation('Otra');
    await later();
    expect(await page.addPresentation(sent)).toEqual({ id: first.id, known: true });
    expect(inHand(page)?.title).toBe('Enviada');
    page.editPresentation(entitled('Cambiada'));
    expect((await page.addPresentation(sent)).known).toBe(false);
  });

  it('says what it cannot read, and leaves it where it is', async () => {
    const browser = openBrowser();
    const record = { revision: 1, savedAt: '2026-01-01T00:00:00.000Z', writer: 'w' };
    browser.shelf.set('n', { ...record, id: 'n', content: { format: 'atlas-presentation', version: 9 } });
    browser.shelf.set('x', 7 as never);
    const page = await browser.openPage();
    expect(told(page)).toEqual(['unreadable']);
    expect(await page.openPresentation('n')).toBe(false);
    expect(browser.shelf.size).toBe(2);
  });
});

describe('whatever three pages do, and however they die', () => {
  type Step = { page: number; does: 'write' | 'die' | 'close' | 'rest' | 'fill' | 'free' };
  const steps: fc.Arbitrary<Step[]> = fc.array(
    fc.record({
      page: fc.nat(2),
      does: fc.constantFrom('write', 'write', 'write', 'die', 'close', 'rest', 'fill', 'free'),
    }),
    { maxLength: 24 },
  );

  it('every word that was written is there in the end', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (todo) => {
        const browser = openBrowser();
        const pages = [await browser.openPage(), await browser.openPage(), await browser.openPage()];
        const id = (pages[0] as Page).createPresentation('·', [SLIDE]);
        await later();
        for (const page of pages) await page.openPresentation(id);
        let words = 0;
        for (const { page: at, does } of todo) {
          const page = pages[at] as Page;
          if (does === 'write') {
            // Where the database did not answer, nothing is in hand: there is nothing to write in.
            if (!inHand(page)) continue;
            const word = `w${words++}·`;
            page.editPresentation((presentation) => ({ ...presentation, title: presentation.title + word }), 'title');
          } else if (does === 'rest') await vi.advanceTimersByTimeAsync(250);
          else if (does === 'die' || does === 'close') {
            if (does === 'close') page.closePresentations();
            const held = inHand(page)?.id ?? id;
            page.die();
            pages[at] = await browser.openPage();
            if (!(await (pages[at] as Page).openPresentation(held))) await (pages[at] as Page).openPresentation(id);
          } else browser.failing.shelf = does === 'fill' ? 'full' : null;
        }
        browser.failing.shelf = null;
        for (const page of pages) void page.keepNow();
        await later();
        for (const page of pages) page.die();
        const last = await browser.openPage();
        await later();
        const found = titles(last).join(' ');
        for (let word = 0; word < words; word++) expect(found).toContain(`w${word}·`);
        expect(browser.journal.size).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});
