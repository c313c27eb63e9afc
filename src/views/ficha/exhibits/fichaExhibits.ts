/** What the ficha of a chosen experience offers to be shown by itself. */
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
    load: async () => {
      const [module, fichas] = await Promise.all([import('./DrawnSummary'), loadFichas()]);
      return module.drawFichaSummary(fichas);
    },
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
    load: () => import('./DrawnCodes').then((module) => module.DrawnCodes),
    substance: () => import('./fichaCodes').then((module) => module.fichaCodes),
  },
  {
    id: 'ficha-actors',
    group: 'ficha',
    name: words.actors,
    fits: (view, atlas) => (atlas.indicators.get(chosenExperience(view, atlas)?.id ?? '')?.actors.length ?? 0) > 0,
    load: () => import('./DrawnActors').then((module) => module.DrawnActors),
    substance: () => import('./fichaActors').then((module) => module.fichaActors),
  },
];
