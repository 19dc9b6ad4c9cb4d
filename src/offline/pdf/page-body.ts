/** A built page of the site as a part of a book: what paper can use of it, with links of the book. */
import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, Root } from 'hast';
import { anchorOf, siteAddress } from './anchors.ts';
import { bareFolio, citingPages, reference } from './folio.ts';
import { onlineAddress, targetOf, type LinkContext } from './links.ts';
import { shortLists } from './short-lists.ts';
import { attribute, classed, element, find, findAll, named, rewrite, textOf } from './tree.ts';

export interface PageBody {
  /** Its first heading. */
  readonly title: string;
  readonly content: ElementContent[];
  /** The style sheets that it asks for, in order, those for print last. */
  readonly styles: readonly string[];
}

export interface PageOptions extends LinkContext {
  /** The address of the page, without the base path. */
  readonly address: string;
  /** How much lower its headings stand in the book. */
  readonly lower: number;
  /** Whether only its lists are wanted. */
  readonly isShort: boolean;
  /** Who published a source and when, by slug: « Légifrance, 2019 ». */
  readonly creditOf: (source: string) => string | undefined;
}

/** What only a screen can use. */
const SCREEN = ['nav', 'form', 'script', 'noscript', 'template', 'dialog', 'iframe'];
const SCREEN_CLASSES = ['a-l-ecran', 'feuille', 'repere-tete', 'hors-ecran', 'evitement'];
/** What a short page does without: it says again what its lists hold, or asks for a search. */
const TELLING_AGAIN = ['a-lire-d-abord', 'en-chiffres'];
/** Suggestions of further reading, which a book gives by its order. */
const SUGGESTIONS = ['ailleurs', 'page-proches', 'page-autres-cpts', 'page-voisines'];

/** Takes the body of a built page. Throws when the page has none. */
export function pageBody(html: string, options: PageOptions): PageBody {
  const page = fromHtml(html);
  const main = find(page, named('main'));
  const heading = main && find(main, named('h1'));
  if (!main || !heading) throw new Error(`${options.address}: a page without main or h1`);
  const title = textOf(heading);
  rewrite(main, (part) => forPaper(part, options));
  shortLists(main, options);
  rewrite(main, (part) => {
    for (const name of ['popover', 'popoverTarget', 'autoFocus', 'tabIndex', 'dataPagefindBody'])
      part.properties[name] = undefined;
    const { id } = part.properties;
    if (typeof id === 'string') part.properties.id = anchorOf(options.address, id);
    const level = /^h([1-6])$/.exec(part.tagName)?.[1];
    if (level) part.properties.ariaLevel = Math.min(6, Number(level) + options.lower);
    return part.tagName === 'a' ? linkForPaper(part, options) : [part];
  });
  return { title, content: main.children, styles: stylesOf(page) };
}

function forPaper(part: Element, options: PageOptions): ElementContent[] {
  if (SCREEN.includes(part.tagName) || classed(...SCREEN_CLASSES)(part)) return [];
  if (part.tagName === 'button') {
    // A count that opens its list on a screen is a count on paper.
    return classed('nombre')(part)
      ? [element('span', { className: ['nombre'] }, textOf(part))]
      : [];
  }
  if (part.tagName === 'section') {
    const id = attribute(find(part, named('h2')), 'id');
    if (SUGGESTIONS.includes(id) || (options.isShort && TELLING_AGAIN.includes(id))) return [];
  }
  if (part.tagName === 'p' && isOnlyATool(part)) return [];
  if (part.tagName === 'p' && classed('compte')(part)) return [];
  if (options.address === '/preuves/' && classed('chapeau')(part)) return []; // « touchez un nombre »
  if (classed('fiche-pied')(part)) return [footOf(part, options)];
  if (part.tagName === 'details' && !classed('voir-tout')(part)) return opened(part, options);
  return [part];
}

/** Nothing but a link to the search, or to a file to download. */
function isOnlyATool(part: Element): boolean {
  const [link, ...others] = findAll(part, named('a'));
  if (!link || others.length > 0 || textOf(link) !== textOf(part)) return false;
  return /\/recherche\/|\.csv$/.test(hrefOf(link));
}

const hrefOf = (link: Element) => attribute(link, 'href');

/** A link that is the number of the page that it leads to. */
const PAGE_ONLY = 'page-seule';

/** On paper nothing opens: it is open. A list of the fiches that cite becomes their page numbers. */
function opened(details: Element, options: PageOptions): ElementContent[] {
  const rest = details.children.filter(
    (child) => !(child.type === 'element' && child.tagName === 'summary'),
  );
  const summary = find(details, named('summary'));
  if (!summary || !/^Citée? par/.test(textOf(summary))) return rest;
  const links = findAll(details, named('a')).filter(
    (link) => targetOf(hrefOf(link), options.address, options).fiche,
  );
  if (links.length === 0) return [];
  const pages = links.map((link) => element('a', { href: hrefOf(link), className: [PAGE_ONLY] }));
  const list = citingPages(pages);
  // « Et 12 autres. »
  if (find(details, named('p'))) list.children.push({ type: 'text', value: ', et d’autres' });
  return [list];
}

function footOf(foot: Element, { address, online }: PageOptions): Element {
  const [first] = findAll(foot, named('p'));
  const time = first && find(first, named('time'));
  const here = onlineAddress(address, online);
  return element(
    'footer',
    { className: ['fiche-pied'] },
    ...(time ? ['Fiche vérifiée le ', time, '.'] : []),
    ...(here ? [' En ligne\u00A0: ', element('a', { href: here }, here)] : []),
  );
}

function linkForPaper(link: Element, options: PageOptions): ElementContent[] {
  const { href, fiche } = targetOf(hrefOf(link), options.address, options);
  const credit = creditIn(link, options);
  if (credit !== undefined) return [element('a', { href }, `(${credit})`)];
  link.properties.href = href;
  if (!fiche) return [link];
  if (classed(PAGE_ONLY)(link)) return [element('a', { href }, bareFolio(fiche))];
  return [link, reference(fiche)];
}

/** A link whose only word is « Source » says nothing on paper: it names the source. */
function creditIn(link: Element, { base, creditOf }: PageOptions): string | undefined {
  const target = siteAddress(hrefOf(link), base);
  if (target?.address !== '/sources/' || textOf(link) !== 'Source') return undefined;
  return creditOf(target.fragment);
}

function stylesOf(page: Root): string[] {
  const links = findAll(page, named('link')).filter(({ properties }) =>
    String(properties.rel).includes('stylesheet'),
  );
  const isPrint = ({ properties }: Element) => properties.media === 'print';
  return [...links.filter((link) => !isPrint(link)), ...links.filter(isPrint)].map(hrefOf);
}
