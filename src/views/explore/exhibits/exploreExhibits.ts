/** What Explorar offers to be shown by itself. */
import { lazy } from 'react';
import { exploreExhibits as words } from '../../../i18n/exploreExhibits';
import type { ExhibitKind } from '../../exhibits/exhibit';

export const exploreExhibits: readonly ExhibitKind[] = [
  {
    id: 'explore-map',
    group: 'drawing',
    name: words.map,
    fits: () => true,
    Draw: lazy(() => import('./ExploreMapExhibit').then((module) => ({ default: module.ExploreMapExhibit }))),
    substance: () => import('./exploreMap').then((module) => module.exploreMap),
  },
  {
    id: 'explore-table',
    group: 'table',
    name: words.table,
    fits: () => true,
    Draw: lazy(() => import('./ExploreTableExhibit').then((module) => ({ default: module.ExploreTableExhibit }))),
    substance: () => import('./exploreTable').then((module) => module.exploreTable),
  },
];
