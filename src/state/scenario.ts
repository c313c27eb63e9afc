/**
 * Drawing a scenario: what a click does to it, and the way back. The scenario itself is part of the view; how it came about is not.
 * «Undo» and the browser's «back» are two ways over the same steps: whichever brings a scenario, the other goes on from there.
 */
import { create } from 'zustand';
import { type Scenario, toggleComuna } from '../analysis/scenario';
import { encodeScenario } from './linkParts';
import { changeView, pageView, useViewStore } from './store';

/** Where the next comuna goes: into an edit that there is, or into a new one (of an experience, or a new association). */
export type ScenarioTarget = { edit: number } | { extends: string | null };

/** A scenario, and where its clicks went. */
interface Step {
  scenario: Scenario;
  target: ScenarioTarget | null;
}

interface ScenarioHistory {
  /** Null while nobody has said: clicks go on with what was drawn last. */
  target: ScenarioTarget | null;
  /** Earlier steps, the latest last. */
  past: readonly Step[];
  /** Undone ones, the next last. */
  future: readonly Step[];
}

const NEW_ASSOCIATION: ScenarioTarget = { extends: null };
const BEGINNING: ScenarioHistory = { target: null, past: [], future: [] };

export const useScenarioHistory = create<ScenarioHistory>()(() => BEGINNING);

const scenarioNow = (): Scenario => useViewStore.getState().view.scenario ?? [];
const isSame = (one: Scenario, other: Scenario) => encodeScenario(one) === encodeScenario(other);

/** Begins with nothing drawn; within the mode it changes nothing. */
export function enterScenario(): void {
  if (useViewStore.getState().view.scenario !== null) return;
  show([], BEGINNING);
}

/** Leaves the mode. The browser's «back» brings the scenario again, and its steps with it. */
export function leaveScenario(): void {
  changeView({ scenario: null });
}

/** Puts a comuna (CUT code) into the edit that is being drawn, or takes it out. Outside the mode a new scenario begins with it. */
export function clickComuna(cut: string): void {
  const scenario = scenarioNow();
  const target = standing(targetNow(), scenario);
  if ('edit' in target) {
    const { experience } = scenario[target.edit] as Scenario[number];
    const next = toggleComuna(scenario, target.edit, cut);
    draw(next, next.length < scenario.length ? { extends: experience } : target);
  } else draw([...scenario, { experience: target.extends, comunas: [cut] }], { edit: scenario.length });
}

/** A whole association at once (CUT codes): a candidate, say. Clicks go on into it. One that is drawn already is not drawn twice. */
export function drawAssociation(cuts: readonly string[]): void {
  const scenario = scenarioNow();
  const comunas = [...new Set(cuts)];
  if (comunas.length === 0) return;
  const wanted = [...comunas].sort().join();
  const known = scenario.findIndex((edit) => edit.experience === null && [...edit.comunas].sort().join() === wanted);
  if (known >= 0) aimAt(known);
  else draw([...scenario, { experience: null, comunas }], { edit: scenario.length });
}

/** From now on clicks extend this experience; where the scenario extends it already, they go on with that. */
export function extendExperience(id: string): void {
  enterScenario();
  const edit = scenarioNow().findIndex(({ experience }) => experience === id);
  useScenarioHistory.setState({ target: edit >= 0 ? { edit } : { extends: id } });
}

/** From now on clicks go into this edit, or (null) into a new association. */
export function aimAt(edit: number | null): void {
  useScenarioHistory.setState({ target: edit === null ? NEW_ASSOCIATION : { edit } });
}

/** Takes an edit out. Who was drawing another goes on with it. */
export function removeEdit(edit: number): void {
  const scenario = scenarioNow();
  const target = standing(targetNow(), scenario);
  draw(
    scenario.filter((_, index) => index !== edit),
    withoutEdit(target, edit),
  );
}

function withoutEdit(target: ScenarioTarget, removed: number): ScenarioTarget {
  if (!('edit' in target)) return target;
  return target.edit === removed ? NEW_ASSOCIATION : { edit: target.edit - Number(target.edit > removed) };
}

export function undoScenario(): void {
  walk('past', 'future');
}

export function redoScenario(): void {
  walk('future', 'past');
}

/** The target, unless it aims at an edit that is gone: a link or «back» may have brought another scenario. */
export function standing(target: ScenarioTarget | null, scenario: Scenario): ScenarioTarget {
  if (target === null) return scenario.length > 0 ? { edit: scenario.length - 1 } : NEW_ASSOCIATION;
  return 'edit' in target && !scenario[target.edit] ? NEW_ASSOCIATION : target;
}

/** On a slide clicks go on with what was drawn last, and what they did is not the page's to undo. */
const isOnSlide = () => useViewStore.getState().view !== pageView();
const targetNow = () => (isOnSlide() ? null : useScenarioHistory.getState().target);

function draw(scenario: Scenario, target: ScenarioTarget): void {
  if (isOnSlide()) {
    changeView({ scenario });
    return;
  }
  const { view } = useViewStore.getState();
  const before: ScenarioHistory = view.scenario === null ? BEGINNING : useScenarioHistory.getState();
  show(scenario, {
    target,
    past: [...before.past, { scenario: view.scenario ?? [], target: before.target }],
    future: [],
  });
}

function walk(from: 'past' | 'future', to: 'past' | 'future'): void {
  const history = useScenarioHistory.getState();
  const { scenario } = useViewStore.getState().view;
  const step = history[from].at(-1);
  if (!step || scenario === null) return;
  show(step.scenario, {
    ...history,
    target: step.target,
    [from]: history[from].slice(0, -1),
    [to]: [...history[to], { scenario, target: history.target }],
  });
}

/** The scenario that the history is about; the view may hold another one for a moment, when the address bar changes. */
let known: Scenario | null = null;

function show(scenario: Scenario, history: ScenarioHistory): void {
  known = scenario;
  useScenarioHistory.setState(history);
  changeView({ scenario });
}

/** What the address bar brings is looked for among the steps; a scenario that is none of them begins a history of its own. */
function follow(scenario: Scenario | null): void {
  if (scenario === null || (known && isSame(scenario, known))) return;
  const { past, future, target } = useScenarioHistory.getState();
  const here = known && { scenario: known, target };
  known = scenario;
  const undone = here ? future.findLastIndex((step) => isSame(step.scenario, scenario)) : -1;
  const done = here ? past.findLastIndex((step) => isSame(step.scenario, scenario)) : -1;
  // The nearer step: «back» after an undo is found among the undone.
  const ahead = undone >= 0 && (done < 0 || future.length - undone <= past.length - done);
  if (here && ahead) {
    const between = future.slice(undone + 1).reverse();
    useScenarioHistory.setState({
      target: (future[undone] as Step).target,
      past: [...past, here, ...between],
      future: future.slice(0, undone),
    });
  } else if (here && done >= 0) {
    const between = past.slice(done + 1).reverse();
    useScenarioHistory.setState({
      target: (past[done] as Step).target,
      past: past.slice(0, done),
      future: [...future, here, ...between],
    });
  } else useScenarioHistory.setState(BEGINNING);
}

known = useViewStore.getState().view.scenario;
useViewStore.subscribe(({ view }, before) => {
  if (view.scenario !== before.view.scenario) follow(view.scenario);
});
