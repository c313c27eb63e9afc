/**
 * A catalogue of any size for the benchmarks: every experience is drawn, with a seeded generator, from the report's own,
 * and gets a territory of its own. Same size and seed, same catalogue.
 */
import type { FacetSource } from '../../src/analysis/facetTable';
import type { FichaIndicators } from '../../src/catalog/catalogue';
import type { Experience } from '../../src/catalog/schema';
import { reachOf } from '../../src/territory/reach';
import { atlas, catalogue, territory } from '../unit/readProject';
import { type Pick, picker, reachAt, seededNumbers, unitsOf } from './randomUnits';

const DEFAULT_SEED = 2010;

/** As many experiences as asked for, with codes (where their original has a ficha) and reach. */
export function manyExperiences(size: number, seed = DEFAULT_SEED): FacetSource[] {
  const next = seededNumbers(seed);
  const pick = picker(next);
  const originals = catalogue.experiences;
  const fichas = catalogue.indicators;
  const themes = [...new Set(originals.flatMap((experience) => experience.themes))];
  const abroad = originals.filter(({ country }) => country !== 'CL');

  return Array.from({ length: size }, (_, position): FacetSource => {
    const scale = reachAt(next() * 100);
    const original = scale === null ? pick(abroad) : pick(originals);
    const id = `synthetic-${position + 1}`;
    const units = scale === null ? original.territory : unitsOf(scale, next, pick, territory);
    const experience: Experience = {
      ...original,
      id,
      country: scale === null ? original.country : 'CL',
      scales: scale === null ? original.scales : [scale],
      themes: [...new Set([pick(themes), pick(themes), ...original.themes.slice(0, 1)])],
      startYear: next() < 0.15 ? null : 1985 + Math.floor(next() * 25),
      territory: units,
    };
    const indicators = original.status === 'documented' ? indicatorsOf(id, pick(fichas), pick) : null;
    return { experience, indicators, reach: reachOf(units, territory) };
  });
}

/** The codes of one ficha with the actors of another, so that no two look alike for long. */
function indicatorsOf(id: string, codes: FichaIndicators, pick: Pick): FichaIndicators {
  const actors = Array.from({ length: codes.actors.length }, () => pick(atlas.core.actors).id);
  return { ...codes, id, actors: [...new Set(actors)] };
}
