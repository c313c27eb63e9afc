/** Drawing a scenario: what a click does to it, and the way back. The scenario itself is part of the view; how it came about is not. */
import { create } from 'zustand';
import { type Scenario, toggleComuna } from '../analysis/scenario';
import { changeView, useViewStore } from './store';

/** Where the next comuna goes: into an edit that there is, or into a new one (of an experience, or a new association). */
export type ScenarioTarget = { edit: number } | { extends: string | null };

interface ScenarioHistory {
  target: ScenarioTarget;
  /** Earlier scenarios, the latest last. */
  past: readonly Scenario[];
  /** Undone ones, the next last. */
  future: readonly Scenario[];
}

const NEW_ASSOCIATION: ScenarioTarget = { extends: null };

export const useScenarioHistory = create<ScenarioHistory>()(() => ({ target: NEW_ASSOCIATION, past: [], future: [] }));

export function enterScenario(): void {
  if (useViewStore.getState().view.scenario !== null) return;
  changeView({ scenario: [] });
}

/** Leaves the mode; the drawn scenario can be had again by «back», and by its link. */
export function leaveScenario(): void {
  changeView({ scenario: null });
  useScenarioHistory.setState({ target: NEW_ASSOCIATION, past: [], future: [] });
}

/** Puts a comuna (CUT code) into the edit that is being drawn, or takes it out. */
export function clickComuna(cut: string): void {
  const scenario = useViewStore.getState().view.scenario ?? [];
  const target = standing(useScenarioHistory.getState().target, scenario);
  if ('edit' in target) {
    const { experience } = scenario[target.edit] as Scenario[number];
    const next = toggleComuna(scenario, target.edit, cut);
    draw(next, next.length < scenario.length ? { extends: experience } : target);
  } else draw([...scenario, { experience: target.extends, comunas: [cut] }], { edit: scenario.length });
}

/** A whole association at once: a candidate, say. Clicks go on into it. */
export function drawAssociation(cuts: readonly string[]): void {
  const scenario = useViewStore.getState().view.scenario ?? [];
  draw([...scenario, { experience: null, comunas: cuts }], { edit: scenario.length });
}

/** From now on clicks extend this experience; where the scenario extends it already, they go on with that. */
export function extendExperience(id: string): void {
  const scenario = useViewStore.getState().view.scenario ?? [];
  const edit = scenario.findIndex(({ experience }) => experience === id);
  enterScenario();
  useScenarioHistory.setState({ target: edit >= 0 ? { edit } : { extends: id } });
}

/** From now on clicks go into this edit, or (null) into a new association. */
export function aimAt(edit: number | null): void {
  useScenarioHistory.setState({ target: edit === null ? NEW_ASSOCIATION : { edit } });
}

export function removeEdit(edit: number): void {
  const scenario = useViewStore.getState().view.scenario ?? [];
  draw(
    scenario.filter((_, index) => index !== edit),
    NEW_ASSOCIATION,
  );
}

export function undoScenario(): void {
  const { past, future } = useScenarioHistory.getState();
  const scenario = useViewStore.getState().view.scenario;
  const before = past.at(-1);
  if (!before || !scenario) return;
  changeView({ scenario: before });
  useScenarioHistory.setState({ past: past.slice(0, -1), future: [...future, scenario], target: lastOf(before) });
}

export function redoScenario(): void {
  const { past, future } = useScenarioHistory.getState();
  const scenario = useViewStore.getState().view.scenario;
  const after = future.at(-1);
  if (!after || !scenario) return;
  changeView({ scenario: after });
  useScenarioHistory.setState({ past: [...past, scenario], future: future.slice(0, -1), target: lastOf(after) });
}

/** The target, unless it aims at an edit that is gone: a link or «back» may have brought another scenario. */
export function standing(target: ScenarioTarget, scenario: Scenario): ScenarioTarget {
  return 'edit' in target && !scenario[target.edit] ? NEW_ASSOCIATION : target;
}

function lastOf(scenario: Scenario): ScenarioTarget {
  return scenario.length > 0 ? { edit: scenario.length - 1 } : NEW_ASSOCIATION;
}

function draw(scenario: Scenario, target: ScenarioTarget): void {
  const before = useViewStore.getState().view.scenario;
  changeView({ scenario });
  useScenarioHistory.setState(({ past }) => ({ target, past: before ? [...past, before] : past, future: [] }));
}
