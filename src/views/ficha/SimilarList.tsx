import { useMemo, useState } from 'react';
import { findSimilar, type Similarity } from '../../analysis/findSimilar';
import type { Experience } from '../../catalog/schema';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import { themeNames } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { changeView } from '../../state/store';
import { ExperienceRow } from './ExperienceRow';
import styles from './SimilarList.module.css';

/** The four nearest experiences of the whole catalogue, each with the reasons why. */
export function SimilarList({ experience }: { experience: Experience }) {
  const { t } = useText();
  const { core, indicators, experienceById } = useAtlas();
  const similar = useMemo(() => {
    const entryOf = (entry: Experience) => ({ experience: entry, indicators: indicators.get(entry.id) ?? null });
    const generic = new Set(core.actors.filter((actor) => actor.generic).map((actor) => actor.id));
    return findSimilar(entryOf(experience), core.experiences.map(entryOf), generic);
  }, [core, indicators, experience]);
  if (similar.length === 0) return <p>{t(ficha.similarNone)}</p>;
  return (
    <ul>
      {similar.map((entry) => {
        const other = experienceById.get(entry.id);
        return (
          other && (
            <ExperienceRow key={entry.id} experience={other}>
              <Reasons similarity={entry} />
            </ExperienceRow>
          )
        );
      })}
    </ul>
  );
}

function Reasons({ similarity }: { similarity: Similarity }) {
  const { t, number, list } = useText();
  const { actorById } = useAtlas();
  const [open, setOpen] = useState(false);
  const { themes, scales, actors, codeDistance, codesCompared } = similarity;
  const reasons = [
    themes.length > 0 &&
      t(ficha.similarThemes, {
        count: themes.length,
        list: list(themes.map((theme) => t(themeNames[theme]).toLowerCase())),
      }),
    scales.length > 0 && t(ficha.similarScale),
    codeDistance !== null &&
      t(ficha.similarCodes, { distance: number(codeDistance, { maximumFractionDigits: 1 }), count: codesCompared }),
  ].filter((reason) => reason !== false);
  return (
    <>
      <p>
        {actors.length > 0 && (
          <>
            <button type="button" className={styles.count} aria-expanded={open} onClick={() => setOpen(!open)}>
              {t(ficha.similarActors, { count: actors.length })}
            </button>
            {reasons.length > 0 && '; '}
          </>
        )}
        {reasons.join('; ')}
      </p>
      {open && (
        <ul className={styles.actors}>
          {actors.map((id) => (
            <li key={id}>
              <button type="button" lang="es" onClick={() => changeView({ selection: { kind: 'actor', id } })}>
                {actorById.get(id)?.name ?? id}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
