/** The map of the site for search engines, from the built pages themselves. Pure. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlFile } from '../markdown/xml.ts';
import type { Address } from './address.ts';

export interface SitemapPage {
  readonly address: string;
  /** The day it last changed, when it says so. */
  readonly modified: string | undefined;
}

interface SitemapFile {
  readonly name: string;
  readonly content: string;
}

/** The protocol allows 50,000 addresses a file. */
const MAX_ADDRESSES = 10_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
export const SITEMAP = '/sitemap-index.xml';

/** What a built page says of itself; nothing when it is to be left out: it has no canonical address. */
export function sitemapPageOf(html: string): SitemapPage | undefined {
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (address === undefined) return undefined;
  return { address, modified: /"dateModified":"(\d{4}-\d{2}-\d{2})"/.exec(html)?.[1] };
}

/** The index, and the files it names. */
export function sitemapFiles(pages: readonly SitemapPage[], address: Address): SitemapFile[] {
  const count = Math.max(1, Math.ceil(pages.length / MAX_ADDRESSES));
  const files = Array.from({ length: count }, (_, index) => ({
    name: `sitemap-${index}.xml`,
    content: urlSet(pages.slice(index * MAX_ADDRESSES, (index + 1) * MAX_ADDRESSES)),
  }));
  const index = document(
    'sitemapindex',
    files.map(({ name }) => x('sitemap', [x('loc', address(`/${name}`))])),
  );
  return [{ name: SITEMAP.slice(1), content: index }, ...files];
}

const urlSet = (pages: readonly SitemapPage[]) =>
  document(
    'urlset',
    pages.map(({ address, modified }) =>
      x('url', [x('loc', address), ...(modified === undefined ? [] : [x('lastmod', modified)])]),
    ),
  );

/** A file of one line for each of its elements. */
const document = (root: string, elements: readonly Element[]) =>
  xmlFile(x(root, { xmlns: NAMESPACE }, ['\n', ...elements.flatMap((element) => [element, '\n'])]));
