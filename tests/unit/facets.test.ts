import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacets, type FacetFilters } from '../../src/analysis/countFacets';
import { buildFacetTable, FACET_IDS, type FacetId } from '../../src/analysis/facetTable';
import { resultsOf } from '../../src/state/results';
import { atlas, catalogue, territory } from './readProject';

const table = atlas.facets[2018];
const count = (filters: FacetFilters, facet: FacetId, value: string) => {
  const index = table.columns[facet].indexOf.get(value);
  return index === undefined ? 0 : (countFacets(table, filters).counts[facet][index] ?? 0);
};
const passing = (filters: FacetFilters) => {
  const { passes } = countFacets(table, filters);
  return catalogue.experiences.filter((_, row) => passes[row] === 1).map(({ id }) => id);
};

describe('filters over the report', () => {
  it('finds the one ficha on gender in Los Lagos and the sex workers’ union abroad', () => {
    expect(passing({ status: ['documented'], theme: ['igualdad-de-genero'] })).toEqual([
      'mesa-mujeres-los-lagos',
      'trabajadoras-sexuales-ammar',
    ]);
    expect(passing({ status: ['documented'], theme: ['igualdad-de-genero'], unit: ['10'] })).toEqual([
      'mesa-mujeres-los-lagos',
    ]);
  });

  it('counts 16 fichas of Chile, 3 of Argentina, 2 of Peru, 1 of Colombia and 1 of Mexico', () => {
    const documented = { status: ['documented'] };
    expect(['CL', 'AR', 'PE', 'CO', 'MX'].map((code) => count(documented, 'country', code))).toEqual([16, 3, 2, 1, 1]);
  });

  it('counts a facet under the other filters, not under its own', () => {
    expect(count({ country: ['AR'] }, 'country', 'CL')).toBe(count({}, 'country', 'CL'));
  });

  it('scopes by place: what reaches Ñuble today is what reached its 21 comunas in 2008', () => {
    const view = {
      filters: { status: ['documented'] },
      place: { level: 'region', code: '16' } as const,
      division: 2018 as const,
    };
    expect(resultsOf(atlas, view).experiences.map(({ ficha }) => ficha)).toEqual([3, 19]);
  });
});

describe('laws of counting', () => {
  const filtersOf = fc
    .dictionary(fc.constantFrom(...FACET_IDS), fc.array(fc.nat(30), { minLength: 1, maxLength: 3 }), { maxKeys: 4 })
    .map(
      (choice) =>
        Object.fromEntries(
          Object.entries(choice).map(([facet, positions]) => {
            const { values } = table.columns[facet as FacetId];
            return [facet, positions.map((position) => values[position % values.length] as string)];
          }),
        ) as FacetFilters,
    );

  it('says beforehand exactly how many will remain after a single choice', () => {
    fc.assert(
      fc.property(filtersOf, fc.constantFrom(...FACET_IDS), fc.nat(60), (filters, facet, position) => {
        const { values } = table.columns[facet];
        const value = values[position % values.length] as string;
        const { [facet]: _, ...others } = filters;
        expect(count(filters, facet, value)).toBe(countFacets(table, { ...others, [facet]: [value] }).total);
      }),
    );
  });

  it('never grows when another facet narrows', () => {
    fc.assert(
      fc.property(filtersOf, filtersOf, (one, other) => {
        const both = { ...other, ...one };
        expect(countFacets(table, both).total).toBeLessThanOrEqual(countFacets(table, one).total);
      }),
    );
  });

  it('does not depend on the order of the experiences', () => {
    const sources = catalogue.experiences.map((experience, row) => ({
      experience,
      indicators: atlas.indicators.get(experience.id) ?? null,
      reach: atlas.reach[row] ?? { comunas: new Uint16Array(), directness: new Uint8Array() },
    }));
    const reversed = buildFacetTable([...sources].reverse(), territory, 2018);
    fc.assert(
      fc.property(filtersOf, (filters) => {
        expect(countFacets(reversed, filters).total).toBe(countFacets(table, filters).total);
      }),
    );
  });
});
