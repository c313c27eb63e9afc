import { SCALES, type Scale } from '../catalog/vocabulary';

/**
 * The scale at which an experience is drawn: the finest of those that the report gives it.
 * Null where the report gives none.
 */
export function drawnScaleOf({ scales }: { scales: readonly Scale[] }): Scale | null {
  return SCALES.find((scale) => scales.includes(scale)) ?? null;
}
