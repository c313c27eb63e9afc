import type { Message } from './text';

/** Taking tables and drawings along. */
export const downloads = {
  csv: { es: 'CSV', en: 'CSV', pt: 'CSV' },
  csvLabel: { es: 'Descargar como CSV: {title}', en: 'Download as CSV: {title}', pt: 'Baixar como CSV: {title}' },
  xlsx: { es: 'XLSX', en: 'XLSX', pt: 'XLSX' },
  xlsxLabel: { es: 'Descargar como XLSX: {title}', en: 'Download as XLSX: {title}', pt: 'Baixar como XLSX: {title}' },
  xlsxFailed: {
    es: 'No se pudo escribir el XLSX: {reason}. La tabla sí se puede descargar como CSV.',
    en: 'The XLSX could not be written: {reason}. The table can be downloaded as CSV.',
    pt: 'Não foi possível escrever o XLSX: {reason}. A tabela pode ser baixada como CSV.',
  },

  /** The first sheet of a workbook. */
  readme: { es: 'Léame', en: 'Read me', pt: 'Leia-me' },
  sheets: { es: 'Hojas', en: 'Sheets', pt: 'Planilhas' },
  sheetHolds: {
    es: '{title} ({n, plural, one {una fila} other {# filas}})',
    en: '{title} ({n, plural, one {one row} other {# rows}})',
    pt: '{title} ({n, plural, one {uma linha} other {# linhas}})',
  },
  columnsOf: { es: 'Columnas de «{sheet}»', en: 'Columns of “{sheet}”', pt: 'Colunas de «{sheet}»' },
  kinds: {
    text: { es: 'Texto', en: 'Text', pt: 'Texto' },
    integer: { es: 'Cantidad', en: 'Count', pt: 'Quantidade' },
    number: { es: 'Número', en: 'Number', pt: 'Número' },
    share: { es: 'Proporción', en: 'Share', pt: 'Proporção' },
    plain: { es: 'Texto o número', en: 'Text or number', pt: 'Texto ou número' },
  },
} satisfies Readonly<Record<string, Message | Readonly<Record<string, Message>>>>;
