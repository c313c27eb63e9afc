import { type FileColumn, type TableForFile, tableOf } from '../../../exchange/fileTable';
import { effort as words } from '../../../i18n/effort';
import { gapColumns as meanings } from '../../../i18n/gapColumns';
import type { Message, TextTools } from '../../../i18n/text';
import { programmeNames } from '../../../i18n/vocabulary';
import type { EffortRow } from './effortRows';
import { thinReason } from './effortWords';

/** The effort as a file. Cycles stay empty where the report's lists could not be had. `drawn`: the coverage is that of a scenario. */
export function effortTable(
  rows: readonly EffortRow[],
  nameOf: (row: EffortRow) => string,
  { notes, drawn }: { notes: readonly string[]; drawn: boolean },
  { t, list }: TextTools,
): TableForFile {
  const column = (
    heading: Message,
    kind: FileColumn<EffortRow>['kind'],
    meaning: Message,
    value: FileColumn<EffortRow>['value'],
  ) => ({ heading: t(heading, { level: rows[0]?.level ?? 'region' }), kind, meaning: t(meaning), value });
  /** What follows the filter, and the scenario. */
  const coverage = (heading: Message, meaning: Message, value: FileColumn<EffortRow>['value']) => {
    const own = column(heading, 'integer', meaning, value);
    return drawn ? { ...own, meaning: t(meanings.withScenario, { meaning: own.meaning }) } : own;
  };
  return {
    name: t(words.fileName),
    ...tableOf(
      [
        column(words.columnCode, 'text', meanings.unitCode, ({ unit }) => unit.code),
        column(words.unit, 'text', meanings.unitName, nameOf),
        column(words.columnComunas, 'integer', meanings.unitComunas, ({ unit }) => unit.comunas.length),
        coverage(words.columnDirect, meanings.effortDirect, ({ directComunas }) => directComunas.length),
        coverage(words.columnUmbrella, meanings.effortUmbrella, ({ umbrellaComunas }) => umbrellaComunas.length),
        coverage(words.gaps, meanings.effortGaps, ({ gaps }) => gaps.length),
        column(words.experiences, 'integer', meanings.effortExperiences, ({ effort }) => effort.ids.length),
        column(words.documented, 'integer', meanings.effortDocumented, ({ effort }) => effort.documented.length),
        column(words.identified, 'integer', meanings.effortIdentified, ({ effort }) => effort.identified.length),
        column(words.local, 'integer', meanings.effortLocal, ({ effort }) => effort.local.length),
        column(words.sources, 'text', meanings.effortSources, ({ effort }) =>
          list(effort.sources.map(({ programme }) => t(programmeNames[programme]))),
        ),
        column(words.cycles, 'text', meanings.effortCycles, ({ cycles }) =>
          cycles === null ? null : cycles.map(({ cycle }) => cycle).join('; '),
        ),
        column(words.columnFirst, 'plain', meanings.effortYear, ({ effort }) => effort.years?.first ?? null),
        column(words.columnLast, 'plain', meanings.effortYear, ({ effort }) => effort.years?.last ?? null),
        column(words.columnUndated, 'integer', meanings.effortUndated, ({ effort }) => effort.undated.length),
        column(words.perHundredThousand, 'plain', meanings.effortPeople, ({ effort }) =>
          rounded(effort.perHundredThousand),
        ),
        column(words.perComuna, 'plain', meanings.effortPerComuna, ({ effort }) => rounded(effort.perComuna)),
        column(words.columnThin, 'text', meanings.effortThin, ({ effort }) =>
          t(effort.thin ? words.thin : words.notThin),
        ),
        column(words.mark, 'text', meanings.effortMark, ({ effort }) =>
          effort.thin ? thinReason(effort, { t }) : null,
        ),
      ],
      rows,
    ),
    notes: [...notes, ...(drawn ? [t(words.withScenario)] : [])],
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
