import { useCallback, useState } from 'react';
import type { FichaIndicators } from '../../catalog/catalogue';
import { loadFichas } from '../../catalog/load';
import type { Experience, FichaFile } from '../../catalog/schema';
import { FACTOR_IDS, FIELDS_BY_ASPECT, type FieldId } from '../../catalog/vocabulary';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { openListing } from '../../state/listing';
import { useLoaded } from '../../ui/useLoaded';
import { ActorList } from './ActorList';
import { type AspectTab, AspectTabs } from './AspectTabs';
import { BudgetTable } from './BudgetTable';
import { CompareButton } from './CompareButton';
import { DoubtNotes } from './DoubtNotes';
import { ExperienceLead, ExperienceMark } from './ExperienceLead';
import { FactorList } from './FactorList';
import styles from './FichaPanel.module.css';
import { FieldEntry } from './FieldEntry';
import { InventoryList } from './InventoryList';
import { LoadNotice } from './LoadNotice';
import { PanelFrame } from './PanelFrame';
import { PrintedFicha } from './PrintedFicha';
import { ExtendExperience } from './ScenarioActions';
import { Section } from './Section';
import { SimilarList } from './SimilarList';
import { TerritoryFacts } from './TerritoryFacts';

interface FichaPanelProps {
  experience: Experience;
  indicators: FichaIndicators;
  aspect: AspectTab;
  onAspect: (aspect: AspectTab) => void;
}

/** A documented experience: doubts, the four aspects with their fields, and what surrounds them. */
export function FichaPanel({ experience, indicators, aspect, onAspect }: FichaPanelProps) {
  const { t } = useText();
  const { core, indices, reachById } = useAtlas();
  const fichas = useLoaded(loadFichas);
  // A sheet on its way to the printer belongs to the ficha that was open when it was asked for.
  const [printing, setPrinting] = useState<string | null>(null);
  const stopPrinting = useCallback(() => setPrinting(null), []);
  const own = indices.get(experience.id);
  const file = fichas.state === 'ready' ? fichas.value.find(({ id }) => id === experience.id) : undefined;
  const comunas = reachById.get(experience.id)?.comunas.length ?? 0;
  const present = FACTOR_IDS.filter((factor) => indicators.factors[factor] === 'present').length;
  return (
    <PanelFrame
      label={
        <button
          type="button"
          onClick={() => openListing({ title: t(ficha.allFichas), ids: core.indicators.map(({ id }) => id) })}
        >
          {t(ficha.position, { n: indicators.n, total: core.indicators.length })}
        </button>
      }
      title={experience.name}
      identity={experience.id}
      experience={experience}
      {...(file ? { onPrint: () => setPrinting(experience.id) } : {})}
      mark={<ExperienceMark experience={experience} />}
      lead={
        <>
          <ExperienceLead experience={experience} />
          <ExtendExperience id={experience.id} />
          <CompareButton key={experience.id} id={experience.id} name={experience.shortName} />
        </>
      }
    >
      {file && (
        <div className={styles.notes}>
          <DoubtNotes
            key={experience.id}
            doubts={[...file.fields.scale.doubts, ...file.doubts, ...file.fields.startYear.doubts]}
          />
        </div>
      )}
      {own && (
        <AspectTabs
          indicators={indicators}
          indices={own}
          aspect={aspect}
          onAspect={onAspect}
          renderPanel={(tab) =>
            file ? (
              <AspectFields key={experience.id} file={file} aspect={tab} />
            ) : fichas.state === 'ready' ? null : (
              <LoadNotice loaded={fichas} waiting={ficha.loading} />
            )
          }
        />
      )}
      <Section title={t(ficha.factors)} count={t(ficha.factorsCount, { count: present, total: FACTOR_IDS.length })}>
        {file ? <FactorList key={experience.id} file={file} /> : null}
      </Section>
      <Section title={t(ficha.actors)} count={String(indicators.actors.length)}>
        <ActorList ids={indicators.actors} />
      </Section>
      <Section title={t(ficha.territory)} count={comunas > 0 ? t(ficha.comunas, { count: comunas }) : ''}>
        <TerritoryFacts key={experience.id} experience={experience} />
      </Section>
      <Section title={t(ficha.similar)}>
        <SimilarList key={experience.id} experience={experience} />
      </Section>
      <Section title={t(ficha.inventory)} open={false}>
        <InventoryList experience={experience.id} />
      </Section>
      {printing === experience.id && file && own && (
        <PrintedFicha file={file} experience={experience} indices={own} onDone={stopPrinting} />
      )}
    </PanelFrame>
  );
}

function AspectFields({ file, aspect }: { file: FichaFile; aspect: AspectTab }) {
  const { t } = useText();
  const { indices } = useAtlas();
  const fields: readonly FieldId[] =
    aspect === 'general' ? [...FIELDS_BY_ASPECT.general, ...FIELDS_BY_ASPECT.extra] : FIELDS_BY_ASPECT[aspect];
  const index = aspect === 'general' ? null : indices.get(file.id)?.[aspect];
  return (
    <>
      {index && index.value === null && (
        <p className={styles.insufficient}>{t(ficha.insufficient, { count: index.coded, total: index.of })}</p>
      )}
      {fields.map((field) => (
        <FieldEntry key={field} file={file} field={field}>
          {field === 'budget' && <BudgetTable amounts={file.budget.amounts} />}
        </FieldEntry>
      ))}
    </>
  );
}
