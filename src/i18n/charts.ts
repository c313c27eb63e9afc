import type { CodeId } from '../catalog/vocabulary';
import type { Message, Messages } from './text';

/** Panel of indicators: tabs, menus, axes, notes. */
export const charts = {
  aspects: { es: 'Aspectos', en: 'Aspects', pt: 'Aspectos' },
  factorsTab: { es: 'Factores', en: 'Factors', pt: 'Fatores' },

  menu: { es: 'Opciones de «{title}»', en: 'Options for “{title}”', pt: 'Opções de «{title}»' },
  asTable: { es: 'Ver como tabla', en: 'View as a table', pt: 'Ver como tabela' },
  asDrawing: { es: 'Ver como gráfico', en: 'View as a chart', pt: 'Ver como gráfico' },
  downloadPng: { es: 'Descargar PNG', en: 'Download PNG', pt: 'Baixar PNG' },
  downloadSvg: { es: 'Descargar SVG', en: 'Download SVG', pt: 'Baixar SVG' },
  downloadCsv: { es: 'Descargar CSV', en: 'Download CSV', pt: 'Baixar CSV' },
  downloadFailed: {
    es: 'El navegador no pudo hacer la imagen; SVG y CSV sí se pueden descargar.',
    en: 'The browser could not make the picture; SVG and CSV can be downloaded.',
    pt: 'O navegador não conseguiu fazer a imagem; SVG e CSV podem ser baixados.',
  },
  showAll: { es: 'Ver las {n} filas', en: 'Show all {n} rows', pt: 'Ver as {n} linhas' },
  showFewer: { es: 'Ver menos', en: 'Show fewer', pt: 'Ver menos' },

  noFichaTitle: {
    es: 'Nada que contar aquí: ninguna tiene ficha',
    en: 'Nothing to count here: none has a ficha',
    pt: 'Nada a contar aqui: nenhuma tem ficha',
  },
  noFichaBody: {
    es: 'Las experiencias que pasan los filtros solo están identificadas en el inventario. Los códigos existen para las que tienen ficha.',
    en: 'The experiences that pass the filters are only identified in the inventory. Codes exist for those with a ficha.',
    pt: 'As experiências que passam pelos filtros estão apenas identificadas no inventário. Os códigos existem para as que têm ficha.',
  },

  n: { es: 'n = {total}', en: 'n = {total}', pt: 'n = {total}' },
  nOf: { es: 'n = {known} de {total}', en: 'n = {known} of {total}', pt: 'n = {known} de {total}' },
  nWithFicha: { es: '{n} con ficha', en: '{n} with a ficha', pt: '{n} com ficha' },
  listingKnown: {
    es: '{variable}: con información',
    en: '{variable}: with information',
    pt: '{variable}: com informação',
  },
  listingRow: { es: '{variable}: {value}', en: '{variable}: {value}', pt: '{variable}: {value}' },
  rowName: {
    es: '{label}: {n} de {total, plural, one {# experiencia} other {# experiencias}}',
    en: '{label}: {n} of {total, plural, one {# experience} other {# experiences}}',
    pt: '{label}: {n} de {total, plural, one {# experiência} other {# experiências}}',
  },
  rowNameOutside: {
    es: '{label}: {n, plural, one {# experiencia} other {# experiencias}} fuera del filtro',
    en: '{label}: {n, plural, one {# experience} other {# experiences}} outside the filter',
    pt: '{label}: {n, plural, one {# experiência} other {# experiências}} fora do filtro',
  },
  rowActor: {
    es: '{label}: {n, plural, one {# mesa} other {# mesas}}; elegir este actor',
    en: '{label}: {n, plural, one {# table} other {# tables}}; select this actor',
    pt: '{label}: {n, plural, one {# mesa} other {# mesas}}; escolher este ator',
  },
  rowSector: {
    es: '{label}: {n, plural, one {# actor} other {# actores}} en {tables, plural, one {# experiencia} other {# experiencias}}',
    en: '{label}: {n, plural, one {# actor} other {# actors}} in {tables, plural, one {# experience} other {# experiences}}',
    pt: '{label}: {n, plural, one {# ator} other {# atores}} em {tables, plural, one {# experiência} other {# experiências}}',
  },
  outsideNote: {
    es: 'En contorno: fuera del filtro; otro clic en lo elegido lo libera.',
    en: 'Outlined: outside the filter; click the chosen row again to free it.',
    pt: 'Em contorno: fora do filtro; outro clique no escolhido o libera.',
  },

  columnValue: { es: 'Valor', en: 'Value', pt: 'Valor' },
  columnYear: { es: 'Año', en: 'Year', pt: 'Ano' },
  columnExperiences: { es: 'Experiencias', en: 'Experiences', pt: 'Experiências' },
  columnExperience: { es: 'Experiencia', en: 'Experience', pt: 'Experiência' },
  columnShare: { es: '% con información', en: '% of those informed', pt: '% com informação' },
  columnNames: { es: 'Cuáles', en: 'Which', pt: 'Quais' },
  columnActors: { es: 'Actores', en: 'Actors', pt: 'Atores' },
  columnTables: { es: 'Mesas', en: 'Tables', pt: 'Mesas' },
  columnAxis: { es: 'Eje', en: 'Axis', pt: 'Eixo' },
  columnSelection: { es: 'Selección', en: 'Selection', pt: 'Seleção' },
  columnWhole: { es: 'Conjunto', en: 'Whole', pt: 'Conjunto' },
  columnCounted: { es: 'n selección', en: 'n selection', pt: 'n seleção' },
  columnCountedWhole: { es: 'n conjunto', en: 'n whole', pt: 'n conjunto' },

  startYear: { es: 'Año de inicio', en: 'Year of beginning', pt: 'Ano de início' },
  unknownShort: { es: 'sin inf.', en: 'no inf.', pt: 'sem inf.' },
  unknown: { es: 'Sin información', en: 'No information', pt: 'Sem informação' },
  demand: { es: 'Origen de la demanda', en: 'Origin of the demand', pt: 'Origem da demanda' },
  scale: { es: 'Escala, una o más', en: 'Scale, one or more', pt: 'Escala, uma ou mais' },
  theme: { es: 'Tema, uno o más', en: 'Theme, one or more', pt: 'Tema, um ou mais' },
  programme: { es: 'Programa', en: 'Programme', pt: 'Programa' },
  levels: { es: 'Niveles que apoyan', en: 'Levels that back it', pt: 'Níveis que apoiam' },
  traits: { es: 'Rasgos de gobernanza', en: 'Traits of governance', pt: 'Traços de governança' },
  kinds: { es: 'Tipos de instrumento', en: 'Kinds of instrument', pt: 'Tipos de instrumento' },
  noKind: { es: 'Ninguno de la lista', en: 'None of the list', pt: 'Nenhum da lista' },
  noLevel: { es: 'Ningún nivel', en: 'No level', pt: 'Nenhum nível' },
  noTrait: { es: 'Ningún rasgo', en: 'No trait', pt: 'Nenhum traço' },
  tension: { es: 'Tensión política', en: 'Political tension', pt: 'Tensão política' },
  tensionYes: { es: 'Relata tensión', en: 'Tells of tension', pt: 'Relata tensão' },
  tensionNo: { es: 'No relata tensión', en: 'Tells of none', pt: 'Não relata tensão' },
  tensionNote: {
    es: 'Que no se relate no prueba que no la hubo.',
    en: 'That none is told does not prove that there was none.',
    pt: 'Não ser relatada não prova que não houve.',
  },
  regionalRoleNote: {
    es: 'En algunas fichas el apartado habla de otro organismo (un servicio, la SUBDERE, una gobernación); la duda del campo dice cuál.',
    en: 'In some fichas the heading speaks of another body (a public service, SUBDERE, a provincial government); the doubt at the field says which.',
    pt: 'Em algumas fichas a seção fala de outro organismo (um serviço, a SUBDERE, um governo provincial); a dúvida do campo diz qual.',
  },
  indices: {
    es: 'Índice por experiencia; trazo: mediana',
    en: 'Index by experience; stroke: median',
    pt: 'Índice por experiência; traço: mediana',
  },
  indicesFew: { es: 'Índices por experiencia', en: 'Indices by experience', pt: 'Índices por experiência' },
  indexOne: { es: '{index}; trazo: mediana', en: '{index}; stroke: median', pt: '{index}; traço: mediana' },
  noIndex: { es: 'sin índice', en: 'no index', pt: 'sem índice' },
  indexRow: { es: 'Índice', en: 'Index', pt: 'Índice' },
  indexMark: { es: '{name}: {value} de 100', en: '{name}: {value} of 100', pt: '{name}: {value} de 100' },
  indexMarkNone: {
    es: '{name}: información insuficiente',
    en: '{name}: insufficient information',
    pt: '{name}: informação insuficiente',
  },
  indexBin: {
    es: '{from} a {to}: {n, plural, one {# experiencia} other {# experiencias}}',
    en: '{from} to {to}: {n, plural, one {# experience} other {# experiences}}',
    pt: '{from} a {to}: {n, plural, one {# experiência} other {# experiências}}',
  },
  yearMark: {
    es: '{year}: {n, plural, =0 {ninguna experiencia} one {# experiencia} other {# experiencias}}',
    en: '{year}: {n, plural, =0 {no experience} one {# experience} other {# experiences}}',
    pt: '{year}: {n, plural, =0 {nenhuma experiência} one {# experiência} other {# experiências}}',
  },
  marks: { es: 'Experiencias del gráfico', en: 'Experiences in the chart', pt: 'Experiências do gráfico' },
  years: { es: 'Años: elegir filtra', en: 'Years: choosing filters', pt: 'Anos: escolher filtra' },
  actorsByTables: {
    es: 'Actores por mesas en que participan',
    en: 'Actors by tables they sit at',
    pt: 'Atores por mesas em que participam',
  },
  actorsExcluded: {
    es: '{n, plural, =0 {Solo entidades específicas.} one {Sin contar # actor genérico («empresarios», «vecinos»).} other {Sin contar # actores genéricos («empresarios», «vecinos»).}}',
    en: '{n, plural, =0 {Specific bodies only.} one {Without # generic actor (“entrepreneurs”, “neighbours”).} other {Without # generic actors (“entrepreneurs”, “neighbours”).}}',
    pt: '{n, plural, =0 {Só entidades específicas.} one {Sem contar # ator genérico («empresários», «vizinhos»).} other {Sem contar # atores genéricos («empresários», «vizinhos»).}}',
  },
  actorsBySector: { es: 'Actores por sector', en: 'Actors by sector', pt: 'Atores por setor' },
  factors: { es: 'Factores facilitadores', en: 'Facilitating factors', pt: 'Fatores facilitadores' },
  columnFactor: { es: 'Factor', en: 'Factor', pt: 'Fator' },
  rowFactor: {
    es: '{label}: presente en {n} de {total, plural, one {# experiencia} other {# experiencias}}, ausente en {absent}, no queda claro en {unclear}',
    en: '{label}: present in {n} of {total, plural, one {# experience} other {# experiences}}, absent in {absent}, unclear in {unclear}',
    pt: '{label}: presente em {n} de {total, plural, one {# experiência} other {# experiências}}, ausente em {absent}, não fica claro em {unclear}',
  },
  factorsNote: {
    es: 'Lleno: presente. Contorno: ausente. Rayado: no queda claro.',
    en: 'Full: present. Outlined: absent. Striped: unclear.',
    pt: 'Cheio: presente. Contorno: ausente. Riscado: não fica claro.',
  },
  alignment: {
    es: 'Alineación: factores presentes',
    en: 'Alignment: factors present',
    pt: 'Alinhamento: fatores presentes',
  },
  alignmentRow: {
    es: '{n, plural, =0 {Ningún factor} one {# factor} other {# factores}}',
    en: '{n, plural, =0 {No factor} one {# factor} other {# factors}}',
    pt: '{n, plural, =0 {Nenhum fator} one {# fator} other {# fatores}}',
  },
  alignmentNote: {
    es: '{n, plural, =0 {En ninguna se pudieron juzgar los cinco} one {Los cinco se pudieron juzgar en una} other {Los cinco se pudieron juzgar en #}}. Rayado: alguno no queda claro y podría sumar.',
    en: '{n, plural, =0 {All five could be judged in none} one {All five could be judged in one} other {All five could be judged in #}}. Striped: one or more are unclear and could add.',
    pt: '{n, plural, =0 {Em nenhuma foi possível julgar os cinco} one {Os cinco puderam ser julgados em uma} other {Os cinco puderam ser julgados em #}}. Riscado: algum não fica claro e poderia somar.',
  },
  profile: {
    es: 'Selección y conjunto con ficha',
    en: 'Selection and all with a ficha',
    pt: 'Seleção e conjunto com ficha',
  },
  profileNote: {
    es: 'Índices: media, 0 a 100. Factores: % de las juzgadas en que está presente.',
    en: 'Indices: mean, 0 to 100. Factors: % of those judged in which it is present.',
    pt: 'Índices: média, 0 a 100. Fatores: % das julgadas em que está presente.',
  },
  profileMissing: {
    es: 'Sin dato en la selección: {list}.',
    en: 'No value in the selection: {list}.',
    pt: 'Sem dado na seleção: {list}.',
  },
  profileValue: {
    es: '{axis}: selección {selection}, conjunto {whole}',
    en: '{axis}: selection {selection}, whole {whole}',
    pt: '{axis}: seleção {selection}, conjunto {whole}',
  },
  profileFew: {
    es: 'Punto hueco y lados a trazos: se pudo juzgar en menos de la mitad ({list}).',
    en: 'Hollow point and dashed sides: could be judged in fewer than half ({list}).',
    pt: 'Ponto vazado e lados tracejados: pôde ser julgado em menos da metade ({list}).',
  },
  profileFewOf: { es: '{axis}, {n} de {total}', en: '{axis}, {n} of {total}', pt: '{axis}, {n} de {total}' },
  keySelection: { es: 'selección', en: 'selection', pt: 'seleção' },
  keyWhole: { es: 'conjunto', en: 'whole', pt: 'conjunto' },
  source: {
    es: '{atlas}, datos {version}. {total, plural, one {# experiencia pasa} other {# experiencias pasan}} los filtros.',
    en: '{atlas}, data {version}. {total, plural, one {# experience passes} other {# experiences pass}} the filters.',
    pt: '{atlas}, dados {version}. {total, plural, one {# experiência passa} other {# experiências passam}} pelos filtros.',
  },
  loadingDrawing: { es: 'Cargando el gráfico…', en: 'Loading the chart…', pt: 'Carregando o gráfico…' },
} satisfies Messages;

/** «Nueve declaran…»: a count of experiences as the subject of a verb. `{words}` is the number in words. */
const counted = (
  es: readonly [one: string, many: string],
  en: readonly [one: string, many: string],
  pt: readonly [one: string, many: string],
): Message => ({ es: subject(es), en: subject(en), pt: subject(pt) });

const subject = ([one, many]: readonly [string, string]): string =>
  `{n, plural, =0 {{words} ${one}} one {{words} ${one}} other {{words} ${many}}}`;

/** Titles made from the data. */
export const titles = {
  /** Two or more values are equally frequent. */
  tie: {
    es: 'Empatan {list}, con {words} cada una',
    en: '{list} tie, with {words} each',
    pt: 'Empatam {list}, com {words} cada',
  },
  tieOfMany: {
    es: '{values} categorías empatan, con {words} cada una',
    en: '{values} categories tie, with {words} each',
    pt: '{values} categorias empatam, com {words} cada',
  },
  /** The value that most have, where that is not what the sentence of the variable counts. */
  mostHave: {
    es: '{variable}: {value}, en {words} de {total}',
    en: '{variable}: {value}, in {words} of {total}',
    pt: '{variable}: {value}, em {words} de {total}',
  },
  nothingKnown: {
    es: 'No hay información sobre esto',
    en: 'There is no information about this',
    pt: 'Não há informação sobre isto',
  },
  began: {
    es: '{n, plural, one {{words} de {total} nace entre {from} y {to}} other {{words} de {total} nacen entre {from} y {to}}}',
    en: '{n, plural, one {{words} of {total} begins between {from} and {to}} other {{words} of {total} begin between {from} and {to}}}',
    pt: '{n, plural, one {{words} de {total} nasce entre {from} e {to}} other {{words} de {total} nascem entre {from} e {to}}}',
  },
  beganIn: {
    es: '{n, plural, one {{words} de {total} nace en {from}} other {{words} de {total} nacen en {from}}}',
    en: '{n, plural, one {{words} of {total} begins in {from}} other {{words} of {total} begin in {from}}}',
    pt: '{n, plural, one {{words} de {total} nasce em {from}} other {{words} de {total} nascem em {from}}}',
  },
  beganUnknown: {
    es: 'De ninguna se conoce el año de inicio',
    en: 'No year of beginning is known',
    pt: 'De nenhuma se conhece o ano de início',
  },
  scale: counted(
    ['es de escala {value}', 'son de escala {value}'],
    ['is of {value} scale', 'are of {value} scale'],
    ['é de escala {value}', 'são de escala {value}'],
  ),
  theme: {
    es: '{value} es el tema más frecuente: {words}',
    en: '{value} is the most frequent theme: {words}',
    pt: '{value} é o tema mais frequente: {words}',
  },
  programme: {
    es: '{value} reúne {words}',
    en: '{value} brings together {words}',
    pt: '{value} reúne {words}',
  },
  programmeNone: counted(
    ['no está en ninguna lista de programa', 'no están en ninguna lista de programa'],
    ['is on no programme list', 'are on no programme list'],
    ['não está em nenhuma lista de programa', 'não estão em nenhuma lista de programa'],
  ),
  indexHighest: {
    es: 'La mediana más alta es la de {index}: {value}',
    en: 'The highest median is that of {index}: {value}',
    pt: 'A mediana mais alta é a de {index}: {value}',
  },
  indexMedian: {
    es: 'La mediana de {index} es {value} de 100',
    en: 'The median of {index} is {value} of 100',
    pt: 'A mediana de {index} é {value} de 100',
  },
  indexTie: {
    es: 'Las medianas de {list} coinciden: {value}',
    en: 'The medians of {list} are equal: {value}',
    pt: 'As medianas de {list} coincidem: {value}',
  },
  indexNone: {
    es: 'Ninguna tiene información suficiente para el índice',
    en: 'None has enough information for the index',
    pt: 'Nenhuma tem informação suficiente para o índice',
  },
  actorOne: {
    es: '{name} se sienta en {words} mesas',
    en: '{name} sits at {words} tables',
    pt: '{name} participa de {words} mesas',
  },
  actorsTied: {
    es: '{actors} actores se sientan en {words} mesas cada uno',
    en: '{actors} actors sit at {words} tables each',
    pt: '{actors} atores participam de {words} mesas cada um',
  },
  actorsOnce: {
    es: 'Ningún actor se sienta en dos de estas mesas',
    en: 'No actor sits at two of these tables',
    pt: 'Nenhum ator participa de duas destas mesas',
  },
  sector: {
    es: 'El sector con más actores es {value}: {words}',
    en: 'The sector with most actors is {value}: {words}',
    pt: 'O setor com mais atores é {value}: {words}',
  },
  level: {
    es: 'El nivel que más apoya es el {value}: en {words}',
    en: 'The level that backs most is the {value} one: {words}',
    pt: 'O nível que mais apoia é o {value}: em {words}',
  },
  trait: {
    es: 'El rasgo más frecuente es {value}: en {words}',
    en: 'The most frequent trait is {value}: in {words}',
    pt: 'O traço mais frequente é {value}: em {words}',
  },
  kind: {
    es: 'El instrumento más frecuente es {value}: en {words}',
    en: 'The most frequent instrument is {value}: in {words}',
    pt: 'O instrumento mais frequente é {value}: em {words}',
  },
  tension: counted(
    ['relata tensión política', 'relatan tensión política'],
    ['tells of political tension', 'tell of political tension'],
    ['relata tensão política', 'relatam tensão política'],
  ),
  factor: {
    es: 'El factor más presente es {value}: en {words}',
    en: 'The factor most often present is {value}: in {words}',
    pt: 'O fator mais presente é {value}: em {words}',
  },
  alignment: counted(
    ['reúne cuatro o cinco factores', 'reúnen cuatro o cinco factores'],
    ['combines four or five factors', 'combine four or five factors'],
    ['reúne quatro ou cinco fatores', 'reúnem quatro ou cinco fatores'],
  ),
  profileAll: {
    es: 'La selección es todo el conjunto con ficha',
    en: 'The selection is everything with a ficha',
    pt: 'A seleção é todo o conjunto com ficha',
  },
  profileEqual: {
    es: 'La selección no se aparta del conjunto',
    en: 'The selection does not depart from the whole',
    pt: 'A seleção não se afasta do conjunto',
  },
  profileDifference: {
    es: '{axis}: {difference, plural, one {# punto} other {# puntos}} {direction, select, more {más} other {menos}} que el conjunto',
    en: '{axis}: {difference, plural, one {# point} other {# points}} {direction, select, more {more} other {less}} than the whole',
    pt: '{axis}: {difference, plural, one {# ponto} other {# pontos}} {direction, select, more {a mais} other {a menos}} que o conjunto',
  },
} satisfies Messages;

/** What the title of an ordered code counts: experiences at `from` or above, and the sentence that says so. */
export const thresholdTitles: Readonly<Partial<Record<CodeId, { from: number; title: Message }>>> = {
  regionalPresence: {
    from: 2,
    title: counted(
      ['tiene voz reconocida en su región', 'tienen voz reconocida en su región'],
      ['has a recognised voice in its region', 'have a recognised voice in their region'],
      ['tem voz reconhecida em sua região', 'têm voz reconhecida em sua região'],
    ),
  },
  governancePotential: {
    from: 2,
    title: counted(
      ['reúne dos o tres rasgos de gobernanza', 'reúnen dos o tres rasgos de gobernanza'],
      ['combines two or three traits of governance', 'combine two or three traits of governance'],
      ['reúne dois ou três traços de governança', 'reúnem dois ou três traços de governança'],
    ),
  },
  politicalSupport: {
    from: 2,
    title: counted(
      ['tiene apoyo de dos o más niveles de gobierno', 'tienen apoyo de dos o más niveles de gobierno'],
      ['is backed by two or more levels of government', 'are backed by two or more levels of government'],
      ['tem apoio de dois ou mais níveis de governo', 'têm apoio de dois ou mais níveis de governo'],
    ),
  },
  legalBasis: {
    from: 2,
    title: counted(
      ['tiene constitución propia, ley o decreto', 'tienen constitución propia, ley o decreto'],
      ['has its own constitution, a law or a decree', 'have their own constitution, a law or a decree'],
      ['tem constituição própria, lei ou decreto', 'têm constituição própria, lei ou decreto'],
    ),
  },
  managementInstruments: {
    from: 2,
    title: counted(
      ['usa dos o más tipos de instrumentos', 'usan dos o más tipos de instrumentos'],
      ['uses two or more kinds of instruments', 'use two or more kinds of instruments'],
      ['usa dois ou mais tipos de instrumentos', 'usam dois ou mais tipos de instrumentos'],
    ),
  },
  regionalGovernmentRole: {
    from: 1,
    title: {
      es: 'En {words} {n, plural, =0 {apoya el gobierno regional} other {el gobierno regional da apoyo}}',
      en: 'In {words} {n, plural, =0 {does the regional government give support} other {the regional government gives support}}',
      pt: 'Em {words} {n, plural, =0 {apoia o governo regional} other {o governo regional apoia}}',
    },
  },
  institutionalDesign: {
    from: 2,
    title: counted(
      ['tiene un diseño adaptable o concordado', 'tienen un diseño adaptable o concordado'],
      ['has a design that adapts or was agreed', 'have a design that adapts or was agreed'],
      ['tem um desenho adaptável ou acordado', 'têm um desenho adaptável ou acordado'],
    ),
  },
  counterpartCapacity: {
    from: 2,
    title: counted(
      ['cuenta con contrapartes capaces', 'cuentan con contrapartes capaces'],
      ['has capable counterparts', 'have capable counterparts'],
      ['conta com contrapartes capazes', 'contam com contrapartes capazes'],
    ),
  },
  proposingCapacity: {
    from: 2,
    title: {
      es: 'En {words} pesan las propuestas de la sociedad civil',
      en: 'In {words}, civil society’s proposals carry weight',
      pt: 'Em {words}, as propostas da sociedade civil têm peso',
    },
  },
};

/** The sentence for the most frequent value of a code whose values have no order to cut. */
export const frequentTitles: Readonly<Partial<Record<CodeId, Readonly<Record<string, Message>>>>> = {
  politicalObjective: {
    declared: counted(
      ['declara un objetivo político', 'declaran un objetivo político'],
      ['declares a political objective', 'declare a political objective'],
      ['declara um objetivo político', 'declaram um objetivo político'],
    ),
    none: counted(
      ['no tiene objetivo político', 'no tienen objetivo político'],
      ['has no political objective', 'have no political objective'],
      ['não tem objetivo político', 'não têm objetivo político'],
    ),
  },
  institutionType: {
    formal: counted(['es formal', 'son formales'], ['is formal', 'are formal'], ['é formal', 'são formais']),
    hosted: counted(
      ['se aloja en otra entidad', 'se alojan en otra entidad'],
      ['is hosted by another body', 'are hosted by another body'],
      ['se abriga em outra entidade', 'se abrigam em outra entidade'],
    ),
    informal: counted(
      ['es informal', 'son informales'],
      ['is informal', 'are informal'],
      ['é informal', 'são informais'],
    ),
  },
  problemNature: {
    'collective-interests': counted(
      ['atiende intereses colectivos', 'atienden intereses colectivos'],
      ['serves collective interests', 'serve collective interests'],
      ['atende interesses coletivos', 'atendem interesses coletivos'],
    ),
    'diffuse-rights': counted(
      ['atiende derechos difusos', 'atienden derechos difusos'],
      ['serves diffuse rights', 'serve diffuse rights'],
      ['atende direitos difusos', 'atendem direitos difusos'],
    ),
    'public-goods': counted(
      ['atiende bienes públicos', 'atienden bienes públicos'],
      ['serves public goods', 'serve public goods'],
      ['atende bens públicos', 'atendem bens públicos'],
    ),
  },
  socialDemand: {
    '0': counted(
      ['nace de una oferta institucional', 'nacen de una oferta institucional'],
      ['springs from an institutional offer', 'spring from an institutional offer'],
      ['nasce de uma oferta institucional', 'nascem de uma oferta institucional'],
    ),
    '1.5': counted(
      ['nace de oferta y demanda a la vez', 'nacen de oferta y demanda a la vez'],
      ['springs from offer and demand alike', 'spring from offer and demand alike'],
      ['nasce de oferta e demanda ao mesmo tempo', 'nascem de oferta e demanda ao mesmo tempo'],
    ),
    '3': counted(
      ['nace de una demanda social', 'nacen de una demanda social'],
      ['springs from a social demand', 'spring from a social demand'],
      ['nasce de uma demanda social', 'nascem de uma demanda social'],
    ),
  },
  movementMode: {
    '0': counted(
      ['se mueve desde arriba', 'se mueven desde arriba'],
      ['moves from above', 'move from above'],
      ['se move de cima', 'se movem de cima'],
    ),
    '1.5': counted(
      ['se mueve desde arriba y desde abajo', 'se mueven desde arriba y desde abajo'],
      ['moves from above and below', 'move from above and below'],
      ['se move de cima e de baixo', 'se movem de cima e de baixo'],
    ),
    '3': counted(
      ['se mueve desde abajo', 'se mueven desde abajo'],
      ['moves from below', 'move from below'],
      ['se move de baixo', 'se movem de baixo'],
    ),
  },
};

/** Short names of the profile's axes, two lines at most. */
export const axisNames: Readonly<Record<string, Message>> = {
  political: { es: 'Incidencia política', en: 'Political influence', pt: 'Incidência política' },
  institutional: { es: 'Soporte institucional', en: 'Institutional support', pt: 'Suporte institucional' },
  social: { es: 'Protagonismo social', en: 'Social leadership', pt: 'Protagonismo social' },
  politicalWill: { es: 'Voluntad política', en: 'Political will', pt: 'Vontade política' },
  flexibleOffer: { es: 'Oferta flexible', en: 'Flexible offer', pt: 'Oferta flexível' },
  resources: { es: 'Recursos', en: 'Resources', pt: 'Recursos' },
  priorDynamics: { es: 'Dinámica previa', en: 'Prior dynamics', pt: 'Dinâmica prévia' },
  lowFragmentation: { es: 'Baja fragmentación', en: 'Low fragmentation', pt: 'Baixa fragmentação' },
};

/** «; de siete no hay información», after a title that leaves many unsaid. */
export const unknownClause: Message = {
  es: '{title}; de {words} no hay información',
  en: '{title}; of {words} nothing is known',
  pt: '{title}; de {words} não há informação',
};
