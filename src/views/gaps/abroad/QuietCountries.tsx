import type { CountryRecord } from '../../../analysis/measureAbroad';
import { countryName } from '../../../i18n/countries';
import { gapsAbroad as words } from '../../../i18n/gapsAbroad';
import styles from './AbroadGaps.module.css';
import type { AbroadSource } from './abroadWords';

/** The countries of which nothing is recorded: told, not ranked. */
export function QuietCountries({ records, source }: { records: readonly CountryRecord[]; source: AbroadSource }) {
  const { t, list, compare } = source.tools;
  const named = (some: readonly CountryRecord[], word: (record: CountryRecord) => string) =>
    list(some.map(word).sort(compare));
  const name = ({ country }: CountryRecord) => countryName(country, source.tools);
  const withUnits = records.filter(({ units }) => units.length > 0);
  const without = records.filter(({ units }) => units.length === 0);
  return (
    <div className={styles.quiet}>
      {withUnits.length > 0 && (
        <p>
          {t(words.quietCountries, {
            countries: named(withUnits, (record) =>
              t(words.quietCountry, { country: name(record), n: record.units.length }),
            ),
          })}
        </p>
      )}
      {without.length > 0 && <p>{t(words.withoutUnits, { countries: named(without, name) })}</p>}
    </div>
  );
}
