/**
 * A catalogue of any size for the benchmarks: every experience is drawn, with a seeded generator, from the report's own,
 * and gets a territory of its own. Same size and seed, same catalogue.
 */
import type { FacetSource } from '../../src/analysis/facetTable';
import type { FichaIndicators } from '../../src/catalog/catalogue';
import type { Experience, TerritoryUnit } from '../../src/catalog/schema';
import type { Scale } from '../../src/catalog/vocabulary';
import { reachOf } from '../../src/territory/reach';
import { atlas, catalogue, territory } from '../unit/readProject';

/** How many of a hundred experiences are of each reach; the rest, abroad, keep the territory of the one they are drawn from. */
const REACHES = [
  { scale: 'communal', share: 40 },
  { scale: 'supracommunal', share: 25 },
  { scale: 'provincial', share: 15 },
  { scale: 'regional', share: 12 },
  { scale: 'national', share: 2 },
] as const satisfies readonly { scale: Scale; share: number }[];

/** Most comunas that a supracommunal experience binds together. */
const MOST_COMUNAS = 12;
const DEFAULT_SEED = 2010;

/** Numbers in [0, 1), always the same ones for a seed (mulberry32). */
function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** As many experiences as asked for, with codes (where their original has a ficha) and reach. */
export function manyExperiences(size: number, seed = DEFAULT_SEED): FacetSource[] {
  const next = seededNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const originals = catalogue.experiences;
  const fichas = catalogue.indicators;
  const themes = [...new Set(originals.flatMap((experience) => experience.themes))];
  const abroad = originals.filter(({ country }) => country !== 'CL');

  return Array.from({ length: size }, (_, position): FacetSource => {
    const scale = reachAt(next() * 100);
    const original = scale === null ? pick(abroad) : pick(originals);
    const id = `synthetic-${position + 1}`;
    const units = scale === null ? original.territory : unitsOf(scale, next, pick);
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

function reachAt(draw: number): Scale | null {
  let sum = 0;
  for (const { scale, share } of REACHES) {
    sum += share;
    if (draw < sum) return scale;
  }
  return null;
}

function unitsOf(scale: Scale, next: () => number, pick: <Item>(items: readonly Item[]) => Item): TerritoryUnit[] {
  const unit = (code: string, level: TerritoryUnit['level']): TerritoryUnit => ({
    code,
    level,
    ...(level === 'province' || level === 'region' ? { division: 2008 as const } : {}),
    basis: 'named',
    lines: [],
  });
  switch (scale) {
    case 'communal':
      return [unit(pick(territory.comunas).cut, 'comuna')];
    case 'supracommunal': {
      // Grows from one comuna along the borders, as associations of municipalities do.
      const wanted = 2 + Math.floor(next() * (MOST_COMUNAS - 1));
      const members = [pick(territory.comunas).cut];
      for (let attempt = 0; members.length < wanted && attempt < 40; attempt++) {
        const from = territory.comunas[territory.indexOf.get(pick(members)) ?? 0];
        const neighbour = from && from.neighbours.length > 0 ? pick(from.neighbours) : null;
        if (neighbour && !members.includes(neighbour)) members.push(neighbour);
      }
      return members.map((cut) => unit(cut, 'comuna'));
    }
    case 'provincial':
      return [unit(pick(territory.divisions[2008].provinces).code, 'province')];
    case 'regional':
      return [unit(pick(territory.divisions[2008].regions).code, 'region')];
    default:
      return [unit('CL', 'country')];
  }
}

/** The codes of one ficha with the actors of another, so that no two look alike for long. */
function indicatorsOf(
  id: string,
  codes: FichaIndicators,
  pick: <Item>(items: readonly Item[]) => Item,
): FichaIndicators {
  const actors = Array.from({ length: codes.actors.length }, () => pick(atlas.core.actors).id);
  return { ...codes, id, actors: [...new Set(actors)] };
}
