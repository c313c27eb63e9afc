import type { Messages } from './text';

/** Taking tables and drawings along. */
export const downloads = {
  csv: { es: 'CSV', en: 'CSV', pt: 'CSV' },
  csvLabel: { es: 'Descargar como CSV: {title}', en: 'Download as CSV: {title}', pt: 'Baixar como CSV: {title}' },
} satisfies Messages;
