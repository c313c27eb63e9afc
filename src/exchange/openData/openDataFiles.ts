/**
 * The open data whole: every file with its text, and the package that describes them
 * (Frictionless Data Package; JSON files by JSON Schema, tables by Table Schema).
 */
import type { Catalogue } from '../../catalog/catalogue';
import type { Territory } from '../../territory/units';
import { actorRecords, actorsSchema } from './actors';
import { codeColumns, codeRows, codingRecords, codingsSchema } from './codings';
import { comunaColumns, comunaCoverage } from './comunas';
import { CREDITS } from './credits';
import { divisionColumns, divisionUnits } from './divisions';
import { experienceColumns, experienceRecords, experiencesSchema } from './experiences';
import { fichaRecords, fichasSchema } from './fichas';
import { inventoryColumns, inventoryRecords, inventorySchema } from './inventory';
import type { JsonSchema } from './jsonSchema';
import { type DataPackage, type OpenDataFile, PACKAGE_FILE, type PackageResource } from './openDataPackage';
import { sourceRecords, sourcesSchema } from './sources';
import { type Column, tableSchema, tableText } from './tableSchema';

/** The catalogue's own texts and codes; what comes from others keeps the licence of its source. */
export const DATA_LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
};

interface Product {
  file: OpenDataFile;
  resource: Omit<PackageResource, 'bytes' | 'hash'>;
  schemaFile?: OpenDataFile;
}

/** All files of the open data, the package first. `sha256` gives the digest of a text in hexadecimal. */
export function openDataFiles(
  catalogue: Catalogue,
  territory: Territory,
  sha256: (text: string) => string,
): OpenDataFile[] {
  const products = productsOf(catalogue, territory);
  const { study } = catalogue.sources;
  const description: DataPackage = {
    profile: 'data-package',
    name: 'atlas-de-articulacion',
    title: 'Atlas de Articulación: datos abiertos',
    description: `Catálogo de experiencias de articulación de actores, leído del informe «${study.report}» del estudio «${study.title}» (${study.by}, para ${study.client}).`,
    version: catalogue.version,
    catalogueHash: catalogue.hash,
    licenses: [DATA_LICENCE],
    sources: [
      { title: `${study.title}. ${study.report}. ${study.by}.` },
      ...CREDITS.filter((credit) => credit.kind === 'data').map(({ name, by, licence, url }) => ({
        title: name === by ? `${name} (${licence})` : `${name}, ${by} (${licence})`,
        path: url,
      })),
    ],
    resources: products.map(({ file, resource }) => ({
      ...resource,
      bytes: new TextEncoder().encode(file.text).length,
      hash: `sha256:${sha256(file.text)}`,
    })),
  };
  return [
    jsonFile(PACKAGE_FILE, description),
    ...products.map(({ file }) => file),
    ...products.flatMap(({ schemaFile }) => schemaFile ?? []),
  ];
}

function productsOf(catalogue: Catalogue, territory: Territory): Product[] {
  const codings = codingRecords(catalogue);
  return [
    json(
      'experiences',
      'Experiencias',
      'Todas las experiencias, con ficha o solo identificadas: territorio, alcance, años, temas, programas y dudas.',
      experienceRecords(catalogue, territory),
      experiencesSchema,
    ),
    json(
      'fichas',
      'Fichas',
      'Las fichas enteras: campos con su estado, resumen, código y evidencia; índices, factores, actores y montos.',
      fichaRecords(catalogue),
      fichasSchema,
    ),
    json(
      'inventory',
      'Inventario',
      'Las filas de las listas del informe, como se imprimen, y la experiencia a que corresponde cada una.',
      inventoryRecords(catalogue),
      inventorySchema,
    ),
    json(
      'actors',
      'Actores',
      'El registro de actores, cada uno una vez, con su sector y las fichas en que participa.',
      actorRecords(catalogue),
      actorsSchema,
    ),
    json(
      'sources',
      'Fuentes',
      'Los programas de que salen las experiencias, el estudio, y los datos y obras ajenas que usa el atlas.',
      sourceRecords(catalogue),
      sourcesSchema,
      catalogue.sources.programmes.length,
    ),
    json(
      'codings',
      'Lecturas',
      'Los códigos de los dos lectores por separado, y el acuerdo por código con cada diferencia.',
      codings,
      codingsSchema,
      codings.codings.length,
    ),
    csv(
      'comunas',
      'Comunas',
      'Cada comuna de Chile y cuántas experiencias documentadas y supramunicipales la alcanzan, por vía.',
      comunaColumns,
      comunaCoverage(catalogue, territory),
      ['cut'],
    ),
    csv(
      'divisions',
      'Divisiones',
      'Las regiones y provincias de las divisiones de 2008 y actual.',
      divisionColumns,
      divisionUnits(territory),
      ['division', 'code'],
    ),
    csv(
      'experiences-table',
      'Experiencias, en tabla',
      'Una fila por experiencia, con sus índices y factores si tiene ficha.',
      experienceColumns(catalogue, territory),
      catalogue.experiences,
      ['id'],
      'experiences',
    ),
    csv(
      'codes',
      'Códigos, en tabla',
      'Una fila por ficha y código: valor acordado, líneas de evidencia y lo que dijo cada lector.',
      codeColumns,
      codeRows(catalogue),
      ['ficha', 'code'],
    ),
    csv(
      'inventory-table',
      'Inventario, en tabla',
      'Las mismas filas del inventario, para una planilla.',
      inventoryColumns,
      catalogue.inventory,
      undefined,
      'inventory',
    ),
  ];
}

function json(
  name: string,
  title: string,
  description: string,
  records: unknown,
  schema: JsonSchema,
  count = Array.isArray(records) ? records.length : 1,
): Product {
  const path = `${name}.json`;
  const schemaPath = `schemas/${name}.schema.json`;
  return {
    file: jsonFile(path, records),
    schemaFile: jsonFile(schemaPath, schema),
    resource: {
      name,
      path,
      profile: 'data-resource',
      title,
      description,
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
      records: count,
      schema: schemaPath,
    },
  };
}

function csv<Row>(
  name: string,
  title: string,
  description: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  primaryKey?: readonly string[],
  stem = name,
): Product {
  const path = `${stem}.csv`;
  return {
    file: { path, text: tableText(columns, rows), mediaType: 'text/csv' },
    resource: {
      name,
      path,
      profile: 'tabular-data-resource',
      title,
      description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      records: rows.length,
      schema: tableSchema(columns, primaryKey),
    },
  };
}

function jsonFile(path: string, content: unknown): OpenDataFile {
  return { path, text: `${JSON.stringify(content, null, 1)}\n`, mediaType: 'application/json' };
}
