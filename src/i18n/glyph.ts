import type { Messages } from './text';

/** What a glyph shows, in words. Apart from the ficha's own words, which the first view does without. */
export const glyph = {
  sentence: {
    es: '{name}. Escala: {scale}. Índices de 0 a 100: {indices}.',
    en: '{name}. Scale: {scale}. Indices from 0 to 100: {indices}.',
    pt: '{name}. Escala: {scale}. Índices de 0 a 100: {indices}.',
  },
  index: { es: '{dimension} {value}', en: '{dimension} {value}', pt: '{dimension} {value}' },
  noIndex: { es: '{dimension} sin índice', en: '{dimension} without an index', pt: '{dimension} sem índice' },
  withoutFicha: {
    es: '{name}. Escala: {scale}. Sin ficha: sin índices.',
    en: '{name}. Scale: {scale}. No ficha: no indices.',
    pt: '{name}. Escala: {scale}. Sem ficha: sem índices.',
  },
  scaleUnknown: { es: 'sin información', en: 'no information', pt: 'sem informação' },
} satisfies Messages;
