/** Reads what a Zod schema expects, so that one definition serves parsing, messages and graph. */
import type { z } from 'zod';
import type { FieldMeta } from './fields.ts';

type Schema = z.core.$ZodType;

/** Removes `optional` and `default` around a schema. */
export function unwrap(schema: Schema): Schema {
  const { def } = schema._zod;
  if (def.type === 'optional' || def.type === 'default' || def.type === 'nullable') {
    return unwrap((def as z.core.$ZodOptionalDef).innerType);
  }
  return schema;
}

/** The schema of a child: a key of an object, or any index of an array. */
export function childOf(schema: Schema | undefined, key: string | number): Schema | undefined {
  if (!schema) return undefined;
  const { def } = unwrap(schema)._zod;
  if (def.type === 'object') {
    const { shape } = def as z.core.$ZodObjectDef;
    return typeof key === 'string' && Object.hasOwn(shape, key) ? shape[key] : undefined;
  }
  if (def.type === 'array') return (def as z.core.$ZodArrayDef).element;
  return undefined;
}

/** The schema at a path of keys and indexes. */
export function schemaAt(root: Schema, path: readonly PropertyKey[]): Schema | undefined {
  let schema: Schema | undefined = root;
  for (const key of path) schema = childOf(schema, key as string | number);
  return schema;
}

/** The keys of an object schema, in the model's order. */
export function keysOf(schema: Schema): string[] {
  const { def } = unwrap(schema)._zod;
  return def.type === 'object' ? Object.keys((def as z.core.$ZodObjectDef).shape) : [];
}

/** `string`, `number`, `boolean`, `array`, `object`… or `undefined` for an unknown key. */
export function typeOf(schema: Schema | undefined): string | undefined {
  if (!schema) return undefined;
  const { def } = unwrap(schema)._zod;
  if (def.type === 'enum') return 'string';
  return def.type;
}

/** Whether a schema is a number without decimals. */
export function isInteger(schema: Schema | undefined): boolean {
  if (!schema) return false;
  return (unwrap(schema)._zod.def as Partial<z.core.$ZodNumberFormatDef>).format === 'safeint';
}

/** The values of an enumeration, if the schema is one. */
export function choicesOf(schema: Schema | undefined): readonly string[] {
  if (!schema) return [];
  const { def } = unwrap(schema)._zod;
  return def.type === 'enum' ? Object.values((def as z.core.$ZodEnumDef).entries).map(String) : [];
}

const metas = new WeakMap<Schema, FieldMeta & Described>();

/** What the model notes of a schema. Zod makes it anew each time, and every field of every item asks. */
function metaOf(schema: Schema): FieldMeta & Described {
  let meta = metas.get(schema);
  if (!meta) {
    meta = ((schema as z.ZodType).meta() ?? {}) as FieldMeta & Described;
    metas.set(schema, meta);
  }
  return meta;
}

/** What Zod and JSON Schema name themselves. */
interface Described {
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
}

/** The French description of a field. */
export function descriptionOf(schema: Schema | undefined): string | undefined {
  if (!schema) return undefined;
  return metaOf(schema).description ?? metaOf(unwrap(schema)).description;
}

/** The help of a field in a form. */
export function helpOf(schema: Schema | undefined): string | undefined {
  if (!schema) return undefined;
  return metaOf(schema).help ?? metaOf(unwrap(schema)).help ?? descriptionOf(schema);
}

/** Whether a field must be there: it has neither a default nor the right to be left out. */
export const isRequired = (schema: Schema): boolean => unwrap(schema) === schema;

/** The bounds of a number, of the length of a text or of a list, where the model gives some. */
export function boundsOf(schema: Schema): { readonly min?: number; readonly max?: number } {
  const bounds: { min?: number; max?: number } = {};
  for (const check of checksOf(schema)) {
    if (check.check === 'min_length') bounds.min = check.minimum;
    if (check.check === 'max_length') bounds.max = check.maximum;
    if (check.check === 'greater_than') bounds.min = Number(check.value);
    if (check.check === 'less_than') bounds.max = Number(check.value);
  }
  return bounds;
}

/** The pattern of a text that has one, as the source of a regular expression. */
export function patternOf(schema: Schema): string | undefined {
  const checks = checksOf(schema).map((check) => ('pattern' in check ? check.pattern : undefined));
  return marksOf(schema).pattern ?? checks.find((pattern) => pattern !== undefined)?.source;
}

type CheckDef =
  | z.core.$ZodCheckMinLengthDef
  | z.core.$ZodCheckMaxLengthDef
  | z.core.$ZodCheckGreaterThanDef
  | z.core.$ZodCheckLessThanDef
  | z.core.$ZodCheckRegexDef;

const checksOf = (schema: Schema) =>
  (unwrap(schema)._zod.def.checks ?? []).map(({ _zod: { def } }) => def as CheckDef);

/** Reference and territory marks of a field. */
export function marksOf(schema: Schema | undefined): FieldMeta & Described {
  return schema ? metaOf(unwrap(schema)) : {};
}
