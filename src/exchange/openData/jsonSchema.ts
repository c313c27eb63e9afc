/** The part of JSON Schema (draft 2020-12) in which the open data describe themselves, and short words to write it. */

export const JSON_SCHEMA_DIALECT = 'https://json-schema.org/draft/2020-12/schema';

type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'object' | 'array';

export interface JsonSchema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  type?: TypeName | readonly TypeName[];
  enum?: readonly (string | number | boolean | null)[];
  anyOf?: readonly JsonSchema[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
}

export const text: JsonSchema = { type: 'string' };
export const integer: JsonSchema = { type: 'integer' };
export const number: JsonSchema = { type: 'number' };
export const flag: JsonSchema = { type: 'boolean' };
export const fichaNumber: JsonSchema = { type: 'integer', minimum: 1, maximum: 23 };

export function oneOf(values: readonly (string | number)[]): JsonSchema {
  return { enum: values };
}

export function list(items: JsonSchema, limits: Pick<JsonSchema, 'minItems' | 'maxItems'> = {}): JsonSchema {
  return { type: 'array', items, ...limits };
}

/** The same, or null where the report does not say. */
export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** An object with exactly these keys, all of them present. */
export function record(properties: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  return {
    type: 'object',
    ...(description ? { description } : {}),
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** The same schema under each of these keys. */
export function under(keys: readonly string[], schema: JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries(keys.map((key) => [key, schema]));
}

export function described(schema: JsonSchema, description: string): JsonSchema {
  return { ...schema, description };
}

/** A schema that stands as a file of its own. */
export function document(name: string, title: string, schema: JsonSchema): JsonSchema {
  return { $schema: JSON_SCHEMA_DIALECT, $id: `${name}.schema.json`, title, ...schema };
}
