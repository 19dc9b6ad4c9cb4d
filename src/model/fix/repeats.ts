/** A list of references names each thing once. */
import { isScalar, type Scalar, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { childOf, marksOf, typeOf } from '../schema/walk.ts';
import { textOfScalar } from './yaml-document.ts';

type Schema = z.core.$ZodType;

export const isReferences = (schema: Schema | undefined): boolean =>
  typeOf(schema) === 'array' && marksOf(childOf(schema, 0)).reference !== undefined;

/** The data, without what its lists of references repeat. */
export function withoutRepeats(data: unknown, schema: Schema | undefined): unknown {
  if (Array.isArray(data)) {
    const items = isReferences(schema) ? [...new Set(data)] : data;
    return items.map((item) => withoutRepeats(item, childOf(schema, 0)));
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, withoutRepeats(value, childOf(schema, key))]),
  );
}

/** Removes the repeats from the list and names them; their comments go to the one that stays. */
export function removeRepeats(list: YAMLSeq): string[] {
  const kept = new Map<string, Scalar>();
  const removed: string[] = [];
  list.items = list.items.filter((item) => {
    if (!isScalar(item)) return true;
    const text = textOfScalar(item);
    const first = kept.get(text);
    if (!first) {
      kept.set(text, item);
      return true;
    }
    removed.push(text);
    for (const place of ['commentBefore', 'comment'] as const) {
      const lines = [first[place], item[place]].filter((line) => line != null);
      if (lines.length > 0) first[place] = lines.join('\n');
    }
    return false;
  });
  return removed;
}
