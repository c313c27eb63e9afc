/** The drawings, loaded with their library when the first of them is shown: titles and tables stand without it. */
import { lazy } from 'react';

export const UnitBars = lazy(() => import('../../charts/UnitBars').then((module) => ({ default: module.UnitBars })));
export const Timeline = lazy(() => import('../../charts/Timeline').then((module) => ({ default: module.Timeline })));
export const IndexStrips = lazy(() =>
  import('../../charts/IndexStrips').then((module) => ({ default: module.IndexStrips })),
);
export const ProfileRadar = lazy(() =>
  import('../../charts/ProfileRadar').then((module) => ({ default: module.ProfileRadar })),
);
