import type { ComparedExperience } from '../../../analysis/compareExperiences';
import type { DimensionIndices } from '../../../analysis/measureIndices';
import type { Atlas } from '../../../state/atlas';

/** A compared experience with everything that its columns show. */
export interface Subject extends ComparedExperience {
  id: string;
  name: string;
  /** Null where there is no ficha. */
  indices: DimensionIndices | null;
}

export function subjectsOf(ids: readonly string[], atlas: Atlas): Subject[] {
  return ids.flatMap((id) => {
    const experience = atlas.experienceById.get(id);
    const reach = atlas.reachById.get(id);
    if (!experience || !reach) return [];
    const indicators = atlas.indicators.get(id) ?? null;
    return [{ id, name: experience.shortName, experience, indicators, reach, indices: atlas.indices.get(id) ?? null }];
  });
}

/** Kinds of actor, which are no body: they cannot be the same one at two tables. */
export function genericActorsOf({ core }: Pick<Atlas, 'core'>): ReadonlySet<string> {
  return new Set(core.actors.filter(({ generic }) => generic).map(({ id }) => id));
}
