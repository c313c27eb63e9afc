/** An experience as a row of words and numbers: what the table shows, what its CSV holds. */
import type { DimensionIndices } from '../../analysis/measureIndices';
import type { Experience } from '../../catalog/schema';
import { DIMENSIONS, type Scale } from '../../catalog/vocabulary';
import type { CsvCell } from '../../exchange/csv';
import { countryName } from '../../i18n/countries';
import { divisions, divisionWords } from '../../i18n/divisions';
import { facetName, facetValueName, unitName } from '../../i18n/facetValues';
import { table } from '../../i18n/table';
import type { TextTools } from '../../i18n/text';
import { codedUnitName } from '../../i18n/unitChanges';
import { experienceStatusNames, indexNames, programmeNames, scaleNames, themeNames } from '../../i18n/vocabulary';
import type { Atlas } from '../../state/atlas';
import { DIRECTNESS, type Directness, isChilean } from '../../territory/reach';
import { comunasByRegion } from '../../territory/unitChange';
import type { DivisionId } from '../../territory/units';

/** The coded facets that have a column. */
export const CODED_COLUMNS = ['form', 'demand', 'movement', 'regionalRole'] as const;
export type CodedColumn = (typeof CODED_COLUMNS)[number];

const CODE_OF_COLUMN = {
  form: 'institutionType',
  demand: 'socialDemand',
  movement: 'movementMode',
  regionalRole: 'regionalGovernmentRole',
} as const;

/** Undefined is «the report does not say»: the table sorts it last, whichever the direction. */
export interface ExperienceRow {
  id: string;
  ficha: number | undefined;
  name: string;
  fullName: string;
  country: string | undefined;
  place: string | undefined;
  placeable: boolean;
  approximate: boolean;
  scalePrinted: string | undefined;
  scales: readonly Scale[];
  start: number | undefined;
  end: number | undefined;
  themes: string;
  programmes: string;
  /** Null where there is no ficha. */
  indices: DimensionIndices | null;
  /** How many comunas of Chile it reaches; undefined where it reaches none because it is abroad or cannot be placed. */
  comunas: number | undefined;
  /** How directly it reaches them, or why it reaches none. */
  reach: string;
  /** Its territorial units and points, in words. */
  territory: string;
  /** The regions of the division in use under which it is counted, with how many of its comunas each; empty where it reaches none. */
  regions: string;
  status: string;
  codes: Readonly<Record<CodedColumn, { value: string | number; name: string } | undefined>>;
}

const REACH_MESSAGES = {
  named: table.reachNamed,
  provincial: table.reachProvincial,
  regional: table.reachRegional,
  national: table.reachNational,
} as const satisfies Record<Directness, unknown>;

export function experienceRowOf(
  tools: TextTools,
  atlas: Atlas,
  division: DivisionId,
  experience: Experience,
): ExperienceRow {
  const { t, list } = tools;
  const reach = atlas.reachById.get(experience.id);
  const values = atlas.indicators.get(experience.id)?.values;
  const comunas = reach?.comunas.length ?? 0;
  const byDirectness = DIRECTNESS.map(
    (_, way) => reach?.directness.reduce((sum, own) => sum + (own === way ? 1 : 0), 0) ?? 0,
  );
  const abroad = experience.territory.every((unit) => !isChilean(unit.code)) && experience.country !== 'CL';
  return {
    id: experience.id,
    ficha: experience.ficha ?? undefined,
    name: experience.shortName,
    fullName: experience.name,
    country: experience.country ? countryName(experience.country, tools) : undefined,
    place: experience.place ?? undefined,
    placeable: experience.placeable,
    // A unit is exact; a point alone may not be.
    approximate:
      experience.territory.length === 0 &&
      experience.places.length > 0 &&
      experience.places.every(({ approximate }) => approximate),
    scalePrinted: experience.scalePrinted ?? undefined,
    scales: experience.scales,
    start: experience.startYear ?? undefined,
    end: experience.endYear ?? undefined,
    themes: experience.themes.map((id) => t(themeNames[id])).join('; '),
    programmes: experience.programmes.map((id) => t(programmeNames[id])).join('; '),
    indices: atlas.indices.get(experience.id) ?? null,
    comunas: comunas > 0 ? comunas : undefined,
    reach:
      comunas > 0
        ? list(
            DIRECTNESS.flatMap((directness, way) => {
              const n = byDirectness[way] ?? 0;
              return n > 0 ? [t(REACH_MESSAGES[directness], { n })] : [];
            }),
          )
        : t(!experience.placeable ? table.unplaceable : abroad ? table.outsideChile : table.unknown),
    territory: territoryInWords(tools, atlas, division, experience),
    regions: comunasByRegion(atlas.territory, division, reach?.comunas ?? [])
      .map(({ unit, comunas: n }) => t(divisions.counted, { unit: unitName(tools, atlas, division, unit.code), n }))
      .join('; '),
    status: t(experienceStatusNames[experience.status]),
    codes: Object.fromEntries(
      CODED_COLUMNS.map((column) => {
        const value = values?.[CODE_OF_COLUMN[column]];
        return [
          column,
          typeof value === 'number' || typeof value === 'string'
            ? { value, name: facetValueName(tools, atlas, division, column, String(value)) }
            : undefined,
        ];
      }),
    ) as ExperienceRow['codes'],
  };
}

/** «Provincia: Chiloé. Comunas: Dalcahue y Queilén.» A unit that the other division draws otherwise says of which it is. */
function territoryInWords(tools: TextTools, atlas: Atlas, division: DivisionId, experience: Experience): string {
  const { t, list } = tools;
  const namesAt = (level: 'region' | 'province' | 'comuna') =>
    experience.territory
      .filter((unit) => unit.level === level)
      .map((unit) => codedUnitName(tools, atlas, unit, division));
  const countries = experience.territory
    .filter((unit) => unit.level === 'country')
    .map((unit) => countryName(unit.code, tools));
  const regions = namesAt('region');
  const provinces = namesAt('province');
  const comunas = namesAt('comuna');
  const points = experience.places.map(({ name, approximate }) =>
    approximate ? `${name} (${t(table.approximate)})` : name,
  );
  const parts = [
    ...(countries.length > 0 ? [list(countries)] : []),
    ...(regions.length > 0 ? [t(table.unitRegions, { n: regions.length, names: list(regions) })] : []),
    ...(provinces.length > 0 ? [t(table.unitProvinces, { n: provinces.length, names: list(provinces) })] : []),
    ...(comunas.length > 0 ? [t(table.unitComunas, { n: comunas.length, names: list(comunas) })] : []),
    ...(points.length > 0 ? [t(table.points, { n: points.length, names: list(points) })] : []),
  ];
  return parts.length > 0 ? parts.join('. ') : t(table.unplaceable);
}

/** Heading and rows for `toCsv`: every column, names and numbers apart; what is unknown stays empty, never zero. */
export function experienceCsvRows(tools: TextTools, division: DivisionId, rows: readonly ExperienceRow[]): CsvCell[][] {
  const { t } = tools;
  const heading = [
    t(table.id),
    t(table.ficha),
    t(table.name),
    t(table.fullName),
    t(table.status),
    t(table.country),
    t(table.place),
    t(table.territory),
    t(table.comunasLong),
    t(table.directness),
    t(divisions.regionsIn, { division: t(divisionWords[division].whole) }),
    t(table.scalePrinted),
    t(table.scales),
    t(table.start),
    t(table.end),
    t(table.themes),
    t(table.programmes),
    ...DIMENSIONS.flatMap((dimension) => [
      t(indexNames[dimension]),
      t(table.codedColumn, { index: t(indexNames[dimension]) }),
    ]),
    ...CODED_COLUMNS.map((column) => t(facetName(column))),
  ];
  return [
    heading,
    ...rows.map((row): CsvCell[] => [
      row.id,
      row.ficha ?? null,
      row.name,
      row.fullName,
      row.status,
      row.country ?? null,
      row.place ?? null,
      row.territory,
      row.comunas ?? null,
      row.reach,
      row.regions || null,
      row.scalePrinted ?? null,
      row.scales.map((scale) => t(scaleNames[scale])).join('; '),
      row.start ?? null,
      row.end ?? null,
      row.themes,
      row.programmes,
      ...DIMENSIONS.flatMap((dimension): CsvCell[] => {
        const index = row.indices?.[dimension];
        return index ? [index.value, t(table.codedOf, { coded: index.coded, of: index.of })] : [null, null];
      }),
      ...CODED_COLUMNS.map((column) => row.codes[column]?.name ?? null),
    ]),
  ];
}
