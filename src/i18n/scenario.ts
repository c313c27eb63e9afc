import type { Messages } from './text';

/** «What if»: the bar in which a scenario is drawn and its difference said. */
export const scenario = {
  enter: { es: 'Probar un escenario', en: 'Try a scenario', pt: 'Testar um cenário' },
  title: { es: 'Escenario', en: 'Scenario', pt: 'Cenário' },
  hypothesis: {
    es: 'Hipótesis: nada de esto está en el catálogo.',
    en: 'Hypothesis: none of this is in the catalogue.',
    pt: 'Hipótese: nada disto está no catálogo.',
  },
  undo: { es: 'Deshacer', en: 'Undo', pt: 'Desfazer' },
  redo: { es: 'Rehacer', en: 'Redo', pt: 'Refazer' },
  leave: { es: 'Salir del escenario', en: 'Leave the scenario', pt: 'Sair do cenário' },
  copy: { es: 'Copiar enlace', en: 'Copy link', pt: 'Copiar link' },
  copied: { es: 'Enlace del escenario copiado', en: 'Link to the scenario copied', pt: 'Link do cenário copiado' },
  copyFailed: {
    es: 'El navegador no permite copiar; el enlace está en la barra de direcciones.',
    en: 'The browser does not allow copying; the link is in the address bar.',
    pt: 'O navegador não permite copiar; o link está na barra de endereço.',
  },
  measuring: {
    es: 'Se está midiendo la cobertura de esta vista; las cifras son todavía las de la anterior.',
    en: 'The coverage of this view is being measured; the figures are still those of the one before.',
    pt: 'A cobertura desta vista está sendo medida; os números ainda são os da anterior.',
  },

  targets: {
    es: 'Las comunas que elija van a',
    en: 'The comunas you choose go to',
    pt: 'As comunas escolhidas vão para',
  },
  newAssociation: { es: 'Nueva asociación', en: 'New association', pt: 'Nova associação' },
  extending: { es: '{name}, extendida', en: '{name}, extended', pt: '{name}, estendida' },
  association: { es: 'Asociación {n}', en: 'Association {n}', pt: 'Associação {n}' },
  extended: {
    es: '{name} + {n, plural, one {# comuna} other {# comunas}}',
    en: '{name} + {n, plural, one {# comuna} other {# comunas}}',
    pt: '{name} + {n, plural, one {# comuna} other {# comunas}}',
  },
  people: {
    es: '{n, plural, one {# habitante} other {# habitantes}}',
    en: '{n, plural, one {# inhabitant} other {# inhabitants}}',
    pt: '{n, plural, one {# habitante} other {# habitantes}}',
  },
  remove: { es: 'Quitar {what}', en: 'Remove {what}', pt: 'Remover {what}' },
  takeOut: { es: 'Quitar {comuna} de {what}', en: 'Take {comuna} out of {what}', pt: 'Tirar {comuna} de {what}' },
  more: { es: 'y {n} más', en: 'and {n} more', pt: 'e mais {n}' },
  oneMissing: {
    es: 'Falta una comuna: con una sola no es supramunicipal y no cubre.',
    en: 'One comuna is missing: with a single one it is not supra-municipal and covers nothing.',
    pt: 'Falta uma comuna: com uma só não é supramunicipal e não cobre.',
  },
  leftOut: {
    es: 'Los filtros dejan fuera esta experiencia: extenderla no cambia ninguna cifra.',
    en: 'The filters leave this experience out: extending it changes no figure.',
    pt: 'Os filtros deixam fora esta experiência: estendê-la não muda nenhum número.',
  },
  outside: {
    es: '{n, plural, one {# comuna fuera de {place}: no cuenta aquí} other {# comunas fuera de {place}: no cuentan aquí}}',
    en: '{n, plural, one {# comuna outside {place}: it does not count here} other {# comunas outside {place}: they do not count here}}',
    pt: '{n, plural, one {# comuna fora de {place}: não conta aqui} other {# comunas fora de {place}: não contam aqui}}',
  },
  already: {
    es: '{n, plural, one {# comuna ya cubierta directamente} other {# comunas ya cubiertas directamente}}',
    en: '{n, plural, one {# comuna directly covered already} other {# comunas directly covered already}}',
    pt: '{n, plural, one {# comuna já coberta diretamente} other {# comunas já cobertas diretamente}}',
  },
  apart: {
    es: 'Sus comunas no limitan todas entre sí.',
    en: 'Its comunas do not all hang together by their borders.',
    pt: 'Suas comunas não são todas contíguas.',
  },

  addComuna: { es: 'Agregar una comuna', en: 'Add a comuna', pt: 'Adicionar uma comuna' },
  extend: { es: 'Extender una experiencia', en: 'Extend an experience', pt: 'Estender uma experiência' },
  nothingFound: { es: 'Nada coincide', en: 'Nothing matches', pt: 'Nada coincide' },
  showList: { es: 'Mostrar la lista', en: 'Show the list', pt: 'Mostrar a lista' },
  fichaNumber: { es: 'Ficha {n}', en: 'Ficha {n}', pt: 'Ficha {n}' },
  identified: { es: 'Identificada', en: 'Identified', pt: 'Identificada' },
  reaches: {
    es: '{n, plural, =0 {ninguna comuna de Chile} one {# comuna} other {# comunas}}',
    en: '{n, plural, =0 {no comuna of Chile} one {# comuna} other {# comunas}}',
    pt: '{n, plural, =0 {nenhuma comuna do Chile} one {# comuna} other {# comunas}}',
  },

  begin: {
    es: 'Elija comunas en el dibujo o agréguelas por su nombre, tome una asociación posible de un grupo de brecha o extienda una experiencia. Las cifras y los colores responden enseguida.',
    en: 'Choose comunas in the drawing or add them by name, take a possible association of a gap group, or extend an experience. Figures and colours answer at once.',
    pt: 'Escolha comunas no desenho ou adicione-as pelo nome, tome uma associação possível de um grupo de lacuna ou estenda uma experiência. Números e cores respondem na hora.',
  },
  nothing: {
    es: 'El escenario no cambia todavía ninguna cifra de {place}: <before>{before}</before> de <total>{total}</total> comunas cubiertas directamente.',
    en: 'The scenario does not change any figure of {place} yet: <before>{before}</before> of <total>{total}</total> comunas directly covered.',
    pt: 'O cenário ainda não muda nenhum número de {place}: <before>{before}</before> de <total>{total}</total> comunas cobertas diretamente.',
  },
  difference: {
    es: 'Con el escenario: <direct>{n, plural, one {# comuna más cubierta} other {# comunas más cubiertas}} directamente</direct> (de <before>{before}</before> a <after>{after}</after> de <total>{total}</total> en {place}), <people>{population, plural, one {# habitante más} other {# habitantes más}}</people>, <land>{area} km² más</land>;',
    en: 'With the scenario: <direct>{n, plural, one {# comuna more} other {# comunas more}} directly covered</direct> (from <before>{before}</before> to <after>{after}</after> of <total>{total}</total> in {place}), <people>{population, plural, one {# inhabitant more} other {# inhabitants more}}</people>, <land>{area} km² more</land>;',
    pt: 'Com o cenário: <direct>{n, plural, one {mais # comuna coberta} other {mais # comunas cobertas}} diretamente</direct> (de <before>{before}</before> a <after>{after}</after> de <total>{total}</total> em {place}), <people>{population, plural, one {mais # habitante} other {mais # habitantes}}</people>, <land>mais {area} km²</land>;',
  },
  wasUnrecorded: {
    es: '<recorded>{all, plural, one {no tenía} other {{n, plural, one {# de ellas no tenía} other {# de ellas no tenían}}}}</recorded> ninguna experiencia registrada (contando el paraguas, de <before>{before}</before> a <after>{after}</after>).',
    en: '<recorded>{all, plural, one {it} other {{n, plural, other {# of them}}}}</recorded> had no experience recorded (counting the umbrella, from <before>{before}</before> to <after>{after}</after>).',
    pt: '<recorded>{all, plural, one {não tinha} other {{n, plural, one {# delas não tinha} other {# delas não tinham}}}}</recorded> nenhuma experiência registrada (contando o guarda-chuva, de <before>{before}</before> a <after>{after}</after>).',
  },
  wasRecorded: {
    es: 'el paraguas de su región o del país ya las contaba, de modo que con él la cifra sigue en <before>{before}</before>.',
    en: 'the umbrella of their region or the country counted them already, so that with it the figure remains <before>{before}</before>.',
    pt: 'o guarda-chuva de sua região ou do país já as contava, de modo que com ele o número continua em <before>{before}</before>.',
  },

  listDirect: {
    es: 'Cubiertas directamente con el escenario y no sin él',
    en: 'Directly covered with the scenario and not without it',
    pt: 'Cobertas diretamente com o cenário e não sem ele',
  },
  listRecorded: {
    es: 'Sin experiencia registrada fuera del escenario',
    en: 'With no experience recorded but the scenario',
    pt: 'Sem experiência registrada fora do cenário',
  },
  listBefore: {
    es: 'Cubiertas directamente según el catálogo',
    en: 'Directly covered by the catalogue',
    pt: 'Cobertas diretamente segundo o catálogo',
  },
  listAfter: {
    es: 'Cubiertas directamente con el escenario',
    en: 'Directly covered with the scenario',
    pt: 'Cobertas diretamente com o cenário',
  },
  listBeforeUmbrella: {
    es: 'Cubiertas según el catálogo, contando el paraguas',
    en: 'Covered by the catalogue, counting the umbrella',
    pt: 'Cobertas segundo o catálogo, contando o guarda-chuva',
  },
  listAfterUmbrella: {
    es: 'Cubiertas con el escenario, contando el paraguas',
    en: 'Covered with the scenario, counting the umbrella',
    pt: 'Cobertas com o cenário, contando o guarda-chuva',
  },
  listTotal: { es: 'Comunas de {place}', en: 'Comunas of {place}', pt: 'Comunas de {place}' },
  listOf: { es: 'Comunas de: {what}', en: 'Comunas of: {what}', pt: 'Comunas de: {what}' },
} satisfies Messages;
