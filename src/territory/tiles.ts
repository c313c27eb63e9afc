/**
 * The country as tiles: every comuna one square of equal size on a lattice, in two forms.
 * The places are facts of the project (`geo/facts/tiles.csv`, made by its own script), never computed on screen.
 */

export const TILE_FORMS = ['lying', 'standing'] as const;
/** Lying: north to the left, coast below. Standing: north up, coast to the left. */
export type TileForm = (typeof TILE_FORMS)[number];

/** A place on the lattice, in tiles. */
export interface LatticePlace {
  /** Slices from north to south. */
  along: number;
  /** Lying: 0 at the inland line, growing towards the coast. Standing: from west to east. */
  across: number;
}

export interface ComunaTile extends Readonly<Record<TileForm, LatticePlace>> {
  cut: string;
  /** Islands far out and Antártica: beside their region, not part of its block. */
  detached: boolean;
}

/** A row of `geo/facts/tiles.csv`. */
export interface TileRow {
  cut: string;
  lying_along: string;
  lying_across: string;
  standing_along: string;
  standing_across: string;
  detached: string;
}

/** A tile on its way to the app: code, lying along and across, standing along and across, 1 where detached. */
export type PackedTile = readonly [string, number, number, number, number, 0 | 1];

/** Throws where a comuna has no tile or two, where a tile has no comuna, and where two tiles share a place. */
export function packTiles(rows: readonly TileRow[], cuts: readonly string[]): PackedTile[] {
  const missing = new Set(cuts);
  const taken = new Set<string>();
  const packed = rows.map((row): PackedTile => {
    if (!missing.delete(row.cut)) throw new Error(`Tile of ${row.cut}: no such comuna, or its second tile.`);
    const numbers = [row.lying_along, row.lying_across, row.standing_along, row.standing_across].map(Number);
    if (numbers.some((value) => !Number.isFinite(value))) throw new Error(`Tile of ${row.cut}: a place is no number.`);
    const [lyingAlong, lyingAcross, standingAlong, standingAcross] = numbers as [number, number, number, number];
    for (const place of [`lying ${lyingAlong} ${lyingAcross}`, `standing ${standingAlong} ${standingAcross}`]) {
      if (taken.has(place)) throw new Error(`Tile of ${row.cut}: the place ${place} is taken.`);
      taken.add(place);
    }
    return [row.cut, lyingAlong, lyingAcross, standingAlong, standingAcross, row.detached === '1' ? 1 : 0];
  });
  if (missing.size > 0) throw new Error(`Comunas without a tile: ${[...missing].join(', ')}.`);
  return packed;
}

export function unpackTiles(packed: readonly PackedTile[]): ComunaTile[] {
  return packed.map(([cut, lyingAlong, lyingAcross, standingAlong, standingAcross, detached]) => ({
    cut,
    lying: { along: lyingAlong, across: lyingAcross },
    standing: { along: standingAlong, across: standingAcross },
    detached: detached === 1,
  }));
}
