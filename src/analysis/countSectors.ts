import type { Actor } from '../catalog/schema';
import { SECTORS, type Sector } from '../catalog/vocabulary';
import type { RankedActor } from './rankActors';

export interface SectorCount {
  sector: Sector;
  actors: readonly Actor[];
  /** Ids of the experiences at whose tables they sit, each once. */
  tables: readonly string[];
}

/** How many actors each sector brings, all sectors, in the order of the vocabulary. */
export function countSectors(actors: readonly RankedActor[]): SectorCount[] {
  return SECTORS.map((sector) => {
    const members = actors.filter(({ actor }) => actor.sector === sector);
    return {
      sector,
      actors: members.map(({ actor }) => actor),
      tables: [...new Set(members.flatMap(({ tables }) => tables))],
    };
  });
}
