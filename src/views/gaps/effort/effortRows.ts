/** The rows of the effort: what is covered, and what stands behind it. */
import { type CycleCount, countCycles } from '../../../analysis/countCycles';
import type { Coverage } from '../../../analysis/coverage';
import type { UnitEffort } from '../../../analysis/measureEffort';
import { coveredComunas, coveredShare, gapComunas, measureShares, type Share } from '../../../analysis/measureShares';
import type { InventoryRow } from '../../../catalog/schema';
import type { Atlas } from '../../../state/atlas';
import type { View } from '../../../state/view';
import { cutsOf, type Unit } from '../../../territory/units';
import { effortOf } from './useThinRegions';

export interface EffortRow {
  unit: Unit;
  /** A region; its provinces stand below it where it is the place. */
  level: 'region' | 'province';
  effort: UnitEffort;
  /** Null until the report's lists are there. */
  cycles: readonly CycleCount[] | null;
  share: Share;
  /** Covered of all, 0-1. */
  direct: number;
  umbrella: number;
  /** CUT codes. */
  directComunas: readonly string[];
  umbrellaComunas: readonly string[];
  gaps: readonly string[];
}

/** All regions of the country; a region and its provinces; a province below its region. */
export function effortUnits({ place, division }: Pick<View, 'place' | 'division'>, { territory }: Atlas): Unit[] {
  const { regions, provinces, byCode } = territory.divisions[division];
  if (place.level === 'region') {
    const own = byCode.get(place.code);
    return own ? [own, ...provinces.filter(({ parent }) => parent === place.code)] : [];
  }
  if (place.level === 'province') {
    const own = byCode.get(place.code);
    const above = own?.parent ? byCode.get(own.parent) : undefined;
    return [above, own].filter((unit) => unit !== undefined);
  }
  return [...regions];
}

export function effortRows(
  units: readonly Unit[],
  atlas: Atlas,
  classes: Coverage['classes'],
  inventory: readonly InventoryRow[] | null,
): EffortRow[] {
  const cuts = (indices: readonly number[]) => cutsOf(indices, atlas.territory);
  return effortOf(atlas, units).map((effort, index): EffortRow => {
    const unit = units[index] as Unit;
    const share = measureShares(classes, unit.comunas, atlas.territory).comunas;
    return {
      unit,
      level: unit.parent === null ? 'region' : 'province',
      effort,
      cycles: inventory && countCycles(effort.ids, inventory),
      share,
      direct: coveredShare(share, false) ?? 0,
      umbrella: coveredShare(share, true) ?? 0,
      directComunas: cuts(coveredComunas(classes, unit.comunas, false)),
      umbrellaComunas: cuts(coveredComunas(classes, unit.comunas, true)),
      gaps: cuts(gapComunas(classes, unit.comunas, 'unrecorded')),
    };
  });
}

export const EFFORT_COLUMNS = [
  'unit',
  'direct',
  'umbrella',
  'gaps',
  'experiences',
  'documented',
  'identified',
  'local',
  'sources',
  'cycles',
  'years',
  'perHundredThousand',
  'perComuna',
] as const;
export type EffortColumn = (typeof EFFORT_COLUMNS)[number];

/** What a column orders by; null, which always comes last, where nothing is known. */
function sortKey({ unit, effort, cycles, direct, umbrella, gaps }: EffortRow, column: EffortColumn): number | null {
  switch (column) {
    case 'unit':
      return unit.order;
    case 'direct':
      return direct;
    case 'umbrella':
      return umbrella;
    case 'gaps':
      return gaps.length;
    case 'experiences':
      return effort.ids.length;
    case 'documented':
    case 'identified':
    case 'local':
      return effort[column].length;
    case 'sources':
      return effort.sources.length;
    case 'cycles':
      return cycles?.length ?? null;
    case 'years':
      return effort.years?.first ?? null;
    case 'perHundredThousand':
    case 'perComuna':
      return effort[column];
  }
}

/** Equal rows keep their order from north to south; a region stays above its provinces. */
export function sortedRows(rows: readonly EffortRow[], column: EffortColumn, down: boolean): EffortRow[] {
  return [...rows].sort((a, b) => {
    if (a.level !== b.level) return a.level === 'region' ? -1 : 1;
    const [x, y] = [sortKey(a, column), sortKey(b, column)];
    if (x === null || y === null) return x === y ? a.unit.order - b.unit.order : x === null ? 1 : -1;
    return (down ? y - x : x - y) || a.unit.order - b.unit.order;
  });
}
