import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCycles } from '../../src/analysis/countCycles';
import { measureCoverage } from '../../src/analysis/coverage';
import { findUnplaced, measureEffort } from '../../src/analysis/measureEffort';
import { textTools } from '../../src/i18n/text';
import { reachOf } from '../../src/territory/reach';
import { effortRows, effortUnits } from '../../src/views/gaps/effort/effortRows';
import { effortTitle, thinReason } from '../../src/views/gaps/effort/effortWords';
import { atlas, catalogue, territory } from './readProject';

const es = textTools('es');
const reach = (id: string) => atlas.reachById.get(id);
const effortIn = (division: 2008 | 2018, experiences = catalogue.experiences) =>
  new Map(
    measureEffort(territory.divisions[division].regions, experiences, reach, territory).map((one) => [one.code, one]),
  );
const counted = (experience: string) => catalogue.inventory.filter((row) => row.experience === experience).length;

describe('research effort, by the lists of the report', () => {
  it('Coquimbo: ficha 8 and two that are only identified, from two sources', () => {
    // Line 574: «Participación Local Campesina», prize, cycle 2 (and 540, without a cycle). Line 560: «Consejo Superior Campesino»,
    // prize, cycle 5, IV Región. Line 729: «Ruta Atakari», BPGM, Región de Coquimbo. Beginning: ficha 8, 1995; the others tell no year.
    const coquimbo = effortIn(2018).get('04');
    expect(coquimbo?.ids).toHaveLength(3);
    expect(coquimbo?.documented).toEqual(['participacion-local-campesina']);
    expect(coquimbo?.identified).toEqual(['consejo-superior-campesino', 'ruta-atakari']);
    expect(coquimbo?.local).toEqual([]);
    expect(coquimbo?.sources).toEqual([
      { programme: 'innovacion-ciudadania', ids: ['participacion-local-campesina', 'consejo-superior-campesino'] },
      { programme: 'bpgm', ids: ['ruta-atakari'] },
    ]);
    expect(coquimbo?.years).toEqual({ first: 1995, last: 1995, dated: ['participacion-local-campesina'] });
    expect(countCycles(coquimbo?.ids ?? [], catalogue.inventory)).toEqual([
      { cycle: 2, ids: ['participacion-local-campesina'] },
      { cycle: 5, ids: ['consejo-superior-campesino'] },
    ]);
    // Censo 2017: 757.586 inhabitants in 15 comunas.
    expect(coquimbo?.perHundredThousand).toBeCloseTo(300_000 / 757_586, 6);
    expect(coquimbo?.perComuna).toBeCloseTo(3 / 15, 9);
    expect(coquimbo?.thin).toBe(false);
  });

  it('an experience that ran for two cycles counts once in each: the indigenous world of Chiloé, 4 and 5', () => {
    expect(counted('mundo-indigena-chiloe')).toBe(3);
    expect(countCycles(['mundo-indigena-chiloe'], catalogue.inventory).map(({ cycle }) => cycle)).toEqual([4, 5]);
  });

  it('marks where at most one source records anything, local ones included', () => {
    const thin = [...effortIn(2018).values()].filter((one) => one.thin);
    // None: O’Higgins, Magallanes. The prize alone: Tarapacá (595, 596), Metropolitana (617, 630), La Araucanía (674, 680),
    // Aysén (638), Atacama (543). Territorio Chile alone: Valparaíso (742). BPGM alone: Antofagasta (726).
    expect(thin.map(({ code }) => code).sort()).toEqual(['01', '02', '03', '05', '06', '09', '11', '12', '13']);
    expect(thin.filter(({ ids }) => ids.length === 0).map(({ code }) => code)).toEqual(['06', '12']);
    // Valparaíso: one hill of one comuna. It is recorded, and it is all.
    expect(effortIn(2018).get('05')).toMatchObject({ ids: ['juntos-vida-mejor'], local: ['juntos-vida-mejor'] });
    // Two sources: Maule (prize 544, Territorio Chile 738), Los Ríos (prize 539, BPGM 731), Arica (prize 534, Territorio Chile 746).
    for (const code of ['07', '14', '15']) expect(effortIn(2018).get(code)?.sources).toHaveLength(2);
  });

  it('knows what stands behind no region: five of Chile without a place, eighteen of other countries', () => {
    const { unplaced, abroad } = findUnplaced(catalogue.experiences, reach);
    expect(unplaced.sort()).toEqual([
      'mesa-mujeres-seguimiento-prio',
      'mesa-mujeres-seguimiento-sernam',
      'prevencion-maltrato-infantil',
      'red-accion-ciudadana-ambiente',
      'salud-usuarios-mapuches',
    ]);
    // Seven fichas (1, 6, 7, 9, 12, 22, 23) and the eleven that the Observatorio's list only names (704-720).
    expect(abroad).toHaveLength(18);
    const placed = new Set([...effortIn(2018).values()].flatMap(({ ids }) => ids));
    expect(placed.size + unplaced.length + abroad.length).toBe(catalogue.experiences.length);
  });

  it('says in its title how many of the comunas without record lie where hardly anybody looked', () => {
    const { classes } = measureCoverage(
      atlas.coverage,
      Uint8Array.from(catalogue.experiences, ({ status }) => Number(status === 'documented')),
    );
    const rows = effortRows(
      effortUnits({ place: { level: 'country', code: 'CL' }, division: 2018 }, atlas),
      atlas,
      classes,
      null,
    );
    const reached = new Set(
      catalogue.experiences.flatMap(({ id, status }) => {
        const comunas = [...(reach(id)?.comunas ?? [])];
        return status === 'documented' && comunas.length >= 2 ? comunas : [];
      }),
    );
    const thin = ['01', '02', '03', '05', '06', '09', '11', '12', '13'];
    const there = territory.comunas.filter(({ region }, index) => thin.includes(region[2018]) && !reached.has(index));
    expect(effortTitle(rows, ({ unit }) => unit.code, es)).toBe(
      `En nueve de 16 regiones, a lo más una fuente registra algo: allí están ${there.length} de las 196 comunas sin registro`,
    );
    const reasons = rows
      .filter(({ effort }) => effort.thin)
      .map(({ unit, effort }) => [unit.code, thinReason(effort, es)]);
    expect(Object.fromEntries(reasons)).toMatchObject({
      '06': 'ninguna fuente',
      '12': 'ninguna fuente',
      '05': 'una sola fuente',
    });
  });

  it('takes a national experience as one that is there, but not as a look at the region', () => {
    const whole = reachOf([{ code: 'CL', level: 'country', basis: 'named', lines: [] }], territory);
    const national = (id: string, programme: 'bpgm' | 'observatorio') => ({
      id,
      status: 'documented' as const,
      programmes: [programme],
      startYear: 2000,
    });
    const efforts = measureEffort(
      territory.divisions[2018].regions,
      [national('one', 'bpgm'), national('other', 'observatorio')],
      () => whole,
      territory,
    );
    expect(efforts.every(({ ids, thin }) => ids.length === 2 && thin)).toBe(true);
    // The mark says what the rule counts: no source that looked nearer than the country.
    expect(efforts.map((effort) => thinReason(effort, es))).toEqual(
      efforts.map(() => 'ninguna fuente, salvo lo nacional'),
    );
  });
});

describe('laws of effort', () => {
  it('an experience more never takes effort away, nor brings a mark', () => {
    fc.assert(
      fc.property(fc.subarray([...catalogue.experiences]), fc.nat(55), (some, extra) => {
        const added = catalogue.experiences[extra];
        if (!added || some.includes(added)) return;
        const before = effortIn(2018, some);
        for (const [code, after] of effortIn(2018, [...some, added])) {
          expect(after.ids.length).toBeGreaterThanOrEqual(before.get(code)?.ids.length ?? 0);
          if (after.thin) expect(before.get(code)?.thin).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('every experience of a region has a ficha or is only identified, and a year or none', () => {
    for (const division of [2008, 2018] as const) {
      for (const { ids, documented, identified, years, undated } of effortIn(division).values()) {
        expect([...documented, ...identified].sort()).toEqual([...ids].sort());
        expect([...(years?.dated ?? []), ...undated].sort()).toEqual([...ids].sort());
      }
    }
  });
});
