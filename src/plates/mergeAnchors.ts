import type { CalloutAnchor } from './layoutCallouts';

export interface AnchorGroup {
  /** Ids of the anchors that it holds, one or more. */
  ids: string[];
  x: number;
  y: number;
}

/**
 * Merges the nearest anchors until at most `most` groups remain and none are nearer than `nearest` pixels.
 * Far out, near things become one ring; close in, every thing stands for itself.
 */
export function mergeAnchors(anchors: readonly CalloutAnchor[], most: number, nearest: number): AnchorGroup[] {
  const groups: AnchorGroup[] = anchors.map(({ id, x, y }) => ({ ids: [id], x, y }));
  for (;;) {
    let best = Number.POSITIVE_INFINITY;
    let pair: [number, number] | null = null;
    for (let i = 0; i < groups.length; i++) {
      for (let j = i + 1; j < groups.length; j++) {
        const a = groups[i] as AnchorGroup;
        const b = groups[j] as AnchorGroup;
        const distance = Math.hypot(a.x - b.x, a.y - b.y);
        if (distance < best) {
          best = distance;
          pair = [i, j];
        }
      }
    }
    if (!pair || (groups.length <= most && best >= nearest)) return groups;
    const [i, j] = pair;
    const a = groups[i] as AnchorGroup;
    const b = groups[j] as AnchorGroup;
    const total = a.ids.length + b.ids.length;
    groups[i] = {
      ids: [...a.ids, ...b.ids],
      x: (a.x * a.ids.length + b.x * b.ids.length) / total,
      y: (a.y * a.ids.length + b.y * b.ids.length) / total,
    };
    groups.splice(j, 1);
  }
}
