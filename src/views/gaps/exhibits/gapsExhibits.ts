/** What Brechas offers to be shown by itself. */
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { isInChile } from '../../../state/places';
import type { ExhibitKind } from '../../exhibits/exhibit';

export const gapsExhibits: readonly ExhibitKind[] = [
  {
    id: 'gaps-map',
    group: 'drawing',
    name: words.map,
    fits: ({ place }) => isInChile(place),
    load: () => import('./GapMapExhibit').then((module) => module.GapMapExhibit),
    substance: () => import('./gapMap').then((module) => module.gapMap),
  },
  {
    id: 'gaps-shares',
    group: 'chart',
    name: words.shares,
    fits: ({ place }) => isInChile(place),
    load: () => import('./DrawnGapShares').then((module) => module.GapShares),
    substance: () => import('./gapShares').then((module) => module.gapShares),
  },
  {
    id: 'gaps-league',
    group: 'table',
    name: words.league,
    fits: ({ place }) => isInChile(place),
    load: () => import('./GapTableExhibits').then((module) => module.GapLeague),
    substance: () => import('./gapLeague').then((module) => module.gapLeague),
  },
  {
    id: 'gaps-groups',
    group: 'table',
    name: words.groups,
    fits: ({ place }) => isInChile(place),
    load: () => import('./GapTableExhibits').then((module) => module.GapGroups),
    substance: () => import('./gapGroups').then((module) => module.gapGroups),
  },
  {
    id: 'gaps-figures',
    group: 'figure',
    name: words.figures,
    fits: ({ place }) => isInChile(place),
    load: () => import('./GapFiguresExhibit').then((module) => module.GapFiguresExhibit),
    substance: () => import('./gapFigures').then((module) => module.gapFigures),
  },
  {
    id: 'gaps-effort',
    group: 'table',
    name: words.effort,
    fits: ({ place }) => isInChile(place),
    load: () => import('./GapTableExhibits').then((module) => module.GapEffort),
    substance: () => import('./gapEffort').then((module) => module.gapEffort),
  },
  {
    id: 'gaps-scenario',
    group: 'table',
    name: words.scenario,
    fits: ({ place, scenario }) => isInChile(place) && (scenario ?? []).length > 0,
    load: () => import('./GapTableExhibits').then((module) => module.GapScenario),
    substance: () => import('./gapScenario').then((module) => module.gapScenario),
  },
  {
    id: 'gaps-tiles',
    group: 'drawing',
    name: words.tiles,
    fits: ({ place }) => isInChile(place),
    load: () => import('./GapTilesExhibit').then((module) => module.GapTilesExhibit),
    substance: () => import('./gapTiles').then((module) => module.gapTiles),
  },
  {
    id: 'gaps-matrix',
    group: 'chart',
    name: words.matrix,
    fits: ({ place }) => isInChile(place),
    load: () => import('./GapMatrixExhibit').then((module) => module.GapMatrixExhibit),
    substance: () => import('./gapMatrix').then((module) => module.gapMatrix),
  },
];
