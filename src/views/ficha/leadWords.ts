/** What is told of an experience beneath its name. */
import type { Experience } from '../../catalog/schema';
import { ficha } from '../../i18n/ficha';
import type { TextTools } from '../../i18n/text';
import { programmeNames, themeNames } from '../../i18n/vocabulary';

/** «desde 2005» */
export function yearsInWords({ startYear, endYear }: Experience, { t }: TextTools): string {
  if (startYear === null) return t(ficha.sinceUnknown);
  const start = String(startYear);
  return endYear === null ? t(ficha.since, { year: start }) : t(ficha.between, { start, end: String(endYear) });
}

/** «BPGM / SERCOTEC» */
export function programmesInWords({ programmes }: Experience, { t, list }: TextTools): string {
  return programmes.length > 0
    ? list(programmes.map((programme) => t(programmeNames[programme])))
    : t(ficha.noProgramme);
}

/** «Turismo, desarrollo económico local»; empty where none is known. */
export function themesInWords({ themes }: Experience, { t }: TextTools): string {
  return themes
    .map((theme, index) => (index === 0 ? t(themeNames[theme]) : t(themeNames[theme]).toLowerCase()))
    .join(', ');
}
