import type { ReactNode } from 'react';
import { drawnScaleOf } from '../../analysis/drawnScale';
import type { Experience } from '../../catalog/schema';
import { ficha } from '../../i18n/ficha';
import { asSentence } from '../../i18n/numberWords';
import { useText } from '../../i18n/text';
import { scalesInWords } from '../../i18n/vocabulary';
import { Glyph } from '../../plates/Glyph';
import { useAtlas } from '../../state/atlas';
import { hoverExperience } from '../../state/hover';
import { changeView } from '../../state/store';
import styles from './ExperienceRow.module.css';

interface ExperienceRowProps {
  experience: Experience;
  /** False where the experience is in the catalogue but not in the filter. */
  passes?: boolean;
  /** False where the list is about something else than scales, such as how a comuna is reached. */
  showScales?: boolean;
  /** Beneath the name, outside the button, so that it may hold buttons. */
  children?: ReactNode;
}

/** An experience in a list: glyph, name, number and scales. Clicked, it opens; under the pointer, its reach is lifted. */
export function ExperienceRow({ experience, passes = true, showScales = true, children }: ExperienceRowProps) {
  const tools = useText();
  const { t } = tools;
  const { indices } = useAtlas();
  const facts = [
    showScales && asSentence(scalesInWords(tools, experience.scales)),
    experience.ficha === null && t(ficha.identifiedShort),
    !passes && t(ficha.outsideFilter),
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.open}
        onClick={() => changeView({ selection: { kind: 'experience', id: experience.id } })}
        onPointerEnter={() => hoverExperience(experience.id)}
        onPointerLeave={() => hoverExperience(null)}
        onFocus={() => hoverExperience(experience.id)}
        onBlur={() => hoverExperience(null)}
      >
        <svg
          width="32"
          height="32"
          viewBox="-16 -16 32 32"
          aria-hidden="true"
          className={passes ? undefined : styles.outside}
        >
          <Glyph indices={indices.get(experience.id) ?? null} scale={drawnScaleOf(experience)} radius={13} />
        </svg>
        <span className={styles.words}>
          <span className={styles.name} lang="es">
            {experience.shortName}
          </span>
          <span className={styles.facts}>
            {experience.ficha !== null && (
              <b>{showScales ? experience.ficha : t(ficha.fichaShort, { n: experience.ficha })} </b>
            )}
            {facts.join(', ')}
          </span>
        </span>
      </button>
      {children && <div className={styles.below}>{children}</div>}
    </li>
  );
}
