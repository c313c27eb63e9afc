/** The parts of a territory and how they are reached: regions of the country, provinces of a region, comunas of a province. */
import { classOf } from '../../analysis/coverage';
import { dossier as words } from '../../i18n/dossier';
import { unitName } from '../../i18n/facetValues';
import { gapExhibits } from '../../i18n/gapExhibits';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { useGaps } from '../../state/gaps';
import { useViewStore } from '../../state/store';
import type { DossierData } from './dossierData';
import styles from './PrintedDossier.module.css';

/** More comunas than this have no room beside the map of their province; those without a record are listed further on. */
const MOST_COMUNAS = 14;

export function PartsTable({ data }: { data: DossierData }) {
  const { unit, scope } = data;
  const isProvince = unit !== null && unit.parent !== null;
  if (!isProvince) return <UnitsTable data={data} />;
  return scope.length <= MOST_COMUNAS ? <ComunasTable scope={scope} /> : null;
}

/** Regions or provinces, from north to south, and how many of their comunas are reached in which way. */
function UnitsTable({ data: { unit } }: { data: DossierData }) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const { coverage } = useGaps();
  const division = useViewStore((state) => state.view.division);
  const { regions, provinces } = atlas.territory.divisions[division];
  const parts = unit ? provinces.filter(({ parent }) => parent === unit.code) : regions;
  const rows = [...parts]
    .sort((a, b) => a.order - b.order)
    .map(({ code, comunas }) => {
      const classes = comunas.map((index) => classOf(coverage, index));
      const count = (...of: readonly (typeof classes)[number][]) => classes.filter((one) => of.includes(one)).length;
      return {
        code,
        name: unitName(tools, atlas, division, code),
        figures: [comunas.length, count('named', 'provincial'), count('regional', 'national'), count('none')],
      };
    });
  const half = Math.ceil(rows.length / 2);
  const tables = unit ? [rows] : [rows.slice(0, half), rows.slice(half)];
  return tables.map((part) => (
    <table key={part[0]?.code} className={styles.parts}>
      <thead>
        <tr>
          <th scope="col">{t(unit ? words.byProvince : words.byRegion)}</th>
          {[words.comunasShort, words.direct, words.umbrella, gapExhibits.none].map((head) => (
            <th key={head.es} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {part.map(({ code, name, figures }) => (
          <tr key={code}>
            <th scope="row" lang="es">
              {name}
            </th>
            {figures.map((figure, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places
              <td key={column}>{number(figure)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

function ComunasTable({ scope }: { scope: readonly number[] }) {
  const { t, number } = useText();
  const { territory } = useAtlas();
  const { coverage } = useGaps();
  const rows = scope
    .flatMap((index) => {
      const comuna = territory.comunas[index];
      return comuna ? [{ comuna, way: classOf(coverage, index) }] : [];
    })
    .sort((a, b) => b.comuna.population - a.comuna.population);
  return (
    <table className={styles.parts}>
      <thead>
        <tr>
          <th scope="col">{t(words.byComuna)}</th>
          <th scope="col">{t(words.inhabitantsShort)}</th>
          <th scope="col">{t(words.way)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ comuna, way }) => (
          <tr key={comuna.cut}>
            <th scope="row" lang="es">
              {comuna.name}
            </th>
            <td>{number(comuna.population)}</td>
            <td>{t(gapExhibits[way])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
