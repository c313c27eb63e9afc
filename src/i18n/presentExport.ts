import type { Messages } from './text';

/** Taking a presentation out of the atlas. */
export const presentExport = {
  menu: { es: 'Exportar', en: 'Export', pt: 'Exportar' },
  menuKinds: { es: 'PPTX, PDF, PNG', en: 'PPTX, PDF, PNG', pt: 'PPTX, PDF, PNG' },
  menuLabel: {
    es: 'Exportar la presentación',
    en: 'Export the presentation',
    pt: 'Exportar a apresentação',
  },
  pptx: { es: 'PowerPoint (.pptx)', en: 'PowerPoint (.pptx)', pt: 'PowerPoint (.pptx)' },
  pptxMore: {
    es: 'Gráficos y tablas editables, notas',
    en: 'Editable charts and tables, notes',
    pt: 'Gráficos e tabelas editáveis, notas',
  },
  pdf: { es: 'PDF', en: 'PDF', pt: 'PDF' },
  pdfMore: { es: 'Una página por lámina', en: 'One page a slide', pt: 'Uma página por slide' },
  png: { es: 'Imágenes PNG (.zip)', en: 'PNG pictures (.zip)', pt: 'Imagens PNG (.zip)' },
  pngMore: { es: 'Todas, de 1920 × 1080', en: 'All of them, 1920 × 1080', pt: 'Todas, de 1920 × 1080' },
  picture: { es: 'Esta lámina, PNG', en: 'This slide, PNG', pt: 'Este slide, PNG' },
  file: { es: 'Archivo .atlas.json', en: '.atlas.json file', pt: 'Arquivo .atlas.json' },
  fileMore: {
    es: 'Se abre en cualquier copia del atlas',
    en: 'Opens in any copy of the atlas',
    pt: 'Abre em qualquer cópia do atlas',
  },
  link: { es: 'Copiar enlace', en: 'Copy link', pt: 'Copiar link' },
  linkMore: {
    es: 'Contiene toda la presentación',
    en: 'Holds the whole presentation',
    pt: 'Contém toda a apresentação',
  },
  linkTitle: { es: 'Enlace a la presentación', en: 'Link to the presentation', pt: 'Link da apresentação' },
  linkCopied: {
    es: 'El enlace está copiado: contiene la presentación entera y se abre en cualquier copia del atlas, sin servidor.',
    en: 'The link is copied: it holds the whole presentation and opens in any copy of the atlas, without a server.',
    pt: 'O link está copiado: contém a apresentação inteira e abre em qualquer cópia do atlas, sem servidor.',
  },
  linkByHand: {
    es: 'El navegador no dejó copiar el enlace. Se puede copiar de aquí:',
    en: 'The browser did not allow the link to be copied. It can be copied from here:',
    pt: 'O navegador não permitiu copiar o link. Pode ser copiado daqui:',
  },
  linkLong: {
    es: 'Tiene {n} letras: el correo y los mensajes pueden cortarlo. El archivo .atlas.json es más seguro.',
    en: 'It has {n} letters: mail and messengers may cut it. The .atlas.json file is safer.',
    pt: 'Tem {n} letras: o e-mail e as mensagens podem cortá-lo. O arquivo .atlas.json é mais seguro.',
  },
  linkTooLarge: {
    es: 'La presentación es demasiado grande para un enlace. El archivo .atlas.json la contiene entera.',
    en: 'The presentation is too large for a link. The .atlas.json file holds all of it.',
    pt: 'A apresentação é grande demais para um link. O arquivo .atlas.json a contém inteira.',
  },
  print: { es: 'Imprimir', en: 'Print', pt: 'Imprimir' },

  title: {
    es: '{kind, select, pptx {Exportar a PowerPoint} pdf {Exportar a PDF} print {Preparar la impresión} other {Exportar imágenes}}',
    en: '{kind, select, pptx {Export to PowerPoint} pdf {Export to PDF} print {Prepare to print} other {Export pictures}}',
    pt: '{kind, select, pptx {Exportar para PowerPoint} pdf {Exportar para PDF} print {Preparar a impressão} other {Exportar imagens}}',
  },
  progress: {
    es: 'Lámina {number} de {total}',
    en: 'Slide {number} of {total}',
    pt: 'Slide {number} de {total}',
  },
  packing: { es: 'Cerrando el archivo', en: 'Closing the file', pt: 'Fechando o arquivo' },
  bar: { es: 'Láminas hechas', en: 'Slides done', pt: 'Slides prontos' },
  cancel: { es: 'Cancelar', en: 'Cancel', pt: 'Cancelar' },
  close: { es: 'Cerrar', en: 'Close', pt: 'Fechar' },
  trouble: {
    es: 'La lámina {number}, «{title}», no se pudo exportar: {reason}.',
    en: 'Slide {number}, “{title}”, could not be exported: {reason}.',
    pt: 'Não foi possível exportar o slide {number}, «{title}»: {reason}.',
  },
  troubleKept: {
    es: 'La presentación queda como está. Se puede seguir sin esta lámina, volver a intentarlo o cancelar y revisar qué muestra.',
    en: 'The presentation stays as it is. You can go on without this slide, try again, or cancel and look at what it shows.',
    pt: 'A apresentação fica como está. É possível continuar sem este slide, tentar de novo ou cancelar e revisar o que ele mostra.',
  },
  without: { es: 'Seguir sin ella', en: 'Go on without it', pt: 'Continuar sem ele' },
  again: { es: 'Volver a intentarlo', en: 'Try again', pt: 'Tentar de novo' },
  done: {
    es: 'Listo: {file}, {n, plural, one {una lámina} other {# láminas}}.',
    en: 'Done: {file}, {n, plural, one {one slide} other {# slides}}.',
    pt: 'Pronto: {file}, {n, plural, one {um slide} other {# slides}}.',
  },
  left: {
    es: '{n, plural, one {Sin la lámina {numbers}, que no se pudo exportar.} other {Sin las láminas {numbers}, que no se pudieron exportar.}}',
    en: '{n, plural, one {Without slide {numbers}, which could not be exported.} other {Without slides {numbers}, which could not be exported.}}',
    pt: '{n, plural, one {Sem o slide {numbers}, que não pôde ser exportado.} other {Sem os slides {numbers}, que não puderam ser exportados.}}',
  },
  failed: {
    es: 'No se pudo escribir el archivo: {reason}. La presentación queda como está; otro formato puede resultar.',
    en: 'The file could not be written: {reason}. The presentation stays as it is; another format may work.',
    pt: 'Não foi possível escrever o arquivo: {reason}. A apresentação fica como está; outro formato pode funcionar.',
  },
  nothingLeft: {
    es: 'ninguna lámina se pudo exportar',
    en: 'no slide could be exported',
    pt: 'nenhum slide pôde ser exportado',
  },
  slideFile: { es: 'lamina', en: 'slide', pt: 'slide' },
  moreRows: {
    es: '{n, plural, one {y una fila más en el atlas} other {y # filas más en el atlas}}',
    en: '{n, plural, one {and one row more in the atlas} other {and # rows more in the atlas}}',
    pt: '{n, plural, one {e mais uma linha no atlas} other {e mais # linhas no atlas}}',
  },
} satisfies Messages;
