/**
 * The graph of the content: every reference resolved both ways, once. Built for the validator
 * and for the site alike, from items whose fields are right.
 */
import { isKind, KINDS, pathOf, type Kind } from './kinds.ts';
import type { Outline } from './parse/outline.ts';
import { isSlug } from './slug.ts';
import { SCHEMAS, type DataOf } from './schema/schemas.ts';
import { childOf, keysOf, marksOf, typeOf } from './schema/walk.ts';
import type { z } from 'zod';

interface ItemOf<K extends Kind> {
  readonly kind: K;
  readonly slug: string;
  readonly data: DataOf<K>;
  readonly body: string;
  readonly outline: Outline;
}

/** An item as pages and rules see it; `kind` tells which data it has. */
export type Item<K extends Kind = Kind> = { [P in K]: ItemOf<P> }[K];

/** Makes an item; `data` must be what the schema of `kind` gave. */
export const createItem = (parts: {
  kind: Kind;
  slug: string;
  data: DataOf<Kind>;
  body: string;
  outline: Outline;
}): Item => parts as Item;

/** One item naming another. */
export interface Reference {
  readonly kind: Kind;
  readonly slug: string;
  /** The frontmatter field, `resultats.0.source`; absent for the body. */
  readonly field?: string;
  /** The offset in the file; only for the body. */
  readonly offset?: number;
}

export interface Graph {
  /** The items of a kind, in the order of their slugs. */
  readonly all: <K extends Kind>(kind: K) => readonly Item<K>[];
  readonly find: <K extends Kind>(kind: K, slug: string) => Item<K> | undefined;
  /** What an item names, in reading order, repeats included. */
  readonly references: (item: Item) => readonly Reference[];
  /** The items of kind `from` that name this one, each once, in the order of their slugs. */
  readonly citing: <K extends Kind>(
    target: Pick<Item, 'kind' | 'slug'>,
    from: K,
  ) => readonly Item<K>[];
}

/** Builds the graph; references to nothing are kept, and found again by `references`. */
export function buildGraph(items: readonly Item[]): Graph {
  const sorted = [...items].sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0));
  const byKind = new Map<Kind, Item[]>();
  const bySlug = new Map<Kind, Map<string, Item>>();
  const outgoing = new Map<Item, Reference[]>();
  /** By the kind and the slug of what is named, then by the kind of what names it. */
  const incoming = new Map<Kind, Map<string, Map<Kind, Item[]>>>();
  for (const item of sorted) {
    mapGet(bySlug, item.kind, () => new Map<string, Item>()).set(item.slug, item);
    mapGet(byKind, item.kind, () => []).push(item);
  }
  for (const item of sorted) {
    const references = referencesOf(item);
    outgoing.set(item, references);
    for (const { kind, slug } of references) {
      const named = mapGet(incoming, kind, () => new Map<string, Map<Kind, Item[]>>());
      const citing = mapGet(named, slug, () => new Map<Kind, Item[]>());
      const list = mapGet(citing, item.kind, () => []);
      if (list.at(-1) !== item) list.push(item);
    }
  }
  return {
    all: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as Item<K>[],
    find: <K extends Kind>(kind: K, slug: string) =>
      bySlug.get(kind)?.get(slug) as Item<K> | undefined,
    references: (item) => outgoing.get(item) ?? [],
    citing: <K extends Kind>(target: Pick<Item, 'kind' | 'slug'>, from: K) =>
      (incoming.get(target.kind)?.get(target.slug)?.get(from) ?? []) as unknown as Item<K>[],
  };
}

function mapGet<K, V>(map: Map<K, V>, at: K, make: () => V): V {
  let value = map.get(at);
  if (value === undefined) map.set(at, (value = make()));
  return value;
}

/** Everything an item names: in its fields, by citations, by steps and by links. */
function referencesOf(item: Pick<Item, 'kind' | 'data' | 'outline'>): Reference[] {
  const found: Reference[] = [];
  collectFields(item.data, SCHEMAS[item.kind], '', found);
  const { citations, steps, links } = item.outline;
  for (const { slug, offset } of citations) found.push({ kind: 'sources', slug, offset });
  for (const { references, offset } of steps) {
    for (const reference of references) {
      const [kind = '', slug = '', ...rest] = reference.split('/');
      if (isKind(kind) && isSlug(slug) && rest.length === 0) found.push({ kind, slug, offset });
    }
  }
  for (const { url, offset } of links) {
    const target = itemOfLink(url);
    if (target) found.push({ ...target, offset });
  }
  return found;
}

function collectFields(
  value: unknown,
  schema: z.core.$ZodType | undefined,
  path: string,
  found: Reference[],
): void {
  if (value === undefined || value === null || !schema) return;
  const { reference, address } = marksOf(schema);
  if (reference && typeof value === 'string') {
    found.push({ kind: reference, slug: value, field: path });
  } else if (address && typeof value === 'string') {
    const target = itemOfLink(value);
    if (target) found.push({ ...target, field: path });
  } else if (Array.isArray(value)) {
    const element = childOf(schema, 0);
    if (element && !holdsReference(element)) return;
    value.forEach((item, index) => collectFields(item, element, `${path}.${index}`, found));
  } else if (typeOf(schema) === 'object') {
    for (const name of keysOf(schema)) {
      collectFields(
        (value as Record<string, unknown>)[name],
        childOf(schema, name),
        path ? `${path}.${name}` : name,
        found,
      );
    }
  }
}

const holds = new WeakMap<object, boolean>();

/** Whether a schema has a reference somewhere: most lists of texts have none. */
function holdsReference(schema: z.core.$ZodType): boolean {
  const known = holds.get(schema);
  if (known !== undefined) return known;
  const element = childOf(schema, 0);
  const answer =
    marksOf(schema).reference !== undefined ||
    marksOf(schema).address === true ||
    (element !== undefined && holdsReference(element)) ||
    keysOf(schema).some((name) => holdsReference(childOf(schema, name)!));
  holds.set(schema, answer);
  return answer;
}

const ITEM_LINK = /^\/([a-z]+)\/(?:([a-z0-9-]+)\/)?(?:\?[^\s#]*)?(?:#([^\s]*))?$/;

/** `/leviers/equipe-leader/` → the levier; `/sources/#egora` → the source; else nothing. */
export function itemOfLink(url: string): { kind: Kind; slug: string } | undefined {
  const [, kind = '', slug, anchor] = ITEM_LINK.exec(url) ?? [];
  if (!isKind(kind)) return undefined;
  const named = KINDS[kind].shown === 'page' ? slug : slug === undefined ? anchor : undefined;
  return named ? { kind, slug: named } : undefined;
}

/** The address of an item, without the base path. */
export const addressOf = (item: Pick<Item, 'kind' | 'slug'>): string =>
  pathOf(item.kind, item.slug);
