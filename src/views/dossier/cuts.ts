/** How much of each list a dossier prints, so that it stays within its sheets. */
export interface Cut {
  documented: number;
  identified: number;
  /** Comunas without a record, by threes. */
  comunas: number;
  groups: number;
  doubts: number;
  /** Of each sector. */
  actors: number;
}

/** Sheets that a dossier takes at most. */
export const MOST_SHEETS = 4;

/** More than any territory has. */
export const ALL: Cut = { documented: 999, identified: 999, comunas: 999, groups: 999, doubts: 999, actors: 999 };

/** Tried one after the other: the first holds everything. What a territory is about, its experiences, is cut last. */
export const CUTS: readonly Cut[] = [
  ALL,
  { documented: 99, identified: 30, comunas: 90, groups: 12, doubts: 16, actors: 12 },
  { documented: 99, identified: 20, comunas: 60, groups: 8, doubts: 10, actors: 8 },
  { documented: 30, identified: 12, comunas: 48, groups: 6, doubts: 6, actors: 6 },
  { documented: 24, identified: 8, comunas: 36, groups: 5, doubts: 4, actors: 4 },
  { documented: 16, identified: 5, comunas: 27, groups: 4, doubts: 3, actors: 3 },
  { documented: 10, identified: 3, comunas: 18, groups: 3, doubts: 2, actors: 2 },
];

export interface CutList<Item> {
  shown: readonly Item[];
  left: number;
}

/** One left over would take the line that says so: it is shown instead. */
export function cutList<Item>(items: readonly Item[], most: number): CutList<Item> {
  const shown = items.length <= most + 1 ? items : items.slice(0, most);
  return { shown, left: items.length - shown.length };
}
