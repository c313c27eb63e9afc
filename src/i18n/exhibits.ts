import type { Messages } from './text';

/** What every exhibit may have to say. */
export const exhibits = {
  rowsLeft: {
    es: '{n, plural, one {Hay # fila más, que aquí no cabe.} other {Hay # filas más, que aquí no caben.}}',
    en: '{n, plural, one {There is # more row, which has no room here.} other {There are # more rows, which have no room here.}}',
    pt: '{n, plural, one {Há mais # linha, que não cabe aqui.} other {Há mais # linhas, que não cabem aqui.}}',
  },
} satisfies Messages;
