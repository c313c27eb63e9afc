/** What the ficha of a chosen experience offers to be shown by itself. */
import { lazy } from 'react';
import { loadFichas } from '../../../catalog/load';
import { fichaExhibits as words } from '../../../i18n/fichaExhibits';
import type { ExhibitKind } from '../../exhibits/exhibit';
import { chosenExperience } from './chosenExperience';

export const fichaExhibits: readonly ExhibitKind[] = [
  {
    id: 'ficha-summary',
    group: 'ficha',
    name: words.summary,
    fits: (view, atlas) => chosenExperience(view, atlas) !== null,
    Draw: lazy(async () => {
      const [module, fichas] = await Promise.all([import('./FichaSummary'), loadFichas()]);
      return { default: module.drawFichaSummary(fichas) };
    }),
    substance: async () => {
      const [module, fichas] = await Promise.all([import('./fichaSummary'), loadFichas()]);
      return module.fichaSummarySubstance(fichas);
    },
  },
  {
    id: 'ficha-codes',
    group: 'ficha',
    name: words.codes,
    fits: (view, atlas) => atlas.indicators.has(chosenExperience(view, atlas)?.id ?? ''),
    Draw: lazy(() => import('./FichaCodes').then((module) => ({ default: module.FichaCodes }))),
    substance: () => import('./fichaCodes').then((module) => module.fichaCodes),
  },
  {
    id: 'ficha-actors',
    group: 'ficha',
    name: words.actors,
    fits: (view, atlas) => (atlas.indicators.get(chosenExperience(view, atlas)?.id ?? '')?.actors.length ?? 0) > 0,
    Draw: lazy(() => import('./FichaActors').then((module) => ({ default: module.FichaActors }))),
    substance: () => import('./fichaActors').then((module) => module.fichaActors),
  },
];
