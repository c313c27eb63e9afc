import { SECTORS } from '../../catalog/vocabulary';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import { sectorNames } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { changeView } from '../../state/store';
import styles from './ActorList.module.css';

/** Who sits at the table, by sector. Clicked, an actor tells where else it sits. */
export function ActorList({ ids }: { ids: readonly string[] }) {
  const { t, compare } = useText();
  const { actorById, core } = useAtlas();
  const actors = ids.flatMap((id) => actorById.get(id) ?? []);
  if (actors.length === 0) return <p>{t(ficha.noActors)}</p>;
  const elsewhere = (id: string) => core.indicators.filter((entry) => entry.actors.includes(id)).length - 1;
  return (
    <dl className={styles.sectors}>
      {SECTORS.map((sector) => {
        const members = actors.filter((actor) => actor.sector === sector).sort((a, b) => compare(a.name, b.name));
        if (members.length === 0) return null;
        return (
          <div key={sector}>
            <dt>{t(sectorNames[sector])}</dt>
            <dd>
              <ul>
                {members.map((actor) => {
                  const more = elsewhere(actor.id);
                  return (
                    <li key={actor.id}>
                      <button type="button" onClick={() => changeView({ selection: { kind: 'actor', id: actor.id } })}>
                        <span lang="es">{actor.acronym ? `${actor.name} (${actor.acronym})` : actor.name}</span>
                        {more > 0 && <span className={styles.more}>{t(ficha.actorAlsoIn, { count: more })}</span>}
                      </button>
                    </li>
                  );
                })}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
