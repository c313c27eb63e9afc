import type { Messages } from './text';

/** The dossier of a territory, on paper. */
export const dossier = {
  title: { es: 'Expediente del territorio', en: 'Dossier of the territory', pt: 'Dossiê do território' },
  running: { es: '{place} · {title}', en: '{place} · {title}', pt: '{place} · {title}' },
  page: { es: 'página {n} de {m}', en: 'page {n} of {m}', pt: 'página {n} de {m}' },

  population: { es: 'Habitantes, Censo 2017', en: 'Inhabitants, 2017 census', pt: 'Habitantes, Censo 2017' },
  area: { es: 'Superficie', en: 'Area', pt: 'Superfície' },
  areaKm2: { es: '{n} km²', en: '{n} km²', pt: '{n} km²' },
  noArea: { es: 'sin dato', en: 'no figure', pt: 'sem dado' },
  comunas: { es: 'Comunas', en: 'Comunas', pt: 'Comunas' },
  provinces: { es: 'Provincias', en: 'Provinces', pt: 'Províncias' },
  regions: { es: 'Regiones', en: 'Regions', pt: 'Regiões' },
  region: { es: 'Región', en: 'Region', pt: 'Região' },
  withFicha: { es: 'Experiencias con ficha', en: 'Experiences with a ficha', pt: 'Experiências com ficha' },
  withoutFicha: { es: 'Solo identificadas', en: 'Identified only', pt: 'Só identificadas' },

  nothingPasses: {
    es: 'Con estos filtros no queda ninguna experiencia en el catálogo',
    en: 'With these filters no experience of the catalogue is left',
    pt: 'Com estes filtros não resta nenhuma experiência no catálogo',
  },
  searched: { es: 'Cuánto se buscó aquí', en: 'How much was looked for here', pt: 'Quanto se buscou aqui' },
  searchedBody: {
    es: 'Todo el catálogo registra aquí {n, plural, =0 {0 experiencias} one {# experiencia} other {# experiencias}}, con ficha o sin ella{sources, plural, =0 {.} one {, de una fuente: {names}.} other {, de # fuentes: {names}.}}',
    en: 'The whole catalogue records {n, plural, =0 {0 experiences} one {# experience} other {# experiences}} here, with a ficha or without{sources, plural, =0 {.} one {, from one source: {names}.} other {, from # sources: {names}.}}',
    pt: 'Todo o catálogo registra aqui {n, plural, =0 {0 experiências} one {# experiência} other {# experiências}}, com ficha ou sem ela{sources, plural, =0 {.} one {, de uma fonte: {names}.} other {, de # fontes: {names}.}}',
  },
  thin: {
    es: 'El catálogo apenas miró aquí: {reason}.',
    en: 'The catalogue hardly looked here: {reason}.',
    pt: 'O catálogo mal olhou aqui: {reason}.',
  },
  meaning: { es: 'Qué significa una brecha', en: 'What a gap means', pt: 'O que significa uma lacuna' },
  meaningBody: {
    es: 'Que este catálogo no registra ahí una experiencia supramunicipal; nunca, que no exista.',
    en: 'That this catalogue records no supra-municipal experience there; never that none exists.',
    pt: 'Que este catálogo não registra ali uma experiência supramunicipal; nunca, que não exista.',
  },
  /** The parts of the territory, as a table. */
  byRegion: { es: 'Región', en: 'Region', pt: 'Região' },
  byProvince: { es: 'Provincia', en: 'Province', pt: 'Província' },
  byComuna: { es: 'Comuna', en: 'Comuna', pt: 'Comuna' },
  comunasShort: { es: 'com.', en: 'com.', pt: 'com.' },
  direct: { es: 'directa', en: 'direct', pt: 'direta' },
  umbrella: { es: 'paraguas', en: 'umbrella', pt: 'guarda-chuva' },
  inhabitantsShort: { es: 'hab.', en: 'inh.', pt: 'hab.' },
  way: { es: 'alcanzada', en: 'reached', pt: 'alcançada' },
  mapLabel: {
    es: 'Mapa de cobertura de {place}: {summary}',
    en: 'Map of the coverage of {place}: {summary}',
    pt: 'Mapa de cobertura de {place}: {summary}',
  },
  shares: {
    es: 'Qué parte se alcanza, y cómo',
    en: 'What part is reached, and how',
    pt: 'Que parte se alcança, e como',
  },

  experiences: { es: 'Experiencias', en: 'Experiences', pt: 'Experiências' },
  documented: {
    es: 'Experiencias con ficha ({n})',
    en: 'Experiences with a ficha ({n})',
    pt: 'Experiências com ficha ({n})',
  },
  identified: {
    es: 'Solo identificadas ({n})',
    en: 'Identified only ({n})',
    pt: 'Só identificadas ({n})',
  },
  identifiedApart: {
    es: 'Solo identificadas ({n}): la vista filtra las que tienen ficha, de modo que estas no cuentan en las cifras ni en el mapa',
    en: 'Identified only ({n}): the view filters those with a ficha, so that these count neither in the figures nor on the map',
    pt: 'Só identificadas ({n}): a vista filtra as que têm ficha, de modo que estas não contam nas cifras nem no mapa',
  },
  noneRecorded: {
    es: 'Sin experiencia registrada aquí que pase los filtros de esta vista.',
    en: 'No experience on record here that passes the filters of this view.',
    pt: 'Sem experiência registrada aqui que passe pelos filtros desta vista.',
  },
  fichaNumber: { es: 'Ficha {n}', en: 'Ficha {n}', pt: 'Ficha {n}' },
  noFicha: { es: 'Sin ficha', en: 'No ficha', pt: 'Sem ficha' },
  scaleUnknown: { es: 'escala sin información', en: 'no information on the scale', pt: 'escala sem informação' },
  /** How an experience reaches the comunas of the place. */
  reaches: {
    es: 'Alcanza {n} de {total, plural, one {# comuna} other {# comunas}}: {ways}.',
    en: 'It reaches {n} of {total, plural, one {# comuna} other {# comunas}}: {ways}.',
    pt: 'Alcança {n} de {total, plural, one {# comuna} other {# comunas}}: {ways}.',
  },
  reachesAll: {
    es: 'Alcanza {n, plural, one {su única comuna} other {las # comunas}}: {ways}.',
    en: 'It reaches {n, plural, one {its only comuna} other {all # comunas}}: {ways}.',
    pt: 'Alcança {n, plural, one {sua única comuna} other {as # comunas}}: {ways}.',
  },
  reachesNone: {
    es: 'No se puede situar en comunas.',
    en: 'It cannot be placed in comunas.',
    pt: 'Não se pode situar em comunas.',
  },
  named: { es: 'nombra a {names}', en: 'it names {names}', pt: 'nomeia {names}' },
  andMore: { es: '{n} más', en: '{n} more', pt: 'mais {n}' },
  provincial: {
    es: '{n, plural, one {# por su provincia} other {# por su provincia}} ({names})',
    en: '{n, plural, one {# through its province} other {# through their province}} ({names})',
    pt: '{n, plural, one {# por sua província} other {# por sua província}} ({names})',
  },
  regional: {
    es: '{n} por su región (paraguas)',
    en: '{n, plural, one {# through its region} other {# through their region}} (umbrella)',
    pt: '{n} por sua região (guarda-chuva)',
  },
  national: {
    es: '{n} por el país (paraguas)',
    en: '{n} through the country (umbrella)',
    pt: '{n} pelo país (guarda-chuva)',
  },

  indicators: {
    es: 'Indicadores de lo que pasa los filtros',
    en: 'Indicators of what passes the filters',
    pt: 'Indicadores do que passa pelos filtros',
  },
  titleAndVariable: { es: '{variable}, {n}', en: '{variable}, {n}', pt: '{variable}, {n}' },
  key: {
    es: 'Cada cuadro o punto es una experiencia. Rayado: sin información, que nunca es cero. En los factores: lleno, presente; vacío, ausente.',
    en: 'Each square or dot is an experience. Hatched: no information, which is never zero. In the factors: full, present; empty, absent.',
    pt: 'Cada quadro ou ponto é uma experiência. Hachurado: sem informação, que nunca é zero. Nos fatores: cheio, presente; vazio, ausente.',
  },
  actors: {
    es: 'Actores en las mesas de estas experiencias ({n})',
    en: 'Actors at the tables of these experiences ({n})',
    pt: 'Atores nas mesas destas experiências ({n})',
  },
  sector: { es: '{name} ({n})', en: '{name} ({n})', pt: '{name} ({n})' },
  tables: { es: '{name} (en {n})', en: '{name} (at {n})', pt: '{name} (em {n})' },

  gaps: {
    es: 'Comunas sin experiencia registrada{n, plural, =0 {} other { (#)}}',
    en: 'Comunas with no experience on record{n, plural, =0 {} other { (#)}}',
    pt: 'Comunas sem experiência registrada{n, plural, =0 {} other { (#)}}',
  },
  onlyUmbrella: {
    es: 'Solo bajo el paraguas de su región o del país ({n}): {names}.',
    en: 'Only under the umbrella of their region or the country ({n}): {names}.',
    pt: 'Só sob o guarda-chuva de sua região ou do país ({n}): {names}.',
  },
  gapsLead: {
    es: 'Con sus habitantes, las más pobladas primero. Juntas, {people} habitantes.',
    en: 'With their inhabitants, the most populous first. Together, {people} inhabitants.',
    pt: 'Com seus habitantes, as mais populosas primeiro. Juntas, {people} habitantes.',
  },
  noGaps: {
    es: 'A todas sus comunas llega alguna experiencia registrada, aunque sea como paraguas.',
    en: 'Some recorded experience reaches every comuna, be it as an umbrella.',
    pt: 'A todas as suas comunas chega alguma experiência registrada, ainda que como guarda-chuva.',
  },
  groups: {
    es: 'Grupos de comunas contiguas, y de quién podrían aprender',
    en: 'Groups of adjoining comunas, and from whom they could learn',
    pt: 'Grupos de comunas contíguas, e com quem poderiam aprender',
  },
  group: {
    es: '{n, plural, one {una comuna} other {# comunas}}, {people} habitantes.',
    en: '{n, plural, one {one comuna} other {# comunas}}, {people} inhabitants.',
    pt: '{n, plural, one {uma comuna} other {# comunas}}, {people} habitantes.',
  },
  nearest: {
    es: 'Ejemplo más cercano: {name}, a {km} km (de {from} a {to}).',
    en: 'Nearest example: {name}, {km} km away (from {from} to {to}).',
    pt: 'Exemplo mais próximo: {name}, a {km} km (de {from} a {to}).',
  },
  nearestHere: {
    es: 'Ejemplo más cercano: {name}, que ya alcanza a {to}.',
    en: 'Nearest example: {name}, which already reaches {to}.',
    pt: 'Exemplo mais próximo: {name}, que já alcança {to}.',
  },
  noExample: {
    es: 'Ningún ejemplo pasa los filtros.',
    en: 'No example passes the filters.',
    pt: 'Nenhum exemplo passa pelos filtros.',
  },

  doubts: {
    es: 'Dudas sobre estas experiencias ({n})',
    en: 'Doubts about these experiences ({n})',
    pt: 'Dúvidas sobre estas experiências ({n})',
  },

  moreExplore: {
    es: 'y {n} más: la lista entera está en Explorar',
    en: 'and {n} more: the whole list is in Explore',
    pt: 'e mais {n}: a lista inteira está em Explorar',
  },
  moreGaps: {
    es: 'y {n} más: la lista entera está en Brechas',
    en: 'and {n} more: the whole list is in Gaps',
    pt: 'e mais {n}: a lista inteira está em Lacunas',
  },
  moreDoubts: {
    es: 'y {n} más: están en la ficha de cada experiencia',
    en: 'and {n} more: they are in the ficha of each experience',
    pt: 'e mais {n}: estão na ficha de cada experiência',
  },
  study: {
    es: 'Fuente: {study}, {report} ({by}); códigos y resúmenes del catálogo. {population}.',
    en: 'Source: {study}, {report} ({by}); codes and summaries of the catalogue. {population}.',
    pt: 'Fonte: {study}, {report} ({by}); códigos e resumos do catálogo. {population}.',
  },
} satisfies Messages;
