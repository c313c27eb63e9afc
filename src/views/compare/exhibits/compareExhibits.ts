/** What Comparar offers to be shown by itself. */
import { lazy } from 'react';
import { compareExhibits as words } from '../../../i18n/compareExhibits';
import type { ExhibitKind } from '../../exhibits/exhibit';

export const compareExhibits: readonly ExhibitKind[] = [
  {
    id: 'compare-codes',
    group: 'table',
    name: words.codes,
    fits: ({ comparison }, atlas) =>
      comparison.kind === 'experiences' && comparison.ids.filter((id) => atlas.experienceById.has(id)).length > 1,
    Draw: lazy(() => import('./DrawnCodes').then((module) => ({ default: module.DrawnCodes }))),
    substance: () => import('./comparedCodes').then((module) => module.comparedCodes),
  },
  {
    id: 'compare-places',
    group: 'chart',
    name: words.places,
    fits: ({ comparison }) => comparison.kind === 'places' && comparison.places.length > 1,
    Draw: lazy(() => import('./DrawnShares').then((module) => ({ default: module.DrawnShares }))),
    substance: () => import('./comparedShares').then((module) => module.comparedShares),
  },
];
