import { type CountryRecord, UNIT_CLASSES, type UnitRecord } from '../../../analysis/measureAbroad';
import { type ColumnKind, type FileColumn, type TableForFile, tableOf } from '../../../exchange/fileTable';
import { countryName } from '../../../i18n/countries';
import { gapColumns as meanings } from '../../../i18n/gapColumns';
import { gapsAbroad as words } from '../../../i18n/gapsAbroad';
import type { Message } from '../../../i18n/text';
import { type AbroadSource, CLASS_WORDS, nameOfUnit } from './abroadWords';

const CLASS_COLUMNS = {
  named: [words.columnNamed, meanings.countryNamed],
  inferred: [words.columnInferred, meanings.countryInferred],
  national: [words.columnNational, meanings.countryNational],
  none: [words.columnNone, meanings.countryNone],
} as const satisfies Record<(typeof UNIT_CLASSES)[number], readonly [Message, Message]>;

/** A row for each country. Countries without units in the table have empty cells: nothing is known of them, which is not zero. */
export function countriesTable(records: readonly CountryRecord[], { tools }: AbroadSource): TableForFile {
  const { t } = tools;
  const column = (
    heading: Message,
    kind: ColumnKind,
    meaning: Message,
    value: FileColumn<CountryRecord>['value'],
  ): FileColumn<CountryRecord> => ({ heading: t(heading), kind, meaning: t(meaning), value });
  return {
    name: t(words.fileName),
    ...tableOf(
      [
        column(words.code, 'text', meanings.countryCode, ({ country }) => country),
        column(words.country, 'text', meanings.country, ({ country }) => countryName(country, tools)),
        column(words.units, 'integer', meanings.countryUnits, ({ units }) => units.length || null),
        ...UNIT_CLASSES.map((name, index) =>
          column(CLASS_COLUMNS[name][0], 'integer', CLASS_COLUMNS[name][1], ({ units, byClass }) =>
            units.length > 0 ? (byClass[index] ?? 0) : null,
          ),
        ),
        column(words.experiences, 'integer', meanings.countryExperiences, ({ ids }) => ids.length),
        column(words.unplaced, 'integer', meanings.countryUnplaced, ({ unplaced }) => unplaced.length),
      ],
      records,
    ),
    notes: [t(words.lead), t(words.table)],
  };
}

/** A row for each unit. */
export function unitsTable(records: readonly CountryRecord[], source: AbroadSource): TableForFile {
  type Row = UnitRecord & Pick<CountryRecord, 'country'>;
  const { tools } = source;
  const { t } = tools;
  const column = (
    heading: Message,
    kind: ColumnKind,
    meaning: Message,
    value: FileColumn<Row>['value'],
  ): FileColumn<Row> => ({ heading: t(heading), kind, meaning: t(meaning), value });
  return {
    name: t(words.fileUnits),
    ...tableOf(
      [
        column(words.code, 'text', meanings.abroadUnitCode, ({ unit }) => unit.code),
        column(words.unit, 'text', meanings.abroadUnit, ({ unit }) => nameOfUnit(source, unit)),
        column(words.country, 'text', meanings.country, ({ country }) => countryName(country, tools)),
        column(words.class, 'text', meanings.abroadClass, ({ way }) => t(CLASS_WORDS[way])),
        column(words.experiences, 'integer', meanings.abroadExperiences, ({ entries }) => entries.length),
        column(words.places, 'text', meanings.abroadPlaces, ({ entries }) =>
          entries.flatMap(({ places }) => places.map(({ name }) => name)).join('; '),
        ),
        column(words.identifiers, 'text', meanings.abroadIds, ({ entries }) => entries.map(({ id }) => id).join('; ')),
      ],
      records.flatMap(({ country, units }) => units.map((unit): Row => ({ ...unit, country }))),
    ),
    notes: [t(words.lead), t(words.table)],
  };
}
