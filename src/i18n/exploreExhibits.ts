import type { Messages } from './text';

/** What Explorar shows on a slide. */
export const exploreExhibits = {
  map: { es: 'Mapa de experiencias', en: 'Map of experiences', pt: 'Mapa de experiências' },
  triptych: { es: 'Tríptico', en: 'Triptych', pt: 'Tríptico' },
  petalPolitical: { es: 'política', en: 'political', pt: 'política' },
  petalInstitutional: { es: 'institucional', en: 'institutional', pt: 'institucional' },
  petalSocial: { es: 'social', en: 'social', pt: 'social' },
  tiles: { es: 'Teselas', en: 'Tiles', pt: 'Tesselas' },
  table: { es: 'Lista de experiencias', en: 'List of experiences', pt: 'Lista de experiências' },
  /** `words` is the number as a word; `status` says what was chosen of the catalogue; `clauses` what filters it, with a space before. */
  finding: {
    es: '{words} {n, plural, one {experiencia} other {experiencias}} {status, select, documented {con ficha} identified {{n, plural, one {identificada} other {identificadas}}} other {{n, plural, one {registrada} other {registradas}}}} en {place}{clauses}',
    en: '{words} {status, select, documented {documented} identified {identified} other {recorded}} {n, plural, one {experience} other {experiences}} in {place}{clauses}',
    pt: '{words} {n, plural, one {experiência} other {experiências}} {status, select, documented {com ficha} identified {{n, plural, one {identificada} other {identificadas}}} other {{n, plural, one {registrada} other {registradas}}}} em {place}{clauses}',
  },
  /** How many have the scale that most have, as its facet counts them: an experience may have several. `all`: every one of them. */
  findingScale: {
    es: '{title}, {all, select, yes {todas} other {{words}}} con escala {scale}',
    en: '{title}, {all, select, yes {all} other {{words}}} with {scale} scale',
    pt: '{title}, {all, select, yes {todas} other {{words}}} com escala {scale}',
  },
  sentenceUnits: {
    es: 'Alcanzan {n, plural, one {una {what, select, region {región} other {comuna}}} other {# {what, select, region {regiones} other {comunas}}}}.',
    en: 'They reach {n, plural, one {one {what, select, region {region} other {comuna}}} other {# {what, select, region {regions} other {comunas}}}}.',
    pt: 'Alcançam {n, plural, one {uma {what, select, region {região} other {comuna}}} other {# {what, select, region {regiões} other {comunas}}}}.',
  },
  /** `named`: all of them by the report, and so they come together; by a province or a region that it names, it reaches them. `list`: their names, where they are few. */
  selected: {
    es: '{name} {named, select, yes {reúne a} other {alcanza}} {words} {n, plural, one {comuna} other {comunas}}{few, select, yes {: {list}} other {}}',
    en: '{name} {named, select, yes {brings together} other {reaches}} {words} {n, plural, one {comuna} other {comunas}}{few, select, yes {: {list}} other {}}',
    pt: '{name} {named, select, yes {reúne} other {alcança}} {words} {n, plural, one {comuna} other {comunas}}{few, select, yes {: {list}} other {}}',
  },
  mapAlt: {
    es: 'Mapa de {place} con {n, plural, one {una experiencia} other {# experiencias}}: {names}.',
    en: 'Map of {place} with {n, plural, one {one experience} other {# experiences}}: {names}.',
    pt: 'Mapa de {place} com {n, plural, one {uma experiência} other {# experiências}}: {names}.',
  },
  triptychAlt: {
    es: 'Tres mapas de {place}, uno por escala, con {n, plural, one {una experiencia} other {# experiencias}}: {names}.',
    en: 'Three maps of {place}, one a scale, with {n, plural, one {one experience} other {# experiences}}: {names}.',
    pt: 'Três mapas de {place}, um por escala, com {n, plural, one {uma experiência} other {# experiências}}: {names}.',
  },
  tilesAlt: {
    es: 'Cada comuna de {place}, un cuadrado igual; en color, las {n} que alcanza alguna experiencia.',
    en: 'Each comuna of {place} as an equal square; in colour, the {n} that some experience reaches.',
    pt: 'Cada comuna de {place}, um quadrado igual; em cor, as {n} que alguma experiência alcança.',
  },
  andMore: { es: 'y {n} más', en: 'and {n} more', pt: 'e mais {n}' },
  notPlaced: {
    es: '{n, plural, one {# experiencia no se puede situar} other {# experiencias no se pueden situar}}',
    en: '{n, plural, one {# experience cannot be placed} other {# experiences cannot be placed}}',
    pt: '{n, plural, one {# experiência não se pode situar} other {# experiências não se podem situar}}',
  },
  tableTitle: { es: 'Experiencias, {place}', en: 'Experiences, {place}', pt: 'Experiências, {place}' },
  ficha: { es: 'Ficha', en: 'Ficha', pt: 'Ficha' },
  experience: { es: 'Experiencia', en: 'Experience', pt: 'Experiência' },
  where: { es: 'Dónde', en: 'Where', pt: 'Onde' },
  scale: { es: 'Escala', en: 'Scale', pt: 'Escala' },
  beginning: { es: 'Inicio', en: 'Beginning', pt: 'Início' },
  comunas: { es: 'Comunas', en: 'Comunas', pt: 'Comunas' },
  moreExperiences: {
    es: '{n, plural, one {y una experiencia más} other {y # experiencias más}}',
    en: '{n, plural, one {and one more experience} other {and # more experiences}}',
    pt: '{n, plural, one {e mais uma experiência} other {e mais # experiências}}',
  },
  noExperience: {
    es: 'Sin experiencia registrada en esta vista.',
    en: 'No experience on record in this view.',
    pt: 'Sem experiência registrada nesta vista.',
  },
} satisfies Messages;
