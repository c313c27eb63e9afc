/** Gap groups, the associations that could be made in them, and who lies nearest to learn from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../src/analysis/coverage';
import { findExample, findExamplesByTheme } from '../../src/analysis/findExample';
import { CANDIDATE_SIZE, componentsOf, findGapGroups, proposeAssociations } from '../../src/analysis/findGapGroups';
import { gapComunas } from '../../src/analysis/measureShares';
import { distanceKm } from '../../src/analysis/nearness';
import { DIVISION_IDS, type DivisionId } from '../../src/territory/units';
import { atlas, catalogue, territory } from './readProject';

const country = territory.comunas.map((_, index) => index);
const documented = Uint8Array.from(catalogue.experiences, ({ status }) => (status === 'documented' ? 1 : 0));
const onlyFichas = (...ns: number[]) =>
  Uint8Array.from(catalogue.experiences, ({ ficha }) => (ficha !== null && ns.includes(ficha) ? 1 : 0));
const comuna = (name: string) => territory.comunas.findIndex((candidate) => candidate.name === name);
const nameOf = (index: number) => territory.comunas[index]?.name ?? '';
const groupsOf = (passes: Uint8Array, kind: 'unrecorded' | 'not-near' = 'unrecorded') =>
  findGapGroups(gapComunas(measureCoverage(atlas.coverage, passes).classes, country, kind), territory);
const groupWith = (name: string, passes = documented, kind: 'unrecorded' | 'not-near' = 'unrecorded') => {
  const group = groupsOf(passes, kind).find(({ comunas }) => comunas.includes(comuna(name)));
  if (!group) throw new Error(`${name} is no gap.`);
  return group;
};
const provinceOf = (index: number, division: DivisionId) => territory.comunas[index]?.province[division] ?? '';
const borders = (one: number, other: number) =>
  territory.comunas[one]?.neighbours.includes(territory.comunas[other]?.cut ?? '') ?? false;
const isConnected = (comunas: readonly number[]) => componentsOf(comunas, territory).length === 1;

describe('gap groups without filters', () => {
  it("La Araucanía's 32 comunas are one group: Cautín 752,100 + Malleco 205,124 = 957,224 inhabitants", () => {
    const group = groupWith('Temuco');
    expect(group.comunas).toEqual(territory.divisions[2018].byCode.get('09')?.comunas);
    expect(group.comunas).toHaveLength(32);
    expect(group.population).toBe(957_224);
  });

  it("Tarapacá's seven are one: Iquique 299,843 + Tamarugal 30,715 = 330,558", () => {
    const group = groupWith('Iquique');
    expect(group.comunas).toHaveLength(7);
    expect(group.population).toBe(330_558);
    expect(group.isolated).toBe(false);
  });

  it('Isla de Pascua, Juan Fernández, Guaitecas and Antártica stand alone', () => {
    expect(
      groupsOf(documented)
        .filter(({ isolated }) => isolated)
        .map(({ comunas }) => comunas.map(nameOf)),
    ).toEqual([['Isla de Pascua'], ['Guaitecas'], ['Juan Fernández'], ['Antártica']]);
  });

  it('come with most people first, and hold the 196 comunas without record', () => {
    const groups = groupsOf(documented);
    expect(groups.reduce((sum, { comunas }) => sum + comunas.length, 0)).toBe(196);
    expect(groups.map(({ population }) => population)).toEqual(
      groups.map(({ population }) => population).sort((a, b) => b - a),
    );
  });

  it('where a region is no nearness, the Maule and the Biobío of 2008 join the gap between Coquimbo and La Araucanía', () => {
    const group = groupWith('Talca', documented, 'not-near');
    for (const name of ['La Serena', 'Temuco', 'Chillán', 'Copiapó']) expect(group.comunas).toContain(comuna(name));
    expect(group.comunas).not.toContain(comuna('Coronel'));
  });
});

describe('laws of gap groups', () => {
  it('are connected, disjoint and maximal, and cover the gaps and nothing else', () => {
    fc.assert(
      fc.property(fc.subarray(country), (gaps) => {
        const groups = findGapGroups(gaps, territory);
        expect(groups.flatMap(({ comunas }) => comunas).sort((a, b) => a - b)).toEqual(gaps);
        const groupOf = new Map(groups.flatMap(({ comunas }, group) => comunas.map((index) => [index, group])));
        for (const index of gaps) {
          for (const other of gaps) if (borders(index, other)) expect(groupOf.get(index)).toBe(groupOf.get(other));
        }
        for (const { comunas } of groups) expect(reachableWithin(comunas)).toBe(comunas.length);
      }),
      { numRuns: 25 },
    );
  });
});

/** How many of some comunas can be reached from the first by walking over borders among them. */
function reachableWithin(comunas: readonly number[]): number {
  const seen = new Set(comunas.slice(0, 1));
  for (let grown = true; grown; ) {
    const more = comunas.filter((index) => !seen.has(index) && [...seen].some((one) => borders(one, index)));
    for (const index of more) seen.add(index);
    grown = more.length > 0;
  }
  return seen.size;
}

/** What every candidate must be: 2 to 12, connected, most of one province, or a pair. */
function isCandidate(set: readonly number[], division: DivisionId): boolean {
  if (set.length < CANDIDATE_SIZE.least || set.length > CANDIDATE_SIZE.most || !isConnected(set)) return false;
  const ofOne = Math.max(
    ...set.map((one) => set.filter((other) => provinceOf(other, division) === provinceOf(one, division)).length),
  );
  return set.length === 2 || 2 * ofOne > set.length;
}

describe('candidates for an association', () => {
  it('Tarapacá: the two of Iquique and the five of Tamarugal', () => {
    const candidates = proposeAssociations(groupWith('Iquique'), territory, 2018);
    expect(candidates.map(({ comunas, province, population }) => [comunas.map(nameOf), province, population])).toEqual([
      [['Iquique', 'Alto Hospicio'], '011', 299_843],
      [['Pozo Almonte', 'Camiña', 'Colchane', 'Huara', 'Pica'], '014', 30_715],
    ]);
  });

  it('La Araucanía: Malleco whole (11), Cautín (21) in parts, and nobody left out', () => {
    const candidates = proposeAssociations(groupWith('Temuco'), territory, 2018);
    expect(candidates.find(({ province }) => province === '092')?.comunas).toHaveLength(11);
    expect(candidates.reduce((sum, { comunas }) => sum + comunas.length, 0)).toBe(32);
  });

  it('an island has none', () => {
    expect(proposeAssociations(groupWith('Isla de Pascua'), territory, 2018)).toEqual([]);
  });

  it('today only islands are left out, whatever counts as a gap', () => {
    for (const kind of ['unrecorded', 'not-near'] as const) {
      for (const division of DIVISION_IDS) {
        for (const group of groupsOf(documented, kind).filter(({ isolated }) => !isolated)) {
          const inside = proposeAssociations(group, territory, division).flatMap(({ comunas }) => comunas);
          expect(inside.sort((a, b) => a - b)).toEqual(group.comunas);
        }
      }
    }
  });

  it('are connected, disjoint, within the group, of 2 to 12 comunas, most of one province', () => {
    fc.assert(
      fc.property(fc.subarray(country, { minLength: 40 }), fc.constantFrom(...DIVISION_IDS), (gaps, division) => {
        for (const group of findGapGroups(gaps, territory)) {
          const candidates = proposeAssociations(group, territory, division);
          const inside = candidates.flatMap(({ comunas }) => comunas);
          expect(new Set(inside).size).toBe(inside.length);
          expect(inside.every((index) => group.comunas.includes(index))).toBe(true);
          for (const { comunas, province } of candidates) {
            expect(isCandidate(comunas, division)).toBe(true);
            const own = comunas.filter((index) => provinceOf(index, division) === province).length;
            expect(2 * own >= comunas.length).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('leave out no more than any parting of a small group would, in 99 of 100: the best parting is not searched for', () => {
    const groups = fc.sample(smallGroup, { numRuns: 1_000, seed: 346 });
    const worse = groups.filter((comunas, draw) => {
      const division = DIVISION_IDS[draw % 2] as DivisionId;
      const inside = proposeAssociations({ comunas }, territory, division).flatMap((candidate) => candidate.comunas);
      return comunas.length - inside.length > fewestLeftOut(comunas, division);
    });
    expect(worse.length).toBeLessThan(10);
  });

  it('leave nobody out of a small group of one province', () => {
    fc.assert(
      fc.property(smallGroup, (comunas) => {
        const own = comunas.filter((index) => provinceOf(index, 2018) === provinceOf(comunas[0] as number, 2018));
        for (const part of componentsOf(own, territory).filter(({ length }) => length > 1)) {
          expect(proposeAssociations({ comunas: part }, territory, 2018).map((one) => one.comunas)).toEqual([part]);
        }
      }),
    );
  });

  it('leave a comuna out only where no candidate can take it or spare it a partner', () => {
    fc.assert(
      fc.property(fc.subarray(country, { minLength: 100 }), (gaps) => {
        for (const group of findGapGroups(gaps, territory)) {
          const candidates = proposeAssociations(group, territory, 2018);
          const inside = new Set(candidates.flatMap(({ comunas }) => comunas));
          for (const left of group.comunas.filter((index) => !inside.has(index))) {
            for (const other of group.comunas) if (!inside.has(other)) expect(borders(left, other)).toBe(false);
            for (const { comunas } of candidates) {
              expect(isCandidate([...comunas, left], 2018)).toBe(false);
              for (const partner of comunas.filter((other) => borders(left, other))) {
                const rest = comunas.filter((other) => other !== partner);
                expect(isCandidate(rest, 2018) && isCandidate([left, partner], 2018)).toBe(false);
              }
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Up to eight comunas that hang together, grown over borders from anywhere. */
const smallGroup = fc
  .tuple(fc.constantFrom(...country), fc.array(fc.tuple(fc.nat(7), fc.nat(9)), { minLength: 1, maxLength: 9 }))
  .map(([start, steps]) => {
    const group = [start];
    for (const [from, neighbour] of steps) {
      const around = territory.comunas[group[from % group.length] as number]?.neighbours ?? [];
      const next = territory.indexOf.get(around[neighbour % Math.max(1, around.length)] ?? '');
      if (next !== undefined && !group.includes(next) && group.length < 8) group.push(next);
    }
    return group.sort((a, b) => a - b);
  });

/** By trying every parting. */
function fewestLeftOut([first, ...others]: readonly number[], division: DivisionId): number {
  if (first === undefined) return 0;
  let fewest = 1 + fewestLeftOut(others, division);
  for (let chosen = 1; chosen < 2 ** others.length && fewest > 0; chosen++) {
    const set = [first, ...others.filter((_, position) => chosen & (1 << position))];
    if (!isCandidate(set, division)) continue;
    fewest = Math.min(
      fewest,
      fewestLeftOut(
        others.filter((other) => !set.includes(other)),
        division,
      ),
    );
  }
  return fewest;
}

describe('who lies nearest to learn from', () => {
  it('measures great circles: Camiña to Camarones 49 km, Chépica to Teno 19 km', () => {
    // One degree of latitude is 6371 π / 180 = 111.195 km. Camiña −19.3129 −69.4261, Camarones −18.9648 −69.7155:
    // 0.3481° · 111.195 = 38.71 km north, 0.2894° · 111.195 · cos 19.139° (0.9447) = 30.40 km west; √(38.71² + 30.40²) = 49.2.
    expect(distanceKm(comuna('Camiña'), comuna('Camarones'), territory)).toBeCloseTo(49.2, 1);
    // Chépica −34.7273 −71.2729, Teno −34.8706 −71.1622: 0.1433° · 111.195 = 15.93 km south,
    // 0.1107° · 111.195 · cos 34.799° (0.8212) = 10.11 km east; √(15.93² + 10.11²) = 18.9.
    expect(distanceKm(comuna('Chépica'), comuna('Teno'), territory)).toBeCloseTo(18.9, 1);
  });

  it("Tarapacá's nearest is ficha 13 in Camarones; between Coquimbo and O'Higgins it is ficha 14, in Teno", () => {
    const tarapaca = findExample(groupWith('Iquique').comunas, atlas.reach, documented, territory);
    expect(catalogue.experiences[tarapaca?.row ?? -1]?.ficha).toBe(13);
    expect([nameOf(tarapaca?.from ?? -1), nameOf(tarapaca?.to ?? -1)]).toEqual(['Camiña', 'Camarones']);
    const centre = findExample(groupWith('Santiago').comunas, atlas.reach, documented, territory);
    expect(catalogue.experiences[centre?.row ?? -1]?.ficha).toBe(14);
    expect(nameOf(centre?.to ?? -1)).toBe('Teno');
  });

  it('where a region is no nearness, a regional experience is no example: Curicó learns from who names a comuna', () => {
    const curico = [comuna('Curicó')];
    // Fichas 14 and 17 hold all of Maule, and so the comuna itself: 0 km, and nothing to learn that is near.
    expect(findExample(curico, atlas.reach, onlyFichas(14, 17), territory)?.km).toBe(0);
    expect(findExample(curico, atlas.reach, onlyFichas(14, 17), territory, 'not-near')).toBeNull();
    const near = findExample(curico, atlas.reach, documented, territory, 'not-near');
    // Ficha 3 names San Pedro de la Paz and Coronel; Los Vilos (ficha 8) is farther: 3.1° of latitude against 1.9°.
    expect(catalogue.experiences[near?.row ?? -1]?.ficha).toBe(3);
    expect(nameOf(near?.to ?? -1)).toBe('San Pedro de la Paz');
  });

  it('an experience of one comuna is no example, nor is one that the filters leave out', () => {
    expect(findExample([comuna('Viña del Mar')], atlas.reach, onlyFichas(20), territory)).toBeNull();
    expect(findExample([comuna('Viña del Mar')], atlas.reach, new Uint8Array(56), territory)).toBeNull();
  });

  it('is as near as any of them, for all together and for each theme', () => {
    const themes = catalogue.experiences.map((experience) => experience.themes);
    const kinds = fc.constantFrom('unrecorded' as const, 'not-near' as const);
    const anyPasses = fc.uint8Array({ minLength: 56, maxLength: 56, max: 1 });
    fc.assert(
      fc.property(fc.subarray(country, { minLength: 1, maxLength: 9 }), anyPasses, kinds, (from, passes, kind) => {
        const byTheme = findExamplesByTheme(from, atlas.reach, themes, passes, territory, kind);
        const all = findExample(from, atlas.reach, passes, territory, kind);
        const near = new Map<string, number>();
        catalogue.experiences.forEach((_, row) => {
          const reach = atlas.reach[row];
          if (!reach || passes[row] !== 1 || reach.comunas.length < 2) return;
          reach.comunas.forEach((to, position) => {
            if (kind === 'not-near' && (reach.directness[position] ?? 9) > 1) return;
            for (const one of from) {
              const km = distanceKm(one, to, territory);
              for (const theme of ['', ...(themes[row] ?? [])]) {
                near.set(theme, Math.min(near.get(theme) ?? Number.POSITIVE_INFINITY, km));
              }
            }
          });
        });
        expect(all?.km).toBe(near.get(''));
        near.delete('');
        expect(new Map([...byTheme].map(([theme, { km }]) => [theme, km]))).toEqual(near);
        for (const [theme, { row }] of byTheme) expect(themes[row]).toContain(theme);
      }),
      { numRuns: 40 },
    );
  });
});
