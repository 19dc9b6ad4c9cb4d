/** Where the links of a page lead once it is in a book. Pure. */
import { isFicheKind } from '../../model/kinds.ts';
import { replaceInside } from './across.ts';
import { anchorOf, siteAddress } from './anchors.ts';

export interface LinkContext {
  /** The base path of the links of the site. */
  readonly base: string;
  /** The address of the site online, with a slash at the end, when it is known. */
  readonly online: string | undefined;
  /** Whether a page of the site is in the book. */
  readonly holds: (address: string) => boolean;
}

export interface Target {
  /** Nothing: on paper it is words. */
  readonly href: string | undefined;
  /** The fiche of the book that it leads to, whose page number is worth printing. */
  readonly fiche?: string;
}

const OUTSIDE = /^(?:https?:|mailto:)/i;

/**
 * Where a link of the page `from` leads: in the book when it holds the page, else to the site when
 * its address is known, else nowhere. Schemes other than the web's and mail's lead nowhere.
 */
export function targetOf(href: string, from: string, context: LinkContext): Target {
  if (href.startsWith('#')) return { href: `#${anchorOf(from, href.slice(1))}` };
  if (OUTSIDE.test(href)) return { href };
  const link = siteAddress(href, context.base);
  if (!link) return { href: undefined };
  const { address, query, fragment } = link;
  if (query === '' && context.holds(address)) {
    const anchor = anchorOf(address, fragment);
    return isFiche(address)
      ? { href: `#${anchor}`, fiche: anchorOf(address) }
      : { href: `#${anchor}` };
  }
  return { href: onlineAddress(`${address}${query}${fragment && `#${fragment}`}`, context.online) };
}

/** The address online of a page of the site: `/cas/x/` → `https://example.org/reperes/cas/x/`. */
export const onlineAddress = (address: string, online: string | undefined): string | undefined =>
  online === undefined ? undefined : `${online}${address.slice(1)}`;

function isFiche(address: string): boolean {
  const [, kind = '', slug = ''] = address.split('/');
  return isFicheKind(kind) && slug !== '';
}

/**
 * Mends the links of a piece of a book to parts that the book left out (`anchors` are those that it
 * has): those of a fiche lead to its top, those of a list (a source, an organism) to the site, or
 * nowhere.
 */
export const mendLinks = (
  html: string,
  anchors: ReadonlySet<string>,
  online: string | undefined,
): string =>
  replaceInside(html, (anchor) => {
    if (anchors.has(anchor)) return ` href="#${anchor}"`;
    const [page = '', fragment = ''] = anchor.split(':');
    const address = `/${page.replaceAll('.', '/')}/`;
    if (anchors.has(page) && isFiche(address)) return ` href="#${page}"`;
    const elsewhere = onlineAddress(`${address}#${fragment}`, online);
    return elsewhere === undefined ? '' : ` href="${elsewhere}"`;
  });
