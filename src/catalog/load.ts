import * as v from 'valibot';
import type { CatalogueCore, CatalogueMethod } from './catalogue';
import { experience, type FichaFile, fichaFile } from './schema';

/** Rows, codes and actors: what every screen needs. Checked once more on arrival; throws when the bundle is not what was built. */
export async function loadCore(): Promise<CatalogueCore> {
  const { default: core } = await import('virtual:atlas/core');
  v.assert(v.array(experience), core.experiences);
  return core;
}

/** The fichas' prose, evidence and doubts: loaded when the first ficha opens. */
export async function loadFichas(): Promise<readonly FichaFile[]> {
  const { default: fichas } = await import('virtual:atlas/fichas');
  return v.parse(v.array(fichaFile), fichas);
}

/** Both readers' codings, the inventory and the sources: loaded by the data screen. */
export async function loadMethod(): Promise<CatalogueMethod> {
  const { default: method } = await import('virtual:atlas/method');
  return method;
}
