import type { Scalar } from 'yaml';
import type { z } from 'zod';
import { choicesOf, marksOf, typeOf } from '../schema/walk.ts';
import { textOfScalar } from './yaml-document.ts';

/**
 * Names of the model (slugs, choices) are written bare, department codes in quotes, and so is a
 * text that looks like a number. Any other text keeps its author's quotes, straight and double
 * when there are some: taking them off would change every file, and break at the first `:` that
 * is added.
 */
export function setQuotes(node: Scalar, schema: z.core.$ZodType | undefined): void {
  if (typeOf(schema) !== 'string' || node.value === null) return;
  const { reference, territory } = marksOf(schema);
  const text = textOfScalar(node);
  const looksLikeText = typeof node.value === 'string';
  node.value = text;
  if (territory === 'department' || !looksLikeText) node.type = 'QUOTE_DOUBLE';
  else if (reference || choicesOf(schema).length > 0) node.type = 'PLAIN';
  else if (node.type === 'QUOTE_SINGLE' && !/["\\]/.test(text)) node.type = 'QUOTE_DOUBLE';
}
