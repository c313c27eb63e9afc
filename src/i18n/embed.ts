import type { Messages } from './text';

/** An exhibit alone in a frame of another page, and how to put it there. */
export const embed = {
  toAtlas: { es: 'Ver en el atlas', en: 'See it in the atlas', pt: 'Ver no atlas' },
  newTab: { es: '(en otra pestaña)', en: '(in another tab)', pt: '(em outra aba)' },
  unknown: { es: 'Esto no está en el atlas', en: 'This is not in the atlas', pt: 'Isto não está no atlas' },
  unknownExhibit: {
    es: 'La página pide mostrar «{name}», que esta versión del atlas no conoce. El atlas entero está a un clic.',
    en: 'The page asks to show “{name}”, which this version of the atlas does not know. The whole atlas is one click away.',
    pt: 'A página pede para mostrar «{name}», que esta versão do atlas não conhece. O atlas inteiro está a um clique.',
  },
  noFit: {
    es: 'La vista que pide la página no tiene lo que «{name}» muestra.',
    en: 'The view that the page asks for does not have what “{name}” shows.',
    pt: 'A vista que a página pede não tem o que «{name}» mostra.',
  },
  failed: {
    es: 'No se pudieron cargar los datos del atlas',
    en: 'The data of the atlas could not be loaded',
    pt: 'Não foi possível carregar os dados do atlas',
  },
  problems: {
    es: 'Se muestra en parte: el atlas no tiene {what}.',
    en: 'Shown in part: the atlas does not have {what}.',
    pt: 'Mostrado em parte: o atlas não tem {what}.',
  },
  insert: { es: 'Insertar en otra página', en: 'Embed in another page', pt: 'Inserir em outra página' },
  insertNamed: {
    es: 'Insertar «{title}» en otra página',
    en: 'Embed “{title}” in another page',
    pt: 'Inserir «{title}» em outra página',
  },
  code: {
    es: 'Código para pegar en el HTML de la página',
    en: 'Code to paste into the page’s HTML',
    pt: 'Código para colar no HTML da página',
  },
  copied: { es: 'Copiado.', en: 'Copied.', pt: 'Copiado.' },
  notCopied: {
    es: 'El navegador no dejó copiar: cópielo de aquí.',
    en: 'The browser did not let it be copied: copy it from here.',
    pt: 'O navegador não deixou copiar: copie daqui.',
  },
  onlyHere: {
    es: 'Esta dirección ({host}) solo se abre en este equipo. Para otras personas, inserte desde el atlas publicado.',
    en: 'This address ({host}) opens on this computer only. For other people, embed from the published atlas.',
    pt: 'Este endereço ({host}) só abre neste computador. Para outras pessoas, insira a partir do atlas publicado.',
  },
} satisfies Messages;
