/** What a slide was given and its layout has no room for: it is kept, and neither spoken of nor missed. */
import { describe, expect, it } from 'vitest';
import { textTools } from '../../src/i18n/text';
import type { Slide } from '../../src/state/presentation/presentation';
import { DEFAULT_VIEW } from '../../src/state/view';
import type { ExhibitKind } from '../../src/views/exhibits/exhibit';
import { fileSlideOf } from '../../src/views/present/export/fileSlideOf';
import { missingPartsOf } from '../../src/views/slide/missingParts';
import { atlas } from './readProject';

const tools = textTools('es');
const CAUTION = 'Sin registro no quiere decir que no exista.';

/** A figure with its caution; `fits`: whether the view has it. */
const kind = (id: string, fits = true) =>
  ({
    id,
    group: 'figure',
    name: { es: id, en: id, pt: id },
    fits: () => fits,
    load: async () => () => null,
    substance: async () => ({
      dataOf: () => ({ kind: 'figures', title: id, items: [{ value: '55', label: 'comunas' }] }),
      findingOf: () => null,
      altOf: () => id,
      cautionOf: () => CAUTION,
    }),
  }) satisfies ExhibitKind;
const exhibits = new Map([kind('a'), kind('b', false)].map((one) => [one.id, one]));
const slide = (change: Partial<Slide>): Slide => ({
  id: 's',
  layout: 'words',
  title: 'Título',
  sentence: 'Frase.',
  notes: '',
  view: 'v=1',
  exhibits: ['a', 'b'],
  ...change,
});
const missing = (layout: Slide['layout']) =>
  missingPartsOf(slide({ layout }), { view: DEFAULT_VIEW, problems: [] }, exhibits, atlas, tools);

describe('what a slide keeps behind', () => {
  it('is missed only where it would be shown', () => {
    expect(missing('words')).toEqual([]);
    expect(missing('whole')).toEqual([]);
    expect(missing('pair')).toHaveLength(1);
  });

  it('leaves no caution on a slide of words, in no file', async () => {
    const cautionsOf = async (layout: Slide['layout']) => {
      const { texts } = await fileSlideOf({
        slide: slide({ layout, exhibits: ['a'] }),
        number: 1,
        total: 1,
        atlas,
        exhibits,
        tools,
        room: {
          draw: () => Promise.reject(new Error('There is nothing to draw.')),
          token: () => '#000000',
          clear: () => {},
          close: () => {},
        },
        signal: new AbortController().signal,
      });
      return texts.flatMap(({ paragraphs }) => paragraphs).filter(({ text }) => text === CAUTION);
    };
    expect(await cautionsOf('whole')).toHaveLength(1);
    expect(await cautionsOf('words')).toEqual([]);
  });
});
