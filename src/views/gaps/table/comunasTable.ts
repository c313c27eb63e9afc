/** The tables of the comunas and of the shares as files: headings, meanings and rows. */
import {
  COVERAGE_CLASSES,
  coveredAmount,
  coveredShare,
  isCovered,
  MEASURES,
  type Measure,
  measureShares,
} from '../../../analysis/measureShares';
import type { Scenario } from '../../../analysis/scenario';
import type { CsvCell } from '../../../exchange/csv';
import { type FileColumn, type TableForFile, tableOf } from '../../../exchange/fileTable';
import { unitName } from '../../../i18n/facetValues';
import { gapColumns } from '../../../i18n/gapColumns';
import { gaps as classNames } from '../../../i18n/gaps';
import { gapTable as words } from '../../../i18n/gapTable';
import type { TextTools } from '../../../i18n/text';
import type { Atlas } from '../../../state/atlas';
import type { Gaps } from '../../../state/gaps';
import type { View } from '../../../state/view';
import { DIRECTNESS } from '../../../territory/reach';
import { areaOf, type ComunaRow, experiencesByComuna } from './comunaRows';

/** One row a comuna, in the order given. */
export function comunasTable(
  rows: readonly ComunaRow[],
  { passes }: Pick<Gaps, 'passes'>,
  { division, umbrella, gapKind, scenario }: Pick<View, 'division' | 'umbrella' | 'gapKind' | 'scenario'>,
  atlas: Atlas,
  tools: TextTools,
): TableForFile {
  const { t } = tools;
  const reaching = experiencesByComuna(passes, atlas);
  const covers = (own: ComunaRow['shown']) => isCovered(COVERAGE_CLASSES.indexOf(own), umbrella);
  const drawn = scenario !== null && scenario.length > 0;
  const yesNo = (holds: boolean) => t(holds ? words.yes : words.no);
  const nameOf = (experience: { shortName: string; ficha: number | null }) =>
    experience.ficha === null ? experience.shortName : `${experience.ficha} ${experience.shortName}`;
  const text = (heading: string, meaning: string, value: (row: ComunaRow) => CsvCell) =>
    ({ heading, kind: 'text', meaning, value }) as const;
  const count = (heading: string, meaning: string, value: (row: ComunaRow) => CsvCell) =>
    ({ heading, kind: 'integer', meaning, value }) as const;
  const columns: FileColumn<ComunaRow>[] = [
    text(t(words.code), t(words.meansCode), ({ comuna }) => comuna.cut),
    text(t(words.comuna), t(words.comuna), ({ comuna }) => comuna.name),
    text(t(words.provinceCode), t(words.meansUnit), ({ comuna }) => comuna.province[division]),
    text(t(words.province), t(words.meansUnit), ({ comuna }) =>
      unitName(tools, atlas, division, comuna.province[division]),
    ),
    text(t(words.regionCode), t(words.meansUnit), ({ comuna }) => comuna.region[division]),
    text(t(words.region), t(words.meansUnit), ({ comuna }) =>
      unitName(tools, atlas, division, comuna.region[division]),
    ),
    text(t(words.coverage), t(words.meansClass), ({ recorded }) => t(classNames[recorded])),
    text(t(words.covered), t(words.meansCovered), ({ recorded }) => yesNo(covers(recorded))),
    count(t(words.experiences), t(words.meansExperiences), ({ experiences }) => experiences),
    ...DIRECTNESS.map((directness, way) =>
      count(t(words[directness]), t(words.meansExperiences), ({ counts }) => counts[way] ?? 0),
    ),
    text(t(words.whichExperiences), t(words.meansExperiences), ({ index }) =>
      (reaching.get(index) ?? []).map(nameOf).join('; '),
    ),
    count(t(words.population), t(words.meansPopulation), ({ comuna }) => comuna.population),
    { heading: t(words.area), kind: 'number', meaning: t(words.meansArea), value: ({ comuna }) => areaOf(comuna) },
    {
      heading: t(words.group),
      kind: 'plain',
      meaning: t(gapKind === 'unrecorded' ? words.meansGroup : words.meansGroupNotNear),
      value: ({ group }) => group?.number ?? null,
    },
    ...(drawn
      ? [
          text(t(words.classWith), t(words.meansScenario), ({ shown }) => t(classNames[shown])),
          text(t(words.coveredWith), t(words.meansScenario), ({ shown }) => yesNo(covers(shown))),
          {
            heading: t(words.groupWith),
            kind: 'plain' as const,
            meaning: t(words.meansScenario),
            value: ({ shownGroup }: ComunaRow) => shownGroup?.number ?? null,
          },
          text(t(words.inScenarioLong), t(words.meansScenario), ({ inScenario }) => yesNo(inScenario)),
        ]
      : []),
  ];
  return {
    name: t(words.fileName),
    sheet: t(words.sheet),
    ...tableOf(columns, rows),
    notes: drawn ? [t(gapColumns.stateBoth)] : [],
  };
}

const MEASURE_NAMES = {
  comunas: words.measureComunas,
  population: words.measurePopulation,
  area: words.measureArea,
} as const satisfies Record<Measure, unknown>;

interface ShareRow {
  state: string;
  measure: Measure;
  share: { total: number; byClass: readonly number[] };
}

/** The headline: one row a measure, by class and in all; with a scenario the same again. Parts are 0-1. */
export function sharesTable(
  { scope, recorded, coverage }: Pick<Gaps, 'scope' | 'recorded' | 'coverage'>,
  scenario: Scenario | null,
  atlas: Pick<Atlas, 'territory'>,
  { t }: TextTools,
): TableForFile {
  const rowsOf = (state: string, classes: Uint8Array): ShareRow[] => {
    const shares = measureShares(classes, scope, atlas.territory);
    return MEASURES.map((measure) => ({ state, measure, share: shares[measure] }));
  };
  const drawn = scenario !== null && scenario.length > 0;
  const amount = (heading: string, meaning: string, value: (row: ShareRow) => CsvCell) =>
    ({ heading, kind: 'integer', meaning, value }) as const;
  const columns: FileColumn<ShareRow>[] = [
    { heading: t(words.state), kind: 'text', meaning: t(words.meansState), value: ({ state }) => state },
    {
      heading: t(words.measure),
      kind: 'text',
      meaning: t(words.meansMeasure),
      value: ({ measure }) => t(MEASURE_NAMES[measure]),
    },
    amount(t(words.total), t(words.meansAmount), ({ share }) => rounded(share.total)),
    ...COVERAGE_CLASSES.map((name, way) =>
      amount(t(classNames[name]), t(words.meansAmount), ({ share }) => rounded(share.byClass[way] ?? 0)),
    ),
    amount(t(words.direct), t(words.meansDirect), ({ share }) => rounded(coveredAmount(share, false))),
    {
      heading: t(words.directShare),
      kind: 'share',
      meaning: t(words.meansShare),
      value: ({ share }) => coveredShare(share, false),
    },
    amount(t(words.withUmbrella), t(words.meansUmbrella), ({ share }) => rounded(coveredAmount(share, true))),
    {
      heading: t(words.withUmbrellaShare),
      kind: 'share',
      meaning: t(words.meansShare),
      value: ({ share }) => coveredShare(share, true),
    },
  ];
  const rows = [
    ...rowsOf(t(words.stateRecorded), recorded.classes),
    ...(drawn ? rowsOf(t(words.stateScenario), coverage.classes) : []),
  ];
  return { name: t(words.sharesFile), sheet: t(words.sharesSheet), ...tableOf(columns, rows) };
}

/** Sums of areas to the facts' own tenth of a km². */
function rounded(amount: number): number {
  return Math.round(amount * 10) / 10;
}
