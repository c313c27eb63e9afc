import { data } from '../../i18n/data';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import styles from './ExperienceButton.module.css';
import { openExperience } from './openExperience';

/** An experience by name, with its ficha's number where it has one; opens it on the map. */
export function ExperienceButton({ id, numbered = true }: { id: string; numbered?: boolean }) {
  const { t } = useText();
  const experience = useAtlas().experienceById.get(id);
  if (!experience) return <span>{id}</span>;
  return (
    <button
      type="button"
      className={styles.experience}
      title={t(data.openExperience, { name: experience.name })}
      onClick={() => openExperience(id)}
    >
      {numbered && experience.ficha !== null && <span className={styles.number}>{experience.ficha}</span>}
      <span lang="es">{experience.shortName}</span>
    </button>
  );
}
