/** «What if»: what a scenario changes, by hand and by law, and the ways back: undo, redo, the browser's own, and a link. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { measureCoverage } from '../../src/analysis/coverage';
import { coveredAmount, MEASURES, measureShares } from '../../src/analysis/measureShares';
import {
  applyScenario,
  coverWithScenario,
  extendReach,
  measureScenario,
  type Scenario,
} from '../../src/analysis/scenario';
import { gapsOf } from '../../src/state/gaps';
import { resultsOf } from '../../src/state/results';
import { DEFAULT_VIEW, type View } from '../../src/state/view';
import { atlas, catalogue, territory } from './readProject';

const idOf = (n: number) => catalogue.experiences.find(({ ficha }) => ficha === n)?.id ?? '';
const cutOf = (name: string) => territory.comunas.find((comuna) => comuna.name === name)?.cut ?? '';
const names = (indices: readonly number[]) => indices.map((index) => territory.comunas[index]?.name);
const association = (...comunas: string[]) => ({ experience: null, comunas: comunas.map(cutOf) });
const extension = (n: number, ...comunas: string[]) => ({ experience: idOf(n), comunas: comunas.map(cutOf) });

function effectOf(scenario: Scenario, change: Partial<View> = {}) {
  const view = { ...DEFAULT_VIEW, ...change, scenario };
  const { recorded, coverage, scope } = gapsOf(atlas, view, resultsOf(atlas, view));
  return measureScenario(recorded, coverage, scope, territory);
}
const directly = (scenario: Scenario, change: Partial<View> = {}) => {
  const { before, after } = effectOf(scenario, change);
  return [coveredAmount(before.comunas, false), coveredAmount(after.comunas, false)];
};

describe('a scenario, by hand', () => {
  it('Iquique and Alto Hospicio associate: from 55 to 57, 299,843 inhabitants and 2,871.9 km² more', () => {
    // 191,468 + 108,375 inhabitants; 2,296.1 + 575.8 km². Neither has any record.
    const effect = effectOf([association('Iquique', 'Alto Hospicio')]);
    expect(names(effect.direct)).toEqual(['Iquique', 'Alto Hospicio']);
    expect(names(effect.recorded)).toEqual(['Iquique', 'Alto Hospicio']);
    expect(effect.population).toBe(299_843);
    expect(effect.areaKm2).toBeCloseTo(2_871.9, 6);
    expect(directly([association('Iquique', 'Alto Hospicio')])).toEqual([55, 57]);
    expect(coveredAmount(effect.after.comunas, true)).toBe(152);
  });

  it('an association of one comuna covers nothing', () => {
    expect(directly([association('Iquique')])).toEqual([55, 55]);
  });

  it('ficha 8 goes on to Illapel: one comuna and 30,848 inhabitants more', () => {
    const effect = effectOf([extension(8, 'Illapel')]);
    expect(names(effect.direct)).toEqual(['Illapel']);
    expect(effect.population).toBe(30_848);
  });

  it('ficha 20 goes beyond Valparaíso: with Viña del Mar it covers both, 296,655 + 334,248 inhabitants', () => {
    const effect = effectOf([extension(20, 'Viña del Mar')]);
    expect(names(effect.direct)).toEqual(['Valparaíso', 'Viña del Mar']);
    expect(effect.population).toBe(630_903);
  });

  it('Curicó has a record already, by its region: it becomes near, and nothing more is recorded', () => {
    const effect = effectOf([association('Curicó', 'Teno')]);
    expect(names(effect.direct)).toEqual(['Curicó', 'Teno']);
    expect(effect.recorded).toEqual([]);
    expect(coveredAmount(effect.after.comunas, true)).toBe(150);
  });

  it('an extended experience that the filters leave out changes nothing', () => {
    // Ficha 8 is about local economy, participation and the environment.
    const filters = { ...DEFAULT_VIEW.filters, theme: ['igualdad-de-genero'] };
    const [before, after] = directly([extension(8, 'Illapel')], { filters });
    expect(after).toBe(before);
  });

  it('comunas outside the place change nothing of it', () => {
    const place = { level: 'region', code: '04' } as const;
    expect(directly([association('Iquique', 'Alto Hospicio')], { place })).toEqual([2, 2]);
    expect(directly([association('Illapel', 'Salamanca')], { place })).toEqual([2, 4]);
  });

  it('an experience abroad can reach Chile: with two comunas it covers them, with one it does not', () => {
    expect(directly([extension(1, 'Iquique')], { filters: {} })[1]).toBe(directly([], { filters: {} })[0]);
    const [before, after] = directly([extension(1, 'Iquique', 'Huara')], { filters: {} });
    expect((after as number) - (before as number)).toBe(2);
  });
});

const anyEdit = fc.record({
  experience: fc.option(fc.constantFrom(...catalogue.experiences.map(({ id }) => id)), { nil: null }),
  comunas: fc.uniqueArray(fc.constantFrom(...territory.comunas.map(({ cut }) => cut)), { minLength: 1, maxLength: 6 }),
});
const anyScenario = fc.array(anyEdit, { maxLength: 6 });
const anyPasses = fc.uint8Array({ minLength: 56, maxLength: 56, max: 1 });

describe('laws of a scenario', () => {
  it('never lowers a share, never makes a comuna less direct, and leaves the catalogue as it was', () => {
    const country = territory.comunas.map((_, index) => index);
    const reaches = () => atlas.reach.map(({ comunas, directness }) => [[...comunas], [...directness]]);
    const catalogued = JSON.stringify(reaches());
    fc.assert(
      fc.property(anyScenario, anyPasses, (scenario, passes) => {
        const recorded = measureCoverage(atlas.coverage, passes);
        const counts = (id: string) => passes[atlas.rowOf.get(id) ?? -1] === 1;
        const applied = applyScenario(scenario, atlas.reachById, territory);
        const { classes } = coverWithScenario(recorded, applied, atlas.reachById, counts);
        classes.forEach((way, index) => {
          expect(way).toBeLessThanOrEqual(recorded.classes[index] as number);
        });
        for (const measure of MEASURES) {
          for (const umbrella of [true, false]) {
            const before = coveredAmount(measureShares(recorded.classes, country, territory)[measure], umbrella);
            const after = coveredAmount(measureShares(classes, country, territory)[measure], umbrella);
            expect(after).toBeGreaterThanOrEqual(before - 1e-6);
          }
        }
      }),
    );
    expect(JSON.stringify(reaches())).toBe(catalogued);
  });

  it('is what the catalogue would give if it held these experiences', () => {
    fc.assert(
      fc.property(anyScenario, anyPasses, (scenario, passes) => {
        const counts = (id: string) => passes[atlas.rowOf.get(id) ?? -1] === 1;
        const applied = applyScenario(scenario, atlas.reachById, territory);
        const adjusted = coverWithScenario(measureCoverage(atlas.coverage, passes), applied, atlas.reachById, counts);
        const reaching = [0, 1, 2, 3].map(() => new Uint32Array(territory.comunas.length));
        const held = catalogue.experiences.flatMap(({ id }, row) =>
          passes[row] === 1 ? [applied.extended.get(id) ?? atlas.reach[row]] : [],
        );
        for (const reach of [...held, ...applied.associations]) {
          if (!reach || reach.comunas.length < 2) continue;
          reach.comunas.forEach((index, position) => {
            const column = reaching[reach.directness[position] ?? 0];
            if (column) column[index] = (column[index] ?? 0) + 1;
          });
        }
        expect(adjusted.reaching).toEqual(reaching);
      }),
      { numRuns: 40 },
    );
  });

  it('extends by name: what an experience reached it reaches still, and codes that do not exist add nothing', () => {
    const reach = atlas.reachById.get(idOf(19));
    if (!reach) throw new Error('There is no ficha 19.');
    const more = extendReach(reach, [cutOf('Temuco'), cutOf('Chillán'), '99999'], territory);
    expect(more.comunas).toHaveLength(55);
    expect([...more.directness].filter((way) => way === 0)).toHaveLength(2);
  });
});

/** The browser's address bar and its history, as far as a view needs them. */
function addressBar() {
  const entries = [''];
  let at = 0;
  let listen = () => {};
  return {
    location: {
      get search() {
        return entries[at] ?? '';
      },
      origin: 'https://atlas.example',
      pathname: '/',
    },
    history: {
      pushState: (_: unknown, __: string, query: string) => {
        entries.splice(at + 1, Number.POSITIVE_INFINITY, query);
        at++;
      },
      replaceState: (_: unknown, __: string, query: string) => {
        entries[at] = query;
      },
      go: (by: 1 | -1) => {
        const there = at + by;
        if (there < 0 || there >= entries.length) return;
        at = there;
        listen();
      },
    },
    addEventListener: (_: string, heard: () => void) => {
      listen = heard;
    },
    removeEventListener: () => {},
    open: (query: string) => {
      entries.splice(at + 1, Number.POSITIVE_INFINITY, query);
      at++;
      listen();
    },
  };
}

describe('the ways back', () => {
  let bar: ReturnType<typeof addressBar>;
  let state: typeof import('../../src/state/scenario');
  let store: typeof import('../../src/state/store');
  beforeEach(async () => {
    vi.resetModules();
    bar = addressBar();
    vi.stubGlobal('window', bar);
    [state, store] = [await import('../../src/state/scenario'), await import('../../src/state/store')];
    store.followAddressBar((view) => ({ view, problems: [] }));
  });
  const drawn = () => store.useViewStore.getState().view.scenario;
  const target = () => state.useScenarioHistory.getState().target;

  it('undo after each click gives back the same scenario, and redo too', () => {
    const step = fc.oneof(
      fc.constantFrom('04201', '04204', '05101', '05109').map((cut) => () => state.clickComuna(cut)),
      fc.constantFrom(idOf(8), idOf(20)).map((id) => () => state.extendExperience(id)),
      fc.uniqueArray(fc.constantFrom('01101', '01107', '01401')).map((cuts) => () => state.drawAssociation(cuts)),
      fc.constantFrom(null, 0, 1).map((edit) => () => state.aimAt(edit)),
      fc.constantFrom(0, 1).map((edit) => () => {
        if (drawn()?.[edit]) state.removeEdit(edit);
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
        state.leaveScenario();
        state.enterScenario();
        const trail = [drawn()];
        for (const act of steps) {
          act();
          if (drawn() !== trail.at(-1)) trail.push(drawn());
        }
        for (let back = trail.length - 2; back >= 0; back--) {
          state.undoScenario();
          expect(drawn()).toEqual(trail[back]);
        }
        state.undoScenario();
        expect(drawn()).toEqual([]);
        for (const scenario of trail.slice(1)) {
          state.redoScenario();
          expect(drawn()).toEqual(scenario);
        }
        state.redoScenario();
        expect(drawn()).toEqual(trail.at(-1));
      }),
    );
  });

  it('«back» and «forward» of the browser walk over the same steps as undo and redo', () => {
    const acts = {
      undo: () => state.undoScenario(),
      redo: () => state.redoScenario(),
      back: () => bar.history.go(-1),
      forward: () => bar.history.go(1),
      draw: () => state.clickComuna('04201'),
      other: () => state.clickComuna('04204'),
    };
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])), { maxLength: 25 }),
        (steps) => {
          state.leaveScenario();
          state.enterScenario();
          for (const step of steps) {
            acts[step]();
            if (drawn() === null) return;
            // Whatever brought us here: the steps before and after it are one click apart, a click can be undone, and redone.
            const here = drawn();
            const { past, future } = state.useScenarioHistory.getState();
            const line = [...past, { scenario: here ?? [] }, ...[...future].reverse()].map(({ scenario }) =>
              scenario.flatMap(({ comunas }) => comunas),
            );
            line.slice(1).forEach((comunas, position) => {
              const before = line[position] ?? [];
              const changed = ['04201', '04204'].filter((cut) => comunas.includes(cut) !== before.includes(cut));
              expect(changed).toHaveLength(1);
            });
            if (past.length > 0) {
              state.undoScenario();
              expect(drawn()).toEqual(past.at(-1)?.scenario);
              state.redoScenario();
            } else if (future.length > 0) {
              state.redoScenario();
              expect(drawn()).toEqual(future.at(-1)?.scenario);
              state.undoScenario();
            }
            expect(drawn()).toEqual(here);
          }
        },
      ),
    );
  });

  it('after undo, «back» brings the scenario again that was undone, and undo takes it off again', () => {
    state.drawAssociation(['01101', '01107']);
    state.clickComuna('01401');
    state.undoScenario();
    bar.history.go(-1);
    expect(drawn()?.[0]?.comunas).toEqual(['01101', '01107', '01401']);
    state.undoScenario();
    expect(drawn()?.[0]?.comunas).toEqual(['01101', '01107']);
  });

  it('a link opened fresh has nothing to undo, and clicks go on with what was drawn last', () => {
    state.drawAssociation(['01101', '01107']);
    bar.open('?v=1&pantalla=brechas&escenario=nueva.04201.04204');
    expect(drawn()).toEqual([{ experience: null, comunas: ['04201', '04204'] }]);
    expect(state.useScenarioHistory.getState()).toMatchObject({ past: [], future: [] });
    state.clickComuna('04203');
    expect(drawn()).toEqual([{ experience: null, comunas: ['04201', '04204', '04203'] }]);
    state.undoScenario();
    expect(drawn()).toEqual([{ experience: null, comunas: ['04201', '04204'] }]);
    state.undoScenario();
    expect(drawn()).toHaveLength(1);
    state.aimAt(null);
    state.clickComuna('05101');
    expect(drawn()).toHaveLength(2);
  });

  it('what is drawn on a slide goes on with the slide’s own, and is not the page’s to undo', () => {
    state.drawAssociation(['01101', '01107']);
    state.clickComuna('01401');
    state.aimAt(0);
    const stage = store.createViewStore({
      ...DEFAULT_VIEW,
      scenario: [
        { experience: null, comunas: ['05101', '05109'] },
        { experience: null, comunas: ['04201', '04204'] },
      ],
    });
    const handBack = store.goLive(stage);
    state.clickComuna('04203');
    expect(stage.getState().view.scenario?.map(({ comunas }) => comunas)).toEqual([
      ['05101', '05109'],
      ['04201', '04204', '04203'],
    ]);
    handBack();
    expect(drawn()).toEqual([{ experience: null, comunas: ['01101', '01107', '01401'] }]);
    state.undoScenario();
    expect(drawn()).toEqual([{ experience: null, comunas: ['01101', '01107'] }]);
  });

  it('leaving and coming back by the browser keeps the steps; entering anew begins anew', () => {
    state.drawAssociation(['01101', '01107']);
    state.leaveScenario();
    expect(drawn()).toBeNull();
    bar.history.go(-1);
    expect(drawn()).toHaveLength(1);
    state.undoScenario();
    expect(drawn()).toEqual([]);
    state.leaveScenario();
    state.enterScenario();
    state.undoScenario();
    state.redoScenario();
    expect(drawn()).toEqual([]);
  });

  it('the first click outside the mode can be undone', () => {
    state.clickComuna('04201');
    expect(drawn()).toEqual([{ experience: null, comunas: ['04201'] }]);
    state.undoScenario();
    expect(drawn()).toEqual([]);
  });

  it('removing one edit leaves the others and where the clicks go', () => {
    state.drawAssociation(['01101', '01107']);
    state.drawAssociation(['04201', '04204']);
    state.removeEdit(0);
    expect(target()).toEqual({ edit: 0 });
    state.clickComuna('04203');
    expect(drawn()).toEqual([{ experience: null, comunas: ['04201', '04204', '04203'] }]);
    state.removeEdit(0);
    expect(target()).toEqual({ extends: null });
  });

  it('the same candidate is not drawn twice: clicks go on into it', () => {
    state.drawAssociation(['01101', '01107']);
    state.aimAt(null);
    state.drawAssociation(['01107', '01101']);
    expect(drawn()).toHaveLength(1);
    expect(target()).toEqual({ edit: 0 });
  });

  it('an experience is extended by clicks, and taking out the last one goes on extending it', () => {
    state.extendExperience(idOf(8));
    expect(drawn()).toEqual([]);
    state.clickComuna('04201');
    expect(drawn()).toEqual([{ experience: idOf(8), comunas: ['04201'] }]);
    state.clickComuna('04201');
    expect(drawn()).toEqual([]);
    state.clickComuna('04204');
    expect(drawn()).toEqual([{ experience: idOf(8), comunas: ['04204'] }]);
    state.aimAt(null);
    state.extendExperience(idOf(8));
    expect(target()).toEqual({ edit: 0 });
  });
});
