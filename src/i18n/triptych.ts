import type { Messages } from './text';

/** Tríptico: three Chiles side by side, each experience at its own scale. */
export const triptych = {
  label: {
    es: 'Tríptico: las mismas experiencias, cada una en su escala. La tabla dice lo mismo en texto.',
    en: 'Triptych: the same experiences, each at its own scale. The table says the same as text.',
    pt: 'Tríptico: as mesmas experiências, cada uma na sua escala. A tabela diz o mesmo em texto.',
  },
  local: { es: 'Comunal y supracomunal', en: 'Communal and supracommunal', pt: 'Comunal e supracomunal' },
  provincial: { es: 'Provincial', en: 'Provincial', pt: 'Provincial' },
  regional: { es: 'Regional', en: 'Regional', pt: 'Regional' },
  countCommunal: {
    es: '{count, plural, one {# comunal} other {# comunales}}',
    en: '{count, plural, one {# communal} other {# communal}}',
    pt: '{count, plural, one {# comunal} other {# comunais}}',
  },
  countSupracommunal: {
    es: '{count, plural, one {# supracomunal} other {# supracomunales}}',
    en: '{count, plural, one {# supracommunal} other {# supracommunal}}',
    pt: '{count, plural, one {# supracomunal} other {# supracomunais}}',
  },
  countExperiences: {
    es: '{count, plural, =0 {ninguna experiencia} one {# experiencia} other {# experiencias}}',
    en: '{count, plural, =0 {no experience} one {# experience} other {# experiences}}',
    pt: '{count, plural, =0 {nenhuma experiência} one {# experiência} other {# experiências}}',
  },
  countLabel: {
    es: 'Escala {scale}: {count, plural, =0 {ninguna experiencia} one {# experiencia} other {# experiencias}}',
    en: '{scale} scale: {count, plural, =0 {no experience} one {# experience} other {# experiences}}',
    pt: 'Escala {scale}: {count, plural, =0 {nenhuma experiência} one {# experiência} other {# experiências}}',
  },
  experienceLabel: {
    es: '{name}. Escala {scale}. {detail}',
    en: '{name}. Scale: {scale}. {detail}',
    pt: '{name}. Escala {scale}. {detail}',
  },
  numberedLabel: {
    es: '{number}. {name}. Escala {scale}. {detail}',
    en: '{number}. {name}. Scale: {scale}. {detail}',
    pt: '{number}. {name}. Escala {scale}. {detail}',
  },
  detail: { es: '{place} · {years}', en: '{place} · {years}', pt: '{place} · {years}' },
  since: { es: 'desde {year}', en: 'since {year}', pt: 'desde {year}' },
  noYear: { es: 'sin año', en: 'no year', pt: 'sem ano' },
  comunas: {
    es: '{count, plural, one {# comuna} other {# comunas}}',
    en: '{count, plural, one {# comuna} other {# comunas}}',
    pt: '{count, plural, one {# comuna} other {# comunas}}',
  },
  comunasNamed: {
    es: '{count, plural, one {# comuna} other {# comunas}}, {named, plural, one {# nombrada} other {# nombradas}}',
    en: '{count, plural, one {# comuna} other {# comunas}}, {named, plural, one {# named} other {# named}}',
    pt: '{count, plural, one {# comuna} other {# comunas}}, {named, plural, one {# nomeada} other {# nomeadas}}',
  },
  regionsCounted: {
    es: '{count, plural, one {# región} other {# regiones}}',
    en: '{count, plural, one {# region} other {# regions}}',
    pt: '{count, plural, one {# região} other {# regiões}}',
  },
  scaleSmaller: {
    es: 'el territorio que nombra el informe es menor',
    en: 'the territory that the report names is smaller',
    pt: 'o território que o relatório nomeia é menor',
  },
  more: { es: '{count} más, en lista', en: '{count} more, as a list', pt: 'mais {count}, em lista' },
  listingMore: {
    es: '{panel}: las demás experiencias',
    en: '{panel}: the other experiences',
    pt: '{panel}: as demais experiências',
  },
  listingGroup: { es: '{place}. {panel}', en: '{place}. {panel}', pt: '{place}. {panel}' },
  enlarged: { es: '{place} (×{factor, number})', en: '{place} (×{factor, number})', pt: '{place} (×{factor, number})' },
  south: { es: '{degrees}° S', en: '{degrees}° S', pt: '{degrees}° S' },
  regions: { es: 'Regiones', en: 'Regions', pt: 'Regiões' },
  emptyFiltered: {
    es: 'El filtro de escala\ndeja fuera este panel.',
    en: 'The filter of scale\nleaves this panel out.',
    pt: 'O filtro de escala\ndeixa este painel de fora.',
  },
  emptyNone: {
    es: 'Ninguna experiencia\nde esta escala pasa.',
    en: 'No experience\nof this scale passes.',
    pt: 'Nenhuma experiência\ndesta escala passa.',
  },
  restore: { es: 'Mostrar', en: 'Show', pt: 'Mostrar' },
  restoreLabel: { es: 'Mostrar el panel {panel}', en: 'Show the panel {panel}', pt: 'Mostrar o painel {panel}' },
  keyNamed: { es: 'comuna nombrada', en: 'comuna named', pt: 'comuna nomeada' },
  keyReached: { es: 'alcanzada', en: 'reached', pt: 'alcançada' },
  keyOverlap: {
    es: 'regionales superpuestas',
    en: 'overlapping regional ones',
    pt: 'regionais sobrepostas',
  },
  keySmaller: {
    es: 'territorio menor que la escala',
    en: 'territory smaller than the scale',
    pt: 'território menor que a escala',
  },
  keyApproximatePlace: { es: 'lugar aproximado', en: 'approximate place', pt: 'lugar aproximado' },
  footer: {
    es: '{count, plural, one {# experiencia} other {# experiencias}}',
    en: '{count, plural, one {# experience} other {# experiences}}',
    pt: '{count, plural, one {# experiência} other {# experiências}}',
  },
  footerFichasOfChile: {
    es: '{count, plural, one {# ficha} other {# fichas}} de Chile',
    en: '{count, plural, one {# ficha} other {# fichas}} of Chile',
    pt: '{count, plural, one {# ficha} other {# fichas}} do Chile',
  },
  footerFichas: {
    es: '{count, plural, one {# ficha} other {# fichas}}',
    en: '{count, plural, one {# ficha} other {# fichas}}',
    pt: '{count, plural, one {# ficha} other {# fichas}}',
  },
  repeated: {
    es: '{count, plural, one {# con más de una escala va dos veces} other {# con más de una escala van dos veces}}',
    en: '{count, plural, one {# of more than one scale stands twice} other {# of more than one scale stand twice}}',
    pt: '{count, plural, one {# com mais de uma escala está duas vezes} other {# com mais de uma escala estão duas vezes}}',
  },
  nationalToo: {
    es: '{count, plural, one {# también nacional} other {# también nacionales}}',
    en: '{count, plural, one {# national too} other {# national too}}',
    pt: '{count, plural, one {# também nacional} other {# também nacionais}}',
  },
  onlyNational: {
    es: '{count, plural, one {# solo nacional, en ningún panel} other {# solo nacionales, en ningún panel}}',
    en: '{count, plural, one {# only national, in no panel} other {# only national, in no panel}}',
    pt: '{count, plural, one {# só nacional, em nenhum painel} other {# só nacionais, em nenhum painel}}',
  },
  withoutScale: {
    es: '{count, plural, one {# sin escala, en ningún panel} other {# sin escala, en ningún panel}}',
    en: '{count, plural, one {# without a scale, in no panel} other {# without a scale, in no panel}}',
    pt: '{count, plural, one {# sem escala, em nenhum painel} other {# sem escala, em nenhum painel}}',
  },
  listingRepeated: {
    es: 'Experiencias en más de un panel',
    en: 'Experiences in more than one panel',
    pt: 'Experiências em mais de um painel',
  },
  listingNational: { es: 'Experiencias nacionales', en: 'National experiences', pt: 'Experiências nacionais' },
  listingWithoutScale: {
    es: 'Experiencias sin escala',
    en: 'Experiences without a scale',
    pt: 'Experiências sem escala',
  },
  summary: {
    es: 'Tres veces el mismo territorio. {panels}. La tabla dice lo mismo en texto.',
    en: 'Three times the same territory. {panels}. The table says the same as text.',
    pt: 'Três vezes o mesmo território. {panels}. A tabela diz o mesmo em texto.',
  },
  summaryPanel: { es: '{panel}: {names}', en: '{panel}: {names}', pt: '{panel}: {names}' },
  title: {
    es: 'Tríptico de {place}: cada experiencia en su escala',
    en: 'Triptych of {place}: each experience at its own scale',
    pt: 'Tríptico de {place}: cada experiência na sua escala',
  },
  fileName: { es: 'triptico', en: 'triptych', pt: 'triptico' },
  scalesAsPrinted: {
    es: 'Escala, como la imprime el informe',
    en: 'Scale as the report prints it',
    pt: 'Escala, como o relatório a imprime',
  },
  boundaries: { es: 'Límites: {source}', en: 'Boundaries: {source}', pt: 'Limites: {source}' },
  boundariesApproximate: {
    es: 'Límites aproximados: {source}',
    en: 'Approximate boundaries: {source}',
    pt: 'Limites aproximados: {source}',
  },
  unknownBoundaries: { es: 'sin fuente', en: 'no source', pt: 'sem fonte' },
  print: { es: 'Imprimir', en: 'Print', pt: 'Imprimir' },
  loading: { es: 'Dibujando el tríptico…', en: 'Drawing the triptych…', pt: 'Desenhando o tríptico…' },
} satisfies Messages;
