import type { Messages } from './text';

/** The button that the frame always shows: all else of Presentar comes when it is asked for. */
export const addView = {
  add: {
    es: 'Añadir esta vista a una presentación',
    en: 'Add this view to a presentation',
    pt: 'Adicionar esta vista a uma apresentação',
  },
} satisfies Messages;
