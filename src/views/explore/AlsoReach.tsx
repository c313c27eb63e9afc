import { useMemo } from 'react';
import { drawnScaleOf } from '../../analysis/drawnScale';
import type { Experience } from '../../catalog/schema';
import { explore } from '../../i18n/explore';
import { useText } from '../../i18n/text';
import { Glyph } from '../../plates/Glyph';
import { useAtlas } from '../../state/atlas';
import { useResults } from '../../state/results';
import styles from './AlsoReach.module.css';

/** Other experiences of the view that reach a comuna of this one's territory. */
export function AlsoReach({ experience, onSelect }: { experience: Experience; onSelect: (id: string) => void }) {
  const { t } = useText();
  const atlas = useAtlas();
  const results = useResults();
  const others = useMemo(() => {
    const own = new Set(atlas.reachById.get(experience.id)?.comunas ?? []);
    return results.experiences.filter(
      ({ id }) => id !== experience.id && atlas.reachById.get(id)?.comunas.some((comuna) => own.has(comuna)),
    );
  }, [atlas, results, experience]);
  if (others.length === 0) return null;
  return (
    <section className={styles.also} aria-label={t(explore.alsoReach)}>
      <span>{t(explore.alsoReach)}</span>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <button type="button" onClick={() => onSelect(other.id)} lang="es">
              <svg width="30" height="30" viewBox="-15 -15 30 30" aria-hidden="true">
                <Glyph indices={atlas.indices.get(other.id) ?? null} scale={drawnScaleOf(other)} radius={12} />
              </svg>
              {other.ficha !== null && <b>{other.ficha}</b>} {other.shortName}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
