import type { FichaIndicators } from '../catalog/catalogue';
import type { Experience } from '../catalog/schema';
import { CODE_IDS, type Scale, type ThemeId } from '../catalog/vocabulary';

export interface SimilarityEntry {
  experience: Pick<Experience, 'id' | 'themes' | 'scales'>;
  /** Null where there is no ficha: neither codes nor actors to compare. */
  indicators: Pick<FichaIndicators, 'values' | 'actors'> | null;
}

/** Another experience, how near it is, and why. */
export interface Similarity {
  id: string;
  /** 0-1. What is not known adds nothing, so that an experience without ficha never wins by silence. */
  score: number;
  themes: readonly ThemeId[];
  scales: readonly Scale[];
  /** Ids of the actors in common, generic ones left out. */
  actors: readonly string[];
  /** Mean distance of the codes known to both, 0-3; null where fewer than `FEWEST_CODES` are. */
  codeDistance: number | null;
  codesCompared: number;
}

/** Themes say most of what an experience is about; codes and actors how it works; the scale, where. */
const WEIGHTS = { themes: 0.35, codes: 0.3, actors: 0.25, scales: 0.1 } as const;
/** Below this, a small distance is chance. */
const FEWEST_CODES = 4;

/**
 * The experiences nearest to one, best first. Themes and scales by Jaccard, actors by the share of the shorter list,
 * codes by their mean distance. O(experiences × codes); nothing shared, nothing returned.
 */
export function findSimilar(
  to: SimilarityEntry,
  among: readonly SimilarityEntry[],
  genericActors: ReadonlySet<string>,
  limit = 4,
): Similarity[] {
  return among
    .filter((entry) => entry.experience.id !== to.experience.id)
    .map((entry) => compare(to, entry, genericActors))
    .filter(({ themes, actors, scales }) => themes.length + actors.length + scales.length > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

function compare(a: SimilarityEntry, b: SimilarityEntry, genericActors: ReadonlySet<string>): Similarity {
  const themes = shared(a.experience.themes, b.experience.themes);
  const scales = shared(a.experience.scales, b.experience.scales);
  const bodies = (entry: SimilarityEntry) => (entry.indicators?.actors ?? []).filter((id) => !genericActors.has(id));
  const [actorsA, actorsB] = [bodies(a), bodies(b)];
  const actors = shared(actorsA, actorsB);
  const { distance, compared } = distanceOfCodes(a, b);
  const shorter = Math.min(actorsA.length, actorsB.length);
  return {
    id: b.experience.id,
    score:
      WEIGHTS.themes * jaccard(a.experience.themes, b.experience.themes) +
      WEIGHTS.scales * jaccard(a.experience.scales, b.experience.scales) +
      WEIGHTS.actors * (shorter === 0 ? 0 : actors.length / shorter) +
      WEIGHTS.codes * (distance === null ? 0 : 1 - distance / 3),
    themes,
    scales,
    actors,
    codeDistance: distance,
    codesCompared: compared,
  };
}

/** Ordinals differ by their steps, categories by all or nothing, sets by what they do not share; each 0-3. */
function distanceOfCodes(a: SimilarityEntry, b: SimilarityEntry): { distance: number | null; compared: number } {
  let sum = 0;
  let compared = 0;
  for (const id of CODE_IDS) {
    const x = a.indicators?.values[id] ?? null;
    const y = b.indicators?.values[id] ?? null;
    if (x === null || y === null) continue;
    compared += 1;
    if (typeof x === 'number' && typeof y === 'number') sum += Math.abs(x - y);
    else if (Array.isArray(x) && Array.isArray(y)) sum += 3 * (1 - jaccard(x, y));
    else sum += x === y ? 0 : 3;
  }
  return { distance: compared < FEWEST_CODES ? null : sum / compared, compared };
}

function shared<T>(a: readonly T[], b: readonly T[]): T[] {
  return a.filter((value) => b.includes(value));
}

/** Share of the values of either list that both have, 0-1; 0 for two empty lists. */
function jaccard<T>(a: readonly T[], b: readonly T[]): number {
  const both = shared(a, b).length;
  const either = a.length + b.length - both;
  return either === 0 ? 0 : both / either;
}
