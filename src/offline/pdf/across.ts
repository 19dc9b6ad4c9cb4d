/**
 * Links from one gathering of a book to another. A browser prints each alone, and drops a link to an
 * anchor that it has not: such a link is printed as an address of its own, then led inside the book
 * when the gatherings are joined. A browser also only gives a place to the anchors that are linked:
 * those that other gatherings want are linked where nothing is shown.
 */

/** A scheme that no content can write: see targetOf in links.ts. */
const SCHEME = 'livre:';

const INSIDE = /(<a\b[^<>]*?) href="#([^"]*)"/g;
const IDS = /<[a-z][^<>]*? id="([^"]*)"/g;

/** The anchors of a piece of a book. */
export const anchorsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(IDS)].map((match) => match[1]!));

/** The anchors that a piece of a book links to. */
export const linkedAnchors = (html: string): Set<string> =>
  new Set([...html.matchAll(INSIDE)].map((match) => match[2]!));

/** Puts another `href` (` href="…"`, or nothing) in the place of each that leads to an anchor. */
export const replaceInside = (html: string, replace: (anchor: string) => string): string =>
  html.replace(INSIDE, (_, start: string, anchor: string) => `${start}${replace(anchor)}`);

/** A gathering that can be printed alone; `wanted` are the anchors that the book links to. */
export function standingAlone(html: string, wanted: ReadonlySet<string>): string {
  const own = anchorsOf(html);
  const places = [...own].filter((anchor) => wanted.has(anchor));
  const linked = replaceInside(
    html,
    (anchor) => ` href="${own.has(anchor) ? '#' : SCHEME}${anchor}"`,
  );
  return `${linked}\n<div hidden>${places.map((anchor) => `<a href="#${anchor}"></a>`).join('')}</div>`;
}

/** The anchor of an address that led to another gathering; nothing for any other address. */
export const anchorOfAcross = (address: string): string | undefined =>
  address.startsWith(SCHEME) ? decodeURIComponent(address.slice(SCHEME.length)) : undefined;
