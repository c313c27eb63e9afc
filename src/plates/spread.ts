/**
 * Places marks along a line with a least separation and least displacement, keeping their order
 * (pool adjacent violators on the positions less their own offset).
 * `wanted` ascending; result in the same order, within [from, to] when they fit.
 * `separation` in the unit of the positions: one for all, or for each mark the least distance from the one before it.
 */
export function spread(
  wanted: readonly number[],
  separation: number | readonly number[],
  from: number,
  to: number,
): number[] {
  let reach = 0;
  const offsets = wanted.map((_, index) => {
    if (index > 0) reach += typeof separation === 'number' ? separation : (separation[index] ?? 0);
    return reach;
  });
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((position, index) => {
    pools.push({ sum: position - (offsets[index] as number), count: 1 });
    for (;;) {
      const last = pools[pools.length - 1];
      const before = pools[pools.length - 2];
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break;
      before.sum += last.sum;
      before.count += last.count;
      pools.pop();
    }
  });
  const high = Math.max(from, to - reach);
  const placed: number[] = [];
  for (const pool of pools) {
    const base = Math.min(high, Math.max(from, pool.sum / pool.count));
    for (let member = 0; member < pool.count; member++) placed.push(base + (offsets[placed.length] as number));
  }
  return placed;
}
