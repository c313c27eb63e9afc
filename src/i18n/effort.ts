import type { Messages } from './text';

/** Brechas: how much research stands behind the figure of a region. `level` is «region» or «province». */
export const effort = {
  name: { es: 'Esfuerzo de búsqueda', en: 'Research effort', pt: 'Esforço de busca' },
  titleThin: {
    es: 'En {words} de {all} {level, select, region {regiones} other {provincias}}, a lo más una fuente registra algo',
    en: 'In {words} of {all} {level, select, region {regions} other {provinces}}, one source at most records anything',
    pt: 'Em {words} de {all} {level, select, region {regiões} other {províncias}}, no máximo uma fonte registra algo',
  },
  titleThinGaps: {
    es: '{title}: allí {n, plural, one {está} other {están}} {n} de las {gaps} comunas sin registro',
    en: '{title}: {n} of the {gaps} comunas without a record {n, plural, one {lies} other {lie}} there',
    pt: '{title}: ali {n, plural, one {está} other {estão}} {n} das {gaps} comunas sem registro',
  },
  titleThinAll: {
    es: '{title}: allí {gaps, plural, one {está la única comuna} other {están las # comunas}} sin registro',
    en: '{title}: {gaps, plural, one {the only comuna} other {all # comunas}} without a record {gaps, plural, one {lies} other {lie}} there',
    pt: '{title}: ali {gaps, plural, one {está a única comuna} other {estão as # comunas}} sem registro',
  },
  titleSolid: {
    es: 'En todas las {level, select, region {regiones} other {provincias}} registra algo más de una fuente',
    en: 'In every {level, select, region {region} other {province}} more than one source records something',
    pt: 'Em todas as {level, select, region {regiões} other {províncias}} mais de uma fonte registra algo',
  },
  titleOne: {
    es: '{place}: detrás de su cifra, {n, plural, =0 {ninguna experiencia} one {# experiencia} other {# experiencias}} de {sources, plural, =0 {ninguna fuente} one {# fuente} other {# fuentes}}',
    en: '{place}: behind its figure, {n, plural, =0 {no experience} one {# experience} other {# experiences}} from {sources, plural, =0 {no source} one {# source} other {# sources}}',
    pt: '{place}: por trás de sua cifra, {n, plural, =0 {nenhuma experiência} one {# experiência} other {# experiências}} de {sources, plural, =0 {nenhuma fonte} one {# fonte} other {# fontes}}',
  },
  /** What stands beside the effort where a scenario is drawn. */
  withScenario: {
    es: 'La cobertura es la que habría con el escenario dibujado, que no es parte del catálogo.',
    en: 'The coverage is what it would be with the drawn scenario, which is not part of the catalogue.',
    pt: 'A cobertura é a que haveria com o cenário desenhado, que não é parte do catálogo.',
  },
  lead: {
    es: 'Donde el catálogo casi no miró, la cifra se marca: una ausencia de registro no es una ausencia de experiencia. La marca cae donde a lo más una de las {sources} fuentes con experiencias en Chile registra algo, con ficha o sin ella, supramunicipal o local, lo nacional aparte. El esfuerzo se mide en todo el catálogo; la cobertura a su lado sigue los filtros.',
    en: 'Where the catalogue hardly looked, the figure is marked: an absent record is not an absent experience. The mark stands where at most one of the {sources} sources with experiences in Chile records anything, with a ficha or without, supra-municipal or local, national records apart. Effort is measured in the whole catalogue; the coverage beside it follows the filters.',
    pt: 'Onde o catálogo quase não olhou, a cifra é marcada: uma ausência de registro não é uma ausência de experiência. A marca está onde no máximo uma das {sources} fontes com experiências no Chile registra algo, com ficha ou sem ela, supramunicipal ou local, o nacional à parte. O esforço é medido em todo o catálogo; a cobertura ao lado segue os filtros.',
  },
  study: {
    es: 'Las regiones del estudio pesan más: según el informe, entre las chilenas se dio preferencia a fichar las de sus tres regiones (líneas 518-519), que el texto disponible no nombra (líneas 83-84 y 502). La que reúne más fichas es {region}: <n>{n} de {all}</n>.',
    en: 'The study’s own regions weigh more: by the report, among Chilean experiences those of its three regions were preferred for fichas (lines 518-519), and the text at hand does not name them (lines 83-84 and 502). The one with most fichas is {region}: <n>{n} of {all}</n>.',
    pt: 'As regiões do estudo pesam mais: segundo o relatório, entre as chilenas deu-se preferência às de suas três regiões (linhas 518-519), que o texto disponível não nomeia (linhas 83-84 e 502). A que reúne mais fichas é {region}: <n>{n} de {all}</n>.',
  },
  nowhere: {
    es: 'Detrás de ninguna región: <unplaced>{unplaced, plural, one {# experiencia de Chile que no se puede situar} other {# experiencias de Chile que no se pueden situar}}</unplaced> y <abroad>{abroad, plural, one {# de otro país} other {# de otros países}}</abroad>.',
    en: 'Behind no region: <unplaced>{unplaced, plural, one {# experience of Chile that cannot be placed} other {# experiences of Chile that cannot be placed}}</unplaced> and <abroad>{abroad, plural, one {# of another country} other {# of other countries}}</abroad>.',
    pt: 'Por trás de nenhuma região: <unplaced>{unplaced, plural, one {# experiência do Chile que não se pode situar} other {# experiências do Chile que não se podem situar}}</unplaced> e <abroad>{abroad, plural, one {# de outro país} other {# de outros países}}</abroad>.',
  },
  listingUnplaced: {
    es: 'Experiencias de Chile que no se pueden situar',
    en: 'Experiences of Chile that cannot be placed',
    pt: 'Experiências do Chile que não se podem situar',
  },
  listingAbroad: {
    es: 'Experiencias de otros países',
    en: 'Experiences of other countries',
    pt: 'Experiências de outros países',
  },
  cyclesFailed: {
    es: 'No se pudieron traer las listas del informe ({reason}): faltan los ciclos.',
    en: 'The report’s lists could not be fetched ({reason}): the cycles are missing.',
    pt: 'Não foi possível trazer as listas do relatório ({reason}): faltam os ciclos.',
  },
  retry: { es: 'Intentar de nuevo', en: 'Try again', pt: 'Tentar de novo' },

  /** Columns; the explanations stand in a tip. */
  unit: {
    es: '{level, select, region {Región} other {Provincia}}',
    en: '{level, select, region {Region} other {Province}}',
    pt: '{level, select, region {Região} other {Província}}',
  },
  coverage: { es: 'Cobertura', en: 'Coverage', pt: 'Cobertura' },
  direct: { es: 'Directa', en: 'Direct', pt: 'Direta' },
  umbrella: { es: 'Con paraguas', en: 'With umbrella', pt: 'Com guarda-chuva' },
  gaps: { es: 'Sin registro', en: 'No record', pt: 'Sem registro' },
  experiences: { es: 'Todo lo registrado', en: 'All recorded', pt: 'Tudo o registrado' },
  documented: { es: 'Con ficha', en: 'With ficha', pt: 'Com ficha' },
  identified: { es: 'Solo identificadas', en: 'Identified only', pt: 'Só identificadas' },
  local: { es: 'De ellas, locales', en: 'Of them, local', pt: 'Delas, locais' },
  sources: { es: 'Fuentes', en: 'Sources', pt: 'Fontes' },
  cycles: { es: 'Ciclos del premio', en: 'Cycles of the prize', pt: 'Ciclos do prêmio' },
  years: { es: 'Inicio', en: 'Beginning', pt: 'Início' },
  perHundredThousand: { es: 'Por 100.000 hab.', en: 'Per 100,000 inh.', pt: 'Por 100.000 hab.' },
  perComuna: { es: 'Por comuna', en: 'Per comuna', pt: 'Por comuna' },
  mark: { es: 'Marca', en: 'Mark', pt: 'Marca' },

  cycle: { es: 'ciclo {cycle}', en: 'cycle {cycle}', pt: 'ciclo {cycle}' },
  yearOne: { es: '{first}', en: '{first}', pt: '{first}' },
  yearSpan: { es: '{first}–{last}', en: '{first}–{last}', pt: '{first}–{last}' },
  undated: {
    es: '{n, plural, one {# sin año} other {# sin año}}',
    en: '{n, plural, one {# without a year} other {# without a year}}',
    pt: '{n, plural, one {# sem ano} other {# sem ano}}',
  },
  /** Why a row is marked. */
  thinNone: {
    es: 'ninguna fuente{national, select, yes {, salvo lo nacional} other {}}',
    en: 'no source{national, select, yes {, national records apart} other {}}',
    pt: 'nenhuma fonte{national, select, yes {, salvo o nacional} other {}}',
  },
  thinOne: {
    es: 'una sola fuente{national, select, yes {, salvo lo nacional} other {}}',
    en: 'one source alone{national, select, yes {, national records apart} other {}}',
    pt: 'uma só fonte{national, select, yes {, salvo o nacional} other {}}',
  },
  thin: { es: 'sí', en: 'yes', pt: 'sim' },
  notThin: { es: 'no', en: 'no', pt: 'não' },
  /** What a number counts, for its list and its accessible name. */
  what: { es: '{unit}: {what}', en: '{unit}: {what}', pt: '{unit}: {what}' },
  whatDirect: {
    es: 'comunas cubiertas directamente',
    en: 'comunas covered directly',
    pt: 'comunas cobertas diretamente',
  },
  whatUmbrella: {
    es: 'comunas cubiertas, con el paraguas regional',
    en: 'comunas covered, umbrella included',
    pt: 'comunas cobertas, com o guarda-chuva regional',
  },
  whatGaps: {
    es: 'comunas sin experiencia registrada',
    en: 'comunas with no experience recorded',
    pt: 'comunas sem experiência registrada',
  },
  whatAll: { es: 'todo lo registrado', en: 'all that is recorded', pt: 'tudo o que está registrado' },
  whatDocumented: { es: 'experiencias con ficha', en: 'experiences with a ficha', pt: 'experiências com ficha' },
  whatIdentified: {
    es: 'experiencias solo identificadas',
    en: 'experiences identified only',
    pt: 'experiências só identificadas',
  },
  whatLocal: {
    es: 'experiencias de una sola comuna',
    en: 'experiences of one comuna alone',
    pt: 'experiências de uma só comuna',
  },
  whatYears: {
    es: 'experiencias con año de inicio',
    en: 'experiences with a year of beginning',
    pt: 'experiências com ano de início',
  },
  whatUndated: {
    es: 'experiencias sin año de inicio',
    en: 'experiences without a year of beginning',
    pt: 'experiências sem ano de início',
  },
  fileName: { es: 'brechas-esfuerzo', en: 'gaps-effort', pt: 'lacunas-esforco' },
  columnCode: { es: 'Código', en: 'Code', pt: 'Código' },
  columnComunas: { es: 'Comunas', en: 'Comunas', pt: 'Comunas' },
  columnDirect: {
    es: 'Comunas con cobertura directa',
    en: 'Comunas covered directly',
    pt: 'Comunas com cobertura direta',
  },
  columnUmbrella: {
    es: 'Comunas cubiertas con paraguas',
    en: 'Comunas covered with umbrella',
    pt: 'Comunas cobertas com guarda-chuva',
  },
  columnFirst: { es: 'Primer año de inicio', en: 'First year of beginning', pt: 'Primeiro ano de início' },
  columnLast: { es: 'Último año de inicio', en: 'Last year of beginning', pt: 'Último ano de início' },
  columnUndated: { es: 'Sin año de inicio', en: 'Without a year of beginning', pt: 'Sem ano de início' },
  columnThin: { es: 'Casi sin mirar', en: 'Hardly looked at', pt: 'Quase sem olhar' },
  sortBy: { es: 'Ordenar por {column}', en: 'Sort by {column}', pt: 'Ordenar por {column}' },
} satisfies Messages;
