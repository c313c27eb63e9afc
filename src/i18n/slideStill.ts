import type { Messages } from './text';

/** What keeps a slide from becoming a picture. */
export const slideStill = {
  late: {
    es: '{names} no terminó de dibujarse a tiempo',
    en: '{names} was not drawn in time',
    pt: '{names} não terminou de ser desenhado a tempo',
  },
  nothing: {
    es: 'la lámina no se dibujó',
    en: 'the slide was not drawn',
    pt: 'o slide não foi desenhado',
  },
} satisfies Messages;
