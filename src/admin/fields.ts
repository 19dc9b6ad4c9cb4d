/** A field of the model as a field of the editors' interface: label, help, choices, limits. */
import type { Field, RelationField } from '@sveltia/cms';
import type { z } from 'zod';
import { frenchTypography } from '../markdown/typography.ts';
import { labelOf } from '../model/field-labels.ts';
import type { Kind } from '../model/kinds.ts';
import {
  boundsOf,
  childOf,
  choicesOf,
  helpOf,
  isInteger,
  isRequired,
  keysOf,
  marksOf,
  patternOf,
  typeOf,
} from '../model/schema/walk.ts';
import { titleFieldOf } from './title-field.ts';

type Schema = z.core.$ZodType;

/** Texts that may be longer, or have to be this long, have room on several lines. */
const LONG = 300;
const NEVER_SHORT = 60;

const LIST_ITEM = 'élément';
const ONE_LINE: [string, string] = ['^[^\\n]*$', 'Écrivez sur une seule ligne.'];

/** The fields of an object of the model, in the model's order. */
export const fieldsOf = (schema: Schema): Field[] =>
  keysOf(schema).map((key) => fieldOf(key, childOf(schema, key)!));

/** One field, with what it contains. Throws on a sort of schema that has no control here. */
function fieldOf(key: string, schema: Schema): Field {
  const common = {
    name: key,
    label: labelOf(key),
    hint: hintOf(schema),
    required: isRequired(schema),
  };
  const { reference } = marksOf(schema);
  if (reference) return { ...common, ...relation(reference) };
  if (choicesOf(schema).length > 0) return { ...common, ...select(schema) };
  switch (typeOf(schema)) {
    case 'string':
      return { ...common, ...text(schema) };
    case 'number':
      return {
        ...common,
        widget: 'number',
        value_type: isInteger(schema) ? 'int' : 'float',
        ...(!isInteger(schema) && { step: 0.01 }),
        ...boundsOf(schema),
      };
    case 'boolean':
      return { ...common, widget: 'boolean', default: false };
    case 'object':
      return { ...common, widget: 'object', fields: fieldsOf(schema) };
    case 'array':
      return { ...common, ...list(schema) };
    default:
      throw new Error(`${key}: no control for a ${typeOf(schema) ?? 'missing schema'}`);
  }
}

/** The marks of Markdown of a file would show as they are. */
const hintOf = (schema: Schema) => frenchTypography((helpOf(schema) ?? '').replaceAll('`', ''));

function text(schema: Schema) {
  const { format, mismatch = '' } = marksOf(schema);
  if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' } as const;
  const pattern = patternOf(schema);
  const { min, max } = boundsOf(schema);
  const limits = {
    ...(min !== undefined && min > 1 && { minlength: min }),
    ...(max !== undefined && { maxlength: max }),
  };
  if (pattern !== undefined)
    return {
      widget: 'string' as const,
      ...limits,
      pattern: [pattern, frenchTypography(mismatch)] as [string, string],
    };
  return (max ?? 0) > LONG || (min ?? 0) >= NEVER_SHORT
    ? { widget: 'text' as const, ...limits, pattern: ONE_LINE }
    : { widget: 'string' as const, ...limits };
}

function select(schema: Schema) {
  const { labels = {}, territory } = marksOf(schema);
  const options = choicesOf(schema).map((value) => ({ label: labels[value] ?? value, value }));
  // the register is sorted by code, which JavaScript sorts as numbers
  if (territory) options.sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  return { widget: 'select' as const, options };
}

/** What is stored is the name of the file; what is seen is its title. */
function relation(kind: Kind): Omit<RelationField, 'name'> {
  const title = titleFieldOf(kind);
  return {
    widget: 'relation',
    collection: kind,
    value_field: '{{slug}}',
    display_fields: [title],
    search_fields: [title],
  };
}

function list(schema: Schema) {
  const element = childOf(schema, 0)!;
  const { min } = boundsOf(schema);
  const bounds = min ? { min } : {};
  const { reference } = marksOf(element);
  if (reference) return { ...relation(reference), multiple: true, ...bounds };
  if (choicesOf(element).length > 0) return { ...select(element), multiple: true, ...bounds };
  if (typeOf(element) === 'object') {
    const fields = fieldsOf(element);
    return {
      widget: 'list' as const,
      label_singular: LIST_ITEM,
      fields,
      summary: `{{fields.${fields[0]!.name}}}`,
      collapsed: 'auto' as const,
      ...bounds,
    };
  }
  return {
    widget: 'list' as const,
    label_singular: LIST_ITEM,
    field: { ...fieldOf('element', element), label: LIST_ITEM, hint: '' },
    ...bounds,
  };
}
