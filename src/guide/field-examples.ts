/** Examples of fields, taken from what is published: the reader sees what others wrote. Pure. */
import { stringify } from 'yaml';
import type { Graph, Item } from '../model/graph.ts';
import { fieldsOf, SEVERAL_FIELDS, type FieldHelp } from '../model/field-reference.ts';
import type { Kind } from '../model/kinds.ts';
import { oncePerGraph } from '../model/once-per-graph.ts';
import { SCHEMAS } from '../model/schema/schemas.ts';
import { keysOf } from '../model/schema/walk.ts';

const LONGEST_LIST = 2;

/**
 * The item of a kind to learn from: of those that use at least as many fields as most, the one with
 * the shortest header. Nothing when the kind has no item.
 */
export function modelItem<K extends Kind>(graph: Graph, kind: K): Item<K> | undefined {
  const models = modelItems(graph);
  if (!models.has(kind)) models.set(kind, chooseModel(graph.all(kind) as readonly Item[]));
  return models.get(kind) as Item<K> | undefined;
}

const modelItems = oncePerGraph(() => new Map<Kind, Item | undefined>());

function chooseModel(all: readonly Item[]): Item | undefined {
  const items = all.map((item) => ({ item, fields: writtenFields(item) }));
  const countOf = ({ fields }: (typeof items)[number]) => Object.keys(fields).length;
  const counts = items.map(countOf).sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  return items
    .filter((one) => countOf(one) >= usual)
    .map(({ item, fields }) => ({ item, length: stringify(fields).length }))
    .sort((a, b) => a.length - b.length)[0]?.item;
}

/** The header of an item as its author would type it, fields left out included in none. */
export const headerOf = (item: Item): string => toYaml(writtenFields(item));

const toYaml = (value: unknown) => stringify(value, { lineWidth: 0 }).trimEnd();

/** The fields that say something: what is empty or as by default is not typed. */
function writtenFields(item: Item): Record<string, unknown> {
  const data = item.data as Record<string, unknown>;
  return Object.fromEntries(
    keysOf(SCHEMAS[item.kind]).flatMap((name) =>
      isSaid(data[name]) ? [[name, trimmed(data[name])]] : [],
    ),
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
 * How each field is written, by its name, as lines of a header: as in the item to learn from, else
 * as in the first that has it, else as the model of data allows. Fields of a field are shown
 * together, with the one that holds them; those that are not there have an example of their own.
 */
export function examplesOf(graph: Graph, kind: Kind): ReadonlyMap<string, string> {
  const model = modelItem<Kind>(graph, kind);
  const items = [...(model ? [model] : []), ...(graph.all(kind) as readonly Item[])];
  const examples = new Map<string, string>();
  const shown: string[][] = [];
  for (const field of fieldsOf(kind)) {
    if (shown.some((path) => isSame(path, field.path))) continue;
    const value = foundValue(items, field) ?? madeUpValue(field);
    if (value === undefined) continue;
    examples.set(field.name, toYaml(underParents(field.path, value)));
    shown.push(...pathsIn(value, field.path));
  }
  return examples;
}

/** The value to show of a field: of fields that hold others, the one that says most. */
function foundValue(items: readonly Item[], { path, value }: FieldHelp): unknown {
  const said = items.map(({ data }) => valueAt(data, path)).filter(isSaid);
  if (value === SEVERAL_FIELDS) return trimmed(fullest(said));
  if (value === `liste : ${SEVERAL_FIELDS}`) {
    const one = fullest(said.flat());
    return one === undefined ? undefined : [trimmed(one)];
  }
  const [first] = said;
  return Array.isArray(first) ? first.slice(0, LONGEST_LIST) : first;
}

function fullest(values: readonly unknown[]): unknown {
  const size = (value: unknown) => Object.values(value as object).filter(isSaid).length;
  return values.reduce(
    (best, value) => (best === undefined || size(value) > size(best) ? value : best),
    undefined,
  );
}

function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || value === undefined) return value;
  if (key !== '[]') return valueAt((value as Record<string, unknown>)[key], rest);
  return (value as readonly unknown[]).map((each) => valueAt(each, rest)).find(isSaid);
}

const isSame = (a: readonly string[], b: readonly string[]) => a.join('.') === b.join('.');

/** The paths of the fields that a value shows. */
function pathsIn(value: unknown, path: readonly string[]): string[][] {
  const [first] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  if (typeof first !== 'object' || first === null) return [];
  const under = Array.isArray(value) ? [...path, '[]'] : path;
  return Object.keys(first).map((key) => [...under, key]);
}

const underParents = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight<unknown>((held, key) => (key === '[]' ? [held] : { [key]: held }), value);

/** What to write where nothing published has the field, by the sort of value. */
const MADE_UP: readonly (readonly [start: string, value: unknown])[] = [
  ['`true`', true],
  ['texte', 'contact@exemple.fr'],
  ['région', 'bretagne'],
  ['code de département', '35'],
  ['liste : texte', ['ancien-nom']],
  ['liste : nom', ['nom-du-fichier']],
  ['liste : région', ['bretagne']],
  ['liste : code', ['35']],
  ['nom', 'nom-du-fichier'],
  ['date, au jour, au mois', '2024-03'],
  ['date', '2027-06-30'],
  ['liste : adresse du site', ['/leviers/equipe-leader/']],
  ['adresse du site', '/leviers/ancien-nom/'],
  ['adresse', 'https://exemple.fr/'],
];

const LONG_TEXT = 'La CPTS du Lac ouvre un agenda commun à trente cabinets des deux rives.';

function madeUpValue({ value, bounds = '', choices }: FieldHelp): unknown {
  if (choices.length > 0) return choices[0]!.value;
  const least = Number(/^de (\d+)/.exec(bounds)?.[1] ?? 1);
  if (value.startsWith('nombre')) return least;
  if (value === 'texte' && least > 20) return LONG_TEXT;
  return MADE_UP.find(([start]) => value.startsWith(start))?.[1];
}
