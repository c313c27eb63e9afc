import type { CsvCell } from '../../../exchange/csv';
import type { FileTable } from '../../../exchange/fileTable';
import { effort as words } from '../../../i18n/effort';
import type { TextTools } from '../../../i18n/text';
import { programmeNames } from '../../../i18n/vocabulary';
import type { EffortRow } from './effortRows';
import { thinReason } from './effortWords';

/** The effort as a file. Cycles stay empty where the report's lists could not be had. */
export function effortTable(
  rows: readonly EffortRow[],
  nameOf: (row: EffortRow) => string,
  notes: readonly string[],
  { t, list }: TextTools,
): Pick<FileTable, 'name' | 'headings' | 'rows' | 'notes'> {
  return {
    name: t(words.fileName),
    headings: [
      words.columnCode,
      words.name,
      words.columnComunas,
      words.columnDirect,
      words.columnUmbrella,
      words.gaps,
      words.experiences,
      words.documented,
      words.identified,
      words.local,
      words.sources,
      words.cycles,
      words.columnFirst,
      words.columnLast,
      words.columnUndated,
      words.perHundredThousand,
      words.perComuna,
      words.columnThin,
      words.mark,
    ].map((heading, index) => (index === 1 ? t(words.unit, { level: rows[0]?.level ?? 'region' }) : t(heading))),
    rows: rows.map((row): CsvCell[] => {
      const { effort, cycles, unit } = row;
      return [
        unit.code,
        nameOf(row),
        unit.comunas.length,
        row.directComunas.length,
        row.umbrellaComunas.length,
        row.gaps.length,
        effort.ids.length,
        effort.documented.length,
        effort.identified.length,
        effort.local.length,
        list(effort.sources.map(({ programme }) => t(programmeNames[programme]))),
        cycles === null ? null : cycles.map(({ cycle }) => cycle).join('; '),
        effort.years?.first ?? null,
        effort.years?.last ?? null,
        effort.undated.length,
        rounded(effort.perHundredThousand),
        rounded(effort.perComuna),
        t(effort.thin ? words.thin : words.notThin),
        effort.thin ? thinReason(effort, { t }) : null,
      ];
    }),
    notes,
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
