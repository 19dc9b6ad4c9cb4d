/** The names by which a book knows its pages and their parts: the targets of its links. */

/** `/cas/x/` → `cas.x`, `/cas/x/#le-contexte` → `cas.x:le-contexte`. */
export function anchorOf(address: string, fragment = ''): string {
  const name = address.split('/').filter(Boolean).join('.');
  return fragment ? `${name}:${fragment}` : name;
}

/** The page of an anchor: `cas.x:le-contexte` → `cas.x`. */
export const pageOfAnchor = (anchor: string): string => anchor.split(':')[0]!;

/**
 * An address of the site as it is written in its pages: `/reperes/cas/x/?a#b` under `/reperes/` →
 * `/cas/x/` and `b`. Nothing for what is not of the site.
 */
export function siteAddress(
  href: string,
  base: string,
): { address: string; query: string; fragment: string } | undefined {
  if (!href.startsWith(base) || href.startsWith('//')) return undefined;
  const [, path = '', query = '', fragment = ''] =
    /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  return { address: `/${path.slice(base.length)}`, query, fragment };
}
