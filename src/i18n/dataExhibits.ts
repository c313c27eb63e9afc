import type { Messages } from './text';

/** What Datos shows on a slide. */
export const dataExhibits = {
  completeness: { es: 'Fichas por campos', en: 'Fichas by fields', pt: 'Fichas por campos' },
  sources: { es: 'Programas fuente', en: 'Source programmes', pt: 'Programas fonte' },
  completenessHead: {
    es: 'Fichas por campos de la plantilla, {n} de {total} informados',
    en: 'Fichas by fields of the template, {n} of {total} informed',
    pt: 'Fichas por campos do modelo, {n} de {total} informados',
  },
  wholeFields: {
    es: '{n, plural, one {Otro campo está informado en todas} other {Otros # campos están informados en todas}}',
    en: '{n, plural, one {Another field is informed in all} other {# more fields are informed in all}}',
    pt: '{n, plural, one {Outro campo está informado em todas} other {Outros # campos estão informados em todas}}',
  },
  statusCount: { es: '{status} ({n})', en: '{status} ({n})', pt: '{status} ({n})' },
  leastNote: {
    es: 'Campos menos informados primero. Lleno: informado. Contorno: declara que no existe, o falta el apartado. Rayado: sin información.',
    en: 'Least informed fields first. Full: informed. Outlined: says that there is none, or the heading is missing. Striped: no information.',
    pt: 'Campos menos informados primeiro. Cheio: informado. Contorno: declara que não existe, ou falta a seção. Riscado: sem informação.',
  },
  fieldCount: { es: '{field}: {n} de {total}', en: '{field}: {n} of {total}', pt: '{field}: {n} de {total}' },
  leastInformed: {
    es: 'Los campos con menos respuestas son {list}.',
    en: 'The fields with fewest answers are {list}.',
    pt: 'Os campos com menos respostas são {list}.',
  },
  fieldIn: {
    es: '{field} ({n} de {total} fichas)',
    en: '{field} ({n} of {total} fichas)',
    pt: '{field} ({n} de {total} fichas)',
  },
  programme: { es: 'Programa', en: 'Programme', pt: 'Programa' },
  inCatalogue: { es: 'En el catálogo', en: 'In the catalogue', pt: 'No catálogo' },
  figures: {
    es: 'Cifras que imprime el informe',
    en: 'Figures that the report prints',
    pt: 'Números que o relatório imprime',
  },
  notToldNote: {
    es: 'Rayado: el informe no lo dice.',
    en: 'Striped: the report does not say.',
    pt: 'Riscado: o relatório não diz.',
  },
  figure: { es: '{value} {what}', en: '{value} {what}', pt: '{value} {what}' },
  programmeCount: { es: '{name} ({n})', en: '{name} ({n})', pt: '{name} ({n})' },
  counts: {
    es: 'Experiencias del catálogo que están en sus listas: {list}. Una puede estar en varias.',
    en: 'Experiences of the catalogue that are on their lists: {list}. One may be on several.',
    pt: 'Experiências do catálogo que estão em suas listas: {list}. Uma pode estar em várias.',
  },
  programmeSince: { es: '{name} (desde {year})', en: '{name} (since {year})', pt: '{name} (desde {year})' },
} satisfies Messages;
