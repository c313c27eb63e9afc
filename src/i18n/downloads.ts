import type { Message } from './text';

/** Taking tables and drawings along. */
export const downloads = {
  csv: { es: 'CSV', en: 'CSV', pt: 'CSV' },
  csvLabel: { es: 'Descargar como CSV: {title}', en: 'Download as CSV: {title}', pt: 'Baixar como CSV: {title}' },
  xlsx: { es: 'XLSX', en: 'XLSX', pt: 'XLSX' },
  xlsxLabel: { es: 'Descargar como XLSX: {title}', en: 'Download as XLSX: {title}', pt: 'Baixar como XLSX: {title}' },
  xlsxFailed: {
    es: 'No se pudo escribir el XLSX. La tabla sí se puede descargar como CSV. ({reason})',
    en: 'The XLSX could not be written. The table can be downloaded as CSV. ({reason})',
    pt: 'Não foi possível escrever o XLSX. A tabela pode ser baixada como CSV. ({reason})',
  },

  /** What a view is, one by one. */
  place: { es: 'Lugar', en: 'Place', pt: 'Lugar' },
  filter: { es: 'Filtro', en: 'Filter', pt: 'Filtro' },
  division: { es: 'División', en: 'Division', pt: 'Divisão' },
  umbrella: { es: 'Paraguas', en: 'Umbrella', pt: 'Guarda-chuva' },
  umbrellaCounts: {
    es: 'El paraguas regional cuenta como cubierto',
    en: 'The regional umbrella counts as covered',
    pt: 'O guarda-chuva regional conta como coberto',
  },
  umbrellaNot: {
    es: 'El paraguas regional no cuenta como cubierto',
    en: 'The regional umbrella does not count as covered',
    pt: 'O guarda-chuva regional não conta como coberto',
  },
  gapKind: { es: 'Grupos', en: 'Groups', pt: 'Grupos' },
  gapKindNotNear: {
    es: 'Los grupos de brecha incluyen las comunas que solo alcanza el paraguas de su región o del país',
    en: 'The gap groups include the comunas that only the umbrella of their region or the country reaches',
    pt: 'Os grupos de lacuna incluem as comunas que só o guarda-chuva de sua região ou do país alcança',
  },
  scenario: { es: 'Escenario', en: 'Scenario', pt: 'Cenário' },
  scenarioHolds: {
    es: 'Con un escenario que no es parte del catálogo: {what}, {n, plural, one {una comuna} other {# comunas}}',
    en: 'With a scenario that is not part of the catalogue: {what}, {n, plural, one {one comuna} other {# comunas}}',
    pt: 'Com um cenário que não é parte do catálogo: {what}, {n, plural, one {uma comuna} other {# comunas}}',
  },
  associations: {
    es: '{n, plural, one {una asociación nueva} other {# asociaciones nuevas}}',
    en: '{n, plural, one {one new association} other {# new associations}}',
    pt: '{n, plural, one {uma associação nova} other {# associações novas}}',
  },
  extended: {
    es: '{n, plural, one {una experiencia extendida} other {# experiencias extendidas}}',
    en: '{n, plural, one {one experience extended} other {# experiences extended}}',
    pt: '{n, plural, one {uma experiência ampliada} other {# experiências ampliadas}}',
  },
  /** Parts of a file's name. */
  any: { es: 'todas', en: 'all', pt: 'todas' },
  more: { es: 'y otros', en: 'and more', pt: 'e outros' },

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
