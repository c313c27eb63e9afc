import type { Messages } from './text';

/** What Brechas shows on a slide. */
export const gapExhibits = {
  shares: { es: 'Cobertura: barras por clase', en: 'Coverage: bars by class', pt: 'Cobertura: barras por classe' },
  sharesTitle: { es: 'Cobertura de {place}', en: 'Coverage of {place}', pt: 'Cobertura de {place}' },
  named: { es: 'nombrada', en: 'named', pt: 'nomeada' },
  provincial: { es: 'por provincia', en: 'by province', pt: 'por província' },
  regional: { es: 'por región', en: 'by region', pt: 'por região' },
  national: { es: 'por el país', en: 'by the country', pt: 'pelo país' },
  none: { es: 'sin registro', en: 'no record', pt: 'sem registro' },
  comunas: { es: 'Comunas', en: 'Comunas', pt: 'Comunas' },
  population: { es: 'Población', en: 'Population', pt: 'População' },
  area: { es: 'Superficie', en: 'Area', pt: 'Superfície' },
  populationSource: {
    es: 'Población: Censo 2017. Superficie sin Antártica',
    en: 'Population: Census 2017. Area without Antarctica',
    pt: 'População: Censo 2017. Superfície sem a Antártica',
  },
  goToRegion: {
    es: '{name}: ver la región',
    en: '{name}: see the region',
    pt: '{name}: ver a região',
  },
  caution: {
    es: 'Sin registro no quiere decir que no exista: el catálogo es parcial.',
    en: 'No record does not mean that there is none: the catalogue is partial.',
    pt: 'Sem registro não quer dizer que não exista: o catálogo é parcial.',
  },
  map: { es: 'Mapa de cobertura', en: 'Map of coverage', pt: 'Mapa de cobertura' },
  mapAlt: {
    es: 'Mapa de {place}: cada comuna en el color de su cobertura.',
    en: 'Map of {place}: each comuna in the colour of its coverage.',
    pt: 'Mapa de {place}: cada comuna na cor da sua cobertura.',
  },

  tiles: { es: 'Teselas de cobertura', en: 'Tiles of coverage', pt: 'Tesselas de cobertura' },
  tilesAlt: {
    es: 'Cada comuna de {place}, un cuadrado igual en el color de su cobertura.',
    en: 'Each comuna of {place} as an equal square in the colour of its coverage.',
    pt: 'Cada comuna de {place}, um quadrado igual na cor da sua cobertura.',
  },
  matrix: { es: 'Matriz de regiones y temas', en: 'Matrix of regions and themes', pt: 'Matriz de regiões e temas' },
  matrixTitle: {
    es: 'Experiencias supramunicipales por tema, {place}',
    en: 'Supra-municipal experiences by theme, {place}',
    pt: 'Experiências supramunicipais por tema, {place}',
  },
  onlyLocal: { es: 'solo local', en: 'only local', pt: 'só local' },
  /** `what` of `leftUnits`, `leftThemes` or both. */
  leftOut: {
    es: 'No se muestran, con menos registros: {what}',
    en: 'Not shown, with fewer records: {what}',
    pt: 'Não se mostram, com menos registros: {what}',
  },
  leftUnits: {
    es: '{level, select, region {{n, plural, one {una región} other {# regiones}}} other {{n, plural, one {una provincia} other {# provincias}}}}',
    en: '{level, select, region {{n, plural, one {one region} other {# regions}}} other {{n, plural, one {one province} other {# provinces}}}}',
    pt: '{level, select, region {{n, plural, one {uma região} other {# regiões}}} other {{n, plural, one {uma província} other {# províncias}}}}',
  },
  leftThemes: {
    es: '{n, plural, one {un tema} other {# temas}}',
    en: '{n, plural, one {one theme} other {# themes}}',
    pt: '{n, plural, one {um tema} other {# temas}}',
  },
  league: { es: 'Tabla de regiones', en: 'Table of regions', pt: 'Tabela de regiões' },
  unit: {
    es: '{level, select, region {Región} province {Provincia} comuna {Comuna} other {Región o provincia}}',
    en: '{level, select, region {Region} province {Province} comuna {Comuna} other {Region or province}}',
    pt: '{level, select, region {Região} province {Província} comuna {Comuna} other {Região ou província}}',
  },
  comunasByClass: { es: 'Comunas, por clase', en: 'Comunas, by class', pt: 'Comunas, por classe' },
  moreUnits: {
    es: '{level, select, region {{n, plural, one {y una región más} other {y # regiones más}}} province {{n, plural, one {y una provincia más} other {y # provincias más}}} other {{n, plural, one {y una comuna más} other {y # comunas más}}}}',
    en: '{level, select, region {{n, plural, one {and one more region} other {and # more regions}}} province {{n, plural, one {and one more province} other {and # more provinces}}} other {{n, plural, one {and one more comuna} other {and # more comunas}}}}',
    pt: '{level, select, region {{n, plural, one {e mais uma região} other {e mais # regiões}}} province {{n, plural, one {e mais uma província} other {e mais # províncias}}} other {{n, plural, one {e mais uma comuna} other {e mais # comunas}}}}',
  },
  moreRows: {
    es: '{n, plural, one {y una fila más} other {y # filas más}}',
    en: '{n, plural, one {and one more row} other {and # more rows}}',
    pt: '{n, plural, one {e mais uma linha} other {e mais # linhas}}',
  },

  groups: { es: 'Grupos de brecha', en: 'Gap groups', pt: 'Grupos de lacuna' },
  groupsTitle: {
    es: 'Comunas contiguas {kind, select, unrecorded {sin experiencia registrada} other {sin experiencia cercana registrada}}, {place}',
    en: 'Adjoining comunas with no {kind, select, unrecorded {experience} other {near experience}} on record, {place}',
    pt: 'Comunas contíguas {kind, select, unrecorded {sem experiência registrada} other {sem experiência próxima registrada}}, {place}',
  },
  groupNumber: { es: 'N.º', en: 'No.', pt: 'N.º' },
  group: { es: 'Grupo', en: 'Group', pt: 'Grupo' },
  inhabitants: { es: 'Habitantes', en: 'Inhabitants', pt: 'Habitantes' },
  nearest: { es: 'Ejemplo más cercano', en: 'Nearest example', pt: 'Exemplo mais próximo' },
  example: { es: '{name}, a {km} km', en: '{name}, {km} km away', pt: '{name}, a {km} km' },
  exampleHere: {
    es: '{name}, que ya alcanza parte',
    en: '{name}, which reaches part of it',
    pt: '{name}, que já alcança parte',
  },
  moreGroups: {
    es: '{n, plural, one {y un grupo más, con menos habitantes} other {y # grupos más, con menos habitantes}}',
    en: '{n, plural, one {and one more group, with fewer inhabitants} other {and # more groups, with fewer inhabitants}}',
    pt: '{n, plural, one {e mais um grupo, com menos habitantes} other {e mais # grupos, com menos habitantes}}',
  },
  groupsFinding: {
    es: '{place}: las comunas {kind, select, unrecorded {sin experiencia registrada} other {sin experiencia cercana registrada}} forman {n, plural, one {un grupo} other {# grupos}}',
    en: '{place}: the comunas with no {kind, select, unrecorded {experience} other {near experience}} on record form {n, plural, one {one group} other {# groups}}',
    pt: '{place}: as comunas {kind, select, unrecorded {sem experiência registrada} other {sem experiência próxima registrada}} formam {n, plural, one {um grupo} other {# grupos}}',
  },
  groupsSentence: {
    es: 'El mayor, {name}, reúne {n, plural, one {una comuna} other {# comunas}} y {people}.',
    en: 'The largest, {name}, holds {n, plural, one {one comuna} other {# comunas}} and {people}.',
    pt: 'O maior, {name}, reúne {n, plural, one {uma comuna} other {# comunas}} e {people}.',
  },

  effort: { es: 'Regiones poco estudiadas', en: 'Thinly studied regions', pt: 'Regiões pouco estudadas' },
  effortTitle: {
    es: 'Cuánto registra el catálogo, {place}',
    en: 'How much the catalogue records, {place}',
    pt: 'Quanto o catálogo registra, {place}',
  },
  gapComunas: { es: 'Comunas sin registro', en: 'Comunas without a record', pt: 'Comunas sem registro' },
  thinMark: { es: 'Poco estudiada', en: 'Thinly studied', pt: 'Pouco estudada' },
  effortSentence: {
    es: 'Donde el catálogo casi no miró, la cifra dice menos. Lo nacional va aparte.',
    en: 'Where the catalogue hardly looked, the figure says less. National records stand apart.',
    pt: 'Onde o catálogo quase não olhou, o número diz menos. O nacional vai à parte.',
  },

  scenario: { es: 'Diferencia del escenario', en: 'Difference of the scenario', pt: 'Diferença do cenário' },
  scenarioTitle: {
    es: 'Con y sin el escenario, {place}',
    en: 'With and without the scenario, {place}',
    pt: 'Com e sem o cenário, {place}',
  },
  today: { es: 'Catálogo', en: 'Catalogue', pt: 'Catálogo' },
  withScenario: { es: 'Con el escenario', en: 'With the scenario', pt: 'Com o cenário' },
  difference: { es: 'Diferencia', en: 'Difference', pt: 'Diferença' },
  rowComunas: {
    es: 'Comunas cubiertas directamente',
    en: 'Comunas covered directly',
    pt: 'Comunas cobertas diretamente',
  },
  rowPopulation: { es: 'Habitantes en ellas', en: 'Inhabitants in them', pt: 'Habitantes nelas' },
  rowArea: {
    es: 'Superficie cubierta directamente, km²',
    en: 'Area covered directly, km²',
    pt: 'Superfície coberta diretamente, km²',
  },
  rowUmbrella: {
    es: 'Comunas, con el paraguas regional',
    en: 'Comunas, with the regional umbrella',
    pt: 'Comunas, com o guarda-chuva regional',
  },
  rowWithout: { es: 'Comunas sin registro', en: 'Comunas without a record', pt: 'Comunas sem registro' },
  rowPeopleWithout: {
    es: 'Habitantes sin registro',
    en: 'Inhabitants without a record',
    pt: 'Habitantes sem registro',
  },
  /** `lead`: «Con el escenario, en la región de Los Lagos»; `words`: the number as a word. */
  scenarioFinding: {
    es: '{lead}, {n, plural, =0 {ninguna comuna más quedaría cubierta de forma directa: {after} de {total}} one {{words} comuna más quedaría cubierta de forma directa: de {before} a {after} de {total}} other {{words} comunas más quedarían cubiertas de forma directa: de {before} a {after} de {total}}}',
    en: '{lead}, {n, plural, =0 {no more comunas would be covered directly: {after} of {total}} one {{words} more comuna would be covered directly: from {before} to {after} of {total}} other {{words} more comunas would be covered directly: from {before} to {after} of {total}}}',
    pt: '{lead}, {n, plural, =0 {nenhuma comuna a mais ficaria coberta de forma direta: {after} de {total}} one {mais {words} comuna ficaria coberta de forma direta: de {before} a {after} de {total}} other {mais {words} comunas ficariam cobertas de forma direta: de {before} a {after} de {total}}}',
  },
  /** `n`: how many of them have no record today. */
  scenarioSentence: {
    es: 'Son {people, plural, one {# habitante más} other {# habitantes más}}. {n, plural, =0 {El paraguas de su región o del país ya las contaba.} other {En {words} de ellas no consta hoy ninguna experiencia.}}',
    en: 'That is {people, plural, one {# inhabitant more} other {# inhabitants more}}. {n, plural, =0 {The umbrella of their region or the country counts them already.} other {In {words} of them no experience is on record today.}}',
    pt: 'São {people, plural, one {mais # habitante} other {mais # habitantes}}. {n, plural, =0 {O guarda-chuva de sua região ou do país já as conta.} other {Em {words} delas não consta hoje nenhuma experiência.}}',
  },

  /** Where the shares of a whole stand side by side. */
  rounded: { es: 'Redondeado', en: 'Rounded', pt: 'Arredondado' },
  figures: { es: 'Cifras de cobertura', en: 'Figures of coverage', pt: 'Números de cobertura' },
  amountDirect: {
    es: '{n} de {whole}, directamente',
    en: '{n} of {whole}, directly',
    pt: '{n} de {whole}, diretamente',
  },
  amountUmbrella: {
    es: 'con paraguas: {amount}',
    en: 'with umbrella: {amount}',
    pt: 'com guarda-chuva: {amount}',
  },
  amountUmbrellaWhole: {
    es: '{n} de {whole}, con paraguas',
    en: '{n} of {whole}, with umbrella',
    pt: '{n} de {whole}, com guarda-chuva',
  },
  amountDirectOnly: { es: 'directamente: {amount}', en: 'directly: {amount}', pt: 'diretamente: {amount}' },
} satisfies Messages;
