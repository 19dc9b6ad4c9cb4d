/** Where the links of a page lead in the book. Pure. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { targetOf } from '../site/addresses.ts';
import { propertyOf, text } from './elements.ts';

/** What stands after a link that needs the network, though it was one inside the site. */
const ONLINE = '\u00a0(en ligne)';
/** Views that a script makes; a book has its own search. */
const ACTIONS = /^\/(recherche|comparer|dossier)\//;
const PROTOCOL = /^[a-z][a-z0-9+.-]*:/i;

export interface SiteAddress {
  /** The address of a page, without the base path: `/cas/x/`. */
  readonly address: string;
  /** What follows it in a link: a search, and the name of a place after `#`. */
  readonly search: string;
  readonly anchor: string;
}

/** The page of the site that a link leads to; nothing for other sites and for places of its own page. */
export function siteAddressOf(
  href: string,
  { base, online }: { base: string; online: string | undefined },
): SiteAddress | undefined {
  const inside =
    online !== undefined && href.startsWith(online) ? base + href.slice(online.length) : href;
  const target = targetOf(inside, base);
  if (target.kind === 'other') return undefined;
  const [, search = '', anchor = ''] = /^(\?[^#]*)?(?:#(.*))?$/s.exec(target.rest)!;
  return { address: target.path, search, anchor: decoded(anchor.replace(/:~:.*$/s, '')) };
}

/** Whether an address is that of the search, or of a view that needs a script. */
export const isActionAddress = ({ address }: SiteAddress): boolean => ACTIONS.test(address);

export interface LinkRules {
  readonly siteAddressOf: (href: string) => SiteAddress | undefined;
  /** The file and place of an address of the site; nothing when the book does not have it. */
  readonly find: (address: SiteAddress) => string | undefined;
  /** The same for a place in the page itself. */
  readonly findHere: (anchor: string) => string | undefined;
  readonly online: string | undefined;
}

/**
 * Makes every link lead where it can: to a chapter, to the same page online (marked) or, when the
 * site has no known address, nowhere: its words stay. Changes the trees that it is given.
 */
export function resolveLinks(children: ElementContent[], rules: LinkRules): void {
  visit({ type: 'root', children }, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || index === undefined || !parent) return;
    const href = propertyOf(node, 'href');
    const replacement = resolved(node, href, rules);
    parent.children.splice(index, 1, ...replacement);
    return [SKIP, index + replacement.length];
  });
}

function resolved(node: Element, href: string, rules: LinkRules): ElementContent[] {
  const words = node.children;
  const here = href.startsWith('#') ? rules.findHere(decoded(href.slice(1))) : undefined;
  if (here) return [to(node, here)];
  const site = rules.siteAddressOf(href);
  if (!site) {
    const external = externalHref(href);
    return external ? [to(node, external)] : words;
  }
  const found = rules.find(site);
  if (found) return [to(node, found)];
  if (rules.online === undefined) return words;
  const anchor = site.anchor ? `#${encodeURIComponent(site.anchor)}` : '';
  const online = externalHref(rules.online + site.address.slice(1) + site.search + anchor);
  if (!online) return words;
  return [to(node, online), h('span', { className: ['sur-le-site'] }, text(ONLINE))];
}

const to = (node: Element, href: string): Element => ({
  ...node,
  properties: { ...node.properties, href },
});

/** An address outside the book, written as strict readers of addresses want it. */
function externalHref(href: string): string | undefined {
  if (!PROTOCOL.test(href) || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return strict(url.href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.username || url.password) return undefined;
  return url.origin + strict(url.href.slice(url.origin.length));
}

const strict = (path: string) =>
  path.replace(/[\s"<>\\^`{|}[\]]|%(?![0-9a-fA-F]{2})|(?<=#.*)#/g, (letter) =>
    encodeURIComponent(letter),
  );

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
