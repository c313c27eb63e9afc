import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comunasReached, crossRegionsThemes } from '../../src/analysis/crossRegionsThemes';
import { applyScenario } from '../../src/analysis/scenario';
import { THEME_IDS, type ThemeId } from '../../src/catalog/vocabulary';
import { gapsOf } from '../../src/state/gaps';
import { resultsOf } from '../../src/state/results';
import { DEFAULT_VIEW } from '../../src/state/view';
import { reachOf } from '../../src/territory/reach';
import type { DivisionId } from '../../src/territory/units';
import { matrixOfView } from '../../src/views/gaps/matrix/matrixOfView';
import { atlas, catalogue, territory } from './readProject';

const documented = catalogue.experiences.filter(({ status }) => status === 'documented');
const idOf = (n: number) => catalogue.experiences.find(({ ficha }) => ficha === n)?.id ?? '';
const reach = (id: string) => atlas.reachById.get(id);

function matrixOf(division: DivisionId, experiences = documented) {
  const matrix = crossRegionsThemes(territory.divisions[division].regions, experiences, reach);
  const cell = (region: string, theme: ThemeId) => {
    const found = matrix.rows.find(({ code }) => code === region)?.cells[matrix.themes.indexOf(theme)];
    if (!found) throw new Error(`There is no cell ${region} ${theme}.`);
    return found;
  };
  const row = (region: string) => matrix.rows.find(({ code }) => code === region)?.whole;
  return { ...matrix, cell, row };
}

describe('regions by themes, by the report', () => {
  it('Coquimbo: ficha 8 names 2 of its 15 comunas, in each of its three themes and in no other', () => {
    const { cell, row } = matrixOf(2018);
    for (const theme of ['desarrollo-economico-local', 'participacion-ciudadana', 'medio-ambiente'] as const) {
      expect(cell('04', theme)).toEqual({ ids: [idOf(8)], local: [], byClass: [2, 0, 0, 0, 13] });
    }
    expect(cell('04', 'turismo')).toEqual({ ids: [], local: [], byClass: [0, 0, 0, 0, 15] });
    // Three cells, one experience: the row counts it once.
    expect(row('04')?.ids).toEqual([idOf(8)]);
  });

  it('Ñuble: fichas 3 and 19 speak of the Biobío of 2008, so today’s region has both, all 21 comunas by the region; in 2008 it is no region', () => {
    const now = matrixOf(2018);
    // Ficha 3: personas mayores, organizaciones, participación; ficha 19: planificación, desarrollo económico, gestión.
    expect(now.row('16')?.ids).toEqual([idOf(3), idOf(19)]);
    expect(now.cell('16', 'personas-mayores')).toEqual({ ids: [idOf(3)], local: [], byClass: [0, 0, 21, 0, 0] });
    expect(now.cell('16', 'gestion-publica').ids).toEqual([idOf(19)]);
    // What remains of Biobío: 33 comunas, of which Coronel and San Pedro de la Paz are named by ficha 3.
    expect(now.cell('08', 'personas-mayores').byClass).toEqual([2, 0, 31, 0, 0]);
    const then = matrixOf(2008);
    expect(then.row('16')).toBeUndefined();
    expect(then.cell('08', 'personas-mayores').byClass).toEqual([2, 0, 52, 0, 0]);
  });

  it('seven regions have no theme at all; Valparaíso is one of them, with three themes of one hill of one comuna', () => {
    const { rows, cell, row } = matrixOf(2018);
    const without = rows.filter(({ whole }) => whole.ids.length === 0).map(({ code }) => code);
    // Tarapacá, Valparaíso, Metropolitana, O’Higgins, La Araucanía, Aysén, Magallanes.
    expect(without.sort()).toEqual(['01', '05', '06', '09', '11', '12', '13']);
    for (const theme of ['desarrollo-social', 'medio-ambiente', 'educacion'] as const) {
      expect(cell('05', theme)).toEqual({ ids: [], local: [idOf(20)], byClass: [0, 0, 0, 0, 38] });
    }
    expect(row('06')).toEqual({ ids: [], local: [], byClass: [0, 0, 0, 0, 33] });
  });

  it('keeps a column for a theme that no experience has, and counts the regions of the others', () => {
    const { columns } = matrixOf(2018);
    expect(columns.map(({ theme }) => theme)).toEqual([...THEME_IDS]);
    expect(columns.find(({ theme }) => theme === 'vivienda')).toMatchObject({ reached: [], ids: [] });
    // Culture: only the theatre of the Maule.
    expect(columns.find(({ theme }) => theme === 'cultura')).toMatchObject({ reached: ['07'], ids: [idOf(14)] });
    // Disability: only the table of Atacama.
    expect(columns.find(({ theme }) => theme === 'discapacidad')?.reached).toEqual(['03']);
  });

  it('parts a region into its provinces: ficha 11 names three comunas of Llanquihue and one of Osorno', () => {
    const { provinces } = territory.divisions[2018];
    const { rows } = crossRegionsThemes(
      provinces.filter(({ parent }) => parent === '10'),
      documented.filter(({ ficha }) => ficha === 11),
      reach,
    );
    const named = rows.map(({ code, whole }) => [code, whole.byClass[0]]);
    expect(named).toEqual(
      expect.arrayContaining([
        ['101', 3],
        ['103', 1],
        ['102', 0],
        ['104', 0],
      ]),
    );
  });

  it('follows a scenario: ficha 20 extended by a comuna is local no more', () => {
    const { extended } = applyScenario([{ experience: idOf(20), comunas: ['05109'] }], atlas.reachById, territory);
    const { rows } = crossRegionsThemes(
      territory.divisions[2018].regions,
      documented,
      (id) => extended.get(id) ?? reach(id),
    );
    expect(rows.find(({ code }) => code === '05')?.whole).toEqual({
      ids: [idOf(20)],
      local: [],
      byClass: [2, 0, 0, 0, 36],
    });
  });

  it('is made of the scenario of the view, on the screen as in its file', () => {
    const view = { ...DEFAULT_VIEW, screen: 'gaps' as const, scenario: [{ experience: idOf(20), comunas: ['05109'] }] };
    const { matrix, drawn } = matrixOfView(view, gapsOf(atlas, view, resultsOf(atlas, view)), atlas);
    expect(drawn).toBe(true);
    expect(matrix.rows.find(({ code }) => code === '05')?.whole.byClass).toEqual([2, 0, 0, 0, 36]);
  });

  it('has a column of its own for an experience without a theme, so that no row loses it', () => {
    const bare = { id: 'bare', themes: [] };
    const whole = reachOf([{ code: '04', level: 'region', division: 2008, basis: 'named', lines: [] }], territory);
    const { themes, rows } = crossRegionsThemes(territory.divisions[2018].regions, [bare], () => whole);
    expect(themes.at(-1)).toBe('unknown');
    expect(rows.find(({ code }) => code === '04')?.cells.at(-1)).toMatchObject({ ids: ['bare'] });
  });
});

describe('laws of the matrix', () => {
  const someExperiences = fc.subarray([...catalogue.experiences]);

  it('a row counts at most what its cells count together, a cell never more comunas than the region has, and all of them in some class', () => {
    fc.assert(
      fc.property(someExperiences, fc.constantFrom<DivisionId>(2008, 2018), (experiences, division) => {
        for (const { cells, whole, comunas } of matrixOf(division, experiences).rows) {
          expect(whole.ids.length).toBeLessThanOrEqual(cells.reduce((sum, { ids }) => sum + ids.length, 0));
          for (const cell of [...cells, whole]) {
            expect(comunasReached(cell)).toBeLessThanOrEqual(comunas);
            expect(cell.byClass.reduce((sum, n) => sum + n, 0)).toBe(comunas);
            expect(cell.ids.length === 0).toBe(comunasReached(cell) === 0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts the same comunas of a theme in the country, however the regions are cut', () => {
    fc.assert(
      fc.property(someExperiences, (experiences) => {
        const [then, now] = ([2008, 2018] as const).map((division) => {
          const { rows, themes } = matrixOf(division, experiences);
          return themes.map((_, column) =>
            rows.reduce((sum, { cells }) => {
              const cell = cells[column];
              return sum + (cell ? comunasReached(cell) : 0);
            }, 0),
          );
        });
        expect(now).toEqual(then);
      }),
      { numRuns: 40 },
    );
  });
});
