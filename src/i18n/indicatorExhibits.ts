import type { Messages } from './text';

/** What the indicators show on a slide. */
export const indicatorExhibits = {
  outside: {
    es: 'En contorno: fuera del filtro.',
    en: 'Outlined: outside the filter.',
    pt: 'Em contorno: fora do filtro.',
  },
  head: { es: '{variable}, {n}', en: '{variable}, {n}', pt: '{variable}, {n}' },
  row: { es: '{label}: {n}', en: '{label}: {n}', pt: '{label}: {n}' },
  medianOf: {
    es: '{label}: mediana {value} de 100',
    en: '{label}: median {value} of 100',
    pt: '{label}: mediana {value} de 100',
  },
  medianNone: { es: '{label}: sin índice', en: '{label}: no index', pt: '{label}: sem índice' },
  factorRow: {
    es: '{label}: presente en {present}, ausente en {absent}, no queda claro en {unclear}',
    en: '{label}: present in {present}, absent in {absent}, unclear in {unclear}',
    pt: '{label}: presente em {present}, ausente em {absent}, não fica claro em {unclear}',
  },
  /** The rows with most, after the sentence of the title. */
  context: { es: '{variable}: {list}.', en: '{variable}: {list}.', pt: '{variable}: {list}.' },
  contextRow: { es: '{label} ({n})', en: '{label} ({n})', pt: '{label} ({n})' },
  ofTotal: {
    es: '{n, plural, one {Se cuenta # experiencia.} other {Se cuentan # experiencias.}}',
    en: '{n, plural, one {# experience is counted.} other {# experiences are counted.}}',
    pt: '{n, plural, one {Conta-se # experiência.} other {Contam-se # experiências.}}',
  },
  unknownOf: {
    es: '{n, plural, one {De # no hay información.} other {De # no hay información.}}',
    en: '{n, plural, one {Of # there is no information.} other {Of # there is no information.}}',
    pt: '{n, plural, one {De # não há informação.} other {De # não há informação.}}',
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
