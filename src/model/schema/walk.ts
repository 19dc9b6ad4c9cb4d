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

const metaOf = (schema: Schema) =>
  (schema as z.ZodType).meta() as (FieldMeta & { description?: string }) | undefined;

/** The French description of a field. */
export function descriptionOf(schema: Schema | undefined): string | undefined {
  if (!schema) return undefined;
  return metaOf(schema)?.description ?? metaOf(unwrap(schema))?.description;
}

/** Reference and territory marks of a field. */
export function marksOf(schema: Schema | undefined): FieldMeta {
  return schema ? (metaOf(unwrap(schema)) ?? {}) : {};
}

/** The least and the most that a field holds: signs of a text, items of a list, or the number. */
export function boundsOf(schema: Schema): { least?: number; most?: number } {
  const bounds: { least?: number; most?: number } = {};
  for (const { _zod } of unwrap(schema)._zod.def.checks ?? []) {
    const { check, minimum, maximum, value } = _zod.def as Check;
    if (check === 'min_length') bounds.least = minimum!;
    if (check === 'max_length') bounds.most = maximum!;
    if (check === 'greater_than') bounds.least = value!;
    if (check === 'less_than') bounds.most = value!;
  }
  return bounds;
}

interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
}
