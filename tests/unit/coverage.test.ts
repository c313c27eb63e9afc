import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCoverageTable, classOf, measureCoverage } from '../../src/analysis/coverage';
import { reachOf } from '../../src/territory/reach';
import { atlas, catalogue, fichaNumber, territory } from './readProject';

const documented = Uint8Array.from(catalogue.experiences, ({ status }) => (status === 'documented' ? 1 : 0));
const onlyFicha = (n: number) => Uint8Array.from(catalogue.experiences, ({ ficha }) => (ficha === n ? 1 : 0));
const comuna = (name: string) => territory.comunas.findIndex((candidate) => candidate.name === name);
const covered = (passes: Uint8Array) => measureCoverage(atlas.coverage, passes).classes.filter((way) => way < 4).length;

describe('coverage by the report', () => {
  it('ficha 8 covers its two named comunas, ficha 11 its four, ficha 19 its 54 by region, ficha 20 none', () => {
    expect([8, 11, 19, 20].map((n) => covered(onlyFicha(n)))).toEqual([2, 4, 54, 0]);
  });

  it('tells how directly: Canela is named, Quellón is reached by its province, Palena by its region, Iquique by nothing', () => {
    const coverage = measureCoverage(atlas.coverage, documented);
    expect(['Canela', 'Quellón', 'Palena', 'Iquique'].map((name) => classOf(coverage, comuna(name)))).toEqual([
      'named',
      'provincial',
      'regional',
      'none',
    ]);
  });

  it('is the same country in both divisions: the regions add up to it', () => {
    const { classes } = measureCoverage(atlas.coverage, documented);
    const reached = classes.filter((way) => way < 4).length;
    for (const id of [2008, 2018] as const) {
      const sum = territory.divisions[id].regions.reduce(
        (total, region) => total + region.comunas.filter((index) => (classes[index] ?? 4) < 4).length,
        0,
      );
      expect(sum).toBe(reached);
    }
  });
});

describe('laws of coverage', () => {
  const anyPasses = fc.uint8Array({ minLength: 56, maxLength: 56, max: 1 });

  it('adding an experience never lowers the directness of a comuna', () => {
    fc.assert(
      fc.property(anyPasses, fc.nat(55), (passes, added) => {
        const more = passes.slice();
        more[added] = 1;
        const before = measureCoverage(atlas.coverage, passes).classes;
        const after = measureCoverage(atlas.coverage, more).classes;
        before.forEach((way, index) => {
          expect(after[index]).toBeLessThanOrEqual(way);
        });
      }),
    );
  });

  it('equals counting every experience at every comuna one by one', () => {
    fc.assert(
      fc.property(anyPasses, (passes) => {
        const { reaching } = measureCoverage(atlas.coverage, passes, 'all');
        const plain = [0, 1, 2, 3].map(() => new Uint32Array(territory.comunas.length));
        catalogue.experiences.forEach((_, row) => {
          if (passes[row] !== 1) return;
          const reach = atlas.reach[row];
          reach?.comunas.forEach((index, position) => {
            const way = plain[reach.directness[position] ?? 0];
            if (way) way[index] = (way[index] ?? 0) + 1;
          });
        });
        expect(reaching).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of the experiences', () => {
    const sources = catalogue.experiences.map((_, row) => ({ reach: atlas.reach[row] ?? reachOf([], territory) }));
    const reversed = buildCoverageTable([...sources].reverse(), territory);
    fc.assert(
      fc.property(anyPasses, (passes) => {
        expect(measureCoverage(reversed, passes.slice().reverse()).classes).toEqual(
          measureCoverage(atlas.coverage, passes).classes,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('counts an experience once a comuna, at its most direct: Chonchi is named by ficha 4 and lies in its province', () => {
    const reach = reachOf(fichaNumber(4).territory, territory);
    const position = [...reach.comunas].indexOf(comuna('Chonchi'));
    expect(reach.directness[position]).toBe(0);
    expect(reach.comunas).toHaveLength(10);
  });
});
