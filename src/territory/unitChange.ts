/**
 * What became of a region or province between two divisions of the same comunas.
 * Computed from the two tables alone, so that another division is another table and nothing else.
 */
import { type Division, type DivisionId, otherDivision, type Territory, type Unit } from './units';

/** A unit and how many of the comunas in question it holds. */
export interface ComunasInUnit {
  unit: Unit;
  comunas: number;
}

export interface UnitChange {
  unit: Unit;
  division: DivisionId;
  /** The division that it is compared with. */
  other: DivisionId;
  /** Whether the other division lacks the unit, has it with other comunas, or has the same. */
  kind: 'only-here' | 'members' | 'same';
  /** The unit of this code in the other division. */
  namesake: Unit | null;
  /** Where its comunas are in the other division: units of the same level, most comunas first. */
  counterparts: readonly ComunasInUnit[];
  /** Where the comunas that only its namesake has are in this division: units of the same level, most comunas first. */
  takenBy: readonly ComunasInUnit[];
  /** The smallest unit of the other division, of either level, that holds all its comunas. */
  holder: Unit | null;
}

/** Null where this division has no such unit: comunas, countries and units abroad do not change. */
export function describeUnitChange(
  territory: Territory,
  division: DivisionId,
  code: string,
  other: DivisionId = otherDivision(division),
): UnitChange | null {
  const here = territory.divisions[division];
  const there = territory.divisions[other];
  const unit = here.byCode.get(code);
  if (!unit) return null;
  const namesake = there.byCode.get(code) ?? null;
  const gone = namesake ? namesake.comunas.filter((index) => !unit.comunas.includes(index)) : [];
  const counterparts = unitsHolding(unit.comunas, there, unit.parent === null);
  const only = counterparts[0];
  const same = namesake !== null && gone.length === 0 && namesake.comunas.length === unit.comunas.length;
  return {
    unit,
    division,
    other,
    kind: namesake === null ? 'only-here' : same ? 'same' : 'members',
    namesake,
    counterparts,
    takenBy: unitsHolding(gone, here, unit.parent === null),
    holder:
      [...there.provinces, ...there.regions]
        .filter(({ comunas }) => unit.comunas.every((index) => comunas.includes(index)))
        // A region of a single province has its comunas: between the two, the one of the unit's own level.
        .sort(
          (a, b) => a.comunas.length - b.comunas.length || Number(b === only?.unit) - Number(a === only?.unit),
        )[0] ?? null,
  };
}

/** The place to show in the other division: the unit itself, else the smallest one that holds all its comunas; null for the country. */
export function unitInstead({ namesake, holder }: UnitChange): Unit | null {
  return namesake ?? holder;
}

/** The division that has a region or province which the given one lacks; null where that has it too, or none has. */
export function divisionWith(territory: Territory, code: string, lacking: DivisionId): DivisionId | null {
  const other = otherDivision(lacking);
  return !territory.divisions[lacking].byCode.has(code) && territory.divisions[other].byCode.has(code) ? other : null;
}

/** The regions that share a set of comunas (indices), most comunas first: under whom an experience is counted. */
export function comunasByRegion(
  territory: Territory,
  division: DivisionId,
  comunas: Iterable<number>,
): readonly ComunasInUnit[] {
  return unitsHolding(comunas, territory.divisions[division], true);
}

function unitsHolding(comunas: Iterable<number>, division: Division, regions: boolean): ComunasInUnit[] {
  const wanted = new Set(comunas);
  return (regions ? division.regions : division.provinces)
    .map((unit) => ({ unit, comunas: unit.comunas.filter((index) => wanted.has(index)).length }))
    .filter((one) => one.comunas > 0)
    .sort((a, b) => b.comunas - a.comunas);
}
