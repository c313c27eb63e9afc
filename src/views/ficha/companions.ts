import type { FichaIndicators } from '../../catalog/catalogue';

/** An actor that sits at the same tables as another. */
export interface Companion {
  actor: string;
  /** Ids of the experiences where both take part. */
  experiences: readonly string[];
}

/** Who meets an actor in two experiences or more, most often first; ties by id, so that the order never changes. */
export function companionsOf(
  actor: string,
  indicators: readonly Pick<FichaIndicators, 'id' | 'actors'>[],
): Companion[] {
  const meetings = new Map<string, string[]>();
  for (const { id, actors } of indicators) {
    if (!actors.includes(actor)) continue;
    for (const other of actors) {
      if (other === actor) continue;
      const list = meetings.get(other);
      if (list) list.push(id);
      else meetings.set(other, [id]);
    }
  }
  return [...meetings]
    .filter(([, experiences]) => experiences.length > 1)
    .map(([other, experiences]) => ({ actor: other, experiences }))
    .sort((a, b) => b.experiences.length - a.experiences.length || (a.actor < b.actor ? -1 : 1));
}
