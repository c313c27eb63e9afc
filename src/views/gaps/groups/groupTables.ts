import type { AssociationCandidate } from '../../../analysis/findGapGroups';
import type { FileTable } from '../../../exchange/fileTable';
import { unitName } from '../../../i18n/facetValues';
import { gapGroupName, gapGroups as words } from '../../../i18n/gapGroups';
import type { TextTools } from '../../../i18n/text';
import type { Atlas } from '../../../state/atlas';
import type { NumberedGapGroup } from '../../../state/gapGroups';
import type { DivisionId, Territory } from '../../../territory/units';
import type { GroupFacts } from './groupFacts';

type Table = Omit<FileTable, 'title' | 'notes'>;

/** One row a group, in the order of the screen; `facts` is parallel to `groups`. km² and km with one decimal. */
export function groupsTable(
  groups: readonly NumberedGapGroup[],
  facts: readonly GroupFacts[],
  division: DivisionId,
  atlas: Pick<Atlas, 'territory' | 'core'>,
  tools: TextTools,
): Table {
  const { t } = tools;
  return {
    name: t(words.fileGroups),
    headings: [
      words.number,
      words.name,
      words.countComunas,
      words.people,
      words.km2,
      words.bestCandidate,
      words.bestComunas,
      words.nearest,
      words.km,
      words.codes,
      words.names,
    ].map((heading) => t(heading)),
    rows: groups.map(({ number, comunas, population, areaKm2 }, index) => {
      const candidate = facts[index]?.candidates[0];
      const example = facts[index]?.example;
      return [
        number,
        gapGroupName({ comunas }, atlas.territory, division, tools),
        comunas.length,
        population,
        rounded(areaKm2),
        candidate ? unitName(tools, atlas, division, candidate.province) : null,
        candidate?.comunas.length ?? null,
        example ? (atlas.core.experiences[example.row]?.shortName ?? null) : null,
        example ? rounded(example.km) : null,
        ...membersOf(comunas, atlas.territory),
      ];
    }),
  };
}

/** One row a candidate, most people first. */
export function candidatesTable(
  candidates: readonly AssociationCandidate[],
  division: DivisionId,
  atlas: Pick<Atlas, 'territory'>,
  tools: TextTools,
): Table {
  const { t } = tools;
  return {
    name: t(words.fileCandidates),
    headings: [words.province, words.countComunas, words.people, words.codes, words.names].map((heading) => t(heading)),
    rows: candidates.map(({ province, comunas, population }) => [
      unitName(tools, atlas, division, province),
      comunas.length,
      population,
      ...membersOf(comunas, atlas.territory),
    ]),
  };
}

/** Codes and names, each list in one cell. */
function membersOf(comunas: readonly number[], territory: Territory): [string, string] {
  const members = comunas.flatMap((index) => territory.comunas[index] ?? []);
  return [members.map(({ cut }) => cut).join(' '), members.map(({ name }) => name).join(', ')];
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
