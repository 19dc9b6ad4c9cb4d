/** The names by which a book knows its pages and their parts: the targets of its links. */
import { targetOf } from '../site/addresses.ts';

/** `/cas/x/` → `cas.x`, `/cas/x/#le-contexte` → `cas.x:le-contexte`. */
export function anchorOf(address: string, fragment = ''): string {
  const name = address.split('/').filter(Boolean).join('.');
  return fragment ? `${name}:${fragment}` : name;
}

/**
 * An address of the site as it is written in its pages: `/reperes/cas/x/?a#b` under `/reperes/` →
 * `/cas/x/`, `?a` and `b`. Nothing for what is not of the site.
 */
export function siteAddress(
  href: string,
  base: string,
): { address: string; query: string; fragment: string } | undefined {
  const target = targetOf(href, base);
  if (target.kind === 'other') return undefined;
  const [query = '', fragment = ''] = target.rest.split(/#(.*)/s);
  return { address: target.path, query, fragment };
}
