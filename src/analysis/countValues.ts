/** How often each value occurs. Who has no answer is counted apart, never as a zero. */
export interface ValueCount {
  value: string;
  /** Ids of those who have it, in the order given. */
  ids: readonly string[];
}

export interface ValueCounts {
  /** One a value of `values`, in that order, empty ones included. */
  rows: readonly ValueCount[];
  /** Ids of those without an answer. */
  unknown: readonly string[];
  /** Ids of those with one. */
  known: readonly string[];
}

/** Counts every value of every item; an item with several values counts once in each. `valuesOf` answers null for unknown. */
export function countValues<Item extends { id: string }>(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[] | null,
  values: readonly string[],
): ValueCounts {
  const idsOf = new Map<string, string[]>(values.map((value) => [value, []]));
  const unknown: string[] = [];
  const known: string[] = [];
  for (const item of items) {
    const found = valuesOf(item);
    if (found === null) {
      unknown.push(item.id);
      continue;
    }
    known.push(item.id);
    for (const value of new Set(found)) idsOf.get(value)?.push(item.id);
  }
  return { rows: values.map((value) => ({ value, ids: idsOf.get(value) ?? [] })), unknown, known };
}

/** The rows that most have, several where they tie; none where nobody has any. */
export function mostFrequent(counts: Pick<ValueCounts, 'rows'>): readonly ValueCount[] {
  const most = Math.max(0, ...counts.rows.map((row) => row.ids.length));
  return most === 0 ? [] : counts.rows.filter((row) => row.ids.length === most);
}
