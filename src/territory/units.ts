/**
 * Chile's territorial units: 346 comunas that never change, and the divisions that group them.
 * A division is data (years, units, parents), so another year is another entry, never another branch of code.
 * Facts: SUBDERE (CUT 2018), INE (Censo 2017, cartography), GeoNames (seats); see geo/README.md.
 */
export const DIVISION_IDS = [2008, 2018] as const;
export type DivisionId = (typeof DIVISION_IDS)[number];

/** The division of which the report speaks: what a unit of its territory is coded in unless it says otherwise. */
export const REPORT_DIVISION: DivisionId = 2008;

/** The division that the switch offers instead of this one. */
export function otherDivision(division: DivisionId): DivisionId {
  return DIVISION_IDS.find((id) => id !== division) ?? division;
}

export interface Comuna {
  /** CUT code of 2018, five digits. */
  cut: string;
  name: string;
  /** Degrees, WGS84: the seat town, or a point inside where the seat is unknown. */
  lat: number;
  lon: number;
  point: 'seat' | 'interior';
  areaKm2: number;
  /** Inhabitants, Censo 2017. */
  population: number;
  /** CUT codes of the comunas that share a border on land. */
  neighbours: readonly string[];
  province: Readonly<Record<DivisionId, string>>;
  region: Readonly<Record<DivisionId, string>>;
}

export interface Unit {
  code: string;
  name: string;
  shortName: string;
  /** Region of a province; null for a region. */
  parent: string | null;
  /** Position from north to south. */
  order: number;
  /** First and last year of a unit that came or went between the divisions; null where neither. */
  since: number | null;
  until: number | null;
  /** Indices into `Territory.comunas`, ascending. */
  comunas: readonly number[];
}

export interface Division {
  id: DivisionId;
  regions: readonly Unit[];
  provinces: readonly Unit[];
  byCode: ReadonlyMap<string, Unit>;
}

export interface Territory {
  comunas: readonly Comuna[];
  indexOf: ReadonlyMap<string, number>;
  divisions: Readonly<Record<DivisionId, Division>>;
}

/** The divisions in which a comuna belongs to another province or region than in this one. */
export function otherDivisionsOf({ province, region }: Comuna, division: DivisionId): DivisionId[] {
  return DIVISION_IDS.filter((id) => province[id] !== province[division] || region[id] !== region[division]);
}

/** A row of `geo/facts/comunas.csv`. */
export interface ComunaRow {
  cut: string;
  name: string;
  province_code: string;
  region_code: string;
  province_code_2008: string;
  region_code_2008: string;
  lat: string;
  lon: string;
  point: string;
  area_km2: string;
  population_2017: string;
  neighbours: string;
}

/** A row of `geo/facts/divisions.csv`. */
export interface DivisionRow {
  division: string;
  level: string;
  code: string;
  name: string;
  short: string;
  parent: string;
  order: string;
  since: string;
  until: string;
}

/** Builds the territory from its two tables of facts. Throws when a province or region of a comuna is not in the table of divisions. */
export function buildTerritory(comunaRows: readonly ComunaRow[], divisionRows: readonly DivisionRow[]): Territory {
  const comunas = comunaRows.map(
    (row): Comuna => ({
      cut: row.cut,
      name: row.name,
      lat: Number(row.lat),
      lon: Number(row.lon),
      point: row.point === 'seat' ? 'seat' : 'interior',
      areaKm2: Number(row.area_km2),
      population: Number(row.population_2017),
      neighbours: row.neighbours.split(' ').filter(Boolean),
      province: { 2008: row.province_code_2008, 2018: row.province_code },
      region: { 2008: row.region_code_2008, 2018: row.region_code },
    }),
  );
  const indexOf = new Map(comunas.map((comuna, index) => [comuna.cut, index]));
  const divisionOf = (id: DivisionId): Division => {
    const members = new Map<string, number[]>();
    comunas.forEach((comuna, index) => {
      for (const code of [comuna.province[id], comuna.region[id]]) {
        const list = members.get(code);
        if (list) list.push(index);
        else members.set(code, [index]);
      }
    });
    const units = divisionRows
      .filter((row) => Number(row.division) === id)
      .map((row): Unit & { level: string } => ({
        code: row.code,
        name: row.name,
        shortName: row.short,
        parent: row.level === 'region' ? null : row.parent,
        order: Number(row.order),
        since: row.since === '' ? null : Number(row.since),
        until: row.until === '' ? null : Number(row.until),
        comunas: members.get(row.code) ?? [],
        level: row.level,
      }))
      .sort((a, b) => a.order - b.order);
    const byCode = new Map<string, Unit>(units.map((unit) => [unit.code, unit]));
    for (const code of members.keys()) {
      if (!byCode.has(code)) throw new Error(`Division ${id} has comunas in ${code}, which its table does not list.`);
    }
    return {
      id,
      regions: units.filter((unit) => unit.level === 'region'),
      provinces: units.filter((unit) => unit.level === 'province'),
      byCode,
    };
  };
  const divisions = Object.fromEntries(DIVISION_IDS.map((id) => [id, divisionOf(id)])) as Record<DivisionId, Division>;
  return { comunas, indexOf, divisions };
}

/** CUT codes of comunas given by their indices, in their order. */
export function cutsOf(indices: Iterable<number>, { comunas }: Pick<Territory, 'comunas'>): string[] {
  return Array.from(indices, (index) => comunas[index]?.cut ?? '');
}
