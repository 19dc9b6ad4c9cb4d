/**
 * Page numbers printed in a book. Chromium cannot compute them (no `target-counter`): a book is
 * printed first with blanks, to learn where each page falls, then with the numbers. Both take the
 * same room, so that everything falls on the same pages; but for lists of pages, which are measured
 * once more.
 */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { element } from './tree.ts';

const OPEN = '\uE000';
const CLOSE = '\uE001';
const FOLIO = new RegExp(`<span class="(folio|renvoi)">${OPEN}([^${CLOSE}<]*)${CLOSE}</span>`, 'g');

const marked = (anchor: string) => `${OPEN}${anchor}${CLOSE}`;

/** The place of « (p. 12) », after a link to an anchor. */
export const reference = (anchor: string): Element =>
  element('span', { className: ['renvoi'] }, marked(anchor));

/** The place of a bare page number. */
export const bareFolio = (anchor: string): Element =>
  element('span', { className: ['folio'] }, marked(anchor));

/** The same, as HTML. */
export const folioHtml = (anchor: string): string => toHtml(bareFolio(anchor));

const LIST = /(<p class="citee">Citée p\.\u00A0)(.*?)(<\/p>)/g;
const LISTED = new RegExp(
  `<a\\b[^>]*><span class="folio">${OPEN}([^${CLOSE}<]*)${CLOSE}</span></a>`,
  'g',
);

/** The pages of the fiches that cite a source; each link holds its bare folio. */
export const citingPages = (links: readonly Element[]): Element =>
  element(
    'p',
    { className: ['citee'] },
    'Citée p.\u00A0',
    ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])),
  );

/** Whether a piece of a book takes less room once its page numbers are known. */
export const hasPageLists = (html: string): boolean => html.search(LIST) >= 0;

/** The links of each list of pages in the order of pages, each page once. */
const inOrder = (html: string, pages: ReadonlyMap<string, number>): string =>
  html.replace(LIST, (_, start: string, list: string, end: string) => {
    const links = [...list.matchAll(LISTED)].map(
      ([link, anchor]) => [pages.get(anchor!), link] as const,
    );
    const byPage = new Map([...links].reverse());
    const ordered = [...byPage].sort(([a = 0], [b = 0]) => a - b).map(([, link]) => link);
    return `${start}${ordered.join(', ')}${list.slice(list.lastIndexOf('</a>') + '</a>'.length)}${end}`;
  });

/** The anchors whose page numbers a book prints. */
export const folioAnchors = (html: string): Set<string> =>
  new Set([...html.matchAll(FOLIO)].map((match) => match[2]!));

/**
 * A book with its page numbers, each in a box of `digits` digits; with empty boxes while `pages` is
 * not known. Lists of pages are then in order, each page once. Throws when an anchor has no page, or when its number is longer than the room.
 */
export function withFolios(
  html: string,
  digits: number,
  pages?: ReadonlyMap<string, number>,
): string {
  return (pages ? inOrder(html, pages) : html).replace(
    FOLIO,
    (_, place: string, anchor: string) => {
      const page = pages?.get(anchor);
      if (pages && page === undefined) throw new Error(`${anchor}: on no page`);
      const number = page === undefined ? '' : String(page);
      if (number.length > digits) throw new Error(`${anchor}: no room for page ${number}`);
      return place === 'folio'
        ? `<span class="numero n${digits}">${number}</span>`
        : ` <span class="renvoi n${digits}">(p.\u00A0${number})</span>`;
    },
  );
}
