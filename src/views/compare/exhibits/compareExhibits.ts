/** What Comparar offers to be shown by itself. */
import { compareExhibits as words } from '../../../i18n/compareExhibits';
import type { ExhibitKind } from '../../exhibits/exhibit';

export const compareExhibits: readonly ExhibitKind[] = [
  {
    id: 'compare-codes',
    group: 'table',
    name: words.codes,
    fits: ({ comparison }, atlas) =>
      comparison.kind === 'experiences' && comparison.ids.filter((id) => atlas.experienceById.has(id)).length > 1,
    load: () => import('./DrawnCodes').then((module) => module.DrawnCodes),
    substance: () => import('./comparedCodes').then((module) => module.comparedCodes),
  },
  {
    id: 'compare-places',
    group: 'chart',
    name: words.places,
    fits: ({ comparison }) => comparison.kind === 'places' && comparison.places.length > 1,
    load: () => import('./DrawnShares').then((module) => module.DrawnShares),
    substance: () => import('./comparedShares').then((module) => module.comparedShares),
  },
];
