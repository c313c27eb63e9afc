import type { Messages } from './text';

/** What Comparar shows on a slide. */
export const compareExhibits = {
  codes: {
    es: 'Comparación: códigos lado a lado',
    en: 'Comparison: codes side by side',
    pt: 'Comparação: códigos lado a lado',
  },
  places: {
    es: 'Comparación: cobertura de dos territorios',
    en: 'Comparison: coverage of two territories',
    pt: 'Comparação: cobertura de dois territórios',
  },
  codesHead: {
    es: 'Códigos de 0 a 3 en su escala',
    en: 'Codes from 0 to 3 on their scale',
    pt: 'Códigos de 0 a 3 em sua escala',
  },
  scalesAlone: {
    es: 'Sin los códigos que son palabras.',
    en: 'Without the codes that are words.',
    pt: 'Sem os códigos que são palavras.',
  },
  field: { es: 'Código', en: 'Code', pt: 'Código' },
  said: { es: '{field}: {text}', en: '{field}: {text}', pt: '{field}: {text}' },
  ofSubject: { es: '{name} {value}', en: '{name} {value}', pt: '{name} {value}' },
  noFicha: { es: 'Sin ficha', en: 'No ficha', pt: 'Sem ficha' },
  barOf: { es: '{measure}, {name}', en: '{measure}, {name}', pt: '{measure}, {name}' },
} satisfies Messages;
