/** What Explorar offers to be shown by itself. */
import { lazy } from 'react';
import { exploreExhibits as words } from '../../../i18n/exploreExhibits';
import { isInChile } from '../../../state/places';
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
  {
    id: 'explore-triptych',
    group: 'drawing',
    name: words.triptych,
    fits: () => true,
    Draw: lazy(() => import('./ExploreTriptychExhibit').then((module) => ({ default: module.ExploreTriptychExhibit }))),
    substance: () => import('./exploreTriptych').then((module) => module.exploreTriptych),
  },
  {
    id: 'explore-tiles',
    group: 'drawing',
    name: words.tiles,
    fits: ({ place }) => isInChile(place),
    Draw: lazy(() => import('./ExploreTilesExhibit').then((module) => ({ default: module.ExploreTilesExhibit }))),
    substance: () => import('./exploreTiles').then((module) => module.exploreTiles),
  },
];
