/** Everything that is loaded once and never changes: the catalogue, the territory, and tables made from both. */
import { createContext, useContext } from 'react';
import { buildCoverageTable, type CoverageTable } from '../analysis/coverage';
import { buildFacetTable, type FacetTable } from '../analysis/facetTable';
import { type DimensionIndices, measureIndices } from '../analysis/measureIndices';
import type { CatalogueCore, FichaIndicators } from '../catalog/catalogue';
import type { Actor, Experience } from '../catalog/schema';
import { type Reach, reachOf } from '../territory/reach';
import { DIVISION_IDS, type DivisionId, type Territory } from '../territory/units';

export interface Atlas {
  core: CatalogueCore;
  territory: Territory;
  /** Parallel to `core.experiences`. */
  reach: readonly Reach[];
  reachById: ReadonlyMap<string, Reach>;
  indicators: ReadonlyMap<string, FichaIndicators>;
  indices: ReadonlyMap<string, DimensionIndices>;
  experienceById: ReadonlyMap<string, Experience>;
  /** Position of an experience in `core.experiences`, in `reach` and in every table. */
  rowOf: ReadonlyMap<string, number>;
  actorById: ReadonlyMap<string, Actor>;
  facets: Readonly<Record<DivisionId, FacetTable>>;
  coverage: CoverageTable;
}

export function buildAtlas(core: CatalogueCore, territory: Territory): Atlas {
  const indicators = new Map(core.indicators.map((entry) => [entry.id, entry]));
  const reach = core.experiences.map((experience) => reachOf(experience.territory, territory));
  const sources = core.experiences.map((experience, row) => ({
    experience,
    indicators: indicators.get(experience.id) ?? null,
    reach: reach[row] as Reach,
  }));
  return {
    core,
    territory,
    reach,
    reachById: new Map(core.experiences.map(({ id }, row) => [id, reach[row] as Reach])),
    indicators,
    indices: new Map(core.indicators.map((entry) => [entry.id, measureIndices(entry)])),
    experienceById: new Map(core.experiences.map((experience) => [experience.id, experience])),
    rowOf: new Map(core.experiences.map((experience, row) => [experience.id, row])),
    actorById: new Map(core.actors.map((actor) => [actor.id, actor])),
    facets: Object.fromEntries(
      DIVISION_IDS.map((division) => [division, buildFacetTable(sources, territory, division)]),
    ) as Record<DivisionId, FacetTable>,
    coverage: buildCoverageTable(sources, territory),
  };
}

/** Whether an experience reaches a comuna of a region, by the region's code in that division. */
export function reachesRegion(atlas: Atlas, id: string, region: string, division: DivisionId): boolean {
  const reach = atlas.reachById.get(id);
  return reach?.comunas.some((index) => atlas.territory.comunas[index]?.region[division] === region) ?? false;
}

export const AtlasContext = createContext<Atlas | null>(null);

export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('useAtlas needs an AtlasContext above it.');
  return atlas;
}

/** The atlas, or null while it loads: for the parts of the frame that stand before the data. */
export function useAtlasOrNull(): Atlas | null {
  return useContext(AtlasContext);
}
