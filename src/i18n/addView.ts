import type { Messages } from './text';

/** The button that the frame always shows: all else of Presentar comes when it is asked for. */
export const addView = {
  /** The name begins with it. */
  short: { es: 'Añadir esta vista', en: 'Add this view', pt: 'Adicionar esta vista' },
  add: {
    es: 'Añadir esta vista a una presentación',
    en: 'Add this view to a presentation',
    pt: 'Adicionar esta vista a uma apresentação',
  },
} satisfies Messages;
