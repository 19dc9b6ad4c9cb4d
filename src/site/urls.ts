import type { Item } from '../model/graph.ts';
import { addressOf } from '../model/graph.ts';

/** The base path, with a slash at both ends: `/` or `/reperes/`. */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page of the site, `/leviers/`, under the base path. */
export const href = (path: string): string => BASE + path.replace(/^\//, '');

/** The full address of a path that is already under the base path. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

/** The full address of a path of the site, `/leviers/`. */
export const addressAt = (path: string): string => absolute(href(path));

/** The address of an item, under the base path. */
export const hrefOf = (item: Pick<Item, 'kind' | 'slug'>): string => href(addressOf(item));

/** The address of the search page with filters already set. */
export const searchHref = (filters: Record<string, string>): string =>
  `${href('/recherche/')}?${new URLSearchParams(filters).toString()}`;
