/** How much research stands behind each region's figure; where the catalogue hardly looked, the figure is marked. */
import { useMemo, useState } from 'react';
import { findUnplaced } from '../../../analysis/measureEffort';
import { loadMethod } from '../../../catalog/load';
import { effort as words } from '../../../i18n/effort';
import { unitName } from '../../../i18n/facetValues';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { openListing } from '../../../state/listing';
import { useViewStore } from '../../../state/store';
import { richText } from '../../../ui/richText';
import { useLoaded } from '../../../ui/useLoaded';
import { TableDownloads } from '../../drawings/TableDownloads';
import section from '../section.module.css';
import styles from './EffortSection.module.css';
import { EffortTable } from './EffortTable';
import { type EffortColumn, type EffortRow, effortRows, effortUnits, sortedRows } from './effortRows';
import { effortTable } from './effortTableOfView';
import { effortTitle } from './effortWords';
import { effortOf } from './useThinRegions';

export function EffortSection() {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const { recorded, coverage } = useGaps();
  const drawn = coverage !== recorded;
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const method = useLoaded(loadMethod);
  const inventory = method.state === 'ready' ? method.value.inventory : null;
  const [order, setOrder] = useState<{ column: EffortColumn; down: boolean }>({ column: 'unit', down: false });
  const units = useMemo(() => effortUnits({ place, division }, atlas), [place, division, atlas]);
  const rows = useMemo(
    () => effortRows(units, atlas, coverage.classes, inventory),
    [units, atlas, coverage.classes, inventory],
  );
  const sorted = useMemo(() => sortedRows(rows, order.column, order.down), [rows, order]);
  const nameOf = ({ unit }: EffortRow) => unitName(tools, atlas, division, unit.code);
  const { unplaced, abroad } = useMemo(
    () => findUnplaced(atlas.core.experiences, (id) => atlas.reachById.get(id)),
    [atlas],
  );
  const country = useMemo(
    () => summaryOf(effortOf(atlas, atlas.territory.divisions[division].regions)),
    [atlas, division],
  );
  const title = effortTitle(rows, nameOf, tools);
  const lead = t(words.lead, { sources: country.sources });
  const study = country.most && {
    region: unitName(tools, atlas, division, country.most.code),
    n: country.most.documented.length,
    all: country.fichas,
  };
  const nowhere = t(words.nowhere, { unplaced: unplaced.length, abroad: abroad.length });
  const opens = (heading: string, ids: readonly string[]) => (content: string) => (
    <button type="button" onClick={() => openListing({ title: heading, ids })}>
      {content}
    </button>
  );
  const plain = (text: string) => text.replaceAll(/<\/?[a-z]+>/g, '');
  return (
    <section className={section.section} aria-labelledby="gap-effort-title">
      <h2 id="gap-effort-title" className={section.title}>
        {title}
      </h2>
      <div className={section.head}>
        <p className={section.lead}>
          {lead}
          {drawn && ` ${t(words.withScenario)}`}
        </p>
        <div className={section.actions}>
          <TableDownloads
            title={title}
            table={() =>
              effortTable(
                sorted,
                nameOf,
                { notes: [lead, ...(study ? [plain(t(words.study, study))] : []), plain(nowhere)], drawn },
                tools,
              )
            }
          />
        </div>
      </div>
      <EffortTable
        rows={sorted}
        nameOf={nameOf}
        order={order}
        onOrder={(column) => setOrder({ column, down: column === order.column ? !order.down : column !== 'unit' })}
        place={place}
      />
      {method.state === 'failed' && (
        <p role="alert" className={styles.note}>
          {t(words.cyclesFailed, { reason: method.reason })}{' '}
          <button type="button" onClick={method.retry}>
            {t(words.retry)}
          </button>
        </p>
      )}
      <p className={styles.note}>
        {study &&
          country.most &&
          richText(t(words.study, study), {
            n: opens(t(words.what, { unit: study.region, what: t(words.whatDocumented) }), country.most.documented),
          })}{' '}
        {richText(nowhere, {
          unplaced: opens(t(words.listingUnplaced), unplaced),
          abroad: opens(t(words.listingAbroad), abroad),
        })}
      </p>
    </section>
  );
}

/** Of all regions: how many sources record anything, how many fichas there are, and the region that has most. */
function summaryOf(efforts: ReturnType<typeof effortOf>) {
  const most = [...efforts].sort((a, b) => b.documented.length - a.documented.length)[0];
  return {
    sources: new Set(efforts.flatMap(({ sources }) => sources.map(({ programme }) => programme))).size,
    fichas: new Set(efforts.flatMap(({ documented }) => documented)).size,
    most: most && most.documented.length > 0 ? most : null,
  };
}
