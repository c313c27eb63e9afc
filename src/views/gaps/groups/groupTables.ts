import type { AssociationCandidate } from '../../../analysis/findGapGroups';
import type { CsvCell } from '../../../exchange/csv';
import { type ColumnKind, type FileColumn, type TableForFile, tableOf } from '../../../exchange/fileTable';
import { unitName } from '../../../i18n/facetValues';
import { gapColumns as meanings } from '../../../i18n/gapColumns';
import { gapGroupName, gapGroups as words } from '../../../i18n/gapGroups';
import type { Message, TextTools } from '../../../i18n/text';
import type { Atlas } from '../../../state/atlas';
import type { NumberedGapGroup } from '../../../state/gapGroups';
import type { DivisionId, Territory } from '../../../territory/units';
import type { GroupFacts } from './groupFacts';

interface TableSource {
  division: DivisionId;
  /** Whether the groups are those that a scenario leaves. */
  drawn: boolean;
}

/** Makes columns whose words are messages. */
function columnsIn({ t }: TextTools) {
  return <Row>(
    heading: Message,
    kind: ColumnKind,
    meaning: Message,
    value: (row: Row) => CsvCell,
  ): FileColumn<Row> => ({ heading: t(heading), kind, meaning: t(meaning), value });
}

/** One row a group, in the order of the screen; `facts` is parallel to `groups`. km² and km with one decimal. */
export function groupsTable(
  groups: readonly NumberedGapGroup[],
  facts: readonly GroupFacts[],
  { division, drawn }: TableSource,
  atlas: Pick<Atlas, 'territory' | 'core'>,
  tools: TextTools,
): TableForFile {
  type Row = { group: NumberedGapGroup; candidate: AssociationCandidate | undefined; example: GroupFacts['example'] };
  const { t } = tools;
  const { territory, core } = atlas;
  const column = columnsIn(tools)<Row>;
  const rows = groups.map(
    (group, index): Row => ({
      group,
      candidate: facts[index]?.candidates[0],
      example: facts[index]?.example ?? null,
    }),
  );
  return {
    name: t(words.fileGroups),
    ...tableOf(
      [
        column(words.number, 'plain', meanings.groupNumber, ({ group }) => group.number),
        column(words.name, 'text', meanings.groupName, ({ group }) => gapGroupName(group, territory, division, tools)),
        column(words.countComunas, 'integer', meanings.groupComunas, ({ group }) => group.comunas.length),
        column(words.people, 'integer', meanings.inhabitants, ({ group }) => group.population),
        column(words.km2, 'number', meanings.area, ({ group }) => rounded(group.areaKm2)),
        column(words.bestCandidate, 'text', meanings.bestCandidate, ({ candidate }) =>
          candidate ? unitName(tools, atlas, division, candidate.province) : null,
        ),
        column(
          words.bestComunas,
          'integer',
          meanings.bestComunas,
          ({ candidate }) => candidate?.comunas.length ?? null,
        ),
        column(words.nearest, 'text', meanings.nearest, ({ example }) =>
          example ? (core.experiences[example.row]?.shortName ?? null) : null,
        ),
        column(words.km, 'number', meanings.km, ({ example }) => (example ? rounded(example.km) : null)),
        column(words.codes, 'text', meanings.cuts, ({ group }) => codesOf(group.comunas, territory)),
        column(words.names, 'text', meanings.comunaNames, ({ group }) => namesOf(group.comunas, territory)),
      ],
      rows,
    ),
    notes: drawn ? [t(meanings.stateScenario)] : [],
  };
}

/** One row a candidate, most people first. */
export function candidatesTable(
  candidates: readonly AssociationCandidate[],
  { division, drawn }: TableSource,
  atlas: Pick<Atlas, 'territory'>,
  tools: TextTools,
): TableForFile {
  const { t } = tools;
  const { territory } = atlas;
  const column = columnsIn(tools)<AssociationCandidate>;
  return {
    name: t(words.fileCandidates),
    ...tableOf(
      [
        column(words.province, 'text', meanings.candidateProvince, ({ province }) =>
          unitName(tools, atlas, division, province),
        ),
        column(words.countComunas, 'integer', meanings.candidateComunas, ({ comunas }) => comunas.length),
        column(words.people, 'integer', meanings.inhabitants, ({ population }) => population),
        column(words.codes, 'text', meanings.cuts, ({ comunas }) => codesOf(comunas, territory)),
        column(words.names, 'text', meanings.comunaNames, ({ comunas }) => namesOf(comunas, territory)),
      ],
      candidates,
    ),
    notes: drawn ? [t(meanings.stateScenario)] : [],
  };
}

/** All of them in one cell. */
function codesOf(comunas: readonly number[], territory: Territory): string {
  return comunas.flatMap((index) => territory.comunas[index]?.cut ?? []).join(' ');
}

function namesOf(comunas: readonly number[], territory: Territory): string {
  return comunas.flatMap((index) => territory.comunas[index]?.name ?? []).join(', ');
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
