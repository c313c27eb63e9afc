import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUnitsAbroad } from '../../build/catalogue';
import { measureAbroad } from '../../src/analysis/measureAbroad';
import { textTools } from '../../src/i18n/text';
import { isChilean } from '../../src/territory/reach';
import { buildCountriesAbroad } from '../../src/territory/unitsAbroad';
import { countriesTable, unitsTable } from '../../src/views/gaps/abroad/abroadTables';
import { atlas, catalogue } from './readProject';

const countries = buildCountriesAbroad(readUnitsAbroad(process.cwd()));
const documented = catalogue.experiences.filter(({ status }) => status === 'documented');
const idOf = (n: number) => catalogue.experiences.find(({ ficha }) => ficha === n)?.id ?? '';

function recordOf(country: string, experiences = documented) {
  const found = measureAbroad(countries, experiences).find((one) => one.country === country);
  if (!found) throw new Error(`There is no country ${country}.`);
  const ways = Object.fromEntries(found.units.map(({ unit, way }) => [unit.code, way]));
  return { ...found, ways };
}

describe('the table of units', () => {
  it('holds what the shipped map draws, country by country, and no more', () => {
    const { objects } = JSON.parse(readFileSync('public/geo/latin-america.topojson', 'utf8'));
    const drawn = objects.units.geometries.map(
      ({ properties }: { properties: { code: string; country: string } }) => `${properties.country} ${properties.code}`,
    );
    const listed = countries.flatMap(({ country, units }) => units.map(({ code }) => `${country} ${code}`));
    expect(listed.sort()).toEqual(drawn.sort());
    // ISO 3166-2: 23 provinces and the Ciudad Autónoma; 26 states and the Distrito Federal; 31 states and the Ciudad de México.
    const sizes = Object.fromEntries(countries.map(({ country, units }) => [country, units.length]));
    expect(sizes).toMatchObject({ AR: 24, BR: 27, MX: 32, BO: 9, UY: 19, PR: 0 });
    expect(countries.some(({ country }) => country === 'CL')).toBe(false);
  });

  it('has every unit abroad of which the catalogue speaks, as territory or as the place of a point', () => {
    const known = new Set(countries.flatMap(({ country, units }) => [country, ...units.map(({ code }) => code)]));
    for (const { id, territory, places } of catalogue.experiences) {
      const codes = [...territory.map(({ code }) => code), ...places.flatMap(({ unit }) => unit ?? [])];
      for (const code of codes.filter((one) => !isChilean(one) && !one.startsWith('CL-'))) {
        expect(known, `${id}: ${code}`).toContain(code);
      }
    }
  });

  it('refuses a unit twice, or under another country', () => {
    const row = { country: 'AR', code: 'AR-A', name: 'Salta' };
    expect(() => buildCountriesAbroad([row, row])).toThrow('AR-A');
    expect(() => buildCountriesAbroad([{ ...row, country: 'PE' }])).toThrow('AR-A');
  });
});

describe('gaps abroad, by the report', () => {
  it('Argentina: ten of 24 units by the thirteen cities of ficha 22, three of them named', () => {
    const argentina = recordOf('AR');
    // Lines 3655-3656: Ciudad Autónoma, La Plata and Junín (Buenos Aires), Rosario (Santa Fe), Córdoba, Mendoza, Salta, Jujuy,
    // Gualeguaychú, Concordia and Paraná (Entre Ríos), Viedma (Río Negro), Río Gallegos (Santa Cruz). The Ciudad Autónoma is named as
    // itself; Río Negro is named by ficha 7, Córdoba by ficha 12.
    const reached = Object.entries(argentina.ways).filter(([, way]) => way !== 'none');
    expect(Object.fromEntries(reached)).toEqual({
      'AR-C': 'named',
      'AR-R': 'named',
      'AR-X': 'named',
      'AR-A': 'inferred',
      'AR-B': 'inferred',
      'AR-E': 'inferred',
      'AR-M': 'inferred',
      'AR-S': 'inferred',
      'AR-Y': 'inferred',
      'AR-Z': 'inferred',
    });
    expect(argentina.byClass).toEqual([3, 7, 0, 14]);
    expect([...argentina.ids].sort()).toEqual([idOf(7), idOf(12), idOf(22)].sort());
    const entreRios = argentina.units.find(({ unit }) => unit.code === 'AR-E');
    expect(entreRios?.entries[0]?.places.map(({ name }) => name)).toEqual(['Gualeguaychú', 'Concordia', 'Paraná']);
  });

  it('Colombia: ficha 23 counts for the country and for none of its departments', () => {
    expect(recordOf('CO')).toMatchObject({ ids: [idOf(23)], unplaced: [idOf(23)], byClass: [0, 0, 0, 32] });
  });

  it('Perú and México: Puno and Moquegua are named, and Guerrero, of whose eight municipalities two are', () => {
    expect(recordOf('PE').byClass).toEqual([2, 0, 0, 23]);
    const guerrero = recordOf('MX').units.find(({ unit }) => unit.code === 'MX-GRO');
    expect(guerrero).toMatchObject({ way: 'named', entries: [{ id: idOf(9) }] });
    expect(guerrero?.entries[0]?.places.map(({ approximate }) => approximate)).toEqual([false, true]);
    // With those that are only identified: Jalisco (704), and Oaxaca twice (716, 720).
    expect(recordOf('MX', [...catalogue.experiences]).byClass).toEqual([1, 2, 0, 29]);
  });

  it('nothing is recorded of Bolivia, nor of Brazil until what is only identified counts', () => {
    expect(recordOf('BO')).toMatchObject({ ids: [], byClass: [0, 0, 0, 9] });
    expect(recordOf('BR').ids).toEqual([]);
    expect(recordOf('BR', [...catalogue.experiences])).toMatchObject({ unplaced: ['ciudadania-no-carcere'] });
  });

  it('a territory that is the country reaches every unit through it, and gives way to a name', () => {
    const territory = [
      { code: 'UY', level: 'country' as const, basis: 'named' as const, lines: [] },
      { code: 'UY-MO', level: 'region' as const, basis: 'named' as const, lines: [] },
    ];
    const [uruguay] = measureAbroad(
      countries.filter(({ country }) => country === 'UY'),
      [{ id: 'one', country: 'UY', territory, places: [] }],
    );
    expect(uruguay?.byClass).toEqual([1, 0, 18, 0]);
  });
});

describe('gaps abroad as files', () => {
  const source = { tools: textTools('es'), names: atlas };
  const records = measureAbroad(countries, documented);

  it('have a kind and a meaning for every column, and a cell for every heading', () => {
    for (const table of [countriesTable(records, source), unitsTable(records, source)]) {
      expect(table.kinds).toHaveLength(table.headings.length);
      expect(table.meanings).toHaveLength(table.headings.length);
      for (const row of table.rows) expect(row).toHaveLength(table.headings.length);
    }
  });

  it('say of Argentina what the report does, and nothing of units of a territory without any', () => {
    const { headings, rows } = countriesTable(records, source);
    const of = (code: string) => {
      const row = rows.find(([own]) => own === code) ?? [];
      return Object.fromEntries(headings.map((heading, at) => [heading, row[at]]));
    };
    expect(of('AR')).toMatchObject({ Unidades: 24, Nombradas: 3, Deducidas: 7, 'Sin registro': 14, Experiencias: 3 });
    expect(of('PR')).toMatchObject({ Unidades: null, Nombradas: null, 'Sin registro': null, Experiencias: 0 });
  });
});

describe('laws of gaps abroad', () => {
  it('every unit is of one class, and an experience more never makes a gap', () => {
    fc.assert(
      fc.property(fc.subarray([...catalogue.experiences]), fc.nat(55), (some, extra) => {
        const before = measureAbroad(countries, some);
        const added = catalogue.experiences[extra];
        const after = measureAbroad(countries, added && !some.includes(added) ? [...some, added] : some);
        after.forEach(({ units, byClass }, index) => {
          expect(byClass.reduce((sum, n) => sum + n, 0)).toBe(units.length);
          expect(byClass[3]).toBeLessThanOrEqual(before[index]?.byClass[3] ?? 0);
        });
      }),
      { numRuns: 40 },
    );
  });
});
