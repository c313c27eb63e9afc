import type { Messages } from './text';

/** The way from a ficha to Comparar. */
export const compareButton = {
  compare: { es: 'Comparar', en: 'Compare', pt: 'Comparar' },
  compareLabel: { es: 'Comparar {name} con otras', en: 'Compare {name} with others', pt: 'Comparar {name} com outras' },
  full: {
    es: 'Ya hay cuatro en la comparación: quite una allá para añadir esta.',
    en: 'There are four in the comparison already: remove one there to add this.',
    pt: 'Já há quatro na comparação: retire uma lá para acrescentar esta.',
  },
  goThere: { es: 'Ver la comparación', en: 'See the comparison', pt: 'Ver a comparação' },
} satisfies Messages;
