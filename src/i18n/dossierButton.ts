import type { Messages } from './text';

/** The way to the dossier of a territory. */
export const dossierButton = {
  print: { es: 'Imprimir expediente', en: 'Print the dossier', pt: 'Imprimir dossiê' },
  printNamed: {
    es: 'Imprimir el expediente de {place}, de 2 a 4 hojas',
    en: 'Print the dossier of {place}, 2 to 4 sheets',
    pt: 'Imprimir o dossiê de {place}, de 2 a 4 folhas',
  },
  preparing: { es: 'Preparando el expediente…', en: 'Preparing the dossier…', pt: 'Preparando o dossiê…' },
  failed: {
    es: 'No se pudo preparar el expediente: falta una parte de la aplicación. Vuelva a intentarlo.',
    en: 'The dossier could not be prepared: a part of the application is missing. Try again.',
    pt: 'Não foi possível preparar o dossiê: falta uma parte do aplicativo. Tente de novo.',
  },
} satisfies Messages;
