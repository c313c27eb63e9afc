/** experiences.json and experiences.csv: every experience, documented or identified, with its territory and its reach. */
import { measureIndices } from '../../analysis/measureIndices';
import type { Catalogue } from '../../catalog/catalogue';
import type { Experience } from '../../catalog/schema';
import {
  DIMENSIONS,
  EXPERIENCE_STATUSES,
  FACTOR_IDS,
  PROGRAMME_IDS,
  SCALES,
  THEME_IDS,
} from '../../catalog/vocabulary';
import { reachOf } from '../../territory/reach';
import { cutsOf, type Territory } from '../../territory/units';
import { document, fichaNumber, flag, integer, list, oneOf, orNull, record, text } from './jsonSchema';
import {
  cellList,
  doubtRecord,
  doubtSchema,
  placeRecord,
  placeSchema,
  territoryUnitRecord,
  territoryUnitSchema,
} from './reportSchemas';
import type { Column } from './tableSchema';

export function experienceRecords(catalogue: Catalogue, territory: Territory) {
  return catalogue.experiences.map((experience) => ({
    id: experience.id,
    name: experience.name,
    shortName: experience.shortName,
    ficha: experience.ficha,
    listNumber: experience.listNumber,
    country: experience.country,
    status: experience.status,
    programmes: experience.programmes,
    themes: experience.themes,
    place: experience.place,
    scalePrinted: experience.scalePrinted,
    scales: experience.scales,
    territory: experience.territory.map(territoryUnitRecord),
    reach: reachCodes(experience, territory),
    places: experience.places.map(placeRecord),
    placeable: experience.placeable,
    startYear: experience.startYear,
    endYear: experience.endYear,
    doubts: experience.doubts.map(doubtRecord),
  }));
}

export const experiencesSchema = document(
  'experiences',
  'Experiencias del catálogo',
  list(
    record({
      id: text,
      name: text,
      shortName: text,
      ficha: orNull({ ...fichaNumber, description: 'Número de la ficha en el cuerpo del informe.' }),
      listNumber: orNull({ ...integer, description: 'Número en la lista de fichas del informe.' }),
      country: orNull({ ...text, pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alfa-2.' }),
      status: oneOf(EXPERIENCE_STATUSES),
      programmes: list(oneOf(PROGRAMME_IDS)),
      themes: list(oneOf(THEME_IDS)),
      place: orNull(text),
      scalePrinted: orNull({ ...text, description: 'La escala con las palabras del informe.' }),
      scales: list(oneOf(SCALES)),
      territory: list(territoryUnitSchema),
      reach: {
        ...list({ ...text, pattern: '^\\d{5}$' }),
        description: 'CUT 2018 de las comunas de Chile que el territorio contiene.',
      },
      places: list(placeSchema),
      placeable: flag,
      startYear: orNull(integer),
      endYear: orNull(integer),
      doubts: list(doubtSchema),
    }),
  ),
);

/** CUT codes (2018), in the order of the table of comunas. */
function reachCodes(experience: Experience, territory: Territory): string[] {
  return cutsOf(reachOf(experience.territory, territory).comunas, territory);
}

export function experienceColumns(catalogue: Catalogue, territory: Territory): Column<Experience>[] {
  const indicators = new Map(catalogue.indicators.map((entry) => [entry.id, entry]));
  const reach = new Map(catalogue.experiences.map((entry) => [entry.id, reachCodes(entry, territory)]));
  return [
    { name: 'id', type: 'string', description: 'Identificador.', value: (row) => row.id },
    { name: 'name', type: 'string', description: 'Nombre.', value: (row) => row.name },
    {
      name: 'ficha',
      type: 'integer',
      description: 'Número de ficha en el cuerpo; vacío si no tiene.',
      value: (row) => row.ficha,
    },
    {
      name: 'list_number',
      type: 'integer',
      description: 'Número en la lista de fichas.',
      value: (row) => row.listNumber,
    },
    { name: 'country', type: 'string', description: 'ISO 3166-1 alfa-2.', value: (row) => row.country },
    { name: 'status', type: 'string', description: 'documented o identified.', value: (row) => row.status },
    {
      name: 'programmes',
      type: 'string',
      description: 'Programas, separados por «; ».',
      value: (row) => cellList(row.programmes),
    },
    {
      name: 'themes',
      type: 'string',
      description: 'Temas, el principal primero.',
      value: (row) => cellList(row.themes),
    },
    {
      name: 'scale_printed',
      type: 'string',
      description: 'Escala que imprime el informe.',
      value: (row) => row.scalePrinted,
    },
    { name: 'scales', type: 'string', description: 'Escalas en que trabaja.', value: (row) => cellList(row.scales) },
    { name: 'place', type: 'string', description: 'Lugar en palabras.', value: (row) => row.place },
    {
      name: 'placeable',
      type: 'boolean',
      description: 'Falso si no se puede situar.',
      value: (row) => String(row.placeable),
    },
    {
      name: 'territory',
      type: 'string',
      description: 'Unidades por código, separadas por «; ».',
      value: (row) => cellList(row.territory.map((unit) => unit.code)),
    },
    {
      name: 'comunas_reached',
      type: 'integer',
      description: 'Comunas de Chile alcanzadas.',
      value: (row) => reach.get(row.id)?.length ?? 0,
    },
    {
      name: 'reach',
      type: 'string',
      description: 'CUT 2018 de las comunas alcanzadas, separados por «; ».',
      value: (row) => cellList(reach.get(row.id) ?? []),
    },
    {
      name: 'start_year',
      type: 'integer',
      description: 'Año de inicio; vacío si no se sabe.',
      value: (row) => row.startYear,
    },
    {
      name: 'end_year',
      type: 'integer',
      description: 'Año de término; vacío si no se sabe.',
      value: (row) => row.endYear,
    },
    ...DIMENSIONS.map(
      (dimension): Column<Experience> => ({
        name: `index_${dimension}`,
        type: 'integer',
        description: 'Índice de la dimensión, 0 a 100; vacío si no hay ficha o la información es insuficiente.',
        value: (row) => {
          const entry = indicators.get(row.id);
          return entry ? measureIndices(entry)[dimension].value : null;
        },
      }),
    ),
    ...FACTOR_IDS.map(
      (factor): Column<Experience> => ({
        name: `factor_${factor}`,
        type: 'string',
        description: 'present, absent o unclear; vacío si no hay ficha.',
        value: (row) => indicators.get(row.id)?.factors[factor] ?? null,
      }),
    ),
  ];
}
