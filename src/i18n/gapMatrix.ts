import type { Messages } from './text';

/** Brechas: regions (or provinces) by themes. `level` is «region» or «province». */
export const gapMatrix = {
  name: { es: 'Temas por territorio', en: 'Themes by territory', pt: 'Temas por território' },
  /** Where nothing, or something, is recorded: in the themes that the filter asks for, or in any. */
  noTheme: { es: 'ningún tema', en: 'any theme', pt: 'nenhum tema' },
  someTheme: { es: 'algún tema', en: 'some theme', pt: 'algum tema' },
  chosenThemes: { es: 'los temas elegidos', en: 'the chosen themes', pt: 'os temas escolhidos' },
  titleSome: {
    es: '{n, plural, one {Una {level, select, region {región} other {provincia}} no tiene} other {{words} {level, select, region {regiones} other {provincias}} no tienen}} experiencia supramunicipal registrada en {where}',
    en: '{n, plural, one {One {level, select, region {region} other {province}} has} other {{words} {level, select, region {regions} other {provinces}} have}} no supra-municipal experience recorded in {where}',
    pt: '{n, plural, one {Uma {level, select, region {região} other {província}} não tem} other {{words} {level, select, region {regiões} other {províncias}} não têm}} experiência supramunicipal registrada em {where}',
  },
  titleNone: {
    es: 'Todas las {level, select, region {regiones} other {provincias}} tienen experiencia supramunicipal registrada en {where}',
    en: 'Every {level, select, region {region} other {province}} has a supra-municipal experience recorded in {where}',
    pt: 'Todas as {level, select, region {regiões} other {províncias}} têm experiência supramunicipal registrada em {where}',
  },
  titleAll: {
    es: 'Ninguna {level, select, region {región} other {provincia}} tiene experiencia supramunicipal registrada en esta vista',
    en: 'No {level, select, region {region} other {province}} has a supra-municipal experience recorded in this view',
    pt: 'Nenhuma {level, select, region {região} other {província}} tem experiência supramunicipal registrada nesta vista',
  },
  titleOne: {
    es: '{place}: experiencia supramunicipal registrada en {n} de {all} temas',
    en: '{place}: a supra-municipal experience recorded in {n} of {all} themes',
    pt: '{place}: experiência supramunicipal registrada em {n} de {all} temas',
  },
  /** `count` themes share the first place. */
  widest: {
    es: '{count, plural, one {El tema que llega} other {Los temas que llegan}} a más {level, select, region {regiones} other {provincias}}: {themes} ({n} de {all}).',
    en: '{count, plural, one {The theme that reaches} other {The themes that reach}} most {level, select, region {regions} other {provinces}}: {themes} ({n} of {all}).',
    pt: '{count, plural, one {O tema que chega} other {Os temas que chegam}} a mais {level, select, region {regiões} other {províncias}}: {themes} ({n} de {all}).',
  },
  /** With `themes` none of which is recorded anywhere in the matrix. */
  emptyThemes: {
    es: 'Sin experiencia supramunicipal registrada en ninguna: {themes}.',
    en: 'With no supra-municipal experience recorded in any of them: {themes}.',
    pt: 'Sem experiência supramunicipal registrada em nenhuma: {themes}.',
  },
  /** The same where they are too many to be read. */
  manyEmptyThemes: {
    es: 'Sin experiencia supramunicipal registrada en ninguna: {n} de {all} temas.',
    en: 'With no supra-municipal experience recorded in any of them: {n} of {all} themes.',
    pt: 'Sem experiência supramunicipal registrada em nenhuma: {n} de {all} temas.',
  },
  lead: {
    es: 'Cada celda: cuántas experiencias supramunicipales del tema la alcanzan y, en la barra, a qué parte de sus comunas, por clase. Una experiencia con varios temas cuenta en cada uno; en el total de su fila, una vez.',
    en: 'Each cell: how many supra-municipal experiences of the theme reach it and, in the bar, what part of its comunas, by class. An experience with several themes counts in each; in the total of its row, once.',
    pt: 'Cada célula: quantas experiências supramunicipais do tema a alcançam e, na barra, que parte de suas comunas, por classe. Uma experiência com vários temas conta em cada um; no total de sua linha, uma vez.',
  },
  themeFilter: {
    es: 'Con un filtro de tema, las demás columnas solo cuentan experiencias que además tienen un tema elegido.',
    en: 'With a theme filter, the other columns count only experiences that also have a chosen theme.',
    pt: 'Com um filtro de tema, as demais colunas contam apenas experiências que também têm um tema escolhido.',
  },
  scenario: {
    es: 'La matriz muestra el catálogo: una experiencia extendida cuenta con su alcance extendido; una asociación nueva no tiene tema y no entra.',
    en: 'The matrix shows the catalogue: an extended experience counts with its extended reach; a new association has no theme and is left out.',
    pt: 'A matriz mostra o catálogo: uma experiência estendida conta com seu alcance estendido; uma associação nova não tem tema e não entra.',
  },
  label: {
    es: '{level, select, region {Regiones} other {Provincias}} por temas. Flechas: celda vecina; Inicio y Fin: extremos de la fila; Av Pág y Re Pág: extremos de la columna; Intro: abrir lo que cuenta',
    en: '{level, select, region {Regions} other {Provinces}} by themes. Arrow keys: neighbouring cell; Home and End: ends of the row; Page Down and Page Up: ends of the column; Enter: open what it counts',
    pt: '{level, select, region {Regiões} other {Províncias}} por temas. Setas: célula vizinha; Home e End: extremos da linha; Page Down e Page Up: extremos da coluna; Enter: abrir o que conta',
  },
  experiences: { es: 'Experiencias', en: 'Experiences', pt: 'Experiências' },
  unit: {
    es: '{level, select, region {Región} other {Provincia}}',
    en: '{level, select, region {Region} other {Province}}',
    pt: '{level, select, region {Região} other {Província}}',
  },
  units: {
    es: '{level, select, region {Regiones} other {Provincias}}',
    en: '{level, select, region {Regions} other {Provinces}}',
    pt: '{level, select, region {Regiões} other {Províncias}}',
  },
  anyTheme: { es: 'todos los temas', en: 'all themes', pt: 'todos os temas' },
  /** A cell in words. */
  cell: {
    es: '{unit}, {theme}: {n, plural, one {# experiencia alcanza} other {# experiencias alcanzan}} {reached} de {comunas, plural, one {# comuna} other {# comunas}} ({classes}){local, plural, =0 {} one {; además, # solo local} other {; además, # solo locales}}',
    en: '{unit}, {theme}: {n, plural, one {# experience reaches} other {# experiences reach}} {reached} of {comunas, plural, one {# comuna} other {# comunas}} ({classes}){local, plural, =0 {} one {; also # only local} other {; also # only local}}',
    pt: '{unit}, {theme}: {n, plural, one {# experiência alcança} other {# experiências alcançam}} {reached} de {comunas, plural, one {# comuna} other {# comunas}} ({classes}){local, plural, =0 {} one {; além disso, # só local} other {; além disso, # só locais}}',
  },
  cellLocal: {
    es: '{unit}, {theme}: sin experiencia supramunicipal registrada; {local, plural, one {# solo local} other {# solo locales}}',
    en: '{unit}, {theme}: no supra-municipal experience recorded; {local, plural, one {# only local} other {# only local}}',
    pt: '{unit}, {theme}: sem experiência supramunicipal registrada; {local, plural, one {# só local} other {# só locais}}',
  },
  cellNone: {
    es: '{unit}, {theme}: sin experiencia registrada',
    en: '{unit}, {theme}: no experience recorded',
    pt: '{unit}, {theme}: sem experiência registrada',
  },
  classNamed: { es: '{n} por nombre', en: '{n} by name', pt: '{n} por nome' },
  classProvincial: { es: '{n} por provincia', en: '{n} by province', pt: '{n} por província' },
  classRegional: { es: '{n} por región', en: '{n} by region', pt: '{n} por região' },
  classNational: { es: '{n} por el país', en: '{n} by the country', pt: '{n} pelo país' },
  goToUnit: { es: '{unit}: ir a ella', en: '{unit}: go to it', pt: '{unit}: ir a ela' },
  themeHead: {
    es: '{theme}: {n, plural, =0 {en ninguna} one {en #} other {en #}} de {all}. {chosen, select, yes {Quitar el filtro} other {Filtrar por este tema}}',
    en: '{theme}: {n, plural, =0 {in none} one {in #} other {in #}} of {all}. {chosen, select, yes {Remove the filter} other {Filter by this theme}}',
    pt: '{theme}: {n, plural, =0 {em nenhuma} one {em #} other {em #}} de {all}. {chosen, select, yes {Retirar o filtro} other {Filtrar por este tema}}',
  },
  themeTotal: {
    es: '{theme}: {n, plural, =0 {ninguna {level, select, region {región} other {provincia}}} one {# {level, select, region {región} other {provincia}}} other {# {level, select, region {regiones} other {provincias}}}} con experiencia supramunicipal registrada',
    en: '{theme}: {n, plural, =0 {no {level, select, region {region} other {province}}} one {# {level, select, region {region} other {province}}} other {# {level, select, region {regions} other {provinces}}}} with a supra-municipal experience recorded',
    pt: '{theme}: {n, plural, =0 {nenhuma {level, select, region {região} other {província}}} one {# {level, select, region {região} other {província}}} other {# {level, select, region {regiões} other {províncias}}}} com experiência supramunicipal registrada',
  },
  grandTotal: {
    es: '{n, plural, one {# experiencia} other {# experiencias}} en todos los temas, cada una una vez',
    en: '{n, plural, one {# experience} other {# experiences}} in all themes, each once',
    pt: '{n, plural, one {# experiência} other {# experiências}} em todos os temas, cada uma uma vez',
  },
  /** Titles of the lists behind a cell. */
  listing: { es: '{unit}: {theme}', en: '{unit}: {theme}', pt: '{unit}: {theme}' },
  listingLocal: {
    es: '{unit}: {theme}, solo locales',
    en: '{unit}: {theme}, only local',
    pt: '{unit}: {theme}, só locais',
  },
  listingUnits: {
    es: '{level, select, region {Regiones} other {Provincias}} con {theme}',
    en: '{level, select, region {Regions} other {Provinces}} with {theme}',
    pt: '{level, select, region {Regiões} other {Províncias}} com {theme}',
  },
  legendNamed: { es: 'por nombre', en: 'by name', pt: 'por nome' },
  legendProvincial: { es: 'por su provincia', en: 'by their province', pt: 'por sua província' },
  legendRegional: {
    es: 'por su región (paraguas)',
    en: 'by their region (umbrella)',
    pt: 'por sua região (guarda-chuva)',
  },
  legendNational: { es: 'por el país (paraguas)', en: 'by the country (umbrella)', pt: 'pelo país (guarda-chuva)' },
  legendRest: {
    es: 'comunas que el tema no alcanza',
    en: 'comunas that the theme does not reach',
    pt: 'comunas que o tema não alcança',
  },
  legendLocal: { es: 'solo local (una comuna)', en: 'only local (one comuna)', pt: 'só local (uma comuna)' },
  legendNone: { es: 'sin experiencia registrada', en: 'no experience recorded', pt: 'sem experiência registrada' },
  asTable: { es: 'Ver como tabla', en: 'See as a table', pt: 'Ver como tabela' },
  asDrawing: { es: 'Ver como dibujo', en: 'See as a drawing', pt: 'Ver como desenho' },
  fileName: { es: 'brechas-temas', en: 'gaps-themes', pt: 'lacunas-temas' },
  localMark: {
    es: '+{n, plural, one {# local} other {# locales}}',
    en: '+{n, plural, one {# local} other {# local}}',
    pt: '+{n, plural, one {# local} other {# locais}}',
  },
  localOnly: {
    es: '{n, plural, one {# solo local} other {# solo locales}}',
    en: '{n, plural, one {# only local} other {# only local}}',
    pt: '{n, plural, one {# só local} other {# só locais}}',
  },
  noThemes: {
    es: 'Sin experiencia supramunicipal registrada en ningún tema',
    en: 'No supra-municipal experience recorded in any theme',
    pt: 'Sem experiência supramunicipal registrada em nenhum tema',
  },
  /** Columns of the file. */
  columnCode: { es: 'Código', en: 'Code', pt: 'Código' },
  columnTheme: { es: 'Tema', en: 'Theme', pt: 'Tema' },
  columnExperiences: {
    es: 'Experiencias supramunicipales',
    en: 'Supra-municipal experiences',
    pt: 'Experiências supramunicipais',
  },
  columnLocal: { es: 'Solo locales', en: 'Only local', pt: 'Só locais' },
  columnComunas: { es: 'Comunas', en: 'Comunas', pt: 'Comunas' },
  columnNamed: { es: 'Comunas por nombre', en: 'Comunas by name', pt: 'Comunas por nome' },
  columnProvincial: { es: 'Comunas por provincia', en: 'Comunas by province', pt: 'Comunas por província' },
  columnRegional: { es: 'Comunas por región', en: 'Comunas by region', pt: 'Comunas por região' },
  columnNational: { es: 'Comunas por el país', en: 'Comunas by the country', pt: 'Comunas pelo país' },
  columnNone: { es: 'Comunas que no alcanza', en: 'Comunas not reached', pt: 'Comunas que não alcança' },
  columnIds: { es: 'Identificadores', en: 'Identifiers', pt: 'Identificadores' },
} satisfies Messages;
