/** What Explorar offers to be shown by itself. */
import { exploreExhibits as words } from '../../../i18n/exploreExhibits';
import { isInChile } from '../../../state/places';
import type { ExhibitKind } from '../../exhibits/exhibit';

export const exploreExhibits: readonly ExhibitKind[] = [
  {
    id: 'explore-map',
    group: 'drawing',
    name: words.map,
    fits: () => true,
    load: () => import('./ExploreMapExhibit').then((module) => module.ExploreMapExhibit),
    substance: () => import('./exploreMap').then((module) => module.exploreMap),
  },
  {
    id: 'explore-table',
    group: 'table',
    name: words.table,
    fits: () => true,
    load: () => import('./ExploreTableExhibit').then((module) => module.ExploreTableExhibit),
    substance: () => import('./exploreTable').then((module) => module.exploreTable),
  },
  {
    id: 'explore-triptych',
    group: 'drawing',
    name: words.triptych,
    fits: () => true,
    load: () => import('./ExploreTriptychExhibit').then((module) => module.ExploreTriptychExhibit),
    substance: () => import('./exploreTriptych').then((module) => module.exploreTriptych),
  },
  {
    id: 'explore-tiles',
    group: 'drawing',
    name: words.tiles,
    fits: ({ place }) => isInChile(place),
    load: () => import('./ExploreTilesExhibit').then((module) => module.ExploreTilesExhibit),
    substance: () => import('./exploreTiles').then((module) => module.exploreTiles),
  },
];
