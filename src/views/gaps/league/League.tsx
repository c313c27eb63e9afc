/** Regions, provinces or comunas of the place, those with most people without a record first: a table in which every number opens its comunas. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo } from 'react';
import { coveredShare, MEASURES, type Measure } from '../../../analysis/measureShares';
import { CoverageBar } from '../../../charts/CoverageBar';
import { placeName, unitName } from '../../../i18n/facetValues';
import { gapPlaces as headWords, gapLeague as words } from '../../../i18n/gapPlaces';
import { shareText } from '../../../i18n/shareWords';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { changeView, useViewStore } from '../../../state/store';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { TableDownloads } from '../../drawings/TableDownloads';
import { ComunaCount } from '../ComunaCount';
import { shareInWords } from '../shareInWords';
import styles from './League.module.css';
import { useLeagueChoice } from './leagueChoice';
import {
  type LeagueColumn,
  type LeagueLevel,
  type LeagueRow,
  leagueLevels,
  leagueRows,
  leagueTotal,
  peopleWithout,
  sortLeague,
} from './leagueRows';
import { leagueTable } from './leagueTable';

const ORDER_WORDS = {
  name: words.byName,
  share: words.byShare,
  comunas: words.byComunas,
  population: words.byPopulation,
} as const satisfies Record<LeagueColumn, unknown>;
const LEVEL_WORDS = {
  region: words.byRegion,
  province: words.byProvince,
  comuna: words.byComuna,
} as const satisfies Record<LeagueLevel, unknown>;

const NO_CODES: ReadonlySet<string> = new Set();

/** `thin`: codes of the units where the catalogue hardly looked; their rows bear a mark. */
export function League({ thin = NO_CODES }: { thin?: ReadonlySet<string> }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const { coverage, recorded } = useGaps();
  const { classes } = coverage;
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const umbrella = useViewStore((state) => state.view.umbrella);
  const { level: wanted, measure, order } = useLeagueChoice();
  const levels = leagueLevels(place);
  const level = levels.find((one) => one === wanted) ?? (levels[0] as LeagueLevel);
  const rows = useMemo(
    () => leagueRows({ place, level, division, classes, territory: atlas.territory, thin }),
    [place, level, division, classes, atlas, thin],
  );
  const sorted = useMemo(
    () =>
      sortLeague(rows, order, {
        measure,
        umbrella,
        nameOf: (code) => unitName(tools, atlas, division, code),
        compare: tools.compare,
      }),
    [rows, order, measure, umbrella, tools, atlas, division],
  );
  const here = placeName(tools, atlas, division, place);
  const title = t(words.title, { level: t(words[level]), order: t(ORDER_WORDS[order.column]) });
  const covered = t(umbrella ? words.coveredShort : words.directShort);
  const unit = level === 'region' ? 'millions' : 'inhabitants';
  const head = (column: LeagueColumn, label: string, whole: string) => (
    <th
      scope="col"
      className={column === 'name' ? undefined : styles.figure}
      aria-sort={order.column === column ? (order.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" title={t(words.sort, { order: t(ORDER_WORDS[column]) })} onClick={() => sortBy(column)}>
        {order.column === column &&
          (order.descending ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />)}
        <span aria-hidden="true">{label}</span>
        <span className="visually-hidden">{whole}</span>
      </button>
    </th>
  );
  return (
    <div className={styles.league}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.tools}>
        {levels.length > 1 && (
          <SegmentedControl
            label={t(words.levels)}
            value={level}
            options={levels.map((one) => ({ value: one, label: t(words[one]) }))}
            onChange={(value) => useLeagueChoice.setState({ level: value as LeagueLevel })}
          />
        )}
        <select
          className={styles.measure}
          aria-label={t(words.measure)}
          title={t(words.measure)}
          value={measure}
          onChange={(event) => useLeagueChoice.setState({ measure: event.target.value as Measure })}
        >
          {MEASURES.map((one) => (
            <option key={one} value={one}>
              {t(words[one])}
            </option>
          ))}
        </select>
      </div>
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <td colSpan={3} />
            <td colSpan={2} className={styles.group} aria-hidden="true">
              {t(words.unrecordedShort)}
            </td>
          </tr>
          <tr>
            {head('name', t(words.name), t(words.name))}
            <td />
            {head('share', covered, t(words.shareColumn, { what: covered }))}
            {head('comunas', t(words.comunasShort), t(words.comunasColumn))}
            {unit === 'millions'
              ? head('population', t(words.millionsShort), t(words.millionsColumn))
              : head('population', t(words.inhabitantsShort), t(words.inhabitantsColumn))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.code}>
              <th scope="row">
                <button type="button" className={styles.name} lang="es" onClick={() => goTo(row)}>
                  {unitName(tools, atlas, division, row.code)}
                </button>
                {row.thin && (
                  <span className={styles.thin} title={t(words.thin)}>
                    <span aria-hidden="true">°</span>
                    <span className="visually-hidden">{t(words.thin)}</span>
                  </span>
                )}
              </th>
              <Figures row={row} name={unitName(tools, atlas, division, row.code)} unit={unit} measure={measure} />
            </tr>
          ))}
        </tbody>
        {rows.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t(words.all)}</th>
              <Figures row={leagueTotal(rows, classes, atlas.territory)} name={here} unit={unit} measure={measure} />
            </tr>
          </tfoot>
        )}
      </table>
      <div className={styles.foot}>
        {rows.some((row) => row.thin) && <p className={styles.note}>° {t(words.thin)}</p>}
        <span className={styles.file}>
          <TableDownloads
            title={t(words.tableTitle, { level: t(LEVEL_WORDS[level]), place: here })}
            table={() => leagueTable(sorted, { division, drawn: coverage !== recorded }, atlas, tools)}
          />
        </span>
      </div>
    </div>
  );
}

/** A first click sorts the way in which a column is mostly read; the next turns it round. */
function sortBy(column: LeagueColumn): void {
  const { order } = useLeagueChoice.getState();
  const descending = order.column === column ? !order.descending : column === 'comunas' || column === 'population';
  useLeagueChoice.setState({ order: { column, descending } });
}

function goTo({ level, code }: LeagueRow): void {
  if (level === 'comuna') changeView({ selection: { kind: 'comuna', id: code } });
  else changeView({ place: { level, code }, selection: null });
}

interface FiguresProps {
  row: Pick<LeagueRow, 'shares' | 'unrecorded' | 'direct' | 'covered'>;
  name: string;
  unit: 'millions' | 'inhabitants';
  measure: Measure;
}

function Figures({ row, name, unit, measure }: FiguresProps) {
  const tools = useText();
  const { t, number } = tools;
  const umbrella = useViewStore((state) => state.view.umbrella);
  const share = row.shares[measure];
  const part = coveredShare(share, umbrella);
  const people = peopleWithout(row);
  const listed = t(headWords.listGaps, { place: name });
  const some = row.unrecorded.length > 0 ? styles.gap : styles.none;
  return (
    <>
      <td className={styles.bar}>
        <CoverageBar share={share} label={shareInWords(tools, name, share)} />
      </td>
      <td className={styles.figure}>
        <ComunaCount
          comunas={umbrella ? row.covered : row.direct}
          title={t(umbrella ? headWords.listCovered : headWords.listDirect, { place: name })}
        >
          {part === null ? '–' : shareText(tools, part)}
        </ComunaCount>
      </td>
      <td className={styles.figure}>
        <ComunaCount comunas={row.unrecorded} title={listed} className={some}>
          {number(row.unrecorded.length)}
        </ComunaCount>
      </td>
      <td className={styles.figure}>
        <ComunaCount comunas={row.unrecorded} title={listed} className={some}>
          {unit === 'inhabitants' || people === 0
            ? number(people)
            : number(people / 1e6, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
        </ComunaCount>
      </td>
    </>
  );
}
