/** What the ficha says beside its fields, worked by hand from the report. */
import { describe, expect, test } from 'vitest';
import { findSimilar } from '../../src/analysis/findSimilar';
import { buildSearchIndex, searchCatalogue } from '../../src/analysis/searchCatalogue';
import type { Experience } from '../../src/catalog/schema';
import { type LanguageId, textTools } from '../../src/i18n/text';
import { scalesInWords } from '../../src/i18n/vocabulary';
import { resultsOf } from '../../src/state/results';
import { companionsOf } from '../../src/views/ficha/companions';
import { citationOf, linesInWords, mergeRanges, withRangesKept } from '../../src/views/ficha/reportLines';
import { buildSearchEntries } from '../../src/views/table/buildSearchEntries';
import { atlas, catalogue, fichaNumber } from './readProject';

const lines = (...pairs: [number, number][]) => pairs.map(([from, to]) => ({ from, to }));
/** Without the invisible joiner that keeps a range on one line. */
const visible = (text: string) => text.replaceAll('\u2060', '');

describe('lines of the report', () => {
  test('are ordered, and made one where they touch or overlap', () => {
    expect(mergeRanges(lines([2186, 2187], [2181, 2181], [2187, 2190], [2191, 2191]))).toEqual(
      lines([2181, 2181], [2186, 2191]),
    );
  });

  test('read as a list, a range with an en dash that never breaks', () => {
    const es = textTools('es');
    const text = linesInWords(es, lines([2186, 2187], [2181, 2181]));
    expect(visible(text)).toBe('Líneas 2181 y 2186–2187');
    expect(text).toContain('2186–\u20602187');
    expect(linesInWords(es, lines([2222, 2222]))).toBe('Línea 2222');
    expect(linesInWords(es, [])).toBe('');
    expect(visible(linesInWords(textTools('en'), lines([2226, 2229])))).toBe('Lines 2226–2229');
  });

  test('named in the catalogue’s text are kept together too, and codes with hyphens are left alone', () => {
    expect(withRangesKept('las líneas 2186-2187 (IRD-1)')).toBe('las líneas 2186–\u20602187 (IRD-1)');
  });

  test('are cited by ficha and aspect', () => {
    expect(visible(citationOf(textTools('es'), 11, 'institutional', lines([2226, 2229])))).toBe(
      'Experiencia 11, aspectos institucionales, líneas 2226–2229',
    );
  });
});

describe('ficha 11, Emprende Lago Llanquihue', () => {
  test('has both its scales in words', () => {
    const { scales } = fichaNumber(11);
    const words = (language: LanguageId) => scalesInWords(textTools(language), scales);
    expect(words('es')).toBe('supracomunal y provincial');
    expect(words('en')).toBe('supracommunal and provincial');
    expect(words('pt')).toBe('supracomunal e provincial');
    expect(scalesInWords(textTools('es'), [])).toBe('');
  });

  test('is like ficha 15 by one theme, the province, two bodies and thirteen codes', () => {
    const entryOf = (experience: Experience) => ({
      experience,
      indicators: atlas.indicators.get(experience.id) ?? null,
    });
    const own = atlas.experienceById.get(fichaNumber(11).id) as Experience;
    const other = atlas.experienceById.get(fichaNumber(15).id) as Experience;
    const generic = new Set(catalogue.actors.filter((actor) => actor.generic).map(({ id }) => id));
    const [found] = findSimilar(entryOf(own), [own, other].map(entryOf), generic);
    expect(found?.id).toBe(other.id);
    expect(found?.themes).toEqual(['desarrollo-economico-local']);
    expect(found?.scales).toEqual(['provincial']);
    expect([...(found?.actors ?? [])].sort()).toEqual(['chile-emprende', 'fosis']);
    // Steps apart: presence 1, governance 2, support 1, regional role 1, design 2, form 3, proposals 2, demand 3, movement 1.5;
    // equal: objective, legal basis, instruments, problems. The counterparts of 11 are not known.
    expect(found?.codesCompared).toBe(13);
    expect(found?.codeDistance).toBeCloseTo(16.5 / 13);
  });

  test('is never like itself, and nothing shared is nothing similar', () => {
    const alone = { experience: { id: 'a', themes: [], scales: [] }, indicators: null };
    expect(findSimilar(alone, [alone, { ...alone, experience: { ...alone.experience, id: 'b' } }], new Set())).toEqual(
      [],
    );
  });
});

describe('whom an actor meets', () => {
  test('counts only those met twice or more, most often first', () => {
    // SERCOTEC sits with FOSIS and SENCE in fichas 5, 11 and 17; with CORFO and the Dirección del Trabajo in 5 and 13.
    const met = companionsOf('sercotec', catalogue.indicators);
    expect(met.map(({ actor, experiences }) => [actor, experiences.length])).toEqual([
      ['fosis', 3],
      ['sence', 3],
      ['corfo', 2],
      ['direccion-del-trabajo', 2],
    ]);
    expect(met[0]?.experiences).toEqual([fichaNumber(5).id, fichaNumber(11).id, fichaNumber(17).id]);
  });
});

describe('the search over the catalogue', () => {
  const filters = { status: ['documented'] };
  const entries = buildSearchEntries(textTools('es'), atlas, { division: 2018, filters }, catalogue.fichas);
  const index = buildSearchIndex(entries);

  test('finds a ficha by its number, with or without the word', () => {
    for (const query of ['11', 'ficha 11', 'Ficha 11']) {
      expect(searchCatalogue(index, query)[0]?.hits[0]?.id, query).toBe('emprende-lago-llanquihue');
    }
  });

  test('counts at a place what opening it shows', () => {
    const region = { level: 'region', code: '16' } as const;
    const { total } = resultsOf(atlas, { filters, place: region, division: 2018 });
    expect(total).toBe(2);
    expect(entries.find(({ kind, id }) => kind === 'region' && id === '16')?.detail).toBe('2 experiencias');
  });
});
