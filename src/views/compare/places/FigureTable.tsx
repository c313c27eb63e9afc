import { type Breakdown, shareOf } from '../../../analysis/compareTerritories';
import { COVERAGE_CLASSES, coveredAmount, MEASURES } from '../../../analysis/measureShares';
import { DIMENSIONS } from '../../../catalog/vocabulary';
import type { CsvCell } from '../../../exchange/csv';
import { compare } from '../../../i18n/compare';
import { placeParts } from '../../../i18n/comparePlaceParts';
import { shareText } from '../../../i18n/shareWords';
import type { Message } from '../../../i18n/text';
import { useText } from '../../../i18n/text';
import { directnessNames, indexNames, scaleNames, themeNames } from '../../../i18n/vocabulary';
import { DIMENSION_COLOURS } from '../../../plates/glyphGeometry';
import { useAtlas } from '../../../state/atlas';
import { byFichasAlone } from '../../../state/identified';
import type { Listing } from '../../../state/listing';
import { useViewStore } from '../../../state/store';
import { cutsOf } from '../../../territory/units';
import { Figure } from '../../drawings/Figure';
import { TableDownloads } from '../../drawings/TableDownloads';
import { CompareTable } from '../CompareTable';
import { Part } from '../Part';
import type { ComparedPair, Side } from './comparedPlaces';
import { coveredListing, GAP_NAMES } from './placeSentences';

const MEASURE_NAMES = {
  comunas: placeParts.measureComunas,
  population: placeParts.measurePopulation,
  area: placeParts.measureArea,
} as const;

/** A figure of one side: as it is shown, as it goes into a file, and what it opens. */
interface Told {
  text: string;
  value: CsvCell;
  listing: Listing | null;
}

interface FigureRow {
  key: string;
  label: string;
  told: readonly [Told, Told];
  /** Of the same axis, with its unit; null where one side is unknown. */
  difference?: Difference | null;
}

interface Difference {
  points: number;
  /** Percentage points, or points of an index. */
  of: 'share' | 'index';
}

const UNITS = {
  share: { short: placeParts.points, whole: placeParts.pointsUnit },
  index: { short: placeParts.indexPoints, whole: placeParts.indexPointsUnit },
} as const;

/** Every figure of both territories, each by its own whole. */
export function FigureTable({ pair: { sides } }: { pair: ComparedPair }) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const filters = useViewStore((state) => state.view.filters);
  const gapKind = useViewStore((state) => state.view.gapKind);
  const both = (tell: (side: Side) => Told): readonly [Told, Told] => [tell(sides[0]), tell(sides[1])];
  const titled = (row: string, { name }: Side) => t(placeParts.rowValue, { row, name });
  const unknown: Told = { text: '–', value: null, listing: null };
  const amount = (value: number, listing: Listing | null = null): Told => ({
    text: number(value, { maximumFractionDigits: 0 }),
    value: Math.round(value),
    listing,
  });
  const comunasOf = (side: Side): Listing => ({
    title: titled(t(placeParts.rowComunas), side),
    comunas: cutsOf(side.source.comunas, atlas.territory),
  });
  const gapsOf = (side: Side): Listing => ({
    title: titled(t(GAP_NAMES[gapKind]), side),
    comunas: cutsOf(side.figures.gaps, atlas.territory),
  });
  const apart = ([a, b]: readonly [number | null, number | null], of: Difference['of']): Difference | null => {
    const scale = of === 'share' ? 100 : 1;
    return a === null || b === null ? null : { of, points: Math.abs(Math.round(a * scale) - Math.round(b * scale)) };
  };

  const coverageRows = MEASURES.flatMap((measure) =>
    [false, true].map((umbrella): FigureRow => {
      const label = t(umbrella ? placeParts.rowUmbrella : placeParts.rowDirect, { measure: t(MEASURE_NAMES[measure]) });
      const shares = sides.map(({ figures }) => {
        const share = figures.shares[measure];
        return share.total === 0 ? null : coveredAmount(share, umbrella) / share.total;
      });
      return {
        key: `${measure} ${umbrella}`,
        label,
        told: both((side) => {
          const share = side.figures.shares[measure];
          if (share.total === 0) return unknown;
          const covered = coveredAmount(share, umbrella);
          return {
            text: t(placeParts.countOf, {
              share: shareText(tools, covered / share.total),
              n: number(covered, { maximumFractionDigits: 0 }),
              of: number(share.total, { maximumFractionDigits: 0 }),
            }),
            value: covered / share.total,
            listing: coveredListing(side, umbrella, atlas, tools),
          };
        }),
        difference: apart([shares[0] ?? null, shares[1] ?? null], 'share'),
      };
    }),
  );
  const classRows = COVERAGE_CLASSES.flatMap((name, way): FigureRow[] => {
    const inClass = ({ source }: Side) => source.comunas.filter((index) => source.classes[index] === way);
    if (sides.every((side) => inClass(side).length === 0)) return [];
    const label = t(directnessNames[name]);
    return [
      {
        key: name,
        label,
        told: both((side) => {
          const own = inClass(side);
          return amount(own.length, { title: titled(label, side), comunas: cutsOf(own, atlas.territory) });
        }),
      },
    ];
  });
  const breakdownRows = <T extends string>(
    read: (side: Side) => Breakdown<T>,
    names: Readonly<Record<T, Message>>,
  ): FigureRow[] =>
    read(sides[0]).counts.flatMap(({ value }): FigureRow[] => {
      const idsOf = (side: Side) => read(side).counts.find((count) => count.value === value)?.ids ?? [];
      if (sides.every((side) => idsOf(side).length === 0)) return [];
      const label = t(names[value]);
      return [
        {
          key: value,
          label,
          told: both((side) => {
            const share = shareOf(read(side), value);
            if (share === null) return unknown;
            const ids = idsOf(side);
            return {
              text: t(placeParts.countOf, { share: shareText(tools, share), n: ids.length, of: read(side).n }),
              value: share,
              listing: { title: titled(label, side), ids },
            };
          }),
          difference: apart([shareOf(read(sides[0]), value), shareOf(read(sides[1]), value)], 'share'),
        },
      ];
    });
  const idRow = (key: string, label: string, read: (side: Side) => readonly string[]): FigureRow => ({
    key,
    label,
    told: both((side) => amount(read(side).length, { title: titled(label, side), ids: read(side) })),
  });
  const identifiedOff = byFichasAlone(filters);
  const groups: readonly { key: string; title: string; rows: readonly FigureRow[] }[] = [
    {
      key: 'territory',
      title: t(placeParts.groupTerritory),
      rows: [
        {
          key: 'comunas',
          label: t(placeParts.rowComunas),
          told: both((side) => amount(side.source.comunas.length, comunasOf(side))),
        },
        {
          key: 'population',
          label: t(placeParts.rowPopulation),
          told: both((side) => amount(side.figures.shares.population.total, comunasOf(side))),
        },
        {
          key: 'area',
          label: t(placeParts.rowArea),
          told: both((side) => amount(side.figures.shares.area.total, comunasOf(side))),
        },
      ],
    },
    { key: 'coverage', title: t(placeParts.groupCoverage), rows: [...coverageRows, ...classRows] },
    {
      key: 'gaps',
      title: t(GAP_NAMES[gapKind]),
      rows: [
        {
          key: 'gap-comunas',
          label: t(placeParts.rowGapComunas),
          told: both((side) => amount(side.figures.gaps.length, gapsOf(side))),
        },
        {
          key: 'gap-population',
          label: t(placeParts.rowGapPopulation),
          told: both((side) =>
            amount(
              side.figures.groups.reduce((sum, { population }) => sum + population, 0),
              gapsOf(side),
            ),
          ),
        },
        {
          key: 'gap-groups',
          label: t(placeParts.rowGapGroups),
          told: both((side) => {
            const alone = side.figures.groups.filter(({ isolated }) => isolated).length;
            const n = side.figures.groups.length - alone;
            const told = amount(n, gapsOf(side));
            return alone > 0 ? { ...told, text: t(placeParts.groupsAndAlone, { n, alone }) } : told;
          }),
        },
      ],
    },
    {
      key: 'experiences',
      title: t(placeParts.groupExperiences),
      rows: [
        idRow('documented', t(placeParts.rowDocumented), ({ figures }) => figures.documented),
        identifiedOff
          ? {
              key: 'identified',
              label: t(placeParts.rowIdentified),
              told: both(() => ({ text: t(placeParts.identifiedOff), value: null, listing: null })),
            }
          : idRow('identified', t(placeParts.rowIdentified), ({ figures }) => figures.identified),
        {
          key: 'years',
          label: t(placeParts.rowYears),
          told: both((side) => {
            const { first, last, ids } = side.figures.years;
            if (first === null || last === null) return unknown;
            const text = t(placeParts.yearsBetween, { first: String(first), last: String(last), n: ids.length });
            return { text, value: text, listing: { title: titled(t(placeParts.rowYears), side), ids } };
          }),
        },
      ],
    },
    {
      key: 'indices',
      title: t(placeParts.groupIndices),
      rows: DIMENSIONS.map((dimension): FigureRow => {
        const label = t(indexNames[dimension]);
        const [a, b] = sides.map(({ figures }) => figures.indices[dimension].mean);
        return {
          key: dimension,
          label,
          told: both((side) => {
            const { mean, ids } = side.figures.indices[dimension];
            if (mean === null) return unknown;
            return {
              text: t(placeParts.meanOf, { mean: number(mean, { maximumFractionDigits: 0 }), n: ids.length }),
              value: Math.round(mean * 10) / 10,
              listing: { title: titled(label, side), ids },
            };
          }),
          difference: apart([a ?? null, b ?? null], 'index'),
        };
      }),
    },
    {
      key: 'scales',
      title: t(placeParts.groupScales),
      rows: breakdownRows(({ figures }) => figures.scales, scaleNames),
    },
    {
      key: 'themes',
      title: t(placeParts.groupThemes),
      rows: breakdownRows(({ figures }) => figures.themes, themeNames),
    },
  ];
  const names = sides.map(({ name }) => name);
  return (
    <Part
      title={t(placeParts.figures)}
      note={t(placeParts.antarctica)}
      tools={
        <TableDownloads
          title={t(placeParts.figures)}
          table={() => ({
            name: t(placeParts.fileFigures),
            headings: [
              '',
              t(compare.columnVariable),
              ...names,
              t(placeParts.columnDifference),
              t(placeParts.columnUnit),
            ],
            rows: groups.flatMap(({ title, rows }) =>
              rows.map(({ label, told, difference }) => [
                title,
                label,
                ...told.map(({ value }) => value),
                difference?.points ?? null,
                difference ? t(UNITS[difference.of].whole) : null,
              ]),
            ),
            notes: [t(placeParts.meaning), t(placeParts.antarctica)],
          })}
        />
      }
    >
      <CompareTable
        title={t(placeParts.figures)}
        heads={names}
        more={[t(placeParts.columnDifference)]}
        groups={groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ key, title, rows }) => ({
            key,
            title,
            rows: rows.map((row) => ({
              key: row.key,
              label:
                key === 'indices' ? (
                  <span style={{ color: DIMENSION_COLOURS[row.key as keyof typeof DIMENSION_COLOURS] }}>
                    {row.label}
                  </span>
                ) : (
                  row.label
                ),
              cells: [
                ...row.told.map((one, position) => (
                  <Figure key={names[position]} text={one.text} listing={one.listing} what={row.label} />
                )),
                row.difference ? t(UNITS[row.difference.of].short, { n: row.difference.points }) : '',
              ],
            })),
          }))}
      />
    </Part>
  );
}
