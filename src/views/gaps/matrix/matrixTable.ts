import type { Crossing } from '../../../analysis/crossRegionsThemes';
import type { CsvCell } from '../../../exchange/csv';
import type { FileTable } from '../../../exchange/fileTable';
import { gapMatrix as words } from '../../../i18n/gapMatrix';
import { themeName, unitNameOf, type WordSource } from './matrixWords';
import type { MatrixOfView } from './useMatrix';

/** The matrix as a file: a row for every unit and theme, and one for the unit in all themes, where an experience counts once. */
export function matrixTable(
  { matrix, level }: MatrixOfView,
  source: WordSource,
): Pick<FileTable, 'name' | 'headings' | 'rows' | 'notes'> {
  const { t } = source.tools;
  const row = (code: string, theme: string, { ids, local, byClass }: Crossing): CsvCell[] => [
    code,
    unitNameOf(source, code),
    theme,
    ids.length,
    local.length,
    byClass.reduce((sum, n) => sum + n, 0),
    ...byClass,
    ids.join('; '),
  ];
  return {
    name: t(words.fileName),
    headings: [
      t(words.columnCode),
      t(words.unit, { level }),
      t(words.columnTheme),
      t(words.columnExperiences),
      t(words.columnLocal),
      t(words.columnComunas),
      t(words.columnNamed),
      t(words.columnProvincial),
      t(words.columnRegional),
      t(words.columnNational),
      t(words.columnNone),
      t(words.columnIds),
    ],
    rows: matrix.rows.flatMap(({ code, cells, whole }) => [
      ...cells.map((cell, column) => row(code, themeName(source, matrix.themes[column] as string), cell)),
      row(code, t(words.anyTheme), whole),
    ]),
    notes: [t(words.lead)],
  };
}
