import { whoHasWhat } from '../../../analysis/whoHasWhat';
import type { Actor } from '../../../catalog/schema';
import { SECTORS } from '../../../catalog/vocabulary';
import { SubjectMark } from '../../../charts/SubjectBadge';
import { experienceParts } from '../../../i18n/compareExperienceParts';
import { useText } from '../../../i18n/text';
import { sectorNames } from '../../../i18n/vocabulary';
import { useAtlas } from '../../../state/atlas';
import { changeView } from '../../../state/store';
import { TableDownloads } from '../../drawings/TableDownloads';
import { CompareTable } from '../CompareTable';
import { Part } from '../Part';
import styles from './ActorPart.module.css';
import { genericActorsOf, type Subject } from './comparedSubjects';
import { SECTIONS } from './experienceSentences';

/** Who sits at these tables: at all, at some, at one alone; and how many of each sector. */
export function ActorPart({ subjects }: { subjects: readonly Subject[] }) {
  const { t, number, compare: byName } = useText();
  const atlas = useAtlas();
  const generic = genericActorsOf(atlas);
  const lists = subjects.map(({ indicators }) => indicators?.actors ?? []);
  const holdings = whoHasWhat(lists)
    .flatMap(({ member, owners }) => {
      const actor = atlas.actorById.get(member);
      return actor ? [{ actor, owners }] : [];
    })
    .sort((a, b) => b.owners.length - a.owners.length || byName(a.actor.name, b.actor.name));
  // «Empresarios» at two tables are not the same ones: kinds of actor are nobody's in common.
  const shared = holdings.filter(({ actor, owners }) => owners.length > 1 && !generic.has(actor.id));
  const everywhere = shared.filter(({ owners }) => owners.length === subjects.length);
  const some = shared.filter(({ owners }) => owners.length < subjects.length);
  const onlyIn = (position: number) =>
    holdings.filter(({ actor, owners }) => owners.includes(position) && (owners.length === 1 || generic.has(actor.id)));
  return (
    <Part
      title={t(experienceParts.actors)}
      id={SECTIONS.actors}
      tools={
        <TableDownloads
          title={t(experienceParts.actors)}
          table={() => ({
            name: t(experienceParts.fileActors),
            headings: [
              t(experienceParts.columnActor),
              t(experienceParts.columnSector),
              ...subjects.map(({ name }) => name),
            ],
            rows: holdings.map(({ actor, owners }) => [
              generic.has(actor.id) ? `${actor.name} (${t(experienceParts.actorKind)})` : actor.name,
              t(sectorNames[actor.sector]),
              ...subjects.map(({ indicators }, position) =>
                indicators ? t(owners.includes(position) ? experienceParts.yes : experienceParts.no) : null,
              ),
            ]),
          })}
        />
      }
    >
      <CompareTable
        title={t(experienceParts.actors)}
        heads={subjects.map(({ name }) => name)}
        groups={[
          {
            key: 'sectors',
            title: null,
            rows: [
              {
                key: 'named',
                label: t(experienceParts.actorsNamed),
                cells: subjects.map(({ indicators }) =>
                  indicators ? number(indicators.actors.length) : t(experienceParts.noFicha),
                ),
              },
              {
                key: 'exclusive',
                label: t(experienceParts.actorsExclusive),
                cells: subjects.map(({ indicators }, position) => (indicators ? number(onlyIn(position).length) : '–')),
              },
              ...SECTORS.filter((sector) => holdings.some(({ actor }) => actor.sector === sector)).map((sector) => ({
                key: sector,
                label: t(sectorNames[sector]),
                cells: subjects.map(({ indicators }, position) =>
                  indicators
                    ? number(
                        holdings.filter(({ actor, owners }) => actor.sector === sector && owners.includes(position))
                          .length,
                      )
                    : '–',
                ),
              })),
            ],
          },
        ]}
      />
      <div className={styles.lists}>
        <div>
          <h3>{t(subjects.length === 2 ? experienceParts.sharedByBoth : experienceParts.sharedByAll)}</h3>
          {everywhere.length === 0 ? (
            <p className={styles.none}>{t(experienceParts.sharedNone)}</p>
          ) : (
            <Actors entries={everywhere} />
          )}
          {some.length > 0 && (
            <>
              <h3>{t(experienceParts.sharedBySome)}</h3>
              <Actors entries={some} marks />
            </>
          )}
        </div>
        {subjects.map(({ id, name }, position) => (
          <div key={id}>
            <h3>
              <SubjectMark subject={position} />
              <span>{t(experienceParts.onlyIn, { name })}</span>
            </h3>
            <Actors entries={onlyIn(position)} />
          </div>
        ))}
      </div>
    </Part>
  );
}

/** `marks`: by whom. */
function Actors({
  entries,
  marks = false,
}: {
  entries: readonly { actor: Actor; owners: readonly number[] }[];
  marks?: boolean;
}) {
  const { t } = useText();
  if (entries.length === 0) return <p className={styles.none}>–</p>;
  return (
    <ul>
      {entries.map(({ actor, owners }) => (
        <li key={actor.id}>
          <button
            type="button"
            onClick={() => changeView({ screen: 'explore', selection: { kind: 'actor', id: actor.id } })}
          >
            <span lang="es">{actor.acronym ? `${actor.name} (${actor.acronym})` : actor.name}</span>
          </button>
          {actor.generic && <span className={styles.kind}> · {t(experienceParts.actorKind)}</span>}
          {marks && (
            <span className={styles.marks}>
              {owners.map((owner) => (
                <SubjectMark key={owner} subject={owner} />
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
