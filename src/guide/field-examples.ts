/** Examples of fields, taken from what is published: the reader sees what others wrote. Pure. */
import { stringify } from 'yaml';
import type { Graph, Item } from '../model/graph.ts';
import { fieldsOf, type FieldHelp } from '../model/field-reference.ts';
import type { Kind } from '../model/kinds.ts';

const LONGEST_LIST = 2;

/**
 * The item of a kind to learn from: of those that use at least as many fields as most, the one with
 * the shortest header. Nothing when the kind has no item.
 */
export function modelItem<K extends Kind>(graph: Graph, kind: K): Item<K> | undefined {
  const items = graph.all(kind).map((item) => {
    const fields = writtenFields(item as Item);
    return { item, count: Object.keys(fields).length, length: stringify(fields).length };
  });
  const counts = items.map(({ count }) => count).sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  const complete = items.filter(({ count }) => count >= usual);
  return complete.sort((a, b) => a.length - b.length)[0]?.item;
}

/** The header of an item as its author would type it, fields left out included in none. */
export const headerOf = (item: Item): string => toYaml(writtenFields(item));

const toYaml = (value: unknown) => stringify(value, { lineWidth: 0 }).trimEnd();

/** The fields that say something: what is empty or as by default is not typed. */
function writtenFields(item: Item): Record<string, unknown> {
  const data = item.data as Record<string, unknown>;
  const known = fieldsOf(item.kind).filter(({ path }) => path.length === 1);
  return Object.fromEntries(
    known.flatMap(({ name }) => (isSaid(data[name]) ? [[name, trimmed(data[name])]] : [])),
  );
}

const isSaid = (value: unknown) =>
  value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);

/** Without what an object leaves at its default. */
function trimmed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, held]) => (isSaid(held) ? [[key, trimmed(held)]] : [])),
  );
}

/**
 * How a field is written, as lines of a header: as in `model`, else as in the first item that has
 * it, else as the model of data allows. A field of a field stands under the one that holds it.
 */
export function exampleOf(graph: Graph, kind: Kind, field: FieldHelp, model?: Item): string {
  const items = [...(model ? [model] : []), ...(graph.all(kind) as readonly Item[])];
  for (const item of items) {
    const found = valueAt(item.data, field.path);
    if (isSaid(found)) return underParents(field.path, trimmed(found));
  }
  return underParents(field.path, madeUpValue(field));
}

function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || value === undefined) return value;
  if (key !== '[]') return valueAt((value as Record<string, unknown>)[key], rest);
  return (value as readonly unknown[]).map((each) => valueAt(each, rest)).find(isSaid);
}

function underParents(path: readonly string[], value: unknown): string {
  const shown = Array.isArray(value) ? value.slice(0, LONGEST_LIST) : value;
  const nested = path.reduceRight<unknown>(
    (held, key) => (key === '[]' ? [held] : { [key]: held }),
    shown,
  );
  return toYaml(nested);
}

/** For the few fields that nothing published uses today. */
function madeUpValue({ path, value, choices }: FieldHelp): unknown {
  if (choices.length > 0) return choices[0]!.value;
  if (value.startsWith('`true`')) return true;
  if (value.startsWith('liste')) return ['nom-d-un-fichier'];
  if (value.startsWith('nombre')) return 1;
  if (value === 'date, au jour') return '2027-06-30';
  if (value.startsWith('date')) return '2024-03';
  return path.at(-1) === 'site' ? 'https://exemple.fr/' : 'nom-d-un-fichier';
}
