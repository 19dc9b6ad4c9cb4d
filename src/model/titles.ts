import type { Item } from './graph.ts';

/** The title of an item, whatever its kind calls it. */
export function titleOf(item: Pick<Item, 'kind' | 'data' | 'slug'>): string {
  const { data } = item;
  if ('titre' in data) return data.titre;
  if ('nom' in data) return data.nom;
  if ('forme_longue' in data) return data.forme_longue;
  return item.slug;
}
