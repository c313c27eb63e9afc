import type { CountryRecord, UnitRecord } from '../../../analysis/measureAbroad';
import { countryName } from '../../../i18n/countries';
import { gapsAbroad as words } from '../../../i18n/gapsAbroad';
import { useAtlas } from '../../../state/atlas';
import { Figure } from '../../drawings/Figure';
import { type AbroadSource, CLASS_WORDS, nameOfUnit } from './abroadWords';
import styles from './CountryUnits.module.css';

/** The units of one country: those on record with what reaches them, then the gaps by name, then the doubts that touch the figures. */
export function CountryUnits({ record, source }: { record: CountryRecord; source: AbroadSource }) {
  const { t, list, number, compare } = source.tools;
  const atlas = useAtlas();
  const reached = record.units
    .filter(({ way }) => way !== 'none')
    .sort((a, b) => compare(nameOfUnit(source, a.unit), nameOfUnit(source, b.unit)));
  const gaps = record.units.filter(({ way }) => way === 'none').map(({ unit }) => nameOfUnit(source, unit));
  const unplaced = t(words.countryUnplaced, { country: countryName(record.country, source.tools) });
  return (
    <div className={styles.units}>
      {reached.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.unit)}</th>
              <th scope="col">{t(words.class)}</th>
              <th scope="col">{t(words.experiences)}</th>
              <th scope="col">{t(words.places)}</th>
            </tr>
          </thead>
          <tbody>
            {reached.map((one) => (
              <UnitRow key={one.unit.code} record={one} source={source} />
            ))}
          </tbody>
        </table>
      )}
      {record.unplaced.length > 0 && (
        <p>
          {unplaced}:{' '}
          <Figure
            text={number(record.unplaced.length)}
            what={unplaced}
            listing={{ title: unplaced, ids: record.unplaced }}
          />
        </p>
      )}
      {gaps.length > 0 && (
        <p>
          <b>{t(words.gapUnits, { n: gaps.length })}</b>
          {list([...gaps].sort(compare))}.
        </p>
      )}
      {record.ids.map((id) => {
        const experience = atlas.experienceById.get(id);
        if (!experience || experience.doubts.length === 0) return null;
        return (
          <details key={id}>
            <summary>{t(words.doubts, { experience: experience.shortName, n: experience.doubts.length })}</summary>
            <ul lang="es">
              {experience.doubts.map(({ note }) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

function UnitRow({ record: { unit, way, entries }, source }: { record: UnitRecord; source: AbroadSource }) {
  const { t, number } = source.tools;
  const name = nameOfUnit(source, unit);
  const title = t(words.unitExperiences, { unit: name });
  const places = new Map(entries.flatMap((entry) => entry.places.map((place) => [place.name, place.approximate])));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span className={styles.mark} data-ink={way} aria-hidden="true" />
        {t(CLASS_WORDS[way])}
      </td>
      <td>
        <Figure text={number(entries.length)} what={title} listing={{ title, ids: entries.map(({ id }) => id) }} />
      </td>
      <td>
        {[...places]
          .map(([place, approximate]) => (approximate ? t(words.approximate, { place }) : place))
          .join(', ') || '–'}
      </td>
    </tr>
  );
}
