import type { Messages } from './text';

/** What the indicators show on a slide. */
export const indicatorExhibits = {
  figures: { es: 'Cifras de la vista', en: 'Figures of the view', pt: 'Números da vista' },
  figuresTitle: {
    es: '{place}: {n, plural, one {# experiencia pasa los filtros} other {# experiencias pasan los filtros}}',
    en: '{place}: {n, plural, one {# experience passes the filters} other {# experiences pass the filters}}',
    pt: '{place}: {n, plural, one {# experiência passa pelos filtros} other {# experiências passam pelos filtros}}',
  },
  figureExperiences: {
    es: '{n, plural, one {experiencia pasa los filtros} other {experiencias pasan los filtros}}',
    en: '{n, plural, one {experience passes the filters} other {experiences pass the filters}}',
    pt: '{n, plural, one {experiência passa pelos filtros} other {experiências passam pelos filtros}}',
  },
  figureFichas: { es: 'de ellas tienen ficha', en: 'of them have a ficha', pt: 'delas têm ficha' },
  figureDirect: {
    es: 'de {total} comunas, cubiertas directamente',
    en: 'of {total} comunas, covered directly',
    pt: 'de {total} comunas, cobertas diretamente',
  },
  figureUmbrella: {
    es: 'de {total} comunas, cubiertas contando el paraguas',
    en: 'of {total} comunas, covered counting the umbrella',
    pt: 'de {total} comunas, cobertas contando o guarda-chuva',
  },
  figureCountries: { es: 'países: {list}', en: 'countries: {list}', pt: 'países: {list}' },
  figureActors: {
    es: '{n, plural, one {actor específico en sus mesas} other {actores específicos en sus mesas}}',
    en: '{n, plural, one {specific actor at their tables} other {specific actors at their tables}}',
    pt: '{n, plural, one {ator específico em suas mesas} other {atores específicos em suas mesas}}',
  },
  figureYears: {
    es: '{known, plural, one {año de inicio, conocido de # entre {total}} other {años de inicio, conocidos de # entre {total}}}',
    en: '{known, plural, one {year of beginning, known of # among {total}} other {years of beginning, known of # among {total}}}',
    pt: '{known, plural, one {ano de início, conhecido de # entre {total}} other {anos de início, conhecidos de # entre {total}}}',
  },
  outside: {
    es: 'En contorno: fuera del filtro.',
    en: 'Outlined: outside the filter.',
    pt: 'Em contorno: fora do filtro.',
  },
  /** Charts of a file, whose marks are fewer. */
  indices: { es: 'Índice por experiencia', en: 'Index by experience', pt: 'Índice por experiência' },
  indexMedian: {
    es: '{index}; mediana: {value}',
    en: '{index}; median: {value}',
    pt: '{index}; mediana: {value}',
  },
  allJudged: {
    es: 'Los cinco se pudieron juzgar',
    en: 'All five could be judged',
    pt: 'Os cinco puderam ser julgados',
  },
  someUnclear: { es: 'Alguno no queda claro', en: 'Some are unclear', pt: 'Algum não fica claro' },
  head: { es: '{variable}, {n}', en: '{variable}, {n}', pt: '{variable}, {n}' },
  row: { es: '{label}: {n}', en: '{label}: {n}', pt: '{label}: {n}' },
  factorRow: {
    es: '{label}: presente en {present}, ausente en {absent}, no queda claro en {unclear}',
    en: '{label}: present in {present}, absent in {absent}, unclear in {unclear}',
    pt: '{label}: presente em {present}, ausente em {absent}, não fica claro em {unclear}',
  },
  /** The figures behind a title. */
  contextRow: { es: '{label} ({n})', en: '{label} ({n})', pt: '{label} ({n})' },
  ofExperiences: {
    es: '{list}, de {n, plural, one {# experiencia} other {# experiencias}} con información.',
    en: '{list}, of {n, plural, one {# experience} other {# experiences}} with information.',
    pt: '{list}, de {n, plural, one {# experiência} other {# experiências}} com informação.',
  },
  ofActors: {
    es: '{list}, de {n, plural, one {# actor} other {# actores}}.',
    en: '{list}, of {n, plural, one {# actor} other {# actors}}.',
    pt: '{list}, de {n, plural, one {# ator} other {# atores}}.',
  },
  yearsOf: {
    es: 'Se conoce el año de {n} de {total, plural, one {# experiencia} other {# experiencias}}: de {first} a {last}.',
    en: 'The year is known of {n} of {total, plural, one {# experience} other {# experiences}}: from {first} to {last}.',
    pt: 'Conhece-se o ano de {n} de {total, plural, one {# experiência} other {# experiências}}: de {first} a {last}.',
  },
  spread: {
    es: 'Los valores van de {from} a {to} en {n, plural, one {# experiencia} other {# experiencias}}.',
    en: 'The values go from {from} to {to} in {n, plural, one {# experience} other {# experiences}}.',
    pt: 'Os valores vão de {from} a {to} em {n, plural, one {# experiência} other {# experiências}}.',
  },
  median: { es: '{label} {value}', en: '{label} {value}', pt: '{label} {value}' },
  noMedian: { es: '{label} sin índice', en: '{label} without an index', pt: '{label} sem índice' },
  medians: {
    es: 'Medianas de {n, plural, one {# experiencia} other {# experiencias}}, de 0 a 100: {list}.',
    en: 'Medians of {n, plural, one {# experience} other {# experiences}}, from 0 to 100: {list}.',
    pt: 'Medianas de {n, plural, one {# experiência} other {# experiências}}, de 0 a 100: {list}.',
  },
  unknownOf: {
    es: '{n, plural, one {De una no hay información.} other {De # no hay información.}}',
    en: '{n, plural, one {Of one there is no information.} other {Of # there is no information.}}',
    pt: '{n, plural, one {De uma não há informação.} other {De # não há informação.}}',
  },
  firstActors: {
    es: 'Los {n} con más mesas, de {total}.',
    en: 'The {n} with most tables, of {total}.',
    pt: 'Os {n} com mais mesas, de {total}.',
  },
  tensionCaution: {
    es: 'Que una ficha no relate tensión no prueba que no la hubo.',
    en: 'That a ficha tells of no tension does not prove that there was none.',
    pt: 'Uma ficha não relatar tensão não prova que não houve.',
  },
} satisfies Messages;
