/**
 * «What if»: associations of comunas that do not exist, and experiences extended by comunas they do not reach.
 * A scenario only adds, always by name; the catalogue is never touched by it.
 */
import { DIRECTNESS, type Reach } from '../territory/reach';
import type { Territory } from '../territory/units';
import { adjustCoverage, type Coverage } from './coverage';
import { coveredAmount, gapComunas, measureShares, type Shares } from './measureShares';

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

/**
 * The coverage that the catalogue gives, with a scenario: an experience gives way to the extended one, so that no comuna counts it
 * twice. `counts`: whether the filters let an experience through; one that they leave out stays out, extended or not. A new
 * association passes every filter.
 */
export function coverWithScenario(
  recorded: Coverage,
  { extended, associations }: AppliedScenario,
  reachById: ReadonlyMap<string, Reach>,
  counts: (id: string) => boolean,
): Coverage {
  const ids = [...extended.keys()].filter(counts);
  return adjustCoverage(recorded, {
    take: ids.map((id) => reachById.get(id) ?? NOTHING),
    add: [...ids.map((id) => extended.get(id) ?? NOTHING), ...associations],
  });
}

/** What a scenario changes among some comunas; all lists are of indices, ascending as given. */
export interface ScenarioEffect {
  before: Shares;
  after: Shares;
  /** Directly covered (by name or province) with it and not without it. */
  direct: readonly number[];
  /** Covered with it, and by nothing at all without it. */
  recorded: readonly number[];
  /** Inhabitants (Censo 2017) and km² of those directly covered. */
  population: number;
  areaKm2: number;
}

export function measureScenario(
  before: Coverage,
  after: Coverage,
  comunas: readonly number[],
  territory: Territory,
): ScenarioEffect {
  const gained = (kind: Parameters<typeof gapComunas>[2]) => {
    const still = new Set(gapComunas(after.classes, comunas, kind));
    return gapComunas(before.classes, comunas, kind).filter((index) => !still.has(index));
  };
  const shares = [before, after].map(({ classes }) => measureShares(classes, comunas, territory)) as [Shares, Shares];
  const more = (measure: keyof Shares) =>
    coveredAmount(shares[1][measure], false) - coveredAmount(shares[0][measure], false);
  return {
    before: shares[0],
    after: shares[1],
    direct: gained('not-near'),
    recorded: gained('unrecorded'),
    population: more('population'),
    areaKm2: more('area'),
  };
}
