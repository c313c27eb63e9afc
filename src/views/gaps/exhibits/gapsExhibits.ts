/** What Brechas offers to be shown by itself. */
import { lazy } from 'react';
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { isInChile } from '../../../state/places';
import type { ExhibitKind } from '../../exhibits/exhibit';

export const gapsExhibits: readonly ExhibitKind[] = [
  {
    id: 'gaps-map',
    group: 'drawing',
    name: words.map,
    fits: ({ place }) => isInChile(place),
    Draw: lazy(() => import('./GapMapExhibit').then((module) => ({ default: module.GapMapExhibit }))),
    substance: () => import('./gapMap').then((module) => module.gapMap),
  },
  {
    id: 'gaps-shares',
    group: 'chart',
    name: words.shares,
    fits: ({ place }) => isInChile(place),
    Draw: lazy(() => import('./GapShares').then((module) => ({ default: module.GapShares }))),
    substance: () => import('./gapShares').then((module) => module.gapShares),
  },
];
