/** Fields as YAML, in the model's order, complete or not. Pure. */
import type { z } from 'zod';
import type { Kind } from './kinds.ts';
import { SCHEMAS } from './schema/schemas.ts';
import { childOf, choicesOf, keysOf, marksOf, typeOf, unwrap } from './schema/walk.ts';

type Schema = z.core.$ZodType;

/** Values of an item, complete or not; what is required and absent becomes a gap. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Writes fields as YAML, in the model's order. A required field without value keeps its name, empty:
 * the validator says what goes there, at that line.
 */
export const writeFields = (kind: Kind, fields: Fields): string =>
  linesOf(fields, SCHEMAS[kind], '').join('\n') + '\n';

function linesOf(fields: Fields, schema: Schema, indent: string): string[] {
  return keysOf(schema).flatMap((key) => {
    const child = childOf(schema, key)!;
    const value = fields[key];
    const isRequired = unwrap(child) === child;
    if (typeOf(child) === 'object' && (isRequired || isGiven(value)))
      return [`${indent}${key}:`, ...linesOf((value ?? {}) as Fields, child, `${indent}  `)];
    if (!isGiven(value)) return isRequired ? [`${indent}${key}:`] : [];
    if (!Array.isArray(value)) return [`${indent}${key}: ${scalar(value, child)}`];
    const element = childOf(child, 0);
    if (element && typeOf(element) === 'object')
      return [
        `${indent}${key}:`,
        ...value.flatMap((item) => itemLines(item as Fields, element, indent)),
      ];
    return [`${indent}${key}: [${value.map((item) => scalar(item, element)).join(', ')}]`];
  });
}

function itemLines(item: Fields, schema: Schema, indent: string): string[] {
  const lines = linesOf(item, schema, `${indent}    `);
  return lines.map((line, index) => (index === 0 ? `${indent}  - ${line.trimStart()}` : line));
}

/** Neither absent, nor empty, nor what the model says by default; a group, when it holds something. */
const isGiven = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  value !== false &&
  !(Array.isArray(value) && value.length === 0) &&
  (typeof value !== 'object' || Array.isArray(value) || Object.values(value).some(isGiven));

/** Names and dates are written bare, texts in quotes. */
function scalar(value: unknown, schema: Schema | undefined): string {
  if (typeof value !== 'string') return String(value);
  const { reference, territory } = marksOf(schema);
  const isName = reference !== undefined || territory === 'region' || choicesOf(schema).length > 0;
  const isBare =
    territory !== 'department' &&
    (isName ? /^[a-z0-9-]+$/.test(value) : /^\d{4}-\d{2}(?:-\d{2})?$/.test(value));
  return isBare ? value : JSON.stringify(value);
}

/** A whole fiche: its fields, then its text. */
export const writeFiche = (kind: Kind, fields: Fields, body: string): string =>
  `---\n${writeFields(kind, fields)}---\n\n${body}`;
