import type { Messages } from './text';

/** The drawing of Brechas: tiles, map or table coloured by coverage. */
export const gapDrawing = {
  switch: { es: 'Dibujo', en: 'Drawing', pt: 'Desenho' },
  tiles: { es: 'Teselas', en: 'Tiles', pt: 'Mosaico' },
  map: { es: 'Mapa', en: 'Map', pt: 'Mapa' },
  table: { es: 'Tabla', en: 'Table', pt: 'Tabela' },
  fileTiles: { es: 'brechas-teselas', en: 'gaps-tiles', pt: 'lacunas-mosaico' },
  fileMap: { es: 'brechas-mapa', en: 'gaps-map', pt: 'lacunas-mapa' },

  /** After the name of a comuna. */
  named: { es: 'nombrada', en: 'named', pt: 'nomeada' },
  provincial: {
    es: 'alcanzada por su provincia',
    en: 'reached through its province',
    pt: 'alcançada por sua província',
  },
  regional: {
    es: 'alcanzada solo por su región (paraguas)',
    en: 'reached only through its region (umbrella)',
    pt: 'alcançada só por sua região (guarda-chuva)',
  },
  national: {
    es: 'alcanzada solo por el país (paraguas)',
    en: 'reached only through the country (umbrella)',
    pt: 'alcançada só pelo país (guarda-chuva)',
  },
  none: { es: 'sin experiencia registrada', en: 'no experience recorded', pt: 'sem experiência registrada' },
  comuna: { es: '{name}, {region}: {state}', en: '{name}, {region}: {state}', pt: '{name}, {region}: {state}' },
  comunaAdded: {
    es: '{name}, {region}: {state}; agregada por el escenario',
    en: '{name}, {region}: {state}; added by the scenario',
    pt: '{name}, {region}: {state}; acrescentada pelo cenário',
  },
  added: { es: 'Agregada por el escenario', en: 'Added by the scenario', pt: 'Acrescentada pelo cenário' },

  regionGo: {
    es: '{name}: {n} de {all, plural, one {# comuna alcanzada de forma directa} other {# comunas alcanzadas de forma directa}}. Ir a la región',
    en: '{name}: {n} of {all, plural, one {# comuna} other {# comunas}} reached directly. Go to the region',
    pt: '{name}: {n} de {all, plural, one {# comuna alcançada de forma direta} other {# comunas alcançadas de forma direta}}. Ir à região',
  },
  regionGoUmbrella: {
    es: '{name}: {n} de {all, plural, one {# comuna cubierta} other {# comunas cubiertas}}, con paraguas. Ir a la región',
    en: '{name}: {n} of {all, plural, one {# comuna} other {# comunas}} covered, umbrella included. Go to the region',
    pt: '{name}: {n} de {all, plural, one {# comuna coberta} other {# comunas cobertas}}, com guarda-chuva. Ir à região',
  },
  regionCount: {
    es: '{name}: ver las {n, plural, one {comuna alcanzada de forma directa (1)} other {# comunas alcanzadas de forma directa}}',
    en: '{name}: see the {n, plural, one {comuna reached directly (1)} other {# comunas reached directly}}',
    pt: '{name}: ver {n, plural, one {a comuna alcançada de forma direta (1)} other {as # comunas alcançadas de forma direta}}',
  },
  regionCountUmbrella: {
    es: '{name}: ver las {n, plural, one {comuna cubierta (1)} other {# comunas cubiertas}}, con paraguas',
    en: '{name}: see the {n, plural, one {comuna covered (1)} other {# comunas covered}}, umbrella included',
    pt: '{name}: ver {n, plural, one {a comuna coberta (1)} other {as # comunas cobertas}}, com guarda-chuva',
  },
  listingDirect: {
    es: 'Comunas alcanzadas de forma directa: {place}',
    en: 'Comunas reached directly: {place}',
    pt: 'Comunas alcançadas de forma direta: {place}',
  },
  listingUmbrella: {
    es: 'Comunas cubiertas, con paraguas: {place}',
    en: 'Comunas covered, umbrella included: {place}',
    pt: 'Comunas cobertas, com guarda-chuva: {place}',
  },
  listingClass: { es: '{label}: {place}', en: '{label}: {place}', pt: '{label}: {place}' },

  legendItem: { es: '{label}: {n}', en: '{label}: {n}', pt: '{label}: {n}' },
  legendOpen: {
    es: '{label}: ver {n, plural, one {# comuna} other {# comunas}}',
    en: '{label}: see {n, plural, one {# comuna} other {# comunas}}',
    pt: '{label}: ver {n, plural, one {# comuna} other {# comunas}}',
  },
  legend: { es: 'Leyenda', en: 'Legend', pt: 'Legenda' },

  groups: { es: 'Grupos de brecha', en: 'Gap groups', pt: 'Grupos de lacuna' },
  liftedNote: {
    es: 'Resaltado: el grupo {name}; lo demás está atenuado.',
    en: 'Lifted: the group {name}; the rest is dimmed.',
    pt: 'Destacado: o grupo {name}; o resto está atenuado.',
  },
  groupNumbered: { es: '{number} {name}', en: '{number} {name}', pt: '{number} {name}' },
  groupComunas: {
    es: '{n, plural, one {# comuna} other {# comunas}}',
    en: '{n, plural, one {# comuna} other {# comunas}}',
    pt: '{n, plural, one {# comuna} other {# comunas}}',
  },
  groupSize: {
    es: '{n, plural, one {# comuna} other {# comunas}}, {people}',
    en: '{n, plural, one {# comuna} other {# comunas}}, {people}',
    pt: '{n, plural, one {# comuna} other {# comunas}}, {people}',
  },
  millions: { es: '{n} millones', en: '{n} million', pt: '{n} milhões' },
  inhabitants: { es: '{n} hab.', en: '{n} inhab.', pt: '{n} hab.' },
  groupOpen: {
    es: 'Grupo {number}, {name}: {n, plural, one {# comuna} other {# comunas}}, {people, plural, one {# habitante} other {# habitantes}}. Abrir el grupo',
    en: 'Group {number}, {name}: {n, plural, one {# comuna} other {# comunas}}, {people, plural, one {# inhabitant} other {# inhabitants}}. Open the group',
    pt: 'Grupo {number}, {name}: {n, plural, one {# comuna} other {# comunas}}, {people, plural, one {# habitante} other {# habitantes}}. Abrir o grupo',
  },

  tipGroup: { es: 'Grupo {number}: {name}', en: 'Group {number}: {name}', pt: 'Grupo {number}: {name}' },
  tipAssociation: {
    es: '{n, plural, one {Una asociación del escenario} other {# asociaciones del escenario}}',
    en: '{n, plural, one {One association of the scenario} other {# associations of the scenario}}',
    pt: '{n, plural, one {Uma associação do cenário} other {# associações do cenário}}',
  },
  tipExtended: {
    es: 'El escenario agrega a esta comuna: {names}',
    en: 'The scenario adds to this comuna: {names}',
    pt: 'O cenário acrescenta a esta comuna: {names}',
  },

  mapLabel: {
    es: 'Mapa de las comunas por cobertura: {place}. {summary}. Flechas: mover el mapa; más y menos: acercar y alejar. Las teselas y la tabla dicen lo mismo comuna por comuna',
    en: 'Map of the comunas by coverage: {place}. {summary}. Arrow keys: move the map; plus and minus: zoom in and out. Tiles and table say the same comuna by comuna',
    pt: 'Mapa das comunas por cobertura: {place}. {summary}. Setas: mover o mapa; mais e menos: aproximar e afastar. O mosaico e a tabela dizem o mesmo comuna por comuna',
  },
  loadingMap: { es: 'Cargando el mapa…', en: 'Loading the map…', pt: 'Carregando o mapa…' },

  pictureTitle: {
    es: '{place}: {n} de {all, plural, one {# comuna} other {# comunas}} sin experiencia supramunicipal{ficha, select, yes { con ficha} other {}} registrada',
    en: '{place}: {n} of {all, plural, one {# comuna} other {# comunas}} with no supra-municipal experience{ficha, select, yes { with a ficha} other {}} recorded',
    pt: '{place}: {n} de {all, plural, one {# comuna} other {# comunas}} sem experiência supramunicipal{ficha, select, yes { com ficha} other {}} registrada',
  },
  pictureTitleScenario: {
    es: 'Escenario. {title}',
    en: 'Scenario. {title}',
    pt: 'Cenário. {title}',
  },
  scenarioNote: {
    es: 'Es un escenario, no lo registrado: {n, plural, =0 {ninguna comuna agregada} one {# comuna agregada} other {# comunas agregadas}} a lo que el catálogo dice',
    en: 'This is a scenario, not the record: {n, plural, =0 {no comuna added} one {# comuna added} other {# comunas added}} to what the catalogue says',
    pt: 'É um cenário, não o registrado: {n, plural, =0 {nenhuma comuna acrescentada} one {# comuna acrescentada} other {# comunas acrescentadas}} ao que o catálogo diz',
  },
  groupsNote: {
    es: 'Los números son los grupos de comunas contiguas sin registro, de más a menos población',
    en: 'The numbers are the groups of adjoining comunas without a record, most people first',
    pt: 'Os números são os grupos de comunas contíguas sem registro, da maior à menor população',
  },
  groupsNoteNotNear: {
    es: 'Los números son los grupos de comunas contiguas sin registro o solo con paraguas, de más a menos población',
    en: 'The numbers are the groups of adjoining comunas without a record or with an umbrella only, most people first',
    pt: 'Os números são os grupos de comunas contíguas sem registro ou só com guarda-chuva, da maior à menor população',
  },
} satisfies Messages;
