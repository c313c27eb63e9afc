import { drawnScaleOf } from '../../analysis/drawnScale';
import type { Experience } from '../../catalog/schema';
import { ficha } from '../../i18n/ficha';
import { asSentence } from '../../i18n/numberWords';
import { useText } from '../../i18n/text';
import { scalesInWords } from '../../i18n/vocabulary';
import { Glyph, glyphDescription } from '../../plates/Glyph';
import { useAtlas } from '../../state/atlas';
import { openListing } from '../../state/listing';
import styles from './ExperienceLead.module.css';
import { programmesInWords, themesInWords, yearsInWords } from './leadWords';

/** Beneath an experience's title: «Supracomunal y provincial, desde 2005. BPGM / SERCOTEC», and its themes. */
export function ExperienceLead({ experience }: { experience: Experience }) {
  const tools = useText();
  const { t, language } = tools;
  const scales = asSentence(scalesInWords(tools, experience.scales));
  const themes = themesInWords(experience, tools);
  return (
    <div className={styles.lead}>
      <p>
        {scales && `${scales}, `}
        <Years experience={experience} />. {programmesInWords(experience, tools)}
      </p>
      {themes && <p className={styles.themes}>{themes}</p>}
      {language !== 'es' && <p className={styles.language}>{t(ficha.spanishText)}</p>}
    </div>
  );
}

function Years({ experience }: { experience: Experience }) {
  const tools = useText();
  const { t } = tools;
  const { core } = useAtlas();
  const { startYear } = experience;
  const words = yearsInWords(experience, tools);
  if (startYear === null) return <>{words}</>;
  return (
    <button
      type="button"
      className={styles.year}
      onClick={() =>
        openListing({
          title: t(ficha.bornIn, { year: String(startYear) }),
          ids: core.experiences.filter((other) => other.startYear === startYear).map(({ id }) => id),
        })
      }
    >
      {words}
    </button>
  );
}

/** The glyph at the size of a title. */
export function ExperienceMark({ experience }: { experience: Experience }) {
  const tools = useText();
  const { indices } = useAtlas();
  const own = indices.get(experience.id) ?? null;
  return (
    <svg
      className={styles.mark}
      width="82"
      height="82"
      viewBox="-41 -41 82 82"
      role="img"
      aria-label={glyphDescription(tools, experience, own)}
    >
      <Glyph indices={own} scale={drawnScaleOf(experience)} radius={38} />
    </svg>
  );
}
