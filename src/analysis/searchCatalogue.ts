/** Searches everything that has a name. Pure and small: a few thousand names rank in about a millisecond. */

import type { DivisionId } from '../territory/units';

export const SEARCH_KINDS = ['experience', 'country', 'region', 'province', 'comuna', 'actor'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchEntry {
  kind: SearchKind;
  id: string;
  /** What is shown. */
  label: string;
  /** What tells it from its namesakes: place, sector, region. */
  detail: string;
  /** What it may be called, most proper name first. */
  names: readonly string[];
  /** The division that has the region or province, where the one in use does not. */
  division?: DivisionId;
}

export interface SearchIndex {
  entries: readonly SearchEntry[];
  /** Parallel to `entries`: the normalised names. */
  texts: readonly (readonly string[])[];
}

/** The hits of one kind, best first. */
export interface SearchGroup {
  kind: SearchKind;
  hits: readonly SearchEntry[];
}

/** Lower case without accents, punctuation as spaces: what a hurried hand types meets what the register says. */
export function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function buildSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  return { entries, texts: entries.map(({ names }) => [...new Set(names.map(normalise))].filter(Boolean)) };
}

/**
 * Groups by kind, the group of the best hit first. All words of the query must be found.
 * Rank of a hit: whole name, start of a name, words in their order, starts of words, parts of words; then the catalogue's order.
 */
export function searchCatalogue({ entries, texts }: SearchIndex, query: string): SearchGroup[] {
  const wanted = normalise(query);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  const found: { entry: SearchEntry; rank: number }[] = [];
  entries.forEach((entry, row) => {
    const rank = rankOf(texts[row] ?? [], wanted, words);
    if (rank !== null) found.push({ entry, rank });
  });
  // Array sort is stable: equal ranks keep the order of the index.
  found.sort((a, b) => a.rank - b.rank);
  const groups = new Map<SearchKind, SearchEntry[]>();
  for (const { entry } of found) {
    const hits = groups.get(entry.kind);
    if (hits) hits.push(entry);
    else groups.set(entry.kind, [entry]);
  }
  return [...groups].map(([kind, hits]) => ({ kind, hits }));
}

/** 0 is best; null where a word is missing. Names after the first count a little less. */
function rankOf(names: readonly string[], wanted: string, words: readonly string[]): number | null {
  let best: number | null = null;
  names.forEach((name, position) => {
    const rank = rankInName(name, wanted, words);
    if (rank === null) return;
    const weighted = rank + (position === 0 ? 0 : 0.5);
    if (best === null || weighted < best) best = weighted;
  });
  if (best !== null || words.length === 1) return best;
  // «mesa puno»: one word from the name, the other from the place.
  const together = names.join(' ');
  return words.every((word) => startsAWord(together, word)) ? 5 : null;
}

function rankInName(name: string, wanted: string, words: readonly string[]): number | null {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (startsAWord(name, wanted)) return 2;
  if (words.every((word) => startsAWord(name, word))) return 3;
  if (words.every((word) => word.length >= 3 && name.includes(word))) return 4;
  return null;
}

function startsAWord(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`);
}
