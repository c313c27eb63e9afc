import type { CountryRecord } from '../../../analysis/measureAbroad';
import type { CsvCell } from '../../../exchange/csv';
import type { FileTable } from '../../../exchange/fileTable';
import { countryName } from '../../../i18n/countries';
import { gapsAbroad as words } from '../../../i18n/gapsAbroad';
import { type AbroadSource, CLASS_WORDS, nameOfUnit } from './abroadWords';

type Table = Pick<FileTable, 'name' | 'headings' | 'rows' | 'notes'>;

/** A row for each country. Countries without units in the table have empty cells: nothing is known of them, which is not zero. */
export function countriesTable(records: readonly CountryRecord[], { tools }: AbroadSource): Table {
  const { t } = tools;
  return {
    name: t(words.fileName),
    headings: [
      t(words.code),
      t(words.country),
      t(words.units),
      t(words.columnNamed),
      t(words.columnInferred),
      t(words.columnNational),
      t(words.columnNone),
      t(words.experiences),
      t(words.unplaced),
    ],
    rows: records.map(({ country, units, byClass, ids, unplaced }): CsvCell[] => [
      country,
      countryName(country, tools),
      ...(units.length > 0 ? [units.length, ...byClass] : [null, ...byClass.map(() => null)]),
      ids.length,
      unplaced.length,
    ]),
    notes: [t(words.lead), t(words.table)],
  };
}

/** A row for each unit. */
export function unitsTable(records: readonly CountryRecord[], source: AbroadSource): Table {
  const { tools } = source;
  const { t } = tools;
  return {
    name: t(words.fileUnits),
    headings: [
      t(words.code),
      t(words.unit),
      t(words.country),
      t(words.class),
      t(words.experiences),
      t(words.places),
      t(words.identifiers),
    ],
    rows: records.flatMap(({ country, units }) =>
      units.map(({ unit, way, entries }): CsvCell[] => [
        unit.code,
        nameOfUnit(source, unit),
        countryName(country, tools),
        t(CLASS_WORDS[way]),
        entries.length,
        entries.flatMap(({ places }) => places.map(({ name }) => name)).join('; '),
        entries.map(({ id }) => id).join('; '),
      ]),
    ),
    notes: [t(words.lead), t(words.table)],
  };
}
