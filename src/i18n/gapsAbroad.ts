import type { Messages } from './text';

/** Brechas beyond Chile: countries and their first-level units. */
export const gapsAbroad = {
  title: {
    es: 'Más allá de Chile, consta experiencia en {n} de {all} unidades de primer nivel, de {countries} de {allCountries} países',
    en: 'Beyond Chile, experience is on record in {n} of {all} first-level units, of {countries} of {allCountries} countries',
    pt: 'Além do Chile, consta experiência em {n} de {all} unidades de primeiro nível, de {countries} de {allCountries} países',
  },
  titleElsewhere: {
    es: '{title}; en {n, plural, one {otro} other {otros #}} ({names}), sin decir en qué unidad',
    en: '{title}; in {n, plural, one {another} other {# others}} ({names}), without saying in which unit',
    pt: '{title}; em {n, plural, one {outro} other {outros #}} ({names}), sem dizer em que unidade',
  },
  titleNone: {
    es: 'Más allá de Chile no consta experiencia en ninguna de {all} unidades de primer nivel',
    en: 'Beyond Chile no experience is on record in any of {all} first-level units',
    pt: 'Além do Chile não consta experiência em nenhuma de {all} unidades de primeiro nível',
  },
  titleCountry: {
    es: '{country}: consta experiencia en {n} de {all} unidades de primer nivel',
    en: '{country}: experience is on record in {n} of {all} first-level units',
    pt: '{country}: consta experiência em {n} de {all} unidades de primeiro nível',
  },
  titleCountryNone: {
    es: '{country}: no consta experiencia en ninguna de sus {all} unidades de primer nivel',
    en: '{country}: no experience is on record in any of its {all} first-level units',
    pt: '{country}: não consta experiência em nenhuma de suas {all} unidades de primeiro nível',
  },
  lead: {
    es: 'Unidades: las divisiones de primer nivel de cada país (ISO 3166-2). Una unidad consta si el informe la nombra o nombra un lugar dentro de ella: entera o en parte, pues fuera de Chile el catálogo no baja a municipios. Sin registro quiere decir sin experiencia registrada en este catálogo. No se cuenta población.',
    en: 'Units: the first-level divisions of each country (ISO 3166-2). A unit is on record where the report names it or names a place inside it: whole or in part, since beyond Chile the catalogue does not go down to municipalities. No record means no experience recorded in this catalogue. Population is not counted.',
    pt: 'Unidades: as divisões de primeiro nível de cada país (ISO 3166-2). Uma unidade consta se o relatório a nomeia ou nomeia um lugar dentro dela: inteira ou em parte, pois fora do Chile o catálogo não desce a municípios. Sem registro quer dizer sem experiência registrada neste catálogo. Não se conta população.',
  },
  table: {
    es: 'La tabla de unidades sigue la fuente del mapa: Lima y su provincia son una, Cundinamarca y Bogotá también, y faltan las posteriores a ella, como Panamá Oeste.',
    en: 'The table of units follows the map’s source: Lima and its province are one, as are Cundinamarca and Bogotá, and those younger than it, such as Panamá Oeste, are missing.',
    pt: 'A tabela de unidades segue a fonte do mapa: Lima e sua província são uma, Cundinamarca e Bogotá também, e faltam as posteriores a ela, como Panamá Oeste.',
  },
  loading: { es: 'Cargando las unidades…', en: 'Loading the units…', pt: 'Carregando as unidades…' },
  failed: {
    es: 'No se pudo traer la tabla de unidades ({reason}).',
    en: 'The table of units could not be fetched ({reason}).',
    pt: 'Não foi possível trazer a tabela de unidades ({reason}).',
  },
  retry: { es: 'Intentar de nuevo', en: 'Try again', pt: 'Tentar de novo' },
  noMap: {
    es: 'No se pudo traer el mapa; las cifras no dependen de él.',
    en: 'The map could not be fetched; the figures do not depend on it.',
    pt: 'Não foi possível trazer o mapa; as cifras não dependem dele.',
  },
  mapLabel: {
    es: 'Mapa de las unidades de primer nivel, por clase. La tabla dice lo mismo en texto.',
    en: 'Map of the first-level units, by class. The table says the same as text.',
    pt: 'Mapa das unidades de primeiro nível, por classe. A tabela diz o mesmo em texto.',
  },
  tip: { es: '{unit}, {country}: {way}', en: '{unit}, {country}: {way}', pt: '{unit}, {country}: {way}' },

  named: { es: 'La unidad está nombrada', en: 'The unit is named', pt: 'A unidade está nomeada' },
  inferred: {
    es: 'Deducida de un lugar nombrado',
    en: 'Inferred from a named place',
    pt: 'Deduzida de um lugar nomeado',
  },
  national: {
    es: 'Solo por el país (paraguas)',
    en: 'Only through the country (umbrella)',
    pt: 'Só pelo país (guarda-chuva)',
  },
  none: { es: 'Sin experiencia registrada', en: 'No experience recorded', pt: 'Sem experiência registrada' },
  quiet: {
    es: 'País sin experiencia registrada',
    en: 'Country with no experience recorded',
    pt: 'País sem experiência registrada',
  },

  country: { es: 'País', en: 'Country', pt: 'País' },
  units: { es: 'Unidades', en: 'Units', pt: 'Unidades' },
  columnNamed: { es: 'Nombradas', en: 'Named', pt: 'Nomeadas' },
  columnInferred: { es: 'Deducidas', en: 'Inferred', pt: 'Deduzidas' },
  columnNational: { es: 'Por el país', en: 'By the country', pt: 'Pelo país' },
  columnNone: { es: 'Sin registro', en: 'No record', pt: 'Sem registro' },
  experiences: { es: 'Experiencias', en: 'Experiences', pt: 'Experiências' },
  unplaced: { es: 'Sin unidad', en: 'Without a unit', pt: 'Sem unidade' },
  countryExperiences: { es: '{country}: experiencias', en: '{country}: experiences', pt: '{country}: experiências' },
  countryUnplaced: {
    es: '{country}: experiencias que no dicen en qué unidad',
    en: '{country}: experiences that do not say in which unit',
    pt: '{country}: experiências que não dizem em qual unidade',
  },
  openUnits: {
    es: '{n}: {country}, {what}; ver las unidades',
    en: '{n}: {country}, {what}; see the units',
    pt: '{n}: {country}, {what}; ver as unidades',
  },
  goToCountry: { es: 'Ir a {country}', en: 'Go to {country}', pt: 'Ir a {country}' },
  unit: { es: 'Unidad', en: 'Unit', pt: 'Unidade' },
  code: { es: 'Código', en: 'Code', pt: 'Código' },
  class: { es: 'Clase', en: 'Class', pt: 'Classe' },
  places: {
    es: 'Lugares que el informe nombra en ella',
    en: 'Places that the report names inside',
    pt: 'Lugares que o relatório nomeia nela',
  },
  approximate: {
    es: '{place} (punto aproximado)',
    en: '{place} (approximate point)',
    pt: '{place} (ponto aproximado)',
  },
  unitExperiences: { es: '{unit}: experiencias', en: '{unit}: experiences', pt: '{unit}: experiências' },
  gapUnits: {
    es: 'Sin registro, {n, plural, one {# unidad} other {# unidades}}: ',
    en: 'No record, {n, plural, one {# unit} other {# units}}: ',
    pt: 'Sem registro, {n, plural, one {# unidade} other {# unidades}}: ',
  },
  doubts: {
    es: 'Dudas de «{experience}» ({n})',
    en: 'Doubts of “{experience}” ({n})',
    pt: 'Dúvidas de «{experience}» ({n})',
  },
  quietCountries: {
    es: 'Sin experiencia registrada en esta vista: {countries}.',
    en: 'With no experience recorded in this view: {countries}.',
    pt: 'Sem experiência registrada nesta vista: {countries}.',
  },
  quietCountry: {
    es: '{country} ({n, plural, one {# unidad} other {# unidades}})',
    en: '{country} ({n, plural, one {# unit} other {# units}})',
    pt: '{country} ({n, plural, one {# unidade} other {# unidades}})',
  },
  withoutUnits: {
    es: 'Territorios sin unidades en la tabla: {countries}.',
    en: 'Territories without units in the table: {countries}.',
    pt: 'Territórios sem unidades na tabela: {countries}.',
  },
  noneAtAll: {
    es: 'Ningún país tiene experiencia registrada en esta vista.',
    en: 'No country has an experience recorded in this view.',
    pt: 'Nenhum país tem experiência registrada nesta vista.',
  },
  toChile: { es: 'Chile, por comunas', en: 'Chile, by comunas', pt: 'Chile, por comunas' },
  fileName: { es: 'brechas-paises', en: 'gaps-countries', pt: 'lacunas-paises' },
  fileUnits: { es: 'brechas-unidades', en: 'gaps-units', pt: 'lacunas-unidades' },
  tableCountries: { es: 'Países', en: 'Countries', pt: 'Países' },
  tableUnits: { es: 'Unidades de primer nivel', en: 'First-level units', pt: 'Unidades de primeiro nível' },
  identifiers: { es: 'Identificadores', en: 'Identifiers', pt: 'Identificadores' },
} satisfies Messages;
