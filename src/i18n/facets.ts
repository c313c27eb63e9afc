import type { Messages } from './text';

/** The rail of facets, its chips and folds, and what stands where nothing passes. */
export const facets = {
  title: { es: 'Filtros', en: 'Filters', pt: 'Filtros' },
  open: { es: 'Filtros', en: 'Filters', pt: 'Filtros' },
  openCount: { es: 'Filtros ({n})', en: 'Filters ({n})', pt: 'Filtros ({n})' },
  done: {
    es: 'Ver {n, plural, =0 {el resultado} one {una experiencia} other {# experiencias}}',
    en: 'See {n, plural, =0 {the result} one {one experience} other {# experiences}}',
    pt: 'Ver {n, plural, =0 {o resultado} one {uma experiência} other {# experiências}}',
  },
  close: { es: 'Cerrar los filtros', en: 'Close the filters', pt: 'Fechar os filtros' },
  fichasOf: { es: '{n} de {all} fichas', en: '{n} of {all} fichas', pt: '{n} de {all} fichas' },
  experiencesOf: { es: '{n} de {all} experiencias', en: '{n} of {all} experiences', pt: '{n} de {all} experiências' },
  listPassing: {
    es: 'Ver la lista de las que pasan los filtros',
    en: 'See the list of those that pass the filters',
    pt: 'Ver a lista das que passam pelos filtros',
  },
  passing: {
    es: '{n, plural, one {# experiencia pasa los filtros} other {# experiencias pasan los filtros}}',
    en: '{n, plural, one {# experience passes the filters} other {# experiences pass the filters}}',
    pt: '{n, plural, one {# experiência passa pelos filtros} other {# experiências passam pelos filtros}}',
  },
  chosen: { es: 'Lo elegido', en: 'What is chosen', pt: 'O que está escolhido' },
  remove: { es: 'Quitar {facet}: {value}', en: 'Remove {facet}: {value}', pt: 'Retirar {facet}: {value}' },
  removeAll: { es: 'quitar todo', en: 'remove all', pt: 'retirar tudo' },
  allOfIt: { es: 'con y sin ficha', en: 'with and without a ficha', pt: 'com e sem ficha' },
  help: { es: 'Cómo se suman los filtros', en: 'How filters add up', pt: 'Como os filtros se somam' },
  helpText: {
    es: 'Dentro de un grupo los valores se suman: basta con cumplir uno. Entre grupos se restan: hay que cumplirlos todos. El número de cada fila dice cuántas experiencias quedarían con ella y con lo elegido en los demás grupos. Una experiencia puede tener varias escalas, temas o regiones, así que los números de un grupo pueden sumar más que el total.',
    en: 'Within a group, values add up: meeting one is enough. Between groups they narrow: all must be met. The number in each row says how many experiences would remain with it and with what is chosen in the other groups. An experience may have several scales, themes or regions, so the numbers of a group may add up to more than the total.',
    pt: 'Dentro de um grupo os valores se somam: basta cumprir um. Entre grupos eles restringem: é preciso cumprir todos. O número de cada linha diz quantas experiências ficariam com ela e com o escolhido nos demais grupos. Uma experiência pode ter várias escalas, temas ou regiões, de modo que os números de um grupo podem somar mais que o total.',
  },
  scaleNote: { es: 'una o más', en: 'one or more', pt: 'uma ou mais' },
  reachNote: { es: 'por alcance', en: 'by reach', pt: 'por alcance' },
  years: { es: 'Años', en: 'Years', pt: 'Anos' },
  yearsNote: { es: 'de inicio', en: 'of beginning', pt: 'de início' },
  yearFrom: { es: 'Desde', en: 'From', pt: 'De' },
  yearTo: { es: 'Hasta', en: 'To', pt: 'Até' },
  anyYear: { es: 'cualquiera', en: 'any', pt: 'qualquer' },
  factors: { es: 'Factores facilitadores', en: 'Facilitating factors', pt: 'Fatores facilitadores' },
  factorNote: { es: 'presentes', en: 'present', pt: 'presentes' },
  actors: { es: 'Actor', en: 'Actor', pt: 'Ator' },
  findActor: { es: 'Buscar un actor', en: 'Find an actor', pt: 'Buscar um ator' },
  noActor: {
    es: 'Ningún actor del registro se llama así.',
    en: 'No actor in the register has that name.',
    pt: 'Nenhum ator do registro tem esse nome.',
  },
  moreActors: {
    es: '{n, plural, one {Hay un actor más: escriba su nombre.} other {Hay # actores más: escriba su nombre.}}',
    en: '{n, plural, one {There is one more actor: type its name.} other {There are # more actors: type a name.}}',
    pt: '{n, plural, one {Há mais um ator: escreva o nome.} other {Há mais # atores: escreva o nome.}}',
  },
  moreRegions: {
    es: '{n, plural, one {Otra región} other {Otras # regiones}}',
    en: '{n, plural, one {One more region} other {# more regions}}',
    pt: '{n, plural, one {Outra região} other {Outras # regiões}}',
  },
  moreCountries: {
    es: '{n, plural, one {Otro país} other {Otros # países}}',
    en: '{n, plural, one {One more country} other {# more countries}}',
    pt: '{n, plural, one {Outro país} other {Outros # países}}',
  },
  moreThemes: {
    es: '{n, plural, one {Otro tema} other {Otros # temas}}',
    en: '{n, plural, one {One more theme} other {# more themes}}',
    pt: '{n, plural, one {Outro tema} other {Outros # temas}}',
  },
  moreYears: {
    es: '{n, plural, one {Otro año} other {Otros # años}}',
    en: '{n, plural, one {One more year} other {# more years}}',
    pt: '{n, plural, one {Outro ano} other {Outros # anos}}',
  },
  moreValues: {
    es: '{n, plural, one {Otro valor} other {Otros # valores}}',
    en: '{n, plural, one {One more value} other {# more values}}',
    pt: '{n, plural, one {Outro valor} other {Outros # valores}}',
  },
  fewer: { es: 'Ver menos', en: 'See fewer', pt: 'Ver menos' },
  rowCount: {
    es: '{value}: {n, plural, one {# experiencia} other {# experiencias}}',
    en: '{value}: {n, plural, one {# experience} other {# experiences}}',
    pt: '{value}: {n, plural, one {# experiência} other {# experiências}}',
  },
  chosenInFold: {
    es: '{n, plural, one {# elegido} other {# elegidos}}',
    en: '{n, plural, one {# chosen} other {# chosen}}',
    pt: '{n, plural, one {# escolhido} other {# escolhidos}}',
  },
  emptyTitle: {
    es: 'Ninguna experiencia pasa estos filtros',
    en: 'No experience passes these filters',
    pt: 'Nenhuma experiência passa por estes filtros',
  },
  emptyHere: {
    es: 'Ninguna experiencia con ficha registrada en {place}',
    en: 'No experience with a ficha recorded in {place}',
    pt: 'Nenhuma experiência com ficha registrada em {place}',
  },
  emptyHereBody: {
    es: 'En este catálogo; no quiere decir que no existan. Puede ver:',
    en: 'In this catalogue; it does not mean that there are none. You can see:',
    pt: 'Neste catálogo; não quer dizer que não existam. Pode ver:',
  },
  emptyBody: {
    es: 'Quitando uno de ellos aparecen otra vez:',
    en: 'Removing one of them brings some back:',
    pt: 'Retirando um deles aparecem de novo:',
  },
  emptyTogether: {
    es: 'Quitar uno solo no basta; juntos dejan fuera a todas.',
    en: 'Removing just one is not enough; together they leave all of them out.',
    pt: 'Retirar só um não basta; juntos deixam todas de fora.',
  },
  emptyRemove: {
    es: 'quitar {facet} ({n, plural, one {# experiencia} other {# experiencias}})',
    en: 'remove {facet} ({n, plural, one {# experience} other {# experiences}})',
    pt: 'retirar {facet} ({n, plural, one {# experiência} other {# experiências}})',
  },
  emptyPlace: {
    es: 'ir a {place} ({n, plural, one {# experiencia} other {# experiencias}})',
    en: 'go to {place} ({n, plural, one {# experience} other {# experiences}})',
    pt: 'ir a {place} ({n, plural, one {# experiência} other {# experiências}})',
  },
  emptyAll: {
    es: 'quitar todo ({n, plural, one {# experiencia} other {# experiencias}})',
    en: 'remove all ({n, plural, one {# experience} other {# experiences}})',
    pt: 'retirar tudo ({n, plural, one {# experiência} other {# experiências}})',
  },
} satisfies Messages;
