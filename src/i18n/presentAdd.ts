import type { Messages } from './text';

/** «Añadir esta vista»: a slide of what is on the screen. */
export const presentAdd = {
  added: {
    es: 'Lámina {number} añadida a «{title}».',
    en: 'Slide {number} added to “{title}”.',
    pt: 'Slide {number} adicionado a «{title}».',
  },
  addedUnkept: {
    es: 'Lámina {number} añadida a «{title}», pero este navegador no pudo guardarla. Descargue la presentación antes de cerrar.',
    en: 'Slide {number} added to “{title}”, but this browser could not keep it. Download the presentation before you close.',
    pt: 'Slide {number} adicionado a «{title}», mas este navegador não conseguiu guardá-lo. Baixe a apresentação antes de fechar.',
  },
  nothingShown: {
    es: 'Esta vista no tiene nada que mostrar en una lámina. No se añadió.',
    en: 'This view has nothing to show on a slide. It was not added.',
    pt: 'Esta vista não tem nada para mostrar em um slide. Não foi adicionada.',
  },
  addAnyway: { es: 'Añadir igualmente', en: 'Add anyway', pt: 'Adicionar mesmo assim' },
  full: {
    es: '«{title}» ya tiene {n} láminas, que son las que caben. No se añadió nada.',
    en: '“{title}” already has {n} slides, which is as many as it holds. Nothing was added.',
    pt: '«{title}» já tem {n} slides, que é o que cabe. Nada foi adicionado.',
  },
  failed: {
    es: 'No se pudo añadir la lámina: {reason}',
    en: 'The slide could not be added: {reason}',
    pt: 'Não foi possível adicionar o slide: {reason}',
  },
  nothingInHand: {
    es: 'no hay ninguna presentación abierta',
    en: 'no presentation is open',
    pt: 'nenhuma apresentação está aberta',
  },
  seeSlide: { es: 'Ver la lámina', en: 'See the slide', pt: 'Ver o slide' },
  undo: { es: 'Deshacer', en: 'Undo', pt: 'Desfazer' },
  removed: {
    es: 'La lámina ya no está en «{title}».',
    en: 'The slide is no longer in “{title}”.',
    pt: 'O slide já não está em «{title}».',
  },
  myPresentation: { es: 'Mi presentación', en: 'My presentation', pt: 'Minha apresentação' },
  dataTitle: {
    es: 'Qué informa cada ficha y qué no',
    en: 'What each ficha tells, and what it does not',
    pt: 'O que cada ficha informa e o que não',
  },
  nothingCompared: {
    es: 'Nada elegido para comparar',
    en: 'Nothing chosen to compare',
    pt: 'Nada escolhido para comparar',
  },
  slideInHand: {
    es: 'Lámina {number} de «{title}»',
    en: 'Slide {number} of “{title}”',
    pt: 'Slide {number} de «{title}»',
  },
  backToSlide: { es: 'Volver a la lámina', en: 'Back to the slide', pt: 'Voltar ao slide' },
  update: {
    es: 'Actualizar la lámina con esta vista',
    en: 'Update the slide with this view',
    pt: 'Atualizar o slide com esta vista',
  },
  updated: {
    es: 'La lámina {number} muestra ahora esta vista.',
    en: 'Slide {number} now shows this view.',
    pt: 'O slide {number} mostra agora esta vista.',
  },
  updatedCopy: {
    es: 'La lámina {number} muestra ahora esta vista, en su copia «{title}».',
    en: 'Slide {number} now shows this view, in your copy “{title}”.',
    pt: 'O slide {number} mostra agora esta vista, na sua cópia «{title}».',
  },
  leaveSlide: {
    es: 'Dejar la lámina y seguir aquí',
    en: 'Leave the slide and stay here',
    pt: 'Deixar o slide e ficar aqui',
  },
} satisfies Messages;
