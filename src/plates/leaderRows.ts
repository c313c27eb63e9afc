/** Names along a country in rows, so that no leader crosses a name. */

export interface Span {
  /** Of the name, along the country. */
  from: number;
  to: number;
  /** Of its leader. */
  leader: readonly [number, number];
}

/** Names nearer to one row than this, px, stand in it. */
const ROW = 13;

/**
 * How far out each name stands, in the same order, at least as far as `edges`: a name that stands over another's leader
 * is no nearer to the land than that one, and neighbours that are nearly in one row are in one.
 */
export function settleRows(spans: readonly Span[], edges: readonly number[]): number[] {
  const settled = [...edges];
  for (let changed = true; changed; ) {
    changed = false;
    const lift = (index: number, to: number) => {
      if ((settled[index] as number) >= to) return;
      settled[index] = to;
      changed = true;
    };
    spans.forEach(({ leader }, index) => {
      const own = settled[index] as number;
      spans.forEach(({ from, to }, other) => {
        if (other !== index && leader[0] < to && leader[1] > from) lift(other, own);
      });
      const next = settled[index + 1];
      if (next === undefined || Math.abs(next - own) >= ROW) return;
      lift(index, next);
      lift(index + 1, own);
    });
  }
  return settled;
}
