import type { Messages } from './text';

/** Teselas: every comuna one tile. */
export const tiles = {
  label: {
    es: 'Teselas: cada comuna de Chile, un cuadrado igual',
    en: 'Tiles: every comuna of Chile an equal square',
    pt: 'Mosaico: cada comuna do Chile, um quadrado igual',
  },
  list: {
    es: '{count, plural, one {# comuna} other {# comunas}} por región, de norte a sur. Flechas: tesela vecina; Inicio y Fin: primera y última de la región; Av Pág y Re Pág: otra región; Intro: abrir la comuna',
    en: '{count, plural, one {# comuna} other {# comunas}} by region, from north to south. Arrow keys: neighbouring tile; Home and End: first and last of the region; Page Down and Page Up: another region; Enter: open the comuna',
    pt: '{count, plural, one {# comuna} other {# comunas}} por região, de norte a sul. Setas: quadrado vizinho; Home e End: primeiro e último da região; Page Down e Page Up: outra região; Enter: abrir a comuna',
  },
  loading: { es: 'Cargando las teselas…', en: 'Loading the tiles…', pt: 'Carregando o mosaico…' },
  failed: {
    es: 'No se pudieron traer las teselas ({reason}). La tabla dice lo mismo en texto.',
    en: 'The tiles could not be fetched ({reason}). The table says the same as text.',
    pt: 'Não foi possível trazer o mosaico ({reason}). A tabela diz o mesmo em texto.',
  },
  retry: { es: 'Intentar de nuevo', en: 'Try again', pt: 'Tentar de novo' },

  tile: {
    es: '{name}, {region}: {count, plural, =0 {sin experiencia registrada en esta vista} one {# experiencia, {scale}} other {# experiencias, la escala más fina {scale}}}',
    en: '{name}, {region}: {count, plural, =0 {no experience recorded in this view} one {# experience, {scale}} other {# experiences, the finest scale {scale}}}',
    pt: '{name}, {region}: {count, plural, =0 {sem experiência registrada nesta vista} one {# experiência, {scale}} other {# experiências, a escala mais fina {scale}}}',
  },
  tileUnscaled: {
    es: '{name}, {region}: {count, plural, one {# experiencia, de escala no informada} other {# experiencias, de escala no informada}}',
    en: '{name}, {region}: {count, plural, one {# experience, of unreported scale} other {# experiences, of unreported scale}}',
    pt: '{name}, {region}: {count, plural, one {# experiência, de escala não informada} other {# experiências, de escala não informada}}',
  },
  tileReached: {
    es: '{name}, {region}: {way} en «{experience}»',
    en: '{name}, {region}: {way} in “{experience}”',
    pt: '{name}, {region}: {way} em «{experience}»',
  },
  tileNotReached: {
    es: '{name}, {region}: fuera de «{experience}»',
    en: '{name}, {region}: outside “{experience}”',
    pt: '{name}, {region}: fora de «{experience}»',
  },
  wayNamed: { es: 'nombrada', en: 'named', pt: 'nomeada' },
  wayProvincial: {
    es: 'alcanzada por su provincia',
    en: 'reached through its province',
    pt: 'alcançada por sua província',
  },
  wayRegional: { es: 'alcanzada por su región', en: 'reached through its region', pt: 'alcançada por sua região' },
  wayNational: {
    es: 'alcanzada como parte del país',
    en: 'reached as part of the country',
    pt: 'alcançada como parte do país',
  },

  /** Follows the title: «16 experiencias en 10 regiones». */
  sentence: {
    es: '{count, plural, one {Alcanza} other {Alcanzan}} {total, plural, one {<n>la única comuna</n>} other {<n>{reached}</n> de las # comunas}} de {place}',
    en: '{count, plural, one {It reaches} other {They reach}} {total, plural, one {<n>the only comuna</n>} other {<n>{reached}</n> of the # comunas}} of {place}',
    pt: '{count, plural, one {Alcança} other {Alcançam}} {total, plural, one {<n>a única comuna</n>} other {<n>{reached}</n> das # comunas}} de {place}',
  },
  sentenceNone: {
    es: 'Ninguna alcanza {total, plural, one {la única comuna} other {una de las # comunas}} de {place}',
    en: 'None reaches {total, plural, one {the only comuna} other {any of the # comunas}} of {place}',
    pt: 'Nenhuma alcança {total, plural, one {a única comuna} other {uma das # comunas}} de {place}',
  },
  pictureTitle: {
    es: '{count, plural, one {# experiencia alcanza} other {# experiencias alcanzan}} {total, plural, one {la única comuna} other {{reached} de las # comunas}} de {place}',
    en: '{count, plural, one {# experience reaches} other {# experiences reach}} {total, plural, one {the only comuna} other {{reached} of the # comunas}} of {place}',
    pt: '{count, plural, one {# experiência alcança} other {# experiências alcançam}} {total, plural, one {a única comuna} other {{reached} das # comunas}} de {place}',
  },
  pictureTitleNone: {
    es: 'Sin experiencia registrada en esta vista: {place}',
    en: 'No experience recorded in this view: {place}',
    pt: 'Sem experiência registrada nesta vista: {place}',
  },
  sentenceExperience: {
    es: '«{name}» alcanza {total, plural, one {<n>la única comuna</n>} other {<n>{reached}</n> de las # comunas}} de {place}',
    en: '“{name}” reaches {total, plural, one {<n>the only comuna</n>} other {<n>{reached}</n> of the # comunas}} of {place}',
    pt: '«{name}» alcança {total, plural, one {<n>a única comuna</n>} other {<n>{reached}</n> das # comunas}} de {place}',
  },
  sentenceExperienceNone: {
    es: '«{name}» no alcanza ninguna comuna de {place}',
    en: '“{name}” reaches no comuna of {place}',
    pt: '«{name}» não alcança nenhuma comuna de {place}',
  },
  listingReached: {
    es: 'Comunas alcanzadas: {place}',
    en: 'Comunas reached: {place}',
    pt: 'Comunas alcançadas: {place}',
  },
  back: { es: 'Todo Chile', en: 'All of Chile', pt: 'Todo o Chile' },

  countOf: { es: '{n} de {all}', en: '{n} of {all}', pt: '{n} de {all}' },
  countOfShort: { es: '{n}/{all}', en: '{n}/{all}', pt: '{n}/{all}' },
  regionGo: {
    es: '{name}: {n} de {all, plural, one {# comuna alcanzada} other {# comunas alcanzadas}}. Ir a la región',
    en: '{name}: {n} of {all, plural, one {# comuna} other {# comunas}} reached. Go to the region',
    pt: '{name}: {n} de {all, plural, one {# comuna alcançada} other {# comunas alcançadas}}. Ir à região',
  },
  regionCount: {
    es: '{name}: ver las {n, plural, one {comuna alcanzada (1)} other {# comunas alcanzadas}}',
    en: '{name}: see the {n, plural, one {comuna reached (1)} other {# comunas reached}}',
    pt: '{name}: ver {n, plural, one {a comuna alcançada (1)} other {as # comunas alcançadas}}',
  },

  legendScale: { es: 'Escala más fina', en: 'Finest scale', pt: 'Escala mais fina' },
  legendCount: { es: 'Cuántas', en: 'How many', pt: 'Quantas' },
  legendWay: { es: 'Cómo se alcanza', en: 'How it is reached', pt: 'Como é alcançada' },
  legendUnscaled: { es: 'escala no informada', en: 'scale not reported', pt: 'escala não informada' },
  legendOne: { es: 'una', en: 'one', pt: 'uma' },
  legendTwo: { es: 'dos', en: 'two', pt: 'duas' },
  legendMore: { es: 'tres o más', en: 'three or more', pt: 'três ou mais' },
  legendNone: {
    es: 'sin experiencia registrada en esta vista',
    en: 'no experience recorded in this view',
    pt: 'sem experiência registrada nesta vista',
  },
  legendOutside: {
    es: 'fuera de esta experiencia',
    en: 'outside this experience',
    pt: 'fora desta experiência',
  },
  latitude: { es: '{degrees}° S', en: '{degrees}° S', pt: '{degrees}° S' },
  ocean: { es: 'Océano Pacífico', en: 'Pacific Ocean', pt: 'Oceano Pacífico' },

  tipPlace: {
    es: 'Prov. de {province} · {region}',
    en: '{province} prov. · {region}',
    pt: 'Prov. de {province} · {region}',
  },
  tipMore: {
    es: '{count, plural, one {y # más} other {y # más}}',
    en: '{count, plural, one {and # more} other {and # more}}',
    pt: '{count, plural, one {e mais #} other {e mais #}}',
  },
  tipNone: {
    es: 'Sin experiencia registrada en esta vista',
    en: 'No experience recorded in this view',
    pt: 'Sem experiência registrada nesta vista',
  },

  asTable: { es: 'Ver como tabla', en: 'View as a table', pt: 'Ver como tabela' },
  fileName: { es: 'teselas', en: 'tiles', pt: 'mosaico' },
} satisfies Messages;
