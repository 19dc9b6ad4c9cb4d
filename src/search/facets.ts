/** The filter values of each result, and how many results each value has. */
import { isKind, type Kind } from '../model/kinds.ts';
import type { Pagefind } from './pagefind.ts';

export interface Facets {
  readonly kind: ReadonlyMap<string, Kind>;
  /** Whether a result has a value of a filter. */
  readonly has: (id: string, name: string, value: string) => boolean;
  readonly counts: (ids: readonly string[]) => Record<string, Record<string, number>>;
}

const read = new WeakMap<Pagefind, Promise<Facets>>();

/** The filter values of every result, read once from Pagefind's own filters. */
export function facetsOf(pagefind: Pagefind): Promise<Facets> {
  let facets = read.get(pagefind);
  if (!facets) read.set(pagefind, (facets = readFacets(pagefind)));
  return facets;
}

async function readFacets(pagefind: Pagefind): Promise<Facets> {
  const values = new Map<string, [string, string][]>();
  const kind = new Map<string, Kind>();
  for (const [name, counts] of Object.entries(await pagefind.filters())) {
    for (const value of Object.keys(counts)) {
      const { results } = await pagefind.search(null, { filters: { [name]: value } });
      for (const { id } of results) {
        const own = values.get(id);
        if (own) own.push([name, value]);
        else values.set(id, [[name, value]]);
        if (name === 'type' && isKind(value)) kind.set(id, value);
      }
    }
  }
  return {
    kind,
    has: (id, name, value) =>
      values.get(id)?.some(([own, ownValue]) => own === name && ownValue === value) ?? false,
    counts: (ids) => {
      const counts: Record<string, Record<string, number>> = {};
      for (const id of ids) {
        for (const [name, value] of values.get(id) ?? []) {
          const group = (counts[name] ??= {});
          group[value] = (group[value] ?? 0) + 1;
        }
      }
      return counts;
    },
  };
}
