/** What a first visit to each page of a built site transfers, and how much each type of page may. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../src/files/read-content.ts';
import { FICHE_KINDS } from '../../src/model/kinds.ts';

const KB = 1024;
const isFiche = new RegExp(`^/(?:${FICHE_KINDS.join('|')})/.`);

/** The first type that a page matches is its own. A budget is in bytes, compressed, with the style. */
export const PAGE_TYPES = [
  // One round trip of a new connection.
  { type: 'fiche', pages: isFiche, budget: 14 * KB },
  { type: 'front', pages: /^\/(?:recherche\/)?$/, budget: 14 * KB },
  { type: 'index', pages: new RegExp(`^/(?:${FICHE_KINDS.join('|')})/$`), budget: 28 * KB },
  {
    type: 'view',
    pages: /^\/(?:preuves|chronologie|chiffres|comparer|dossier)\/$/,
    budget: 28 * KB,
  },
  { type: 'theme', pages: /^\/themes\//, budget: 18 * KB },
  { type: 'region', pages: /^\/regions\//, budget: 16 * KB },
  // Every source, so that the number of each note leads somewhere: a page to look things up in.
  { type: 'sources', pages: /^\/sources\/$/, budget: 64 * KB },
  { type: 'register', pages: /^\/(?:glossaire|etapes|organismes)\/$/, budget: 20 * KB },
  { type: 'guide', pages: /^\/publier\//, budget: 14 * KB },
  { type: 'other', pages: /^/, budget: 18 * KB },
] as const satisfies readonly { type: string; pages: RegExp; budget: number }[];

export type PageType = (typeof PAGE_TYPES)[number];

export interface PageWeight {
  /** Its address without the base path, `/cas/x/`. */
  readonly page: string;
  readonly type: PageType['type'];
  /** The page and the style that it waits for, compressed. */
  readonly bytes: number;
}

export const pageTypeOf = (page: string): PageType =>
  PAGE_TYPES.find(({ pages }) => pages.test(page))!;

/** The bytes of a text once compressed as hosts do at best. */
export const gzipped = (content: string | Uint8Array): number =>
  gzipSync(content, { level: 9 }).length;

/** The style sheets that a page waits for, as it writes their addresses. That of paper is not. */
export const stylesOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet"[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('media="print"'))
    .map((tag) => /href="([^"]+)"/.exec(tag)![1]!);

/** Weighs every page of the site built in `folder` under `base`, in the order of their paths. */
export function weighPages(folder: string, base: string): PageWeight[] {
  const styles = new Map<string, number>();
  const weighStyle = (address: string) => {
    const known = styles.get(address);
    if (known !== undefined) return known;
    const bytes = gzipped(readFileSync(join(folder, address.slice(base.length))));
    styles.set(address, bytes);
    return bytes;
  };
  return listFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const page = `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
      const bytes = stylesOf(html).reduce((sum, style) => sum + weighStyle(style), gzipped(html));
      return { page, type: pageTypeOf(page).type, bytes };
    });
}

/** What is too heavy, with what to do. */
export const overweight = (weights: readonly PageWeight[]): string[] =>
  weights.flatMap(({ page, type, bytes }) => {
    const { budget } = pageTypeOf(page);
    if (bytes <= budget) return [];
    return [
      `${page} weighs ${bytes} bytes compressed with its style: ${bytes - budget} more than the ` +
        `${budget} of a page of type "${type}" (scripts/lib/page-weights.ts).`,
    ];
  });
