import type { Messages } from './text';

/** What the ficha shows on a slide. */
export const fichaExhibits = {
  summary: { es: 'Ficha: resumen', en: 'Ficha: summary', pt: 'Ficha: resumo' },
  codes: { es: 'Ficha: códigos', en: 'Ficha: codes', pt: 'Ficha: códigos' },
  actors: { es: 'Ficha: actores por sector', en: 'Ficha: actors by sector', pt: 'Ficha: atores por setor' },
  lead: {
    es: '{scales}, {years}. {programmes}',
    en: '{scales}, {years}. {programmes}',
    pt: '{scales}, {years}. {programmes}',
  },
  leadNoScale: { es: '{years}. {programmes}', en: '{years}. {programmes}', pt: '{years}. {programmes}' },
  /** A doubt that the ficha carries, in short. `printed`: the report's own word. */
  doubtPrinted: {
    es: 'El informe dice «{printed}» (línea {line}): ver la duda en la ficha.',
    en: 'The report says “{printed}” (line {line}): see the doubt in the ficha.',
    pt: 'O relatório diz «{printed}» (linha {line}): ver a dúvida na ficha.',
  },
  doubt: {
    es: 'El informe deja una duda sobre su escala (línea {line}): ver la ficha.',
    en: 'The report leaves a doubt about its scale (line {line}): see the ficha.',
    pt: 'O relatório deixa uma dúvida sobre sua escala (linha {line}): ver a ficha.',
  },
  field: { es: 'Campo', en: 'Field', pt: 'Campo' },
  says: { es: 'Qué se sabe', en: 'What is known', pt: 'O que se sabe' },
  code: { es: 'Código', en: 'Code', pt: 'Código' },
  inWords: { es: 'En palabras', en: 'In words', pt: 'Em palavras' },
  sector: { es: 'Sector', en: 'Sector', pt: 'Setor' },
  names: { es: 'Actores', en: 'Actors', pt: 'Atores' },
  identifiedOnly: {
    es: 'Está identificada en el inventario y no tiene ficha: de ella se sabe su nombre y poco más.',
    en: 'It is identified in the inventory and has no ficha: little more than its name is known.',
    pt: 'Está identificada no inventário e não tem ficha: dela se sabe o nome e pouco mais.',
  },
  codesHead: {
    es: '{name}: códigos de 0 a 3 en su escala',
    en: '{name}: codes from 0 to 3 on their scale',
    pt: '{name}: códigos de 0 a 3 em sua escala',
  },
  dimension: {
    es: '{dimension}, índice {value} de 100',
    en: '{dimension}, index {value} of 100',
    pt: '{dimension}, índice {value} de 100',
  },
  dimensionNone: { es: '{dimension}, sin índice', en: '{dimension}, no index', pt: '{dimension}, sem índice' },
  codesTitle: {
    es: '{name}: {known} de {total} códigos con información',
    en: '{name}: {known} of {total} codes with information',
    pt: '{name}: {known} de {total} códigos com informação',
  },
  indices: {
    es: 'Índices de 0 a 100: {list}.',
    en: 'Indices from 0 to 100: {list}.',
    pt: 'Índices de 0 a 100: {list}.',
  },
  actorsHead: {
    es: '{name}: {n, plural, one {# actor} other {# actores}}',
    en: '{name}: {n, plural, one {# actor} other {# actors}}',
    pt: '{name}: {n, plural, one {# ator} other {# atores}}',
  },
  actorsTitle: {
    es: '{name}: {n, plural, one {# actor} other {# actores}} de {sectors, plural, one {# sector} other {# sectores}}',
    en: '{name}: {n, plural, one {# actor} other {# actors}} of {sectors, plural, one {# sector} other {# sectors}}',
    pt: '{name}: {n, plural, one {# ator} other {# atores}} de {sectors, plural, one {# setor} other {# setores}}',
  },
  sectorCount: { es: '{sector} ({n})', en: '{sector} ({n})', pt: '{sector} ({n})' },
  said: { es: '{field}: {text}', en: '{field}: {text}', pt: '{field}: {text}' },
} satisfies Messages;
