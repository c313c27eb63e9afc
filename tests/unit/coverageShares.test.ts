/** Shares of the country and its parts, with figures worked out by hand from the report and geo/facts/comunas.csv. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../src/analysis/coverage';
import {
  COVERAGE_CLASSES,
  coveredAmount,
  coveredShare,
  DOCUMENTATION,
  MEASURES,
  measureDocumentation,
  measureShares,
} from '../../src/analysis/measureShares';
import { documentationOf } from '../../src/state/gaps';
import { DEFAULT_VIEW } from '../../src/state/view';
import { DIVISION_IDS } from '../../src/territory/units';
import { atlas, catalogue, territory } from './readProject';

const country = territory.comunas.map((_, index) => index);
const documented = Uint8Array.from(catalogue.experiences, ({ status }) => (status === 'documented' ? 1 : 0));
const onlyFicha = (n: number) => Uint8Array.from(catalogue.experiences, ({ ficha }) => (ficha === n ? 1 : 0));
const region = (code: string, division: 2008 | 2018 = 2018) =>
  territory.divisions[division].byCode.get(code)?.comunas ?? [];
const sharesOf = (passes: Uint8Array, comunas: readonly number[] = country) =>
  measureShares(measureCoverage(atlas.coverage, passes).classes, comunas, territory);

describe('shares worked out by hand', () => {
  it('ficha 8 (lines 1846-1847: Los Vilos and Canela) covers 2 of the 15 comunas of Coquimbo, not 15', () => {
    const shares = sharesOf(onlyFicha(8), region('04'));
    expect(shares.comunas).toEqual({ total: 15, byClass: [2, 0, 0, 0, 13] });
    expect(coveredShare(shares.comunas, false)).toBeCloseTo(2 / 15, 12);
    // Canela 9,093 + Los Vilos 21,382 = 30,475 of the region's 757,586 inhabitants: 4.0 %.
    expect(shares.population.total).toBe(757_586);
    expect(coveredAmount(shares.population, false)).toBe(30_475);
    // 2,197.1 + 1,858.8 = 4,055.9 of 40,617.7 km²: 10.0 %.
    expect(coveredAmount(shares.area, false)).toBeCloseTo(4_055.9, 6);
    expect(shares.area.total).toBeCloseTo(40_617.7, 6);
  });

  it('ficha 11 (lines 2186-2187) covers four comunas of two provinces', () => {
    // Llanquihue (9 comunas): Frutillar 18,428 + Llanquihue 17,591 + Puerto Varas 44,578 = 80,597; Osorno (7): Puerto Octay 8,999.
    const inLlanquihue = sharesOf(onlyFicha(11), region('101'));
    const inOsorno = sharesOf(onlyFicha(11), region('103'));
    expect([coveredAmount(inLlanquihue.comunas, false), inLlanquihue.comunas.total]).toEqual([3, 9]);
    expect([coveredAmount(inOsorno.comunas, false), inOsorno.comunas.total]).toEqual([1, 7]);
    expect(coveredAmount(inLlanquihue.population, false)).toBe(80_597);
    expect(coveredAmount(inOsorno.population, false)).toBe(8_999);
    expect(coveredAmount(sharesOf(onlyFicha(11)).population, false)).toBe(89_596);
  });

  it('ficha 19 (line 3217: the region) is an umbrella over the Biobío of 2008: 54 comunas, 33 of Biobío and 21 of Ñuble today', () => {
    const shares = sharesOf(onlyFicha(19));
    expect(shares.comunas.byClass).toEqual([0, 0, 54, 0, 292]);
    expect(coveredAmount(shares.comunas, false)).toBe(0);
    expect(coveredAmount(shares.comunas, true)).toBe(54);
    expect(coveredAmount(sharesOf(onlyFicha(19), region('08', 2008)).comunas, true)).toBe(54);
    expect(coveredAmount(sharesOf(onlyFicha(19), region('08')).comunas, true)).toBe(33);
    expect(coveredAmount(sharesOf(onlyFicha(19), region('16')).comunas, true)).toBe(21);
  });

  it('ficha 20 is one hill of Valparaíso (line 3383) and covers nothing, umbrella or not', () => {
    const { comunas } = sharesOf(onlyFicha(20));
    expect(comunas.byClass).toEqual([0, 0, 0, 0, 346]);
    expect(coveredShare(comunas, true)).toBe(0);
  });

  it('the country: 55 of 346 comunas directly, 150 with the umbrella, 196 without record', () => {
    // Named: ficha 13 the 4 of Arica y Parinacota, 16 the 9 of Antofagasta, 8 two, 3 two (Coronel, San Pedro de la Paz),
    // 11 four, 18 three, 4 one (Chonchi), 21 five: 30. Ficha 2 names Putre, which 13 has named.
    // Provincial: ficha 5 names Llanquihue 9, Chiloé 10, Osorno 7, Valdivia 8 and Ranco 4 = 38, less those named there by
    // 11 (4), 18 (3), 4 (1) and 21 (5): 25.
    // Regional: Atacama 9 (ficha 10), Maule 30 (14, 17), Biobío of 2008 54 less 2 named (3, 19), Palena's 4 (5): 95.
    expect(sharesOf(documented).comunas).toEqual({ total: 346, byClass: [30, 25, 9 + 30 + 52 + 4, 0, 196] });
    expect(coveredAmount(sharesOf(documented).comunas, false)).toBe(55);
    expect(coveredAmount(sharesOf(documented).comunas, true)).toBe(150);
  });

  it('nothing to cover has no share, rather than zero', () => {
    expect(coveredShare(sharesOf(documented, []).comunas, false)).toBeNull();
    // Antártica has inhabitants and no area in the facts.
    const antarctic = sharesOf(documented, [territory.indexOf.get('12202') as number]);
    expect(antarctic.population.total).toBe(138);
    expect(coveredShare(antarctic.area, true)).toBeNull();
  });
});

describe('documented, only identified, or neither', () => {
  const count = (umbrella: boolean) => {
    const { byFichas, byAll } = documentationOf(atlas, DEFAULT_VIEW);
    const kinds = measureDocumentation(byFichas.classes, byAll.classes, umbrella);
    return DOCUMENTATION.map((_, kind) => kinds.filter((one) => one === kind).length);
  };

  it('51 comunas more are reached directly by experiences that are only identified', () => {
    // Line 557 and 601: Concepción, 12 comunas less the two that ficha 3 names = 10; 569 and 611: Arauco, 7; 603: Ñuble, 21 (the 7 of
    // line 743 lie in it); 630: ten of the south of Santiago; 729: three of Coquimbo. 10 + 7 + 21 + 10 + 3 = 51.
    expect(count(false)).toEqual([55, 51, 346 - 55 - 51]);
  });

  it('82 comunas more have a record at all', () => {
    // Line 563: Coquimbo, 15 less the two of ficha 8 = 13; 595: Tarapacá, 7 (Arica is documented); 617: Metropolitana, 52; 638: Aysén, 10.
    expect(count(true)).toEqual([150, 13 + 7 + 52 + 10, 346 - 150 - 82]);
  });
});

describe('laws of shares', () => {
  const anyPasses = fc.uint8Array({ minLength: 56, maxLength: 56, max: 1 });

  it.each(DIVISION_IDS)('regions, and provinces, of %s add up to the country, by every measure and class', (id) => {
    fc.assert(
      fc.property(anyPasses, (passes) => {
        const whole = sharesOf(passes);
        for (const units of [territory.divisions[id].regions, territory.divisions[id].provinces]) {
          const parts = units.map(({ comunas }) => sharesOf(passes, comunas));
          for (const measure of MEASURES) {
            COVERAGE_CLASSES.forEach((_, way) => {
              const sum = parts.reduce((total, part) => total + (part[measure].byClass[way] as number), 0);
              expect(sum).toBeCloseTo(whole[measure].byClass[way] as number, 5);
            });
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is of the 17,574,003 inhabitants and 752,107 km² of the facts', () => {
    const { population, area } = sharesOf(documented);
    expect(population.total).toBe(17_574_003);
    expect(area.total).toBeCloseTo(752_107.0, 5);
  });

  it('the umbrella never lowers a share', () => {
    fc.assert(
      fc.property(anyPasses, fc.subarray(country, { minLength: 1 }), (passes, comunas) => {
        const shares = sharesOf(passes, comunas);
        for (const measure of MEASURES) {
          expect(coveredShare(shares[measure], true) ?? 0).toBeGreaterThanOrEqual(
            coveredShare(shares[measure], false) ?? 0,
          );
        }
      }),
    );
  });

  it('a filter never covers more than the whole', () => {
    const everyone = new Uint8Array(56).fill(1);
    fc.assert(
      fc.property(anyPasses, fc.boolean(), (passes, umbrella) => {
        for (const measure of MEASURES) {
          const some = coveredAmount(sharesOf(passes)[measure], umbrella);
          expect(some).toBeLessThanOrEqual(coveredAmount(sharesOf(everyone)[measure], umbrella) + 1e-6);
        }
      }),
    );
  });
});
