import type { Crossing } from '../../../analysis/crossRegionsThemes';
import { COVERAGE_CLASSES } from '../../../analysis/measureShares';
import { type FileColumn, type TableForFile, tableOf } from '../../../exchange/fileTable';
import { gapColumns as meanings } from '../../../i18n/gapColumns';
import { gapMatrix as words } from '../../../i18n/gapMatrix';
import type { MatrixOfView } from './matrixOfView';
import { themeName, unitNameOf, type WordSource } from './matrixWords';

const CLASS_COLUMNS = {
  named: words.columnNamed,
  provincial: words.columnProvincial,
  regional: words.columnRegional,
  national: words.columnNational,
  none: words.columnNone,
} as const satisfies Record<(typeof COVERAGE_CLASSES)[number], unknown>;

interface MatrixFileRow {
  code: string;
  theme: string;
  cell: Crossing;
}

/** The matrix as a file: a row for every unit and theme, and one for the unit in all themes, where an experience counts once. */
export function matrixTable({ matrix, level, drawn }: MatrixOfView, source: WordSource): TableForFile {
  const { t } = source.tools;
  const text = (heading: string, meaning: string, value: FileColumn<MatrixFileRow>['value']) =>
    ({ heading, kind: 'text', meaning, value }) as const;
  const count = (heading: string, meaning: string, value: FileColumn<MatrixFileRow>['value']) =>
    ({ heading, kind: 'integer', meaning, value }) as const;
  return {
    name: t(words.fileName),
    ...tableOf<MatrixFileRow>(
      [
        text(t(words.columnCode), t(meanings.unitCode), ({ code }) => code),
        text(t(words.unit, { level }), t(meanings.unitName), ({ code }) => unitNameOf(source, code)),
        text(t(words.columnTheme), t(meanings.theme), ({ theme }) => theme),
        count(t(words.columnExperiences), t(meanings.themeExperiences), ({ cell }) => cell.ids.length),
        count(t(words.columnLocal), t(meanings.themeLocal), ({ cell }) => cell.local.length),
        count(t(words.columnComunas), t(meanings.unitComunas), ({ cell }) =>
          cell.byClass.reduce((sum, n) => sum + n, 0),
        ),
        ...COVERAGE_CLASSES.map((name, way) =>
          count(
            t(CLASS_COLUMNS[name]),
            t(name === 'none' ? meanings.themeNone : meanings.themeByClass),
            ({ cell }) => cell.byClass[way] ?? 0,
          ),
        ),
        text(t(words.columnIds), t(meanings.ids), ({ cell }) => cell.ids.join('; ')),
      ],
      matrix.rows.flatMap(({ code, cells, whole }) => [
        ...cells.map((cell, column) => ({ code, theme: themeName(source, matrix.themes[column] as string), cell })),
        { code, theme: t(words.anyTheme), cell: whole },
      ]),
    ),
    notes: [t(words.lead), ...(drawn ? [t(words.scenario)] : [])],
  };
}
