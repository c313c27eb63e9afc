/** What is said beyond Chile, and the names of countries and units. */
import { type CountryRecord, UNIT_CLASSES, type UnitClass } from '../../../analysis/measureAbroad';
import { countryName } from '../../../i18n/countries';
import { type NameSource, unitName } from '../../../i18n/facetValues';
import { gapsAbroad as words } from '../../../i18n/gapsAbroad';
import type { Message, TextTools } from '../../../i18n/text';
import { REPORT_DIVISION } from '../../../territory/units';
import type { UnitAbroad } from '../../../territory/unitsAbroad';

export interface AbroadSource {
  tools: TextTools;
  names: Pick<NameSource, 'territory'>;
}

/** As the rest of the atlas calls it, where it has a name for it. */
export function nameOfUnit({ tools, names }: AbroadSource, { code, name }: UnitAbroad): string {
  const known = unitName(tools, names, REPORT_DIVISION, code);
  return known === code ? name : known;
}

export const CLASS_WORDS = {
  named: words.named,
  inferred: words.inferred,
  national: words.national,
  none: words.none,
} as const satisfies Record<UnitClass, Message>;

const NONE = UNIT_CLASSES.indexOf('none');

export function unitsReached({ byClass }: Pick<CountryRecord, 'byClass'>): number {
  return byClass.slice(0, NONE).reduce((sum, units) => sum + units, 0);
}

/** The finding: of how many units something is on record. `records`: of all countries, or of the one that is the place. */
export function abroadTitle(records: readonly CountryRecord[], { tools }: Pick<AbroadSource, 'tools'>): string {
  const { t, number, list } = tools;
  const n = records.reduce((sum, record) => sum + unitsReached(record), 0);
  const all = number(records.reduce((sum, { units }) => sum + units.length, 0));
  const [only, ...others] = records;
  if (only && others.length === 0) {
    return t(n > 0 ? words.titleCountry : words.titleCountryNone, {
      country: countryName(only.country, tools),
      n,
      all,
    });
  }
  if (n === 0) return t(words.titleNone, { all });
  const withUnits = records.filter(({ units }) => units.length > 0);
  const title = t(words.title, {
    n,
    all,
    countries: withUnits.filter((record) => unitsReached(record) > 0).length,
    allCountries: withUnits.length,
  });
  // Something is on record there, and nobody says in which unit.
  const elsewhere = withUnits.filter((record) => record.ids.length > 0 && unitsReached(record) === 0);
  if (elsewhere.length === 0) return title;
  const names = list(elsewhere.map(({ country }) => countryName(country, tools)));
  return t(words.titleElsewhere, { title, n: elsewhere.length, names });
}
