import type { Messages } from './text';

/** Brechas: its head, the league of regions, and the groups of gap comunas. */
export const gapPlaces = {
  /** Head: what is filtered. */
  noFilters: { es: 'Sin filtros:', en: 'No filters:', pt: 'Sem filtros:' },
  fichas: {
    es: '<n>{n, plural, one {# ficha} other {# fichas}}</n>',
    en: '<n>{n, plural, one {# ficha} other {# fichas}}</n>',
    pt: '<n>{n, plural, one {# ficha} other {# fichas}}</n>',
  },
  experiences: {
    es: '<n>{n, plural, one {# experiencia} other {# experiencias}}</n>',
    en: '<n>{n, plural, one {# experience} other {# experiences}}</n>',
    pt: '<n>{n, plural, one {# experiência} other {# experiências}}</n>',
  },
  inPlace: { es: '<n>{n} en {place}</n>', en: '<n>{n} in {place}</n>', pt: '<n>{n} em {place}</n>' },
  supraMunicipal: {
    es: '<n>{n} con alcance supramunicipal</n>',
    en: '<n>{n} of supra-municipal reach</n>',
    pt: '<n>{n} com alcance supramunicipal</n>',
  },
  listPassing: {
    es: 'Experiencias que pasan los filtros',
    en: 'Experiences that pass the filters',
    pt: 'Experiências que passam pelos filtros',
  },
  listInPlace: {
    es: 'Experiencias que pasan los filtros, {place}',
    en: 'Experiences that pass the filters, {place}',
    pt: 'Experiências que passam pelos filtros, {place}',
  },
  listSupraMunicipal: {
    es: 'Experiencias de alcance supramunicipal, {place}',
    en: 'Experiences of supra-municipal reach, {place}',
    pt: 'Experiências de alcance supramunicipal, {place}',
  },

  /** Head: the finding. The number stands in <n>. */
  gaps: {
    es: 'En <n>{n}</n> de las {total} comunas no consta ninguna experiencia supramunicipal{ficha, select, yes { con ficha} other {}}',
    en: 'In <n>{n}</n> of the {total} comunas no supra-municipal experience{ficha, select, yes { with a ficha} other {}} is on record',
    pt: 'Em <n>{n}</n> das {total} comunas não consta nenhuma experiência supramunicipal{ficha, select, yes { com ficha} other {}}',
  },
  gapsLed: {
    es: '{lead}, <n>{n}</n> de las {total} comunas no {n, plural, one {tiene} other {tienen}} ninguna experiencia supramunicipal{ficha, select, yes { con ficha} other {}} registrada',
    en: '{lead}, <n>{n}</n> of the {total} comunas {n, plural, one {has} other {have}} no supra-municipal experience{ficha, select, yes { with a ficha} other {}} on record',
    pt: '{lead}, <n>{n}</n> das {total} comunas não {n, plural, one {tem} other {têm}} nenhuma experiência supramunicipal{ficha, select, yes { com ficha} other {}} registrada',
  },
  gapsAll: {
    es: 'En ninguna de las <n>{total}</n> comunas consta una experiencia supramunicipal{ficha, select, yes { con ficha} other {}}',
    en: 'In none of the <n>{total}</n> comunas is a supra-municipal experience{ficha, select, yes { with a ficha} other {}} on record',
    pt: 'Em nenhuma das <n>{total}</n> comunas consta uma experiência supramunicipal{ficha, select, yes { com ficha} other {}}',
  },
  gapsAllLed: {
    es: '{lead}, {total, plural, one {la única <n>comuna</n> no tiene} other {ninguna de las <n>{total}</n> comunas tiene}} una experiencia supramunicipal{ficha, select, yes { con ficha} other {}} registrada',
    en: '{lead}, {total, plural, one {the only <n>comuna</n> has no} other {none of the <n>{total}</n> comunas has a}} supra-municipal experience{ficha, select, yes { with a ficha} other {}} on record',
    pt: '{lead}, {total, plural, one {a única <n>comuna</n> não tem} other {nenhuma das <n>{total}</n> comunas tem}} uma experiência supramunicipal{ficha, select, yes { com ficha} other {}} registrada',
  },
  gapsNone: {
    es: 'En todas las comunas, las <n>{total}</n>, consta alguna experiencia supramunicipal{ficha, select, yes { con ficha} other {}}',
    en: 'In every comuna, all <n>{total}</n>, some supra-municipal experience{ficha, select, yes { with a ficha} other {}} is on record',
    pt: 'Em todas as comunas, as <n>{total}</n>, consta alguma experiência supramunicipal{ficha, select, yes { com ficha} other {}}',
  },
  gapsNoneLed: {
    es: '{lead}, {total, plural, one {la única <n>comuna</n> tiene} other {las <n>{total}</n> comunas tienen}} alguna experiencia supramunicipal{ficha, select, yes { con ficha} other {}} registrada',
    en: '{lead}, {total, plural, one {the only <n>comuna</n> has} other {all <n>{total}</n> comunas have}} some supra-municipal experience{ficha, select, yes { with a ficha} other {}} on record',
    pt: '{lead}, {total, plural, one {a única <n>comuna</n> tem} other {as <n>{total}</n> comunas têm}} alguma experiência supramunicipal{ficha, select, yes { com ficha} other {}} registrada',
  },
  /** The second figure; `others` where some comunas have no record at all. */
  underUmbrella: {
    es: '{others, select, yes {{n, plural, one {En <n>otra</n>} other {En otras <n>{n}</n>}}} other {En <n>{n, plural, one {una} other {#}}</n> de ellas}} solo alcanza el paraguas {national, select, yes {de su región o del país} other {de su región}}',
    en: '{others, select, yes {{n, plural, one {<n>Another</n>} other {Another <n>{n}</n>}}} other {<n>{n, plural, one {One} other {#}}</n> of them}} {n, plural, one {is} other {are}} reached only by the umbrella of their {national, select, yes {region or the country} other {region}}',
    pt: '{others, select, yes {{n, plural, one {Em <n>outra</n>} other {Em outras <n>{n}</n>}}} other {Em <n>{n, plural, one {uma} other {#}}</n> delas}} só alcança o guarda-chuva {national, select, yes {de sua região ou do país} other {de sua região}}',
  },
  noUmbrella: {
    es: 'Ninguna depende solo del paraguas de su región',
    en: 'None depends on its region’s umbrella alone',
    pt: 'Nenhuma depende só do guarda-chuva de sua região',
  },
  directly: {
    es: 'Con registro directo, {n} ({comunas} de las comunas, {population} de la población)',
    en: 'With a direct record, {n} ({comunas} of the comunas, {population} of the population)',
    pt: 'Com registro direto, {n} ({comunas} das comunas, {population} da população)',
  },
  withScenario: { es: 'con el escenario', en: 'with the scenario', pt: 'com o cenário' },
  leadPlace: { es: 'en {place}', en: 'in {place}', pt: 'em {place}' },
  leadUnit: { es: 'en la {unit}', en: 'in the {unit}', pt: 'na {unit}' },
  countries: {
    es: 'Países y unidades sin experiencia registrada',
    en: 'Countries and units with no experience on record',
    pt: 'Países e unidades sem experiência registrada',
  },
  unitsOf: {
    es: '{place}: unidades sin experiencia registrada',
    en: '{place}: units with no experience on record',
    pt: '{place}: unidades sem experiência registrada',
  },
  nothingPasses: {
    es: 'Con estos filtros no queda ninguna experiencia',
    en: 'No experience is left with these filters',
    pt: 'Com estes filtros não resta nenhuma experiência',
  },
  copy: { es: 'Copiar la frase', en: 'Copy the sentence', pt: 'Copiar a frase' },
  copied: { es: 'Frase copiada', en: 'Sentence copied', pt: 'Frase copiada' },
  copyFailed: {
    es: 'El navegador no deja copiar.',
    en: 'The browser does not allow copying.',
    pt: 'O navegador não permite copiar.',
  },

  /** Head: the three figures. */
  figures: { es: 'Cobertura', en: 'Coverage', pt: 'Cobertura' },
  comunas: { es: 'Comunas', en: 'Comunas', pt: 'Comunas' },
  population: { es: 'Población, Censo 2017', en: 'Population, 2017 census', pt: 'População, Censo 2017' },
  area: {
    es: 'Superficie{antarctica, select, yes {, sin Antártica} other {}}',
    en: 'Area{antarctica, select, yes {, without Antarctica} other {}}',
    pt: 'Superfície{antarctica, select, yes {, sem a Antártica} other {}}',
  },
  direct: { es: 'directa', en: 'direct', pt: 'direta' },
  umbrella: { es: 'con paraguas', en: 'with umbrella', pt: 'com guarda-chuva' },
  amounts: {
    es: '<d>{direct}</d> y <u>{covered}</u> de {whole}',
    en: '<d>{direct}</d> and <u>{covered}</u> of {whole}',
    pt: '<d>{direct}</d> e <u>{covered}</u> de {whole}',
  },
  /** With the umbrella counted, its figure is the first, as it is above. */
  amountsUmbrella: {
    es: '<u>{covered}</u> y <d>{direct}</d> de {whole}',
    en: '<u>{covered}</u> and <d>{direct}</d> of {whole}',
    pt: '<u>{covered}</u> e <d>{direct}</d> de {whole}',
  },
  barLabel: { es: '{what}, por clase: {parts}', en: '{what}, by class: {parts}', pt: '{what}, por classe: {parts}' },
  barPart: { es: '{name}, {share}', en: '{name}, {share}', pt: '{name}, {share}' },
  listGaps: {
    es: 'Comunas sin experiencia registrada, {place}',
    en: 'Comunas with no experience on record, {place}',
    pt: 'Comunas sem experiência registrada, {place}',
  },
  listUmbrella: {
    es: 'Comunas que solo alcanza el paraguas, {place}',
    en: 'Comunas that only the umbrella reaches, {place}',
    pt: 'Comunas que só o guarda-chuva alcança, {place}',
  },
  listDirect: {
    es: 'Comunas con registro directo, {place}',
    en: 'Comunas with a direct record, {place}',
    pt: 'Comunas com registro direto, {place}',
  },
  listCovered: {
    es: 'Comunas con registro directo o paraguas, {place}',
    en: 'Comunas with a direct record or under the umbrella, {place}',
    pt: 'Comunas com registro direto ou guarda-chuva, {place}',
  },

  /** At the foot. */
  onlyIdentified: {
    es: '{n, plural, one {A <n>una</n> sin registro llegan} other {A <n>#</n> sin registro llegan}} experiencias solo identificadas',
    en: '{n, plural, one {<n>One</n> without a record is} other {<n>#</n> without a record are}} reached by experiences that are only identified',
    pt: '{n, plural, one {A <n>uma</n> sem registro chegam} other {A <n>#</n> sem registro chegam}} experiências só identificadas',
  },
  listOnlyIdentified: {
    es: 'Comunas a las que solo llegan experiencias identificadas',
    en: 'Comunas reached only by identified experiences',
    pt: 'Comunas a que só chegam experiências identificadas',
  },
  meaningTitle: { es: 'Qué significa una brecha:', en: 'What a gap means:', pt: 'O que significa uma lacuna:' },
  meaning: {
    es: '«sin experiencia registrada en este catálogo», nunca «no existe».',
    en: '“no experience on record in this catalogue”, never “it does not exist”.',
    pt: '«sem experiência registrada neste catálogo», nunca «não existe».',
  },
  meaningUneven: {
    es: 'El registro es desigual: depende de las fuentes, los ciclos y las regiones que el estudio miró.',
    en: 'The record is uneven: it depends on the sources, the cycles and the regions that the study looked at.',
    pt: 'O registro é desigual: depende das fontes, dos ciclos e das regiões que o estudo observou.',
  },
} satisfies Messages;

/** The league: which regions, provinces or comunas have most without a record. */
export const gapLeague = {
  region: { es: 'Regiones', en: 'Regions', pt: 'Regiões' },
  province: { es: 'Provincias', en: 'Provinces', pt: 'Províncias' },
  comuna: { es: 'Comunas', en: 'Comunas', pt: 'Comunas' },
  title: { es: '{level}, {order}', en: '{level}, {order}', pt: '{level}, {order}' },
  byName: { es: 'por nombre', en: 'by name', pt: 'por nome' },
  byShare: { es: 'por parte cubierta', en: 'by covered share', pt: 'por parte coberta' },
  byComunas: { es: 'por comunas sin registro', en: 'by comunas without a record', pt: 'por comunas sem registro' },
  byPopulation: {
    es: 'por población sin registro',
    en: 'by people without a record',
    pt: 'por população sem registro',
  },
  levels: { es: 'Filas de la tabla', en: 'Rows of the table', pt: 'Linhas da tabela' },
  measure: { es: 'Parte cubierta', en: 'Covered share', pt: 'Parte coberta' },
  comunas: { es: 'por comunas', en: 'by comunas', pt: 'por comunas' },
  population: { es: 'por población', en: 'by population', pt: 'por população' },
  area: { es: 'por superficie', en: 'by area', pt: 'por superfície' },
  name: { es: 'Nombre', en: 'Name', pt: 'Nome' },
  directShort: { es: 'directa', en: 'direct', pt: 'direta' },
  coveredShort: { es: 'cubierta', en: 'covered', pt: 'coberta' },
  unrecordedShort: { es: 'sin registro', en: 'no record', pt: 'sem registro' },
  comunasShort: { es: 'com.', en: 'com.', pt: 'com.' },
  millionsShort: { es: 'mill.', en: 'mill.', pt: 'mi' },
  inhabitantsShort: { es: 'hab.', en: 'inh.', pt: 'hab.' },
  /** Whole names of the columns, for who hears them. */
  shareColumn: { es: 'Parte {what}', en: 'Share {what}', pt: 'Parte {what}' },
  comunasColumn: { es: 'Comunas sin registro', en: 'Comunas without a record', pt: 'Comunas sem registro' },
  millionsColumn: {
    es: 'Millones de habitantes sin registro',
    en: 'Millions of inhabitants without a record',
    pt: 'Milhões de habitantes sem registro',
  },
  inhabitantsColumn: {
    es: 'Habitantes sin registro',
    en: 'Inhabitants without a record',
    pt: 'Habitantes sem registro',
  },
  sort: { es: 'Ordenar {order}', en: 'Sort {order}', pt: 'Ordenar {order}' },
  all: { es: 'En total', en: 'In all', pt: 'Ao todo' },
  thin: {
    es: 'El catálogo apenas miró aquí',
    en: 'The catalogue hardly looked here',
    pt: 'O catálogo mal olhou aqui',
  },
  tableTitle: {
    es: 'Cobertura por {level}, {place}',
    en: 'Coverage by {level}, {place}',
    pt: 'Cobertura por {level}, {place}',
  },
  byRegion: { es: 'región', en: 'region', pt: 'região' },
  byProvince: { es: 'provincia', en: 'province', pt: 'província' },
  byComuna: { es: 'comuna', en: 'comuna', pt: 'comuna' },
  fileRegions: { es: 'brechas-regiones', en: 'gaps-regions', pt: 'lacunas-regioes' },
  fileProvinces: { es: 'brechas-provincias', en: 'gaps-provinces', pt: 'lacunas-provincias' },
  fileComunas: { es: 'brechas-comunas', en: 'gaps-comunas', pt: 'lacunas-comunas' },
  code: { es: 'Código', en: 'Code', pt: 'Código' },
  heading: { es: '{measure}: {part}', en: '{measure}: {part}', pt: '{measure}: {part}' },
  measureComunas: { es: 'Comunas', en: 'Comunas', pt: 'Comunas' },
  measurePopulation: { es: 'Población (Censo 2017)', en: 'Population (2017 census)', pt: 'População (Censo 2017)' },
  measureArea: { es: 'Superficie (km²)', en: 'Area (km²)', pt: 'Superfície (km²)' },
  total: { es: 'total', en: 'total', pt: 'total' },
  direct: { es: 'con registro directo', en: 'with a direct record', pt: 'com registro direto' },
  withUmbrella: {
    es: 'con registro directo o paraguas',
    en: 'with a direct record or umbrella',
    pt: 'com registro direto ou guarda-chuva',
  },
  unrecorded: { es: 'sin registro', en: 'without a record', pt: 'sem registro' },
  shareDirect: { es: 'parte directa', en: 'direct share', pt: 'parte direta' },
  shareUmbrella: { es: 'parte con paraguas', en: 'share with umbrella', pt: 'parte com guarda-chuva' },
} satisfies Messages;
