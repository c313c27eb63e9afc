/** Every facet and every value of a facet in words: for the rail, its chips, the charts' titles, the ficha and the exports. */
import { CODE_OF_FACET, type FacetId, UNKNOWN } from '../analysis/facetTable';
import type { Actor } from '../catalog/schema';
import type { CodeId, ExperienceStatus, FactorId, ProgrammeId, Scale, ThemeId } from '../catalog/vocabulary';
import type { DivisionId, Territory } from '../territory/units';
import { countryName } from './countries';
import { shell } from './shell';
import type { Message, TextTools } from './text';
import {
  codeValueName,
  experienceStatusNames,
  factorNames,
  fieldNames,
  programmeNames,
  scaleNames,
  themeNames,
  unknownName,
} from './vocabulary';

/** Where names that are not vocabulary come from; the atlas is one. */
export interface NameSource {
  territory: Territory;
  actorById: ReadonlyMap<string, Actor>;
}

const FACET_NAMES: Readonly<Record<FacetId, Message>> = {
  status: { es: 'Estado', en: 'Status', pt: 'Situação' },
  scale: { es: 'Escala', en: 'Scale', pt: 'Escala' },
  country: { es: 'País', en: 'Country', pt: 'País' },
  region: { es: 'Región', en: 'Region', pt: 'Região' },
  theme: { es: 'Tema', en: 'Theme', pt: 'Tema' },
  programme: { es: 'Programa', en: 'Programme', pt: 'Programa' },
  year: { es: 'Año de inicio', en: 'Starting year', pt: 'Ano de início' },
  form: { es: 'Tipo de institución', en: 'Type of institution', pt: 'Tipo de instituição' },
  demand: { es: 'Origen de la demanda', en: 'Origin of the demand', pt: 'Origem da demanda' },
  movement: fieldNames.movementMode,
  regionalRole: fieldNames.regionalGovernmentRole,
  objective: fieldNames.politicalObjective,
  presence: fieldNames.regionalPresence,
  governance: fieldNames.governancePotential,
  support: fieldNames.politicalSupport,
  legalBasis: fieldNames.legalBasis,
  instruments: fieldNames.managementInstruments,
  design: fieldNames.institutionalDesign,
  capacity: fieldNames.counterpartCapacity,
  proposal: fieldNames.proposingCapacity,
  problem: fieldNames.problemNature,
  factor: { es: 'Factor facilitador', en: 'Facilitating factor', pt: 'Fator facilitador' },
  actor: { es: 'Actor', en: 'Actor', pt: 'Ator' },
  unit: { es: 'Lugar', en: 'Place', pt: 'Lugar' },
};

export function facetName(facet: FacetId): Message {
  return FACET_NAMES[facet];
}

/** A value of a facet in the current language; names of actors and units stay as their registers give them. */
export function facetValueName(
  tools: TextTools,
  names: NameSource,
  division: DivisionId,
  facet: FacetId,
  value: string,
): string {
  const { t } = tools;
  if (value === UNKNOWN) return t(unknownName);
  switch (facet) {
    case 'status':
      return t(experienceStatusNames[value as ExperienceStatus]);
    case 'scale':
      return t(scaleNames[value as Scale]);
    case 'theme':
      return t(themeNames[value as ThemeId]);
    case 'programme':
      return t(programmeNames[value as ProgrammeId | 'none']);
    case 'factor':
      return t(factorNames[value as FactorId]);
    case 'actor':
      return names.actorById.get(value)?.name ?? value;
    case 'year':
      return value;
    case 'country':
    case 'region':
    case 'unit':
      return unitName(tools, names, division, value);
    default: {
      const code = (CODE_OF_FACET as Partial<Record<FacetId, CodeId>>)[facet];
      return code ? t(codeValueName(code, value)) : value;
    }
  }
}

/** The name of a place of the breadcrumb. */
export function placeName(
  tools: TextTools,
  names: Pick<NameSource, 'territory'>,
  division: DivisionId,
  place: { level: string; code?: string },
): string {
  return place.code === undefined ? tools.t(shell.latinAmerica) : unitName(tools, names, division, place.code);
}

/** The name of a comuna, province, region or country, or of a first-level unit abroad. */
export function unitName(
  tools: TextTools,
  { territory }: Pick<NameSource, 'territory'>,
  division: DivisionId,
  code: string,
): string {
  if (/^[A-Z]{2}$/.test(code)) return countryName(code, tools);
  const comuna = territory.indexOf.get(code);
  if (comuna !== undefined) return territory.comunas[comuna]?.name ?? code;
  const unit = territory.divisions[division].byCode.get(code);
  if (!unit) return UNITS_ABROAD[code] ?? code;
  // Four regions have official names of a whole line; everybody calls them by these.
  return unit.parent === null ? (COMMON_REGION_NAMES[code] ?? unit.name) : unit.name;
}

const COMMON_REGION_NAMES: Readonly<Record<string, string>> = {
  '06': 'O’Higgins',
  '11': 'Aysén',
  '12': 'Magallanes',
  '13': 'Metropolitana',
};

/** First-level units abroad that the catalogue names (ISO 3166-2). */
const UNITS_ABROAD: Readonly<Record<string, string>> = {
  'AR-A': 'Salta',
  'AR-B': 'Provincia de Buenos Aires',
  'AR-C': 'Ciudad de Buenos Aires',
  'AR-E': 'Entre Ríos',
  'AR-M': 'Mendoza',
  'AR-Q': 'Neuquén',
  'AR-R': 'Río Negro',
  'AR-S': 'Santa Fe',
  'AR-X': 'Córdoba',
  'AR-Y': 'Jujuy',
  'AR-Z': 'Santa Cruz',
  'CO-SAN': 'Santander',
  'MX-GRO': 'Guerrero',
  'MX-JAL': 'Jalisco',
  'MX-OAX': 'Oaxaca',
  'PE-AYA': 'Ayacucho',
  'PE-MOQ': 'Moquegua',
  'PE-PUN': 'Puno',
};
