import { type CsvCell, toCsv } from '../csv';

/** A column of an open data table, described in the terms of Frictionless Table Schema. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  description: string;
  value: (row: Row) => CsvCell;
}

export interface TableSchema {
  fields: { name: string; type: string; description: string }[];
  primaryKey?: readonly string[];
  missingValues: string[];
}

/** The rows as CSV, header first, without byte order mark. */
export function tableText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return toCsv([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ value }) => value(row)))], {
    byteOrderMark: false,
  });
}

export function tableSchema<Row>(columns: readonly Column<Row>[], primaryKey?: readonly string[]): TableSchema {
  return {
    fields: columns.map(({ name, type, description }) => ({ name, type, description })),
    ...(primaryKey ? { primaryKey } : {}),
    missingValues: [''],
  };
}
