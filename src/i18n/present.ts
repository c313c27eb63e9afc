import type { Messages } from './text';

/** The screen Presentar. */
export const present = {
  title: { es: 'Presentar', en: 'Present', pt: 'Apresentar' },
} satisfies Messages;
