import { SubjectMark } from '../../../charts/SubjectBadge';
import { placeParts } from '../../../i18n/comparePlaceParts';
import { ficha } from '../../../i18n/ficha';
import { gapGroupName, gapGroups } from '../../../i18n/gapGroups';
import { asSentence } from '../../../i18n/numberWords';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { changeView, useViewStore } from '../../../state/store';
import { cutsOf } from '../../../territory/units';
import { Figure } from '../../drawings/Figure';
import { Part } from '../Part';
import type { ComparedPair, Side } from './comparedPlaces';
import styles from './ListsPart.module.css';

/** Of actors and of groups, the first. */
const SHOWN = 6;

/** Each experience in exactly one of three lists. */
export function WhosePart({ pair: { sides, relation, parted } }: { pair: ComparedPair }) {
  const { t, number } = useText();
  const { experienceById } = useAtlas();
  const [first, second] = sides;
  const inner = relation === 'first-inside' ? first : relation === 'second-inside' ? second : null;
  const outer = inner === first ? second : first;
  const only = (side: Side) =>
    t(inner && side === outer ? placeParts.restOf : placeParts.onlyPlace, {
      inPlace: side.forms.in,
      ofPlace: side.forms.of,
    });
  const lists = [
    { title: only(first), ids: parted.onlyFirst, marks: [0] },
    {
      title: inner
        ? asSentence(t(placeParts.inBothNested, { inPlace: inner.forms.in, ofOuter: outer.forms.of }))
        : t(placeParts.inBoth),
      ids: parted.both,
      marks: [0, 1],
    },
    { title: only(second), ids: parted.onlySecond, marks: [1] },
  ];
  return (
    <Part title={t(placeParts.whose)}>
      <div className={styles.columns}>
        {lists.map(({ title, ids, marks }) => (
          <div key={title}>
            <h3>
              {marks.map((mark) => (
                <SubjectMark key={mark} subject={mark} />
              ))}
              <span>{title}</span>
              <Figure text={number(ids.length)} what={title} listing={{ title, ids }} />
            </h3>
            {ids.length === 0 ? (
              <p className={styles.none}>{t(placeParts.nobody)}</p>
            ) : (
              <ul>
                {ids.map((id) => {
                  const experience = experienceById.get(id);
                  return (
                    <li key={id}>
                      <button
                        type="button"
                        onClick={() => changeView({ screen: 'explore', selection: { kind: 'experience', id } })}
                      >
                        <span lang="es">{experience?.shortName ?? id}</span>
                      </button>
                      {experience?.ficha === null && <span className={styles.none}>{t(ficha.identifiedShort)}</span>}
                    </li>
                  );
                })}
              </ul>
            )}
          </div>
        ))}
      </div>
    </Part>
  );
}

/** Who sits at most tables of each territory, and its largest groups of gap comunas. */
export function ActorsAndGroups({ pair: { sides } }: { pair: ComparedPair }) {
  const tools = useText();
  const { t, number } = tools;
  const division = useViewStore((state) => state.view.division);
  const atlas = useAtlas();
  const notNear = useViewStore((state) => state.view.gapKind === 'not-near');
  return (
    <div className={styles.two}>
      <Part title={t(placeParts.actorsMost)}>
        <div className={styles.columns}>
          {sides.map(({ name, figures }, position) => (
            <div key={name}>
              <h3>
                <SubjectMark subject={position} />
                <span>{name}</span>
              </h3>
              {figures.actors.length === 0 ? (
                <p className={styles.none}>{t(placeParts.actorsNone)}</p>
              ) : (
                <ul>
                  {figures.actors.slice(0, SHOWN).map(({ actor, tables }) => (
                    <li key={actor.id}>
                      <button
                        type="button"
                        onClick={() => changeView({ screen: 'explore', selection: { kind: 'actor', id: actor.id } })}
                      >
                        {/* «GORE» alone would be every regional government. */}
                        <span lang="es">{actor.name}</span>
                      </button>
                      <Figure
                        text={t(placeParts.tables, { n: tables.length })}
                        what={actor.name}
                        listing={{ title: t(placeParts.rowValue, { row: actor.name, name }), ids: tables }}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </div>
      </Part>
      <Part title={t(notNear ? placeParts.groupsMostNotNear : placeParts.groupsMost)} note={t(placeParts.meaning)}>
        <div className={styles.columns}>
          {sides.map(({ name, figures }, position) => (
            <div key={name}>
              <h3>
                <SubjectMark subject={position} />
                <span>{name}</span>
              </h3>
              {figures.groups.length === 0 ? (
                <p className={styles.none}>{t(notNear ? placeParts.groupsNoneNotNear : placeParts.groupsNone)}</p>
              ) : (
                <ul>
                  {figures.groups.slice(0, SHOWN).map(({ comunas, population }) => {
                    const group = gapGroupName({ comunas }, atlas.territory, division, tools);
                    return (
                      <li key={comunas[0]}>
                        <Figure
                          text={t(placeParts.groupSize, { name: group, n: comunas.length })}
                          listing={{
                            title: t(gapGroups.listGroup, { name: group }),
                            comunas: cutsOf(comunas, atlas.territory),
                          }}
                        />
                        <span className={styles.none}>{t(placeParts.groupPeople, { n: number(population) })}</span>
                      </li>
                    );
                  })}
                </ul>
              )}
            </div>
          ))}
        </div>
      </Part>
    </div>
  );
}
