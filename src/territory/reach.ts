import type { TerritoryUnit } from '../catalog/schema';
import { REPORT_DIVISION, type Territory } from './units';

/** How directly an experience reaches a comuna, most direct first (docs/data.md, «Cobertura»). */
export const DIRECTNESS = ['named', 'provincial', 'regional', 'national'] as const;
export type Directness = (typeof DIRECTNESS)[number];

export interface Reach {
  /** Indices into `Territory.comunas`, ascending. */
  comunas: Uint16Array;
  /** For each of them, the index into DIRECTNESS of its most direct way in. */
  directness: Uint8Array;
}

const DIRECTNESS_OF_LEVEL = { comuna: 0, province: 1, region: 2, country: 3 } as const;

/**
 * The comunas of Chile that a territory contains, each with its most direct way in.
 * Computed from codes alone, so that no boundary, approximate or official, ever changes a figure.
 * Units abroad contribute nothing. Throws on a Chilean code that does not exist: the catalogue's gate refuses it first.
 */
export function reachOf(units: readonly TerritoryUnit[], territory: Territory): Reach {
  const best = new Map<number, number>();
  for (const unit of units) {
    const directness = DIRECTNESS_OF_LEVEL[unit.level];
    for (const index of comunasOf(unit, territory)) {
      const known = best.get(index);
      if (known === undefined || directness < known) best.set(index, directness);
    }
  }
  const comunas = Uint16Array.from([...best.keys()].sort((a, b) => a - b));
  return { comunas, directness: Uint8Array.from(comunas, (index) => best.get(index) ?? 0) };
}

/** The comunas of one unit of a territory, as indices; none for a unit abroad. */
export function comunasOf(unit: TerritoryUnit, territory: Territory): readonly number[] {
  if (unit.level === 'country') return unit.code === 'CL' ? territory.comunas.map((_, index) => index) : [];
  if (unit.level === 'comuna') {
    const index = territory.indexOf.get(unit.code);
    if (index === undefined) throw new Error(`There is no comuna ${unit.code}.`);
    return [index];
  }
  if (!isChilean(unit.code)) return [];
  const division = territory.divisions[unit.division ?? REPORT_DIVISION];
  const found = division.byCode.get(unit.code);
  if (!found) throw new Error(`Division ${division.id} has no ${unit.level} ${unit.code}.`);
  return found.comunas;
}

/** Chilean codes are digits (CUT); units abroad carry letters (ISO 3166-2). */
export function isChilean(code: string): boolean {
  return /^\d+$/.test(code) || code === 'CL';
}
