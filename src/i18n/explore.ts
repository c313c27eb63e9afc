import type { Messages } from './text';

/** Explorar: head, legend, map notes. */
export const explore = {
  titleLatinAmerica: {
    es: '<n>{count, plural, one {# experiencia} other {# experiencias}}</n>, <m>{units, plural, one {# país} other {# países}}</m>',
    en: '<n>{count, plural, one {# experience} other {# experiences}}</n>, <m>{units, plural, one {# country} other {# countries}}</m>',
    pt: '<n>{count, plural, one {# experiência} other {# experiências}}</n>, <m>{units, plural, one {# país} other {# países}}</m>',
  },
  titleChile: {
    es: '<n>{count, plural, one {# experiencia} other {# experiencias}}</n> en <m>{units, plural, one {# región} other {# regiones}}</m>',
    en: '<n>{count, plural, one {# experience} other {# experiences}}</n> in <m>{units, plural, one {# region} other {# regions}}</m>',
    pt: '<n>{count, plural, one {# experiência} other {# experiências}}</n> em <m>{units, plural, one {# região} other {# regiões}}</m>',
  },
  titlePlace: {
    es: '<n>{count, plural, one {# experiencia} other {# experiencias}}</n> en {place}',
    en: '<n>{count, plural, one {# experience} other {# experiences}}</n> in {place}',
    pt: '<n>{count, plural, one {# experiência} other {# experiências}}</n> em {place}',
  },
  titleReach: {
    es: '<m>{count, plural, one {# comuna} other {# comunas}}</m>',
    en: '<m>{count, plural, one {# comuna} other {# comunas}}</m>',
    pt: '<m>{count, plural, one {# comuna} other {# comunas}}</m>',
  },
  listingShown: {
    es: 'Experiencias que pasan los filtros',
    en: 'Experiences that pass the filters',
    pt: 'Experiências que passam pelos filtros',
  },
  listingRegions: { es: 'Regiones alcanzadas', en: 'Regions reached', pt: 'Regiões alcançadas' },
  listingCountries: { es: 'Países', en: 'Countries', pt: 'Países' },
  listingComunas: { es: 'Comunas alcanzadas', en: 'Comunas reached', pt: 'Comunas alcançadas' },
  drawing: { es: 'Dibujo', en: 'Drawing', pt: 'Desenho' },
  map: { es: 'Mapa', en: 'Map', pt: 'Mapa' },
  triptych: { es: 'Tríptico', en: 'Triptych', pt: 'Tríptico' },
  tiles: { es: 'Teselas', en: 'Tiles', pt: 'Mosaico' },
  table: { es: 'Tabla', en: 'Table', pt: 'Tabela' },
  scales: {
    es: 'Escala (sin elegir, todas)',
    en: 'Scale (none chosen, all)',
    pt: 'Escala (sem escolher, todas)',
  },
  legend: { es: 'Leyenda', en: 'Legend', pt: 'Legenda' },
  legendUp: { es: 'arriba, política', en: 'up, political', pt: 'acima, política' },
  legendRight: { es: 'derecha, institucional', en: 'right, institutional', pt: 'direita, institucional' },
  legendLeft: { es: 'izquierda, social', en: 'left, social', pt: 'esquerda, social' },
  legendLength: { es: 'Largo: índice 0–100', en: 'Length: index 0–100', pt: 'Comprimento: índice 0–100' },
  legendHollow: { es: 'Hueco: sin índice', en: 'Hollow: no index', pt: 'Vazado: sem índice' },
  legendRing: { es: 'Anillo: escala más fina', en: 'Ring: finest scale', pt: 'Anel: escala mais fina' },
  legendOverlap: { es: 'regionales superpuestas', en: 'overlapping regional ones', pt: 'regionais sobrepostas' },
  legendOutline: { es: 'contorno común', en: 'shared outline', pt: 'contorno comum' },
  legendTie: { es: 'lazo desde la sede', en: 'tie from the seat', pt: 'laço a partir da sede' },
  legendTieAssumed: {
    es: 'lazo desde la sede (supuesta)',
    en: 'tie from the seat (assumed)',
    pt: 'laço a partir da sede (suposta)',
  },
  notPlaceable: {
    es: '{count, plural, one {# sin lugar en el mapa} other {# sin lugar en el mapa}}',
    en: '{count, plural, one {# without a place on the map} other {# without a place on the map}}',
    pt: '{count, plural, one {# sem lugar no mapa} other {# sem lugar no mapa}}',
  },
  notPlaceableTitle: {
    es: 'Experiencias que el informe no permite situar',
    en: 'Experiences that the report does not allow to place',
    pt: 'Experiências que o relatório não permite situar',
  },
  outsideView: {
    es: '{count, plural, one {# fuera del encuadre} other {# fuera del encuadre}}',
    en: '{count, plural, one {# outside the frame} other {# outside the frame}}',
    pt: '{count, plural, one {# fora do enquadramento} other {# fora do enquadramento}}',
  },
  outsideTitle: {
    es: 'Experiencias fuera del encuadre del mapa',
    en: 'Experiences outside the frame of the map',
    pt: 'Experiências fora do enquadramento do mapa',
  },
  alsoReach: {
    es: 'También alcanzan este territorio',
    en: 'Also reach this territory',
    pt: 'Também alcançam este território',
  },
  mapLabel: {
    es: 'Mapa de experiencias. La tabla dice lo mismo en texto.',
    en: 'Map of experiences. The table says the same as text.',
    pt: 'Mapa de experiências. A tabela diz o mesmo em texto.',
  },
  north: { es: 'Norte', en: 'North', pt: 'Norte' },
  northLetter: { es: 'N', en: 'N', pt: 'N' },
  windowRange: { es: '{first} a {last}', en: '{first} to {last}', pt: '{first} a {last}' },
  geographyFailureTitle: {
    es: 'El mapa está incompleto',
    en: 'The map is incomplete',
    pt: 'O mapa está incompleto',
  },
  geographyMissing: {
    es: 'Falta el archivo {file}. La tabla, los gráficos y las fichas no dependen de él y siguen completos.',
    en: 'The file {file} is missing. Table, charts and fichas do not depend on it and stay whole.',
    pt: 'Falta o arquivo {file}. A tabela, os gráficos e as fichas não dependem dele e continuam completos.',
  },
  geographyCorrupt: {
    es: 'El archivo {file} está dañado ({detail}). La tabla, los gráficos y las fichas no dependen de él y siguen completos.',
    en: 'The file {file} is damaged ({detail}). Table, charts and fichas do not depend on it and stay whole.',
    pt: 'O arquivo {file} está danificado ({detail}). A tabela, os gráficos e as fichas não dependem dele e continuam completos.',
  },
  geographyNetwork: {
    es: 'No se pudo traer el archivo {file}. La tabla, los gráficos y las fichas siguen completos.',
    en: 'The file {file} could not be fetched. Table, charts and fichas stay whole.',
    pt: 'Não foi possível trazer o arquivo {file}. A tabela, os gráficos e as fichas continuam completos.',
  },
  noWebgl: {
    es: 'Sin WebGL: mapa vectorial, mismos datos.',
    en: 'No WebGL: vector map, same data.',
    pt: 'Sem WebGL: mapa vetorial, mesmos dados.',
  },
  loadingMap: { es: 'Cargando el mapa…', en: 'Loading the map…', pt: 'Carregando o mapa…' },
  indicators: { es: 'Indicadores', en: 'Indicators', pt: 'Indicadores' },
  filters: { es: 'Filtros', en: 'Filters', pt: 'Filtros' },
} satisfies Messages;
