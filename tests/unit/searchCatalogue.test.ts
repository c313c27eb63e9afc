import { describe, expect, test } from 'vitest';
import { buildSearchIndex, normalise, type SearchEntry, searchCatalogue } from '../../src/analysis/searchCatalogue';

const entry = (kind: SearchEntry['kind'], id: string, ...names: string[]): SearchEntry => ({
  kind,
  id,
  label: names[0] ?? id,
  detail: '',
  names,
});

const index = buildSearchIndex([
  entry('experience', 'mesa-puno', 'Mesa contra la Pobreza de Puno', 'Departamento de Puno, Perú'),
  entry('experience', 'mesa-mujeres', 'Mesa de Mujeres de Los Lagos', 'Región de Los Lagos'),
  entry('country', 'PE', 'Perú'),
  entry('province', '102', 'Chiloé'),
  entry('comuna', '10208', 'Quemchi'),
  entry('comuna', '16101', 'Chillán'),
  entry('comuna', '13120', 'Ñuñoa'),
  entry('actor', 'fosis', 'Fondo de Solidaridad e Inversión Social', 'FOSIS', 'Fosis Regional'),
  entry('actor', 'peru', 'Perú'),
]);
const idsFor = (query: string) => searchCatalogue(index, query).flatMap(({ hits }) => hits.map(({ id }) => id));

describe('the search of everything with a name', () => {
  test('takes no notice of accents, case and punctuation', () => {
    expect(normalise('  ¡Ñuñoa, «Chiloé»! ')).toBe('nunoa chiloe');
    expect(idsFor('CHILOE')).toEqual(['102']);
    expect(idsFor('nuno')).toEqual(['13120']);
  });

  test('puts whole names first, then beginnings, then words inside', () => {
    expect(idsFor('chil')).toEqual(['102', '16101']);
    expect(idsFor('perú')).toEqual(['PE', 'peru', 'mesa-puno']);
  });

  test('asks for every word, wherever it stands among the names', () => {
    expect(idsFor('mesa lagos')).toEqual(['mesa-mujeres']);
    expect(idsFor('pobreza peru')).toEqual(['mesa-puno']);
    expect(idsFor('mesa quemchi')).toEqual([]);
  });

  test('finds an actor by acronym and by the spellings of the report', () => {
    expect(idsFor('fosis')).toEqual(['fosis']);
    expect(idsFor('fosis reg')).toEqual(['fosis']);
  });

  test('says nothing to an empty question', () => {
    expect(searchCatalogue(index, ' ¿? ')).toEqual([]);
  });
});
