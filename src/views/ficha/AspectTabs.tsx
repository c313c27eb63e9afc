import type { CSSProperties, ReactNode } from 'react';
import type { DimensionIndices } from '../../analysis/measureIndices';
import type { FichaIndicators } from '../../catalog/catalogue';
import { DIMENSIONS, FIELDS_BY_ASPECT } from '../../catalog/vocabulary';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import { aspectNames } from '../../i18n/vocabulary';
import { DIMENSION_COLOURS } from '../../plates/glyphGeometry';
import { Tabs } from '../../ui/Tabs';
import styles from './AspectTabs.module.css';

export const ASPECT_TABS = ['general', ...DIMENSIONS] as const;
export type AspectTab = (typeof ASPECT_TABS)[number];

interface AspectTabsProps {
  indicators: FichaIndicators;
  indices: DimensionIndices;
  aspect: AspectTab;
  onAspect: (aspect: AspectTab) => void;
  renderPanel: (aspect: AspectTab) => ReactNode;
}

/** The four aspects as tabs; each carries its index, and how much of it is known. */
export function AspectTabs({ indicators, indices, aspect, onAspect, renderPanel }: AspectTabsProps) {
  const { t } = useText();
  return (
    <Tabs
      label={t(ficha.aspects)}
      tabs={ASPECT_TABS.map((tab) => ({
        id: tab,
        content: (
          <>
            <span className={styles.name}>{t(aspectNames[tab])}</span>
            {tab === 'general' ? (
              <GeneralCount indicators={indicators} />
            ) : (
              <IndexFigure dimension={tab} indices={indices} />
            )}
          </>
        ),
      }))}
      selected={aspect}
      onSelect={onAspect}
      listClassName={styles.tabs}
      tabClassName={styles.tab}
      panelClassName={styles.panel}
      renderPanel={renderPanel}
    />
  );
}

function GeneralCount({ indicators }: { indicators: FichaIndicators }) {
  const { t, number } = useText();
  const fields = FIELDS_BY_ASPECT.general;
  const count = fields.filter((field) => indicators.statuses[field] === 'informed').length;
  const total = fields.length;
  return (
    <span className={styles.figure} title={t(ficha.informedOf, { count, total })}>
      <b>{number(count)}</b> {t(ficha.of, { total })}
    </span>
  );
}

function IndexFigure({ dimension, indices }: { dimension: (typeof DIMENSIONS)[number]; indices: DimensionIndices }) {
  const { t, number } = useText();
  const { value, coded, of } = indices[dimension];
  const words =
    value === null
      ? t(ficha.noIndexOf, { count: coded, total: of })
      : t(ficha.indexOf, { value, count: coded, total: of });
  return (
    <>
      <span className={styles.figure} title={words} style={{ '--hue': DIMENSION_COLOURS[dimension] } as CSSProperties}>
        {value === null ? <em>{t(ficha.noIndex)}</em> : <b className={styles.index}>{number(value)}</b>}{' '}
        {t(ficha.ofTotal, { count: coded, total: of })}
      </span>
      <span className={value === null ? `${styles.bar} ${styles.unknown}` : styles.bar} aria-hidden="true">
        {value !== null && <i style={{ width: `${value}%`, background: DIMENSION_COLOURS[dimension] }} />}
      </span>
    </>
  );
}
