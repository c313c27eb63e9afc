import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { makeOpenData } from '../../build/openData';
import { CODE_IDS, FACTOR_IDS, FIELD_IDS } from '../../src/catalog/vocabulary';
import { toCsv } from '../../src/exchange/csv';
import type { JsonSchema } from '../../src/exchange/openData/jsonSchema';
import type { DataPackage } from '../../src/exchange/openData/openDataPackage';

const files = new Map(makeOpenData(process.cwd()).map((file) => [file.path, file.text]));

function text(path: string): string {
  const found = files.get(path);
  if (found === undefined) throw new Error(`There is no ${path}.`);
  return found;
}
function json<T>(path: string): T {
  return JSON.parse(text(path)) as T;
}
function table(path: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text(path), { header: true, skipEmptyLines: true }).data;
}

interface ExperienceRecord {
  id: string;
  ficha: number | null;
  country: string | null;
  status: string;
  territory: { code: string }[];
  reach: string[];
}
interface FichaRecord {
  n: number;
  fields: Record<string, { status: string; code: unknown; evidence: unknown[] }>;
  indices: Record<string, { value: number | null; coded: number; of: number }>;
  factors: Record<string, string>;
}

const experiences = json<ExperienceRecord[]>('experiences.json');
const fichas = json<FichaRecord[]>('fichas.json');
const reachOfFicha = (n: number) => experiences.find((experience) => experience.ficha === n)?.reach ?? [];

/** The keywords of draft 2020-12 that our schemas use; an unknown keyword is an error, so that none is passed over. */
const KEYWORDS = new Set([
  '$schema',
  '$id',
  'title',
  'description',
  'type',
  'enum',
  'anyOf',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'pattern',
]);

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Number.isInteger(value)) return 'integer';
  return typeof value;
}

/** Where a value breaks its schema, each as «path: reason». */
function breaches(schema: JsonSchema, value: unknown, path = '$'): string[] {
  const found: string[] = Object.keys(schema)
    .filter((keyword) => !KEYWORDS.has(keyword))
    .map((keyword) => `${path}: unknown keyword ${keyword}`);
  const type = typeOf(value);
  if (schema.type) {
    const allowed = [schema.type].flat();
    if (!allowed.some((name) => name === type || (name === 'number' && type === 'integer'))) {
      return [...found, `${path}: ${type} instead of ${allowed.join('|')}`];
    }
  }
  if (schema.enum && !schema.enum.includes(value as string)) found.push(`${path}: ${String(value)} is not allowed`);
  if (schema.anyOf && !schema.anyOf.some((option) => breaches(option, value, path).length === 0)) {
    found.push(...schema.anyOf.flatMap((option) => breaches(option, value, path)));
  }
  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum) found.push(`${path}: below ${schema.minimum}`);
    if (schema.maximum !== undefined && value > schema.maximum) found.push(`${path}: above ${schema.maximum}`);
  }
  if (typeof value === 'string' && schema.pattern && !new RegExp(schema.pattern).test(value)) {
    found.push(`${path}: «${value}» is not like ${schema.pattern}`);
  }
  if (Array.isArray(value)) {
    if (schema.minItems !== undefined && value.length < schema.minItems) found.push(`${path}: too few`);
    if (schema.maxItems !== undefined && value.length > schema.maxItems) found.push(`${path}: too many`);
    const { items } = schema;
    if (items) {
      for (const [index, item] of value.entries()) found.push(...breaches(items, item, `${path}[${index}]`));
    }
  }
  if (type === 'object') {
    const entries = value as Record<string, unknown>;
    for (const key of schema.required ?? []) if (!(key in entries)) found.push(`${path}: ${key} is missing`);
    for (const [key, entry] of Object.entries(entries)) {
      const property = schema.properties?.[key];
      if (property) found.push(...breaches(property, entry, `${path}.${key}`));
      else if (schema.additionalProperties === false) found.push(`${path}: ${key} is not foreseen`);
    }
  }
  return found;
}

describe('open data describe themselves', () => {
  it.each([
    'experiences',
    'fichas',
    'inventory',
    'actors',
    'sources',
    'codings',
  ])('%s.json keeps its schema', (name) => {
    const schema = json<JsonSchema>(`schemas/${name}.schema.json`);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(breaches(schema, json(`${name}.json`))).toEqual([]);
  });

  it('refuses what a schema does not allow', () => {
    const schema = json<JsonSchema>('schemas/fichas.schema.json');
    const spoilt = structuredClone(fichas);
    const first = spoilt[0] as FichaRecord;
    (first.fields.legalBasis as { code: unknown }).code = 4;
    (first.factors as Record<string, string>).resources = 'plenty';
    expect(breaches(schema, spoilt).length).toBeGreaterThanOrEqual(2);
  });

  it('lists every file with its size and digest', () => {
    const description = json<DataPackage>('datapackage.json');
    for (const resource of description.resources) {
      const content = text(resource.path);
      expect(resource.bytes).toBe(Buffer.byteLength(content));
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      if (typeof resource.schema === 'string') expect(files.has(resource.schema)).toBe(true);
      else
        expect(resource.schema.fields.map((field) => field.name)).toEqual(Object.keys(table(resource.path)[0] ?? {}));
    }
    const described = new Set(
      description.resources.flatMap(({ path, schema }) => [path, typeof schema === 'string' ? schema : path]),
    );
    expect([...files.keys()].filter((path) => path !== 'datapackage.json' && !described.has(path))).toEqual([]);
    expect(new Set(description.resources.map((resource) => resource.name)).size).toBe(description.resources.length);
  });

  it('writes tables without a byte order mark', () => {
    for (const [path, content] of files) if (path.endsWith('.csv')) expect(content.startsWith('\uFEFF')).toBe(false);
  });
});

describe('open data hold the whole catalogue', () => {
  it('has 56 experiences, 23 with a ficha', () => {
    expect(experiences).toHaveLength(56);
    expect(experiences.filter((experience) => experience.status === 'documented')).toHaveLength(23);
    expect(table('experiences.csv').map((row) => row.id)).toEqual(experiences.map((experience) => experience.id));
  });

  it('has 23 fichas with 23 fields', () => {
    expect(fichas.map((ficha) => ficha.n)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
    for (const ficha of fichas) {
      expect(Object.keys(ficha.fields)).toEqual([...FIELD_IDS]);
      expect(Object.keys(ficha.factors)).toEqual([...FACTOR_IDS]);
    }
  });

  it('has the 63 rows of the inventory, each of a known experience', () => {
    const rows = json<{ experience: string }[]>('inventory.json');
    const ids = new Set(experiences.map((experience) => experience.id));
    expect(rows).toHaveLength(63);
    expect(rows.every((row) => ids.has(row.experience))).toBe(true);
    expect(table('inventory.csv')).toHaveLength(63);
  });

  it('has one row a ficha and code', () => {
    const rows = table('codes.csv');
    expect(rows).toHaveLength(23 * CODE_IDS.length);
    for (const row of rows) {
      const field = fichas[Number(row.ficha) - 1]?.fields[row.code ?? ''];
      const value = field?.code ?? null;
      expect(row.value).toBe(value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value));
    }
  });

  it('never gives a code to what is unknown, and an index only where half is coded', () => {
    for (const ficha of fichas) {
      for (const field of Object.values(ficha.fields)) {
        if (field.status === 'no-information' || field.status === 'absent') expect(field.code).toBeNull();
      }
      for (const { value, coded, of } of Object.values(ficha.indices)) expect(value === null).toBe(coded * 2 < of);
    }
  });
});

describe('reach and coverage', () => {
  it('follows the worked figures of the report', () => {
    expect(reachOfFicha(8)).toEqual(['04202', '04203']);
    expect([...reachOfFicha(11)].sort()).toEqual(['10105', '10107', '10109', '10302']);
    expect(reachOfFicha(19)).toHaveLength(54);
    expect(reachOfFicha(20)).toHaveLength(1);
  });

  it('reaches nothing in Chile from abroad', () => {
    for (const experience of experiences) if (experience.country !== 'CL') expect(experience.reach).toEqual([]);
  });

  it('gives each of the 346 comunas one class', () => {
    const rows = table('comunas.csv');
    expect(rows).toHaveLength(346);
    const inClasses = ['named', 'provincial', 'regional', 'national', 'none'].map(
      (name) => rows.filter((row) => row.class === name).length,
    );
    expect(inClasses.reduce((sum, count) => sum + count, 0)).toBe(346);
    for (const row of rows) {
      const ways = ['named', 'provincial', 'regional', 'national'] as const;
      expect(row.class).toBe(ways.find((way) => Number(row[way]) > 0) ?? 'none');
    }
  });

  it('counts each experience once a comuna, and never one of a single comuna', () => {
    const rows = new Map(table('comunas.csv').map((row) => [row.cut, row]));
    const expected = new Map<string, number>();
    for (const experience of experiences) {
      if (experience.status !== 'documented' || experience.reach.length < 2) continue;
      for (const cut of experience.reach) expected.set(cut, (expected.get(cut) ?? 0) + 1);
    }
    for (const [cut, row] of rows) {
      const counted = ['named', 'provincial', 'regional', 'national'].reduce((sum, way) => sum + Number(row[way]), 0);
      expect(counted).toBe(expected.get(cut ?? '') ?? 0);
    }
    const hill = reachOfFicha(20)[0] ?? '';
    expect(rows.get(hill)?.named).toBe('0');
  });
});

describe('toCsv', () => {
  it('quotes what needs quotes and disarms formulas', () => {
    expect(toCsv([['a', 'b, "c"\nd', '=1+1', '@x', null]], { byteOrderMark: false })).toBe(
      'a,"b, ""c""\nd",\'=1+1,\'@x,\r\n',
    );
  });

  it('leaves numbers alone, and marks its bytes for spreadsheets unless told otherwise', () => {
    expect(toCsv([[-3.5, 0, '+56 2', '04202']])).toBe("\uFEFF-3.5,0,'+56 2,04202\r\n");
  });
});
