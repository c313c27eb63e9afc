import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useMemo } from 'react';
import { drawnScaleOf } from '../../../analysis/drawnScale';
import { SubjectMark } from '../../../charts/SubjectBadge';
import { compare } from '../../../i18n/compare';
import { choosing } from '../../../i18n/compareChoosing';
import { countryName } from '../../../i18n/countries';
import { ficha } from '../../../i18n/ficha';
import { asSentence } from '../../../i18n/numberWords';
import { useText } from '../../../i18n/text';
import { experienceStatusNames, programmeNames, scalesInWords } from '../../../i18n/vocabulary';
import { Glyph, glyphDescription } from '../../../plates/Glyph';
import { type Atlas, useAtlas } from '../../../state/atlas';
import { compareIds } from '../../../state/comparison';
import { changeView, useViewStore } from '../../../state/store';
import { MOST_COMPARED } from '../../../state/view';
import { buildSearchEntries } from '../../table/buildSearchEntries';
import { Picker } from '../Picker';
import styles from '../Slots.module.css';
import type { Subject } from './comparedSubjects';

/** The compared experiences as columns, and the field for one more. */
export function ExperienceSlots({ subjects }: { subjects: readonly Subject[] }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  const filters = useViewStore((state) => state.view.filters);
  const ids = subjects.map(({ id }) => id);
  const entries = useMemo(
    () =>
      buildSearchEntries(tools, atlas, { division, filters }, null)
        .filter(({ kind }) => kind === 'experience')
        .sort((a, b) => rankOf(a.id, atlas) - rankOf(b.id, atlas)),
    [tools, atlas, division, filters],
  );
  return (
    <div className={styles.slots}>
      {subjects.length > 0 && (
        <ol className={styles.list} aria-label={t(choosing.chosen)}>
          {subjects.map((subject, position) => (
            <ExperienceSlot key={subject.id} subject={subject} position={position} ids={ids} />
          ))}
        </ol>
      )}
      {subjects.length < MOST_COMPARED.experiences ? (
        <div className={styles.add}>
          <Picker
            label={t(choosing.addExperience)}
            hint={t(choosing.pickerExperienceHint)}
            entries={entries.filter(({ id }) => !ids.includes(id))}
            onChoose={({ id }) => compareIds([...ids, id])}
          />
        </div>
      ) : (
        <p className={styles.full}>{t(choosing.full)}</p>
      )}
    </div>
  );
}

function ExperienceSlot({
  subject: { id, name, experience, indices },
  position,
  ids,
}: {
  subject: Subject;
  position: number;
  ids: readonly string[];
}) {
  const tools = useText();
  const { t, list } = tools;
  const { startYear, endYear } = experience;
  const years =
    startYear === null
      ? t(ficha.sinceUnknown)
      : endYear === null
        ? t(ficha.since, { year: String(startYear) })
        : t(ficha.between, { start: String(startYear), end: String(endYear) });
  const where =
    experience.place ?? (experience.country ? countryName(experience.country, tools) : t(compare.notPlaced));
  const programmes = experience.programmes.map((programme) => t(programmeNames[programme]));
  const moveLabel = t(position > 0 ? choosing.moveBefore : choosing.moveAfter, { name });
  const move = () => {
    const order = ids.filter((other) => other !== id);
    order.splice(position > 0 ? position - 1 : 1, 0, id);
    compareIds(order);
  };
  return (
    <li className={styles.slot}>
      <div className={styles.top}>
        <SubjectMark subject={position} />
        <span className={styles.status}>
          {experience.ficha === null
            ? t(experienceStatusNames.identified)
            : t(ficha.fichaShort, { n: experience.ficha })}
        </span>
        <span className={styles.actions}>
          {ids.length > 1 && (
            <button type="button" aria-label={moveLabel} title={moveLabel} onClick={move}>
              {position > 0 ? <ArrowLeft size={16} aria-hidden /> : <ArrowRight size={16} aria-hidden />}
            </button>
          )}
          <button
            type="button"
            aria-label={t(choosing.remove, { name })}
            title={t(choosing.remove, { name })}
            onClick={() => compareIds(ids.filter((other) => other !== id))}
          >
            <X size={16} aria-hidden />
          </button>
        </span>
      </div>
      <div className={styles.who}>
        <svg
          width="52"
          height="52"
          viewBox="-27 -27 54 54"
          role="img"
          aria-label={glyphDescription(tools, experience, indices)}
        >
          <Glyph indices={indices} scale={drawnScaleOf(experience)} radius={24} />
        </svg>
        <div>
          <button
            type="button"
            className={styles.name}
            aria-label={t(choosing.open, { name })}
            onClick={() => changeView({ screen: 'explore', selection: { kind: 'experience', id } })}
          >
            <span lang="es">{name}</span>
          </button>
          <p lang="es">{where}</p>
        </div>
      </div>
      <p className={styles.facts}>
        {[asSentence(scalesInWords(tools, experience.scales)), years].filter(Boolean).join(', ')}
        <br />
        {programmes.length > 0 ? list(programmes) : t(ficha.noProgramme)}
      </p>
    </li>
  );
}

/** Fichas by their number, then those without one. */
function rankOf(id: string, { experienceById }: Pick<Atlas, 'experienceById'>): number {
  return experienceById.get(id)?.ficha ?? Number.POSITIVE_INFINITY;
}
