import type { Messages } from './text';

/** Comparar: what both kinds of comparison say. Choosing, experiences and places have catalogues of their own, and so have the sentences. */
export const compare = {
  against: { es: '{a} frente {toB}', en: '{a} against {toB}', pt: '{a} frente {toB}' },
  experiences: { es: 'Experiencias', en: 'Experiences', pt: 'Experiências' },
  places: { es: 'Territorios', en: 'Territories', pt: 'Territórios' },
  differences: { es: 'Diferencias, en palabras', en: 'Differences, in words', pt: 'Diferenças, em palavras' },
  differencesNone: {
    es: 'No difieren en nada de lo que se conoce.',
    en: 'They differ in nothing that is known.',
    pt: 'Não diferem em nada do que se conhece.',
  },
  agreements: { es: 'En qué coinciden', en: 'Where they agree', pt: 'Em que coincidem' },
  incomparable: { es: 'Lo que no se compara', en: 'What is not compared', pt: 'O que não se compara' },
  moreSentences: { es: 'Ver las {n} diferencias', en: 'Show all {n} differences', pt: 'Ver as {n} diferenças' },
  fewerSentences: { es: 'Ver menos', en: 'Show fewer', pt: 'Ver menos' },
  copy: { es: 'Copiar', en: 'Copy', pt: 'Copiar' },
  copyLabel: {
    es: 'Copiar las frases con su fuente',
    en: 'Copy the sentences with their source',
    pt: 'Copiar as frases com sua fonte',
  },
  copied: { es: 'Copiado', en: 'Copied', pt: 'Copiado' },
  copyFailed: {
    es: 'El navegador no deja copiar: marque las frases y cópielas.',
    en: 'The browser does not allow copying: mark the sentences and copy them.',
    pt: 'O navegador não permite copiar: marque as frases e copie-as.',
  },
  noInformation: { es: 'sin inf.', en: 'no inf.', pt: 'sem inf.' },
  dotRow: { es: '{row}: {values}', en: '{row}: {values}', pt: '{row}: {values}' },
  dotValue: { es: '{name} {value}', en: '{name} {value}', pt: '{name} {value}' },
  dotUnknown: { es: '{name} sin información', en: '{name} no information', pt: '{name} sem informação' },
  columnVariable: { es: 'Variable', en: 'Variable', pt: 'Variável' },
  northLeft: { es: 'norte ←', en: 'north ←', pt: 'norte ←' },
  notPlaced: { es: 'lugar no informado', en: 'place not told', pt: 'lugar não informado' },
  scroll: { es: 'Tabla: {title}', en: 'Table: {title}', pt: 'Tabela: {title}' },
} satisfies Messages;
