import { coveredAmount, coveredShare, MEASURES } from '../../../analysis/measureShares';
import type { CsvCell } from '../../../exchange/csv';
import type { FileTable } from '../../../exchange/fileTable';
import { unitName } from '../../../i18n/facetValues';
import { gapLeague as words } from '../../../i18n/gapPlaces';
import type { TextTools } from '../../../i18n/text';
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

/** The league with every measure, not only the one on screen: amounts (comunas, inhabitants, km²) and shares (0-1). */
export function leagueTable(
  rows: readonly LeagueRow[],
  division: DivisionId,
  names: Pick<Atlas, 'territory'>,
  tools: TextTools,
): Omit<FileTable, 'title' | 'notes'> {
  const { t } = tools;
  const parts = [
    words.total,
    words.direct,
    words.withUmbrella,
    words.unrecorded,
    words.shareDirect,
    words.shareUmbrella,
  ];
  return {
    name: t(FILE_NAMES[rows[0]?.level ?? 'region']),
    headings: [
      t(words.code),
      t(words.name),
      ...MEASURES.flatMap((measure) =>
        parts.map((part) => t(words.heading, { measure: t(MEASURE_NAMES[measure]), part: t(part) })),
      ),
    ],
    rows: rows.map(({ code, shares }) => [
      code,
      unitName(tools, names, division, code),
      ...MEASURES.flatMap((measure): CsvCell[] => {
        const share = shares[measure];
        const covered = coveredAmount(share, true);
        return [
          ...[share.total, coveredAmount(share, false), covered, share.total - covered].map((amount) =>
            rounded(amount, 1),
          ),
          rounded(coveredShare(share, false), 4),
          rounded(coveredShare(share, true), 4),
        ];
      }),
    ]),
  };
}

function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}
