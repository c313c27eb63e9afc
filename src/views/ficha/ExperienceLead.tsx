import { drawnScaleOf } from '../../analysis/drawnScale';
import type { Experience } from '../../catalog/schema';
import { ficha } from '../../i18n/ficha';
import { asSentence } from '../../i18n/numberWords';
import { useText } from '../../i18n/text';
import { programmeNames, scalesInWords, themeNames } from '../../i18n/vocabulary';
import { Glyph, glyphDescription } from '../../plates/Glyph';
import { useAtlas } from '../../state/atlas';
import { openListing } from '../../state/listing';
import styles from './ExperienceLead.module.css';

/** Beneath an experience's title: «Supracomunal y provincial, desde 2005. BPGM / SERCOTEC», and its themes. */
export function ExperienceLead({ experience }: { experience: Experience }) {
  const tools = useText();
  const { t, list, language } = tools;
  const scales = asSentence(scalesInWords(tools, experience.scales));
  const themes = experience.themes.map((theme, index) => {
    const name = t(themeNames[theme]);
    return index === 0 ? name : name.toLowerCase();
  });
  const programmes = experience.programmes.map((programme) => t(programmeNames[programme]));
  return (
    <div className={styles.lead}>
      <p>
        {scales && `${scales}, `}
        <Years experience={experience} />. {programmes.length > 0 ? list(programmes) : t(ficha.noProgramme)}
      </p>
      {themes.length > 0 && <p className={styles.themes}>{themes.join(', ')}</p>}
      {language !== 'es' && <p className={styles.language}>{t(ficha.spanishText)}</p>}
    </div>
  );
}

function Years({ experience: { startYear, endYear } }: { experience: Experience }) {
  const { t } = useText();
  const { core } = useAtlas();
  if (startYear === null) return <>{t(ficha.sinceUnknown)}</>;
  const start = String(startYear);
  return (
    <button
      type="button"
      className={styles.year}
      onClick={() =>
        openListing({
          title: t(ficha.bornIn, { year: start }),
          ids: core.experiences.filter((other) => other.startYear === startYear).map(({ id }) => id),
        })
      }
    >
      {endYear === null ? t(ficha.since, { year: start }) : t(ficha.between, { start, end: String(endYear) })}
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
