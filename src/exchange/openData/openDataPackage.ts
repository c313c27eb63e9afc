/** The shape of the package that describes the open data (Frictionless Data Package), and where it lies. */
import type { TableSchema } from './tableSchema';

/** Where the files lie, below the app's own folder. */
export const OPEN_DATA_FOLDER = 'data';
export const PACKAGE_FILE = 'datapackage.json';

export interface OpenDataFile {
  /** Below `data/`. */
  path: string;
  text: string;
  mediaType: 'application/json' | 'text/csv';
}

export interface PackageResource {
  name: string;
  path: string;
  profile: 'data-resource' | 'tabular-data-resource';
  title: string;
  description: string;
  format: 'json' | 'csv';
  mediatype: OpenDataFile['mediaType'];
  encoding: 'utf-8';
  /** UTF-8 bytes. */
  bytes: number;
  /** `sha256:` and the digest in hexadecimal. */
  hash: string;
  /** Rows of a table, entries of a list. */
  records: number;
  /** Path of a JSON Schema, or a Table Schema. */
  schema: string | TableSchema;
}

export interface DataPackage {
  profile: 'data-package';
  name: string;
  title: string;
  description: string;
  version: string;
  /** Identifies the catalogue's own files. */
  catalogueHash: string;
  licenses: { name: string; path: string; title: string }[];
  sources: { title: string; path?: string }[];
  resources: PackageResource[];
}
