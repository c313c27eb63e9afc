import type { Messages } from './text';

/** Brechas: what its parts share. Each part has a catalogue of its own beside this one. */
export const gaps = {
  side: { es: 'Regiones, grupo o comuna', en: 'Regions, group or comuna', pt: 'Regiões, grupo ou comuna' },
  /** Coverage classes, as a legend says them. */
  named: { es: 'La comuna está nombrada', en: 'The comuna is named', pt: 'A comuna está nomeada' },
  provincial: {
    es: 'Alcanzada por su provincia',
    en: 'Reached through its province',
    pt: 'Alcançada por sua província',
  },
  regional: {
    es: 'Solo por su región (paraguas)',
    en: 'Only through its region (umbrella)',
    pt: 'Só por sua região (guarda-chuva)',
  },
  national: {
    es: 'Solo por el país (paraguas)',
    en: 'Only through the country (umbrella)',
    pt: 'Só pelo país (guarda-chuva)',
  },
  none: { es: 'Sin experiencia registrada', en: 'No experience recorded', pt: 'Sem experiência registrada' },
  switches: { es: 'Qué se cuenta', en: 'What is counted', pt: 'O que se conta' },
  umbrellaCounts: {
    es: 'El paraguas regional cuenta como cubierto',
    en: 'The regional umbrella counts as covered',
    pt: 'O guarda-chuva regional conta como coberto',
  },
  withIdentified: {
    es: 'Incluir experiencias identificadas',
    en: 'Include identified experiences',
    pt: 'Incluir experiências identificadas',
  },
} satisfies Messages;
