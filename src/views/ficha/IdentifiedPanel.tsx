import type { Experience } from '../../catalog/schema';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { CompareButton } from './CompareButton';
import { DoubtNotes } from './DoubtNotes';
import { ExperienceLead, ExperienceMark } from './ExperienceLead';
import styles from './IdentifiedPanel.module.css';
import { InventoryList } from './InventoryList';
import { PanelFrame } from './PanelFrame';
import { ExtendExperience } from './ScenarioActions';
import { Section } from './Section';
import { SimilarList } from './SimilarList';
import { TerritoryFacts } from './TerritoryFacts';

/** An experience that the report names on its lists and does not describe. */
export function IdentifiedPanel({ experience }: { experience: Experience }) {
  const { t } = useText();
  const { reachById } = useAtlas();
  const comunas = reachById.get(experience.id)?.comunas.length ?? 0;
  return (
    <PanelFrame
      label={t(ficha.identifiedLabel)}
      title={experience.name}
      identity={experience.id}
      experience={experience}
      mark={<ExperienceMark experience={experience} />}
      lead={
        <>
          <ExperienceLead experience={experience} />
          <ExtendExperience id={experience.id} />
          <CompareButton key={experience.id} id={experience.id} name={experience.shortName} />
        </>
      }
    >
      <div className={styles.notes}>
        <p className={styles.noFicha}>{t(ficha.noFicha)}</p>
        <DoubtNotes key={experience.id} doubts={experience.doubts} />
      </div>
      <div className={styles.sections}>
        <Section title={t(ficha.inventory)}>
          <InventoryList experience={experience.id} />
        </Section>
        <Section title={t(ficha.territory)} count={comunas > 0 ? t(ficha.comunas, { count: comunas }) : ''}>
          <TerritoryFacts key={experience.id} experience={experience} />
        </Section>
        <Section title={t(ficha.similar)}>
          <SimilarList key={experience.id} experience={experience} />
        </Section>
      </div>
    </PanelFrame>
  );
}
