/** Pairs and groups worth comparing, found in the catalogue itself. Groups of equal worth: the first by the catalogue's order. */
import { DIMENSIONS, SCALES, THEME_IDS, type ThemeId } from '../catalog/vocabulary';
import type { Unit } from '../territory/units';
import type { ComparedExperience } from './compareExperiences';
import type { Coverage } from './coverage';
import { findSimilar } from './findSimilar';
import { measureIndices } from './measureIndices';
import { coveredComunas } from './measureShares';

/** Pairs are sought among this many at most: all against all. */
const MOST_SOUGHT = 200;
const MOST_TOGETHER = 4;

export type ExperienceSuggestion =
  | { kind: 'alike' | 'apart' | 'shared-comunas'; ids: readonly string[] }
  | { kind: 'same-theme'; theme: ThemeId; ids: readonly string[] };

/** O(n²) of at most 200 experiences with a ficha. */
export function suggestExperiences(
  subjects: readonly ComparedExperience[],
  genericActors: ReadonlySet<string>,
): ExperienceSuggestion[] {
  const sought = subjects.filter(({ indicators }) => indicators !== null).slice(0, MOST_SOUGHT);
  const suggestions: ExperienceSuggestion[] = [];
  const score = new Map<ComparedExperience, { id: string; score: number }>();
  for (const one of sought) {
    const [nearest] = findSimilar(one, sought, genericActors, 1);
    if (nearest) score.set(one, nearest);
  }
  const [alike] = [...score].sort((a, b) => b[1].score - a[1].score);
  if (alike) suggestions.push({ kind: 'alike', ids: [alike[0].experience.id, alike[1].id] });

  const indices = sought.map(({ indicators }) => indicators && measureIndices(indicators));
  const apart = bestPair(sought, (_, __, i, j) => {
    let sum = 0;
    for (const dimension of DIMENSIONS) {
      const [a, b] = [indices[i]?.[dimension].value ?? null, indices[j]?.[dimension].value ?? null];
      if (a === null || b === null) return 0;
      sum += Math.abs(a - b);
    }
    return sum;
  });
  if (apart) suggestions.push({ kind: 'apart', ids: apart });

  const reached = sought.map(({ reach }) => new Set(reach.comunas));
  const shared = bestPair(sought, (_, __, i, j) => {
    let count = 0;
    for (const index of reached[i] ?? []) if (reached[j]?.has(index)) count++;
    return count;
  });
  if (shared) suggestions.push({ kind: 'shared-comunas', ids: shared });

  const themed = THEME_IDS.map((theme) => ({ theme, ids: oneOfEachScale(sought, theme) })).sort(
    (a, b) => b.ids.length - a.ids.length,
  )[0];
  if (themed && themed.ids.length > 1) suggestions.push({ kind: 'same-theme', ...themed });
  return suggestions;
}

/** Of each scale the first that has the theme and has not been taken. */
function oneOfEachScale(sought: readonly ComparedExperience[], theme: ThemeId): string[] {
  const ids: string[] = [];
  for (const scale of SCALES) {
    const found = sought.find(
      ({ experience: { id, themes, scales } }) =>
        themes.includes(theme) && scales.length === 1 && scales[0] === scale && !ids.includes(id),
    );
    if (found && ids.length < MOST_TOGETHER) ids.push(found.experience.id);
  }
  return ids;
}

function bestPair(
  sought: readonly ComparedExperience[],
  worth: (a: ComparedExperience, b: ComparedExperience, i: number, j: number) => number,
): [string, string] | null {
  let best: [string, string] | null = null;
  let most = 0;
  for (const [i, a] of sought.entries()) {
    for (let j = i + 1; j < sought.length; j++) {
      const b = sought[j] as ComparedExperience;
      const value = worth(a, b, i, j);
      if (value > most) {
        most = value;
        best = [a.experience.id, b.experience.id];
      }
    }
  }
  return best;
}

/** Codes of regions; null stands for the country. */
export interface PlaceSuggestion {
  kind: 'most-experiences' | 'extremes' | 'largest-gap';
  regions: readonly [string, string | null];
}

/** `experiencesIn`: how many reach a region, by code. */
export function suggestPlaces(
  regions: readonly Unit[],
  classes: Coverage['classes'],
  experiencesIn: (code: string) => number,
  populationOf: (comuna: number) => number,
): PlaceSuggestion[] {
  const suggestions: PlaceSuggestion[] = [];
  const measured = regions.map((region) => ({
    code: region.code,
    experiences: experiencesIn(region.code),
    direct: coveredComunas(classes, region.comunas, false).length / Math.max(1, region.comunas.length),
    people: region.comunas.reduce((sum, index) => sum + populationOf(index), 0),
  }));
  const [most] = [...measured].sort((a, b) => b.experiences - a.experiences);
  if (most && most.experiences > 0) suggestions.push({ kind: 'most-experiences', regions: [most.code, null] });
  const recorded = measured.filter(({ experiences }) => experiences > 0).sort((a, b) => b.direct - a.direct);
  const [highest, lowest] = [recorded[0], recorded.at(-1)];
  if (highest && lowest && highest.direct > lowest.direct) {
    suggestions.push({ kind: 'extremes', regions: [highest.code, lowest.code] });
  }
  const [largest] = measured.filter(({ experiences }) => experiences === 0).sort((a, b) => b.people - a.people);
  if (largest) suggestions.push({ kind: 'largest-gap', regions: [largest.code, null] });
  return suggestions;
}
