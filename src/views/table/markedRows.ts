/** The experiences behind a number, carried from its list into the table, where they stand out. Passing, so not in the link. */
import { create } from 'zustand';

export interface MarkedRows {
  /** What the number counts, in the current language. */
  title: string;
  /** Ids of experiences. */
  ids: readonly string[];
}

export const useMarkedRows = create<{ marked: MarkedRows | null }>()(() => ({ marked: null }));

export function markRows(marked: MarkedRows | null): void {
  useMarkedRows.setState({ marked });
}
