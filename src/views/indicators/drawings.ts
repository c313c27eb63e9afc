/** The drawings, loaded with their library when the first of them is shown: titles and tables stand without it. */
import { lazy } from 'react';

/** Each alone, by its form. */
export const LOAD_DRAWING = {
  bars: () => import('../../charts/UnitBars'),
  timeline: () => import('../../charts/Timeline'),
  strips: () => import('../../charts/IndexStrips'),
  radar: () => import('../../charts/ProfileRadar'),
};

export const UnitBars = lazy(() => LOAD_DRAWING.bars().then((module) => ({ default: module.UnitBars })));
export const Timeline = lazy(() => LOAD_DRAWING.timeline().then((module) => ({ default: module.Timeline })));
export const IndexStrips = lazy(() => LOAD_DRAWING.strips().then((module) => ({ default: module.IndexStrips })));
export const ProfileRadar = lazy(() => LOAD_DRAWING.radar().then((module) => ({ default: module.ProfileRadar })));
