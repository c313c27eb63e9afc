/**
 * The experiences as columns: for every facet a list of values and, for every experience, which of them it has.
 * Typed arrays, no prose: 14,000 experiences count in a few milliseconds, in a worker or not.
 */
import type { FichaIndicators } from '../catalog/catalogue';
import type { Experience } from '../catalog/schema';
import { type CodeId, FACTOR_IDS } from '../catalog/vocabulary';
import { isChilean, type Reach } from '../territory/reach';
import type { DivisionId, Territory } from '../territory/units';

export const FACET_IDS = [
  'status',
  'scale',
  'country',
  'region',
  'theme',
  'programme',
  'year',
  'form',
  'demand',
  'movement',
  'regionalRole',
  'objective',
  'presence',
  'governance',
  'support',
  'legalBasis',
  'instruments',
  'design',
  'capacity',
  'proposal',
  'problem',
  'factor',
  'actor',
  'unit',
] as const;
export type FacetId = (typeof FACET_IDS)[number];

/** The value of a facet whose answer the report does not give. It can be counted and chosen like any other. */
export const UNKNOWN = 'unknown';

/** Which code a facet reads, for those that read one. */
export const CODE_OF_FACET = {
  form: 'institutionType',
  demand: 'socialDemand',
  movement: 'movementMode',
  regionalRole: 'regionalGovernmentRole',
  objective: 'politicalObjective',
  presence: 'regionalPresence',
  governance: 'governancePotential',
  support: 'politicalSupport',
  legalBasis: 'legalBasis',
  instruments: 'managementInstruments',
  design: 'institutionalDesign',
  capacity: 'counterpartCapacity',
  proposal: 'proposingCapacity',
  problem: 'problemNature',
} as const satisfies Partial<Record<FacetId, CodeId>>;

export interface FacetSource {
  experience: Experience;
  /** Null where there is no ficha: every code of it is unknown. */
  indicators: FichaIndicators | null;
  reach: Reach;
}

export interface FacetColumn {
  values: readonly string[];
  indexOf: ReadonlyMap<string, number>;
  /** Values of experience e: cells[offsets[e]] to cells[offsets[e + 1] - 1]. */
  offsets: Uint32Array;
  cells: Uint16Array;
}

export interface FacetTable {
  size: number;
  columns: Readonly<Record<FacetId, FacetColumn>>;
}

/** Builds the columns; regions, provinces and their counts follow the given division. */
export function buildFacetTable(
  sources: readonly FacetSource[],
  territory: Territory,
  division: DivisionId,
): FacetTable {
  const columns = Object.fromEntries(
    FACET_IDS.map((facet) => [
      facet,
      buildColumn(sources.map((source) => facetValues(facet, source, territory, division))),
    ]),
  ) as Record<FacetId, FacetColumn>;
  return { size: sources.length, columns };
}

function buildColumn(valuesOf: readonly (readonly string[])[]): FacetColumn {
  const indexOf = new Map<string, number>();
  const offsets = new Uint32Array(valuesOf.length + 1);
  const cells: number[] = [];
  valuesOf.forEach((values, row) => {
    for (const value of values) {
      let index = indexOf.get(value);
      if (index === undefined) {
        index = indexOf.size;
        indexOf.set(value, index);
      }
      cells.push(index);
    }
    offsets[row + 1] = cells.length;
  });
  return { values: [...indexOf.keys()], indexOf, offsets, cells: Uint16Array.from(cells) };
}

function facetValues(
  facet: FacetId,
  { experience, indicators, reach }: FacetSource,
  territory: Territory,
  division: DivisionId,
): readonly string[] {
  switch (facet) {
    case 'status':
      return [experience.status];
    case 'scale':
      return experience.scales.length > 0 ? experience.scales : [UNKNOWN];
    case 'country':
      return [experience.country ?? UNKNOWN];
    case 'region':
      return unitsReached(reach, territory, division, 'region');
    case 'theme':
      return experience.themes.length > 0 ? experience.themes : [UNKNOWN];
    case 'programme':
      return experience.programmes.length > 0 ? experience.programmes : ['none'];
    case 'year':
      return [experience.startYear === null ? UNKNOWN : String(experience.startYear)];
    case 'factor':
      return indicators ? FACTOR_IDS.filter((id) => indicators.factors[id] === 'present') : [];
    case 'actor':
      return indicators?.actors ?? [];
    case 'unit':
      return [
        ...new Set([
          ...(experience.country ? [experience.country] : []),
          ...unitsReached(reach, territory, division, 'region'),
          ...unitsReached(reach, territory, division, 'province'),
          ...experience.territory.filter((unit) => !isChilean(unit.code)).map((unit) => unit.code),
        ]),
      ];
    default: {
      const value = indicators?.values[CODE_OF_FACET[facet]] ?? null;
      if (value === null) return [UNKNOWN];
      return Array.isArray(value) ? (value as string[]) : [String(value)];
    }
  }
}

function unitsReached(
  reach: Reach,
  territory: Territory,
  division: DivisionId,
  level: 'region' | 'province',
): string[] {
  const codes = new Set<string>();
  for (const index of reach.comunas) {
    const comuna = territory.comunas[index];
    if (comuna) codes.add(comuna[level][division]);
  }
  return [...codes];
}
