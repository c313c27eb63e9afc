/**
 * «What if»: associations of comunas that do not exist, and experiences extended by comunas they do not reach.
 * A scenario only adds, always by name; the catalogue is never touched by it.
 */
import { DIRECTNESS, type Reach } from '../territory/reach';
import type { Territory } from '../territory/units';

export interface ScenarioEdit {
  /** Id of the experience that is extended; null for a new association. */
  experience: string | null;
  /** CUT codes of the comunas added, each once, at least one. */
  comunas: readonly string[];
}

/** In the order in which they were drawn. Empty: nothing has been drawn yet. */
export type Scenario = readonly ScenarioEdit[];

const NAMED = DIRECTNESS.indexOf('named');

/**
 * The same scenario with a comuna put into its edit number `target`, or taken out where it was in; beyond the last edit a new
 * association begins. An edit that loses its last comuna goes.
 */
export function toggleComuna(scenario: Scenario, target: number, cut: string): Scenario {
  const edit = scenario[target];
  if (!edit) return [...scenario, { experience: null, comunas: [cut] }];
  const comunas = edit.comunas.includes(cut) ? edit.comunas.filter((other) => other !== cut) : [...edit.comunas, cut];
  return scenario.flatMap((other, index) =>
    index !== target ? [other] : comunas.length > 0 ? [{ ...edit, comunas }] : [],
  );
}

/** The reach of an experience and the comunas added to it: each of them is named from now on. Codes that do not exist add nothing. */
export function extendReach(reach: Reach, cuts: readonly string[], territory: Territory): Reach {
  const ways = new Map<number, number>();
  reach.comunas.forEach((comuna, position) => {
    ways.set(comuna, reach.directness[position] as number);
  });
  for (const cut of cuts) {
    const comuna = territory.indexOf.get(cut);
    if (comuna !== undefined) ways.set(comuna, NAMED);
  }
  const comunas = Uint16Array.from([...ways.keys()].sort((a, b) => a - b));
  return { comunas, directness: Uint8Array.from(comunas, (comuna) => ways.get(comuna) ?? NAMED) };
}

/** What a scenario adds to a catalogue, as reaches: extended experiences (by id), and new associations in their order. */
export interface AppliedScenario {
  extended: ReadonlyMap<string, Reach>;
  associations: readonly Reach[];
}

const NOTHING: Reach = { comunas: new Uint16Array(), directness: new Uint8Array() };

/** An experience that the catalogue does not have is extended from nothing. */
export function applyScenario(
  scenario: Scenario,
  reachById: ReadonlyMap<string, Reach>,
  territory: Territory,
): AppliedScenario {
  const extended = new Map<string, Reach>();
  const associations: Reach[] = [];
  for (const { experience, comunas } of scenario) {
    if (experience === null) associations.push(extendReach(NOTHING, comunas, territory));
    else {
      const before = extended.get(experience) ?? reachById.get(experience) ?? NOTHING;
      extended.set(experience, extendReach(before, comunas, territory));
    }
  }
  return { extended, associations };
}
