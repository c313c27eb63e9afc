import type { Messages } from './text';

/** What stands on a slide besides its author's words. */
export const slide = {
  number: { es: '{number} / {total}', en: '{number} / {total}', pt: '{number} / {total}' },
  source: { es: 'Fuente: {source}', en: 'Source: {source}', pt: 'Fonte: {source}' },
  retold: {
    es: 'Lo que se ve ahora, en palabras del atlas',
    en: 'What is seen now, in the atlas’s words',
    pt: 'O que se vê agora, nas palavras do atlas',
  },
  /** In place of a view's place and filters, of what obeys neither. */
  wholeCatalogue: { es: 'Todo el catálogo', en: 'The whole catalogue', pt: 'Todo o catálogo' },
  drawing: { es: 'Dibujando…', en: 'Drawing…', pt: 'Desenhando…' },
  unknownExhibit: {
    es: 'Esta lámina muestra «{name}», que esta versión del atlas no conoce. Queda guardado en la lámina.',
    en: 'This slide shows “{name}”, which this version of the atlas does not know. It stays in the slide.',
    pt: 'Este slide mostra «{name}», que esta versão do atlas não conhece. Continua guardado no slide.',
  },
  noFit: {
    es: 'La vista de esta lámina no tiene lo que «{name}» muestra.',
    en: 'The view of this slide does not have what “{name}” shows.',
    pt: 'A vista deste slide não tem o que «{name}» mostra.',
  },
  failed: {
    es: '«{name}» no se pudo dibujar: {reason}',
    en: '“{name}” could not be drawn: {reason}',
    pt: 'Não foi possível desenhar «{name}»: {reason}',
  },
  again: { es: 'Volver a intentar', en: 'Try again', pt: 'Tentar de novo' },
} satisfies Messages;
