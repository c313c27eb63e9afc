import type { FichaIndicators } from '../catalog/catalogue';
import type { Actor } from '../catalog/schema';

export interface RankedActor {
  actor: Actor;
  /** Ids of the experiences at whose table the actor sits. */
  tables: readonly string[];
}

export interface ActorRanking {
  /** Single bodies by number of tables, most first; equals by id, so that the order never depends on chance. */
  ranked: readonly RankedActor[];
  /** Kinds of actor («empresarios turísticos»), which are no body and cannot sit at two tables as one: left out of the ranking. */
  generic: readonly RankedActor[];
}

/** Who sits at most tables among the given fichas. */
export function rankActors(
  indicators: readonly Pick<FichaIndicators, 'id' | 'actors'>[],
  actorById: ReadonlyMap<string, Actor>,
): ActorRanking {
  const tablesOf = new Map<string, string[]>();
  for (const { id, actors } of indicators) {
    for (const actor of actors) tablesOf.set(actor, [...(tablesOf.get(actor) ?? []), id]);
  }
  const all = [...tablesOf]
    .flatMap(([id, tables]): RankedActor[] => {
      const actor = actorById.get(id);
      return actor ? [{ actor, tables }] : [];
    })
    .sort((a, b) => b.tables.length - a.tables.length || (a.actor.id < b.actor.id ? -1 : 1));
  return { ranked: all.filter(({ actor }) => !actor.generic), generic: all.filter(({ actor }) => actor.generic) };
}
