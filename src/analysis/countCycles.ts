import type { InventoryRow } from '../catalog/schema';

export interface CycleCount {
  /** Cycle of the prize, 1-5. */
  cycle: number;
  /** Ids of the experiences that were put forward in it, each once. */
  ids: readonly string[];
}

/** In which cycles of the prize these experiences were put forward, by the rows of the report's lists; one may have been in several, or in none. */
export function countCycles(ids: readonly string[], inventory: readonly InventoryRow[]): CycleCount[] {
  const wanted = new Set(ids);
  const byCycle = new Map<number, Set<string>>();
  for (const { cycle, experience } of inventory) {
    if (cycle === null || !wanted.has(experience)) continue;
    const known = byCycle.get(cycle);
    if (known) known.add(experience);
    else byCycle.set(cycle, new Set([experience]));
  }
  return [...byCycle].sort(([a], [b]) => a - b).map(([cycle, found]) => ({ cycle, ids: [...found] }));
}
