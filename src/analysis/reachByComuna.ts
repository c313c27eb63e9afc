/** What of a set of experiences reaches each comuna, and at which scale: the value of a tile. */
import { SCALES, type Scale } from '../catalog/vocabulary';
import type { Reach } from '../territory/reach';
import { drawnScaleOf } from './drawnScale';

export interface ComunaReached {
  /** Ids of the experiences that reach it, in the order given. */
  ids: readonly string[];
  /** The finest of their drawn scales; null where none reaches it, or none of them has a scale. */
  finest: Scale | null;
}

/** Parallel to `Territory.comunas`. `chosen`: who looks at some scales only wants to see those; none means all. */
export function reachByComuna(
  experiences: readonly { id: string; scales: readonly Scale[] }[],
  reachOf: (id: string) => Reach | undefined,
  comunaCount: number,
  chosen: readonly Scale[] = [],
): readonly ComunaReached[] {
  const reached = Array.from({ length: comunaCount }, () => ({ ids: [] as string[], finest: null as Scale | null }));
  const asked = (scales: readonly Scale[]) =>
    chosen.length === 0 ? scales : scales.filter((scale) => chosen.includes(scale));
  for (const { id, scales } of experiences) {
    const scale = drawnScaleOf({ scales: asked(scales) });
    for (const index of reachOf(id)?.comunas ?? []) {
      const comuna = reached[index];
      if (!comuna) continue;
      comuna.ids.push(id);
      if (scale && (comuna.finest === null || SCALES.indexOf(scale) < SCALES.indexOf(comuna.finest))) {
        comuna.finest = scale;
      }
    }
  }
  return reached;
}
