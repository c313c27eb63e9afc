import { type ReactNode, useId } from 'react';
import type { Report } from '../../../geo/boundaries/installChile.mjs';
import { boundaries, reasonText } from '../../i18n/boundaries';
import { useText } from '../../i18n/text';
import styles from './BoundaryReport.module.css';

const FORMATS = {
  geojson: 'GeoJSON',
  topojson: 'TopoJSON',
  shapefile: 'Shapefile',
  geopackage: 'GeoPackage',
} as const satisfies Record<Report['kind'], string>;

const FAULTS = ['overlaps', 'gaps', 'invalidRings'] as const satisfies readonly (keyof Report['repaired'])[];

/** A list longer than this begins folded. */
const MOST_UNFOLDED = 20;

/** How a file became boundaries: what was read, matched and repaired, and every comuna that it could not serve. */
export function BoundaryReport({ report }: { report: Report }) {
  const tools = useText();
  const { t, number, list } = tools;
  const faults = (counts: Report['repaired']) => {
    const found = FAULTS.filter((fault) => counts[fault] > 0);
    return found.length === 0
      ? t(boundaries.nothing)
      : list(found.map((fault) => t(boundaries[fault], { n: counts[fault] })));
  };
  const { approximate, doubts, leftOver } = report;
  return (
    <div className={styles.report}>
      <dl className={styles.facts}>
        <Fact name={t(boundaries.reportRead)}>
          {t(boundaries.reportReadValue, { shapes: report.shapes, vertices: number(report.vertices) })}
        </Fact>
        <Fact name={t(boundaries.reportFormat)}>
          {[
            FORMATS[report.kind],
            ...(report.layer ? [t(boundaries.reportLayer, { layer: report.layer })] : []),
            ...(report.encoding ? [t(boundaries.reportEncoding, { encoding: report.encoding })] : []),
          ].join(', ')}
        </Fact>
        <Fact name={t(boundaries.reportProjection)}>
          {report.reprojected
            ? t(boundaries.reportReprojected, { from: report.projection ?? '' })
            : t(boundaries.reportDegrees)}
        </Fact>
        <Fact name={t(boundaries.reportMatched)}>
          {t(boundaries.reportMatchedValue, {
            n: report.matched,
            byCode: number(report.byCode),
            byPlace: number(report.byPlace),
          })}
        </Fact>
        <Fact name={t(boundaries.reportRepaired)}>{faults(report.repaired)}</Fact>
        <Fact name={t(boundaries.reportRemaining)}>{faults(report.remaining)}</Fact>
        <Fact name={t(boundaries.reportDrawn)}>
          {t(boundaries.reportDrawnValue, {
            vertices: number(report.verticesAfter),
            size: number(report.bytesGz / 1000, { maximumFractionDigits: 0 }),
          })}
        </Fact>
      </dl>
      {approximate.length === 0 && <p>{t(boundaries.allMatched)}</p>}
      <Rows
        title={t(boundaries.tableApproximate, { n: approximate.length })}
        heads={[t(boundaries.code), t(boundaries.comuna), t(boundaries.reason)]}
        rows={approximate.map(({ cut, name, reason }) => [cut, name, reasonText(tools, reason)])}
      />
      <Rows
        title={t(boundaries.tableDoubts, { n: doubts.length })}
        heads={[t(boundaries.code), t(boundaries.comuna), t(boundaries.reason)]}
        rows={doubts.map(({ cut, name, kind, values }) => [cut, name, reasonText(tools, kind, values)])}
      />
      <Rows
        title={t(boundaries.tableLeftOver, { n: leftOver.length })}
        heads={[t(boundaries.shape), t(boundaries.reason)]}
        rows={leftOver.map(({ label, reason }) => [label, reasonText(tools, reason)])}
      />
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A list that folds away; nothing where it is empty. */
function Rows({ title, heads, rows }: { title: string; heads: readonly string[]; rows: readonly string[][] }) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <details className={styles.rows} open={rows.length <= MOST_UNFOLDED}>
      <summary id={id}>{title}</summary>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two shapes of a file may bear the same name and reason
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={heads[at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
