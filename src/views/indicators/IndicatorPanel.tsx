import type { ReactNode } from 'react';
import { DIMENSIONS } from '../../catalog/vocabulary';
import { charts } from '../../i18n/charts';
import { facets } from '../../i18n/facets';
import { useText } from '../../i18n/text';
import { aspectNames, dimensionNames } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { type Results, useResults } from '../../state/results';
import { changeView, useViewStore } from '../../state/store';
import { PANELS, type Panel } from '../../state/view';
import { Tabs } from '../../ui/Tabs';
import { ActorSection, SectorSection } from './ActorSections';
import { CatalogueSection } from './CatalogueSections';
import sectionStyles from './ChartSection.module.css';
import { CodeSection } from './CodeSection';
import { AlignmentSection, FactorSection, ProfileSection } from './FactorSections';
import { IndexSection } from './IndexSection';
import styles from './IndicatorPanel.module.css';
import { SetSection } from './SetSections';
import { TimelineSection } from './TimelineSection';

const PANEL_NAMES = { ...dimensionNames, general: aspectNames.general, factors: charts.factorsTab } as const;
const POLITICAL = ['political'] as const;
const INSTITUTIONAL = ['institutional'] as const;
const SOCIAL = ['social'] as const;

/** The right panel of Explorar: what passes the filters, as charts, by aspect. */
export function IndicatorPanel() {
  const { t } = useText();
  const panel = useViewStore((state) => state.view.panel);
  const results = useResults();
  return (
    <Tabs
      label={t(charts.aspects)}
      tabs={PANELS.map((id) => ({ id, content: t(PANEL_NAMES[id]) }))}
      selected={panel}
      onSelect={(id) => changeView({ panel: id })}
      className={styles.panel}
      listClassName={styles.tabs}
      tabClassName={styles.tab}
      panelClassName={styles.content}
      renderPanel={(id) =>
        results.total === 0 ? (
          // The drawing beside it says which steps bring experiences back.
          <p className={sectionStyles.empty}>{t(facets.emptyTitle)}</p>
        ) : (
          <PanelContent panel={id} results={results} />
        )
      }
    />
  );
}

function PanelContent({ panel, results }: { panel: Panel; results: Results }) {
  switch (panel) {
    case 'general':
      return (
        <>
          <TimelineSection results={results} />
          <Coded results={results}>
            <CodeSection results={results} code="regionalGovernmentRole" hue="institutional" />
            <CodeSection results={results} code="socialDemand" hue="social" name={charts.demand} />
            <CodeSection results={results} code="institutionType" hue="institutional" />
            <IndexSection results={results} dimensions={DIMENSIONS} />
          </Coded>
          <CatalogueSection results={results} of="scale" />
          <CatalogueSection results={results} of="theme" />
          <CatalogueSection results={results} of="programme" />
          <Coded results={results} silent>
            <ActorSection results={results} />
            <SectorSection results={results} />
          </Coded>
        </>
      );
    case 'political':
      return (
        <Coded results={results}>
          <IndexSection results={results} dimensions={POLITICAL} />
          <CodeSection results={results} code="politicalObjective" hue="political" />
          <CodeSection results={results} code="regionalPresence" hue="political" />
          <CodeSection results={results} code="governancePotential" hue="political" />
          <SetSection results={results} set="traits" />
          <CodeSection results={results} code="politicalSupport" hue="political" />
          <SetSection results={results} set="levels" />
          <SetSection results={results} set="tension" />
        </Coded>
      );
    case 'institutional':
      return (
        <Coded results={results}>
          <IndexSection results={results} dimensions={INSTITUTIONAL} />
          <CodeSection results={results} code="legalBasis" hue="institutional" />
          <CodeSection results={results} code="managementInstruments" hue="institutional" />
          <SetSection results={results} set="kinds" />
          <CodeSection results={results} code="regionalGovernmentRole" hue="institutional" />
          <CodeSection results={results} code="institutionalDesign" hue="institutional" />
          <CodeSection results={results} code="institutionType" hue="institutional" />
          <CodeSection results={results} code="counterpartCapacity" hue="institutional" />
        </Coded>
      );
    case 'social':
      return (
        <Coded results={results}>
          <IndexSection results={results} dimensions={SOCIAL} />
          <CodeSection results={results} code="proposingCapacity" hue="social" />
          <CodeSection results={results} code="problemNature" hue="social" />
          <CodeSection results={results} code="socialDemand" hue="social" />
          <CodeSection results={results} code="movementMode" hue="social" />
        </Coded>
      );
    case 'factors':
      return (
        <Coded results={results}>
          <FactorSection results={results} />
          <AlignmentSection results={results} />
          <ProfileSection results={results} />
        </Coded>
      );
  }
}

/** Charts of codes, which only documented experiences carry. Where none of those passes, the panel says why it has nothing to draw. */
function Coded({ results, silent = false, children }: { results: Results; silent?: boolean; children: ReactNode }) {
  const { t } = useText();
  const atlas = useAtlas();
  if (results.experiences.some(({ id }) => atlas.indicators.has(id))) return children;
  if (silent) return null;
  return (
    <section className={sectionStyles.empty}>
      <h2>{t(charts.noFichaTitle)}</h2>
      <p>{t(charts.noFichaBody)}</p>
    </section>
  );
}
