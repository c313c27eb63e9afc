/** What comes from outside, mended or refused: by hand-made cases, and by anything at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LAYOUTS,
  LONGEST_TEXT,
  MOST_SLIDES,
  type Presentation,
  type Slide,
} from '../../src/state/presentation/presentation';
import { type Repair, restore, written } from '../../src/state/presentation/restore';

const slide = (change: Partial<Slide> = {}): Slide => ({
  id: 'a',
  layout: 'above',
  title: 'Los Ríos',
  sentence: 'Una frase.\nOtra.',
  notes: '',
  view: 'v=1&pantalla=brechas',
  exhibits: ['gaps-shares'],
  ...change,
});
const file = (slides: unknown, change: Record<string, unknown> = {}) => ({
  format: 'atlas-presentation',
  version: 1,
  presentation: { id: 'one', title: 'Reunión', slides, ...change },
});

/** What is restored, and what had to be mended; fails where it was refused. */
function restored(given: unknown): { presentation: Presentation; repaired: readonly Repair[] } {
  const answer = restore(given);
  if (!answer.ok) throw new Error(`Refused: ${answer.reason}`);
  return answer;
}
const mendings = (given: unknown) => restored(given).repaired.map(({ what, slide, detail }) => [what, slide, detail]);

/** Texts that people write: anything that can be seen, and line feeds. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((letters) => letters.replace(/(?!\n)\p{Cc}|[\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/gu, ''));
const id = fc.stringMatching(/^[a-z0-9_-]{1,20}$/);
const presentations: fc.Arbitrary<Presentation> = fc.record({
  id,
  title: text,
  slides: fc.uniqueArray(
    fc.record({
      id,
      layout: fc.constantFrom(...LAYOUTS),
      title: text,
      sentence: text,
      notes: text,
      view: text,
      exhibits: fc.uniqueArray(id, { maxLength: 4 }),
    }),
    { selector: (one) => one.id, maxLength: 8 },
  ),
});

describe('a presentation from outside', () => {
  it('comes back as it was written, with nothing to mend', () => {
    fc.assert(
      fc.property(presentations, (presentation) => {
        const answer = restored(JSON.parse(JSON.stringify(written(presentation))));
        expect(answer).toEqual({ ok: true, presentation, repaired: [] });
      }),
    );
  });

  it('is never a reason to break, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (anything) => {
        restore(anything);
        restore(file(anything));
        restore(file([anything]));
        restore({ ...file([]), presentation: anything, version: anything });
      }),
    );
  });

  it('once restored, is restored again without a change', () => {
    const part = fc.oneof(fc.anything(), fc.string({ unit: 'binary', maxLength: 40 }), fc.constant('x'.repeat(6000)));
    const slides = fc.array(
      fc.oneof(
        fc.record(
          { id: part, layout: part, title: part, sentence: part, notes: part, view: part, exhibits: fc.array(part) },
          { requiredKeys: [] },
        ),
        fc.anything(),
      ),
    );
    fc.assert(
      fc.property(slides, part, part, (made, name, title) => {
        const once = restored(file(made, { id: name, title }));
        const twice = restored(JSON.parse(JSON.stringify(written(once.presentation))));
        expect(twice).toEqual({ ok: true, presentation: once.presentation, repaired: [] });
      }),
    );
  });

  it('gives a slide whose id is another’s one that holds, also where that is cut within a letter', () => {
    const taken = slide({ id: `${'x'.repeat(91)}😀 y` });
    const once = restored(file([taken, taken]));
    expect(restored(written(once.presentation))).toEqual({ ok: true, presentation: once.presentation, repaired: [] });
  });

  it('is refused with its reason where it is not ours, of a newer version, or has lost its inside', () => {
    for (const other of [null, 7, 'atlas', [], {}, { format: 'pptx', version: 1 }, { type: 'FeatureCollection' }]) {
      expect(restore(other)).toEqual({ ok: false, reason: 'not-ours' });
    }
    expect(restore({ ...file([]), version: 2 })).toEqual({ ok: false, reason: 'newer-version' });
    // A newer version may have another inside altogether.
    expect(restore({ format: 'atlas-presentation', version: 9 })).toEqual({ ok: false, reason: 'newer-version' });
    expect(restore({ format: 'atlas-presentation', version: 1 })).toEqual({ ok: false, reason: 'broken' });
    expect(restore(file('no list'))).toEqual({ ok: false, reason: 'broken' });
  });

  it('is cut where it is too much, and says so', () => {
    const long = 'á'.repeat(LONGEST_TEXT + 1);
    const many = Array.from({ length: MOST_SLIDES + 3 }, (_, at) => slide({ id: `s${at}` }));
    expect(restored(file([slide({ notes: long })])).presentation.slides[0]?.notes).toHaveLength(LONGEST_TEXT);
    expect(mendings(file([slide({ notes: long })]))).toEqual([['text-cut', 1, 'notes']]);
    expect(restored(file(many)).presentation.slides).toHaveLength(MOST_SLIDES);
    expect(mendings(file(many))).toEqual([['slides-cut', null, '3']]);
    // No letter of two halves is cut in two.
    const signs = `${'x'.repeat(LONGEST_TEXT - 1)}😀`;
    expect(restored(file([slide({ title: signs })])).presentation.slides[0]?.title).toBe('x'.repeat(LONGEST_TEXT - 1));
  });

  it('has its slides told apart, its layouts known, and its unknown exhibits kept', () => {
    const given = file([slide(), slide(), slide({ layout: 'spiral' as never }), slide({ exhibits: ['hologram'] })]);
    const { presentation } = restored(given);
    expect(presentation.slides.map((one) => one.id)).toEqual(['a', 'a-2', 'a-3', 'a-4']);
    expect(presentation.slides.map((one) => one.layout)).toEqual(['above', 'above', 'beside', 'above']);
    expect(presentation.slides[3]?.exhibits).toEqual(['hologram']);
    expect(mendings(given)).toEqual([
      ['id-mended', 2, 'id'],
      ['id-mended', 3, 'id'],
      ['layout-unknown', 3, 'layout'],
      ['id-mended', 4, 'id'],
    ]);
  });

  it('keeps what can be seen of a text, markup and formulas as they were written, and says what it dropped', () => {
    const title = '<img src=x onerror=alert(1)> =1+1 & {name}';
    expect(restored(file([slide({ title })])).presentation.slides[0]?.title).toBe(title);
    const dirty = slide({ title: 'Los\u0000 Ríos\u001b', sentence: 'una\r\notra\vtercera', notes: 'a\u202eb' });
    expect(restored(file([dirty])).presentation.slides[0]).toMatchObject({
      title: 'Los Ríos',
      sentence: 'una\notra\ntercera',
      notes: 'ab',
    });
    // Another system's line breaks are no damage.
    expect(mendings(file([dirty]))).toEqual([
      ['characters-dropped', 1, 'title'],
      ['characters-dropped', 1, 'notes'],
    ]);
  });

  it('cannot reach what all objects share', () => {
    const given = JSON.parse(
      `{"format":"atlas-presentation","version":1,"__proto__":{"polluted":1},"presentation":{"__proto__":{"title":"x"},"id":"a","constructor":1,"slides":[{"__proto__":{"layout":"words"}}]}}`,
    );
    const { presentation } = restored(given);
    expect(presentation.title).toBe('');
    expect(presentation.slides[0]?.layout).toBe('beside');
    expect(Object.keys(presentation)).toEqual(['id', 'title', 'slides']);
    expect('polluted' in {}).toBe(false);
  });

  it('names what it drops: slides that are none, fields of others, exhibits without a name', () => {
    const given = file([7, { ...slide({ exhibits: ['x', 'x', 4 as never] }), colour: 'red' }]);
    expect(mendings(given)).toEqual([
      ['slide-dropped', 1, ''],
      ['field-dropped', 2, 'colour'],
      ['exhibits-dropped', 2, 'exhibits'],
    ]);
  });
});
