/** The real catalogue and territory, read once from the project's own files. */
import { readCatalogue, readTerritory } from '../../build/catalogue';
import type { Experience } from '../../src/catalog/schema';
import { buildAtlas } from '../../src/state/atlas';
import { reachOf } from '../../src/territory/reach';

export const territory = readTerritory(process.cwd());
export const catalogue = readCatalogue(process.cwd());
export const atlas = buildAtlas(catalogue, territory);

export function fichaNumber(n: number) {
  const ficha = catalogue.fichas.find((candidate) => candidate.n === n);
  if (!ficha) throw new Error(`There is no ficha ${n}.`);
  return ficha;
}

/** Names of the comunas that a ficha reaches. */
export function comunasReachedBy(experience: Pick<Experience, 'territory'>): string[] {
  return [...reachOf(experience.territory, territory).comunas].map((index) => territory.comunas[index]?.name ?? '');
}
