import type { Messages } from './text';

/** The comunas far from the mainland, in small frames beside every drawing of Chile. */
export const islands = {
  group: {
    es: 'Islas y Antártica, fuera de escala',
    en: 'Islands and Antarctica, not to scale',
    pt: 'Ilhas e Antártica, fora de escala',
  },
  notToScale: { es: 'fuera de escala', en: 'not to scale', pt: 'fora de escala' },
  island: {
    es: '{name}: comuna de {comuna}, región de {region}; {count, plural, =0 {ninguna experiencia la alcanza} one {# experiencia la alcanza} other {# experiencias la alcanzan}}. Ver la comuna',
    en: '{name}: comuna of {comuna}, region of {region}; {count, plural, =0 {no experience reaches it} one {# experience reaches it} other {# experiences reach it}}. See the comuna',
    pt: '{name}: comuna de {comuna}, região de {region}; {count, plural, =0 {nenhuma experiência a alcança} one {# experiência a alcança} other {# experiências a alcançam}}. Ver a comuna',
  },
} satisfies Messages;
