import { coveredAmount, coveredShare, MEASURES, type Measure, type Share } from '../../../analysis/measureShares';
import { type FileColumn, type TableForFile, tableOf } from '../../../exchange/fileTable';
import { unitName } from '../../../i18n/facetValues';
import { gapColumns } from '../../../i18n/gapColumns';
import { gapLeague as words } from '../../../i18n/gapPlaces';
import type { Message, TextTools } from '../../../i18n/text';
import type { Atlas } from '../../../state/atlas';
import type { DivisionId } from '../../../territory/units';
import type { LeagueLevel, LeagueRow } from './leagueRows';

const FILE_NAMES = {
  region: words.fileRegions,
  province: words.fileProvinces,
  comuna: words.fileComunas,
} as const satisfies Record<LeagueLevel, unknown>;
const MEASURE_NAMES = {
  comunas: words.measureComunas,
  population: words.measurePopulation,
  area: words.measureArea,
} as const;

interface Part {
  heading: Message;
  kind: 'integer' | 'share';
  meaning: Message;
  value: (share: Share) => number | null;
}

/** Of each measure: four amounts, then the two shares. */
const PARTS: readonly Part[] = [
  { heading: words.total, kind: 'integer', meaning: gapColumns.total, value: ({ total }) => rounded(total, 1) },
  {
    heading: words.direct,
    kind: 'integer',
    meaning: gapColumns.direct,
    value: (share) => rounded(coveredAmount(share, false), 1),
  },
  {
    heading: words.withUmbrella,
    kind: 'integer',
    meaning: gapColumns.umbrella,
    value: (share) => rounded(coveredAmount(share, true), 1),
  },
  {
    heading: words.unrecorded,
    kind: 'integer',
    meaning: gapColumns.unrecorded,
    value: (share) => rounded(share.total - coveredAmount(share, true), 1),
  },
  {
    heading: words.shareDirect,
    kind: 'share',
    meaning: gapColumns.shareDirect,
    value: (share) => rounded(coveredShare(share, false), 4),
  },
  {
    heading: words.shareUmbrella,
    kind: 'share',
    meaning: gapColumns.shareUmbrella,
    value: (share) => rounded(coveredShare(share, true), 4),
  },
];

/**
 * The league with every measure, not only the one on screen: amounts (comunas, inhabitants, km²) and shares (0-1).
 * `drawn`: the rows are those of a scenario.
 */
export function leagueTable(
  rows: readonly LeagueRow[],
  { division, drawn }: { division: DivisionId; drawn: boolean },
  names: Pick<Atlas, 'territory'>,
  tools: TextTools,
): TableForFile {
  const { t } = tools;
  const figure = (measure: Measure, { heading, kind, meaning, value }: Part): FileColumn<LeagueRow> => ({
    heading: t(words.heading, { measure: t(MEASURE_NAMES[measure]), part: t(heading) }),
    kind,
    meaning: drawn && meaning !== gapColumns.total ? t(gapColumns.withScenario, { meaning: t(meaning) }) : t(meaning),
    value: ({ shares }) => value(shares[measure]),
  });
  return {
    name: t(FILE_NAMES[rows[0]?.level ?? 'region']),
    ...tableOf<LeagueRow>(
      [
        { heading: t(words.code), kind: 'text', meaning: t(gapColumns.unitCode), value: ({ code }) => code },
        {
          heading: t(words.name),
          kind: 'text',
          meaning: t(gapColumns.unitName),
          value: ({ code }) => unitName(tools, names, division, code),
        },
        ...MEASURES.flatMap((measure) => PARTS.map((part) => figure(measure, part))),
      ],
      rows,
    ),
    notes: drawn ? [t(gapColumns.stateScenario)] : [],
  };
}

function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}
