import type { Messages } from './text';

/** Comparar: the question, the slots with their field, and what is offered to begin with. */
export const choosing = {
  question: { es: '¿Qué quiere comparar?', en: 'What would you like to compare?', pt: 'O que deseja comparar?' },
  questionBody: {
    es: 'De dos a cuatro experiencias, o dos territorios: los mismos ejes, los mismos denominadores y las diferencias dichas en palabras.',
    en: 'Two to four experiences, or two territories: the same axes, the same denominators, and the differences said in words.',
    pt: 'De duas a quatro experiências, ou dois territórios: os mesmos eixos, os mesmos denominadores e as diferenças ditas em palavras.',
  },
  oneMore: {
    es: '{name}: falta con qué compararla',
    en: '{name}: something to compare it with is missing',
    pt: '{name}: falta com que compará-la',
  },
  oneMorePlace: {
    es: '{name}: falta un territorio con que comparar',
    en: '{name}: a territory to compare it with is missing',
    pt: '{name}: falta um território com que comparar',
  },
  kind: { es: 'Qué se compara', en: 'What is compared', pt: 'O que se compara' },
  chosen: { es: 'En la comparación', en: 'In the comparison', pt: 'Na comparação' },
  addExperience: { es: 'Añadir una experiencia', en: 'Add an experience', pt: 'Acrescentar uma experiência' },
  addPlace: { es: 'Añadir un territorio', en: 'Add a territory', pt: 'Acrescentar um território' },
  pickerExperienceHint: { es: 'Nombre, lugar o número', en: 'Name, place or number', pt: 'Nome, lugar ou número' },
  pickerPlaceHint: {
    es: 'Región, provincia o Chile',
    en: 'Region, province or Chile',
    pt: 'Região, província ou Chile',
  },
  pickerNone: {
    es: 'Nada se llama «{query}».',
    en: 'Nothing is called “{query}”.',
    pt: 'Nada se chama «{query}».',
  },
  pickerMore: {
    es: '{n, plural, one {y # más} other {y # más}}: escriba para encontrarlas',
    en: '{n, plural, one {and # more} other {and # more}}: type to find them',
    pt: '{n, plural, one {e mais #} other {e mais #}}: escreva para encontrá-las',
  },
  pickerFound: {
    es: '{n, plural, one {# resultado} other {# resultados}}',
    en: '{n, plural, one {# result} other {# results}}',
    pt: '{n, plural, one {# resultado} other {# resultados}}',
  },
  full: {
    es: 'Son cuatro, las que caben: quite una para añadir otra.',
    en: 'There are four, as many as fit: remove one to add another.',
    pt: 'São quatro, as que cabem: retire uma para acrescentar outra.',
  },
  fullPlaces: {
    es: 'Son dos: quite uno para poner otro.',
    en: 'There are two: remove one to put another.',
    pt: 'São dois: retire um para pôr outro.',
  },
  remove: { es: 'Quitar {name}', en: 'Remove {name}', pt: 'Retirar {name}' },
  moveBefore: {
    es: 'Mover {name} un lugar antes',
    en: 'Move {name} one place earlier',
    pt: 'Mover {name} um lugar antes',
  },
  moveAfter: {
    es: 'Mover {name} un lugar después',
    en: 'Move {name} one place later',
    pt: 'Mover {name} um lugar depois',
  },
  swap: { es: 'Intercambiar', en: 'Swap', pt: 'Trocar' },
  open: { es: 'Abrir la ficha de {name}', en: 'Open the ficha of {name}', pt: 'Abrir a ficha de {name}' },
  openExplore: { es: 'Explorar', en: 'Explore', pt: 'Explorar' },
  openGaps: { es: 'Brechas', en: 'Gaps', pt: 'Lacunas' },
  openExploreLabel: { es: 'Ver {name} en Explorar', en: 'See {name} in Explore', pt: 'Ver {name} em Explorar' },
  openGapsLabel: { es: 'Ver {name} en Brechas', en: 'See {name} in Gaps', pt: 'Ver {name} em Lacunas' },
  suggestions: { es: 'Para empezar', en: 'To begin with', pt: 'Para começar' },
  suggestionsFor: {
    es: 'Las más parecidas a {name}',
    en: 'Most similar to {name}',
    pt: 'As mais parecidas a {name}',
  },
  mostAlike: { es: 'Las dos más parecidas', en: 'The two most alike', pt: 'As duas mais parecidas' },
  mostApart: {
    es: 'Las dos de índices más distintos',
    en: 'The two whose indices differ most',
    pt: 'As duas de índices mais distintos',
  },
  sharedComunasMost: {
    es: 'Las que más comunas comparten',
    en: 'Those that share most comunas',
    pt: 'As que mais comunas compartilham',
  },
  sameTheme: {
    es: 'Mismo tema, escalas distintas: {theme}',
    en: 'Same theme, different scales: {theme}',
    pt: 'Mesmo tema, escalas distintas: {theme}',
  },
  placeAgainstCountry: {
    es: 'La región con más experiencias, frente al país',
    en: 'The region with most experiences, against the country',
    pt: 'A região com mais experiências, frente ao país',
  },
  placesExtreme: {
    es: 'La más y la menos cubierta, con registro',
    en: 'The most and the least covered, with a record',
    pt: 'A mais e a menos coberta, com registro',
  },
  placesLargestGap: {
    es: 'La más poblada sin registro, frente al país',
    en: 'The most populous without a record, against the country',
    pt: 'A mais povoada sem registro, frente ao país',
  },
  withMost: {
    es: 'La región con más experiencias',
    en: 'The region with most experiences',
    pt: 'A região com mais experiências',
  },
  withHighest: { es: 'La región más cubierta', en: 'The most covered region', pt: 'A região mais coberta' },
  withLargestGap: {
    es: 'La región más poblada sin registro',
    en: 'The most populous region without a record',
    pt: 'A região mais povoada sem registro',
  },
  withItsRegion: { es: 'La región que la contiene', en: 'The region that holds it', pt: 'A região que a contém' },
  withCountry: { es: 'El país', en: 'The country', pt: 'O país' },
  placeFacts: {
    es: '{comunas, plural, one {# comuna} other {# comunas}}, {people} habitantes, {area} km²',
    en: '{comunas, plural, one {# comuna} other {# comunas}}, {people} inhabitants, {area} km²',
    pt: '{comunas, plural, one {# comuna} other {# comunas}}, {people} habitantes, {area} km²',
  },
} satisfies Messages;
