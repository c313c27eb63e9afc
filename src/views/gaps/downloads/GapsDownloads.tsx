/** «Llevarse estas cifras»: everything that Brechas says of the view as files. */
import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { loadMethod } from '../../../catalog/load';
import { geoJsonText } from '../../../exchange/coverageGeoJson';
import { downloadText } from '../../../exchange/downloadText';
import { downloadWorkbook } from '../../../exchange/spreadsheet';
import { placeName } from '../../../i18n/facetValues';
import { gapDownloads as words } from '../../../i18n/gapDownloads';
import { gapTable } from '../../../i18n/gapTable';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { useGeography, useGeographyState } from '../../../state/geography';
import { useViewStore } from '../../../state/store';
import { approximateComunas } from '../../../territory/geography';
import { fileNameOf } from '../../drawings/fileName';
import { useHeld } from '../../drawings/heldDownloads';
import { TableDownloads } from '../../drawings/TableDownloads';
import { comunaRowsOf } from '../table/comunaRows';
import { comunasTable, sharesTable } from '../table/comunasTable';
import styles from './GapsDownloads.module.css';
import { aboutGaps, coverageFileOf, type GapsOnFile } from './gapFiles';
import { gapTables } from './gapWorkbook';

export function GapsDownloads() {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const gaps = useGaps();
  const geography = useGeography();
  const origin = useGeographyState((state) => state.origin);
  const view = useViewStore((state) => state.view);
  const [failure, setFailure] = useState<string | null>(null);
  const place = placeName(tools, atlas, view.division, view.place);
  const onFile = (): GapsOnFile => ({ view, gaps, atlas, tools, day: new Date() });
  const nameOf = (what: string, { day }: GapsOnFile) => fileNameOf(what, view, day, atlas, tools);

  const workbook = async () => {
    setFailure(null);
    const file = onFile();
    // Without the report's lists only the cycles are missing, and the sheet says so.
    const inventory = await loadMethod().then(
      (method) => method.inventory,
      () => null,
    );
    try {
      const tables = gapTables(file, inventory);
      await downloadWorkbook(nameOf(t(words.workbookFile), file), aboutGaps(file), tables, tools);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const geoJson = () => {
    if (!geography) return;
    const file = onFile();
    const content = coverageFileOf(file, geography, origin);
    if (!content) return;
    downloadText(`${nameOf(t(words.geoJsonFile), file)}.geojson`, geoJsonText(content), 'application/geo+json');
  };
  const noShapes = geography?.chile.status === 'failed';

  return (
    <section className={styles.section} aria-labelledby="gaps-downloads">
      <h2 id="gaps-downloads">{t(words.heading)}</h2>
      <p className={styles.lead}>{t(words.lead)}</p>
      {gaps.measuring && (
        <p className={styles.lead} role="status">
          {t(words.held)}
        </p>
      )}
      <dl className={styles.files}>
        <File name={<Action label={t(words.workbook)} onPress={workbook} />}>
          {t(words.workbookHolds)}
          {failure && (
            <span className={styles.failure} role="alert">
              {t(words.failed, { reason: failure })}
            </span>
          )}
        </File>
        <File name={<Action label={t(words.geoJson)} onPress={geoJson} disabled={geography === null || noShapes} />}>
          {noShapes ? t(words.geoJsonNone) : t(words.geoJsonHolds, { n: gaps.scope.length })}{' '}
          {geography === null && <span role="status">{t(words.geoJsonWaiting)}</span>}
          {geography && !noShapes && approximateComunas(geography).size > 0 && t(words.geoJsonApproximate)}
        </File>
        <File
          name={
            <TableDownloads
              title={t(gapTable.title, { place })}
              table={() => comunasTable(comunaRowsOf(gaps, view, atlas), gaps, view, atlas, tools)}
            />
          }
        >
          <strong>{t(gapTable.sheet)}.</strong> {t(words.comunasHolds)}
        </File>
        <File
          name={
            <TableDownloads
              title={t(gapTable.sharesTitle, { place })}
              table={() => sharesTable(gaps, view.scenario, atlas, tools)}
            />
          }
        >
          <strong>{t(gapTable.sharesSheet)}.</strong> {t(words.sharesHolds)}
        </File>
      </dl>
    </section>
  );
}

function File({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Action({ label, onPress, disabled = false }: { label: string; onPress: () => void; disabled?: boolean }) {
  const held = useHeld();
  return (
    <button type="button" className={styles.action} {...held} disabled={disabled || held.disabled} onClick={onPress}>
      <Download size={16} aria-hidden />
      {label}
    </button>
  );
}
