import type { Messages } from './text';

/** Comparar: parts, axes and tables of experiences. */
export const experienceParts = {
  indices: { es: 'Índices, de 0 a 100', en: 'Indices, from 0 to 100', pt: 'Índices, de 0 a 100' },
  ordinals: { es: 'Códigos, de 0 a 3', en: 'Codes, from 0 to 3', pt: 'Códigos, de 0 a 3' },
  insufficient: { es: 'inf. insuf.', en: 'insuf. inf.', pt: 'inf. insuf.' },
  hollowNote: {
    es: 'A trazos, a la derecha: sin información; no vale cero.',
    en: 'Dashed, at the right: no information; it is not zero.',
    pt: 'Tracejado, à direita: sem informação; não vale zero.',
  },
  codes: { es: 'Códigos y factores', en: 'Codes and factors', pt: 'Códigos e fatores' },
  codesNote: {
    es: 'Cada valor abre las fichas que lo comparten; sus líneas, lo que lo sostiene en el informe.',
    en: 'Each value opens the fichas that share it; its lines, what supports it in the report.',
    pt: 'Cada valor abre as fichas que o compartilham; suas linhas, o que o sustenta no relatório.',
  },
  indexValue: {
    es: '{value} ({coded} de {of} códigos)',
    en: '{value} ({coded} of {of} codes)',
    pt: '{value} ({coded} de {of} códigos)',
  },
  indexNone: {
    es: 'Información insuficiente ({coded} de {of})',
    en: 'Insufficient information ({coded} of {of})',
    pt: 'Informação insuficiente ({coded} de {of})',
  },
  noFicha: { es: 'sin ficha', en: 'no ficha', pt: 'sem ficha' },
  evidenceOf: {
    es: '{code}, {name}',
    en: '{code}, {name}',
    pt: '{code}, {name}',
  },
  territory: { es: 'Territorio', en: 'Territory', pt: 'Território' },
  territoryNote: {
    es: 'Todas sobre las mismas 346 comunas. Los códigos del territorio dan el alcance, nunca los límites dibujados.',
    en: 'All over the same 346 comunas. The territory’s codes give the reach, never the drawn boundaries.',
    pt: 'Todas sobre as mesmas 346 comunas. Os códigos do território dão o alcance, nunca os limites desenhados.',
  },
  tilesOf: {
    es: 'Chile en teselas, norte a la izquierda: {name} alcanza {n, plural, =0 {ninguna comuna} one {# comuna} other {# comunas}}',
    en: 'Chile in tiles, north to the left: {name} reaches {n, plural, =0 {no comuna} one {# comuna} other {# comunas}}',
    pt: 'Chile em blocos, norte à esquerda: {name} alcança {n, plural, =0 {nenhuma comuna} one {# comuna} other {# comunas}}',
  },
  reached: { es: 'Comunas alcanzadas, de 346', en: 'Comunas reached, of 346', pt: 'Comunas alcançadas, de 346' },
  population: {
    es: 'Habitantes (Censo 2017), de {all}',
    en: 'Inhabitants (2017 census), of {all}',
    pt: 'Habitantes (Censo 2017), de {all}',
  },
  area: { es: 'Superficie, de {all} km²', en: 'Area, of {all} km²', pt: 'Superfície, de {all} km²' },
  sharedWith: {
    es: 'Comunas en común con {name}',
    en: 'Comunas in common with {name}',
    pt: 'Comunas em comum com {name}',
  },
  outside: {
    es: 'Ninguna comuna de Chile; {place}',
    en: 'No comuna of Chile; {place}',
    pt: 'Nenhuma comuna do Chile; {place}',
  },
  listingReached: {
    es: '{name}: comunas que alcanza',
    en: '{name}: comunas reached',
    pt: '{name}: comunas que alcança',
  },
  listingShared: { es: 'Comunas en común: {names}', en: 'Comunas in common: {names}', pt: 'Comunas em comum: {names}' },
  actors: { es: 'Actores', en: 'Actors', pt: 'Atores' },
  actorsNamed: { es: 'Nombrados en la ficha', en: 'Named in the ficha', pt: 'Nomeados na ficha' },
  actorsExclusive: {
    es: 'Solo en esta, de las comparadas',
    en: 'Only in this one, of those compared',
    pt: 'Só nesta, das comparadas',
  },
  sharedByAll: { es: 'En todas', en: 'In all of them', pt: 'Em todas' },
  sharedByBoth: { es: 'En ambas', en: 'In both', pt: 'Em ambas' },
  sharedBySome: { es: 'En algunas', en: 'In some', pt: 'Em algumas' },
  sharedNone: { es: 'Ningún actor en común.', en: 'No actor in common.', pt: 'Nenhum ator em comum.' },
  onlyIn: { es: 'Solo en {name}', en: 'Only in {name}', pt: 'Só em {name}' },
  columnActor: { es: 'Actor', en: 'Actor', pt: 'Ator' },
  columnSector: { es: 'Sector', en: 'Sector', pt: 'Setor' },
  actorKind: { es: 'tipo de actor', en: 'kind of actor', pt: 'tipo de ator' },
  yes: { es: 'sí', en: 'yes', pt: 'sim' },
  no: { es: 'no', en: 'no', pt: 'não' },
  budget: { es: 'Presupuesto', en: 'Budget', pt: 'Orçamento' },
  budgetNote: {
    es: 'Montos como los imprime el informe: de otra moneda, año o concepto, no se comparan.',
    en: 'Amounts as the report prints them: of another currency, year or item, they are not compared.',
    pt: 'Valores como o relatório os imprime: de outra moeda, ano ou item, não se comparam.',
  },
  budgetNone: {
    es: 'El informe no imprime montos.',
    en: 'The report prints no amounts.',
    pt: 'O relatório não imprime valores.',
  },
  doubts: { es: 'Dudas', en: 'Doubts', pt: 'Dúvidas' },
  doubtsNone: { es: 'Sin dudas anotadas.', en: 'No doubts noted.', pt: 'Sem dúvidas anotadas.' },

  fileIndices: { es: 'comparacion-indices', en: 'comparison-indices', pt: 'comparacao-indices' },
  fileCodes: { es: 'comparacion-codigos', en: 'comparison-codes', pt: 'comparacao-codigos' },
  fileTerritory: { es: 'comparacion-territorio', en: 'comparison-territory', pt: 'comparacao-territorio' },
  fileActors: { es: 'comparacion-actores', en: 'comparison-actors', pt: 'comparacao-atores' },
} satisfies Messages;
