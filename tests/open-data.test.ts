/** What programs read of the built site: API, feeds, map, robots, llms.txt. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from '../src/files/project.ts';
import { listFiles } from '../src/files/read-content.ts';
import { FICHE_KINDS } from '../src/model/kinds.ts';
import { REGIONS } from '../src/model/territories.ts';
import { htmlOf, PAGES } from './support/built-site.ts';
import { checkerOf } from './support/json-schema.ts';
import { atomFaults, childrenOf, parseXml, textOf } from './support/xml.ts';

const ORIGIN = 'http://localhost:4321';
const API = listFiles(join(DIST, 'api', 'v1')).map((path) => `api/v1/${path}`);
const FILES = API.filter((path) => !path.startsWith('api/v1/schema/'));
const FEEDS = listFiles(DIST).filter((path) => path.endsWith('flux.xml'));
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as Record<string, unknown>;

const ids = new Map<string, Set<string>>();
function idsOf(page: string): Set<string> {
  const known = ids.get(page);
  if (known) return known;
  const found = new Set([...htmlOf(page).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!));
  ids.set(page, found);
  return found;
}

/** Addresses of this site that lead nowhere, their anchors included. */
const deadAmong = (addresses: Iterable<string>) =>
  [...new Set(addresses)].filter((address) => {
    const { pathname, hash } = new URL(address);
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    if (!existsSync(join(DIST, path))) return true;
    return hash !== '' && !idsOf(pathname).has(hash.slice(1));
  });

/** Every text of a JSON value that is an address of this site. */
function* ownAddresses(value: unknown): Iterable<string> {
  if (typeof value === 'string' && value.startsWith(`${ORIGIN}/`)) yield value;
  if (typeof value === 'object' && value !== null)
    for (const child of Object.values(value)) yield* ownAddresses(child);
}

describe('the API', () => {
  test.each(FILES)('follows its published schema, and every address in it exists: %s', (path) => {
    const file = json(path);
    const schema = json(path.replace('api/v1/', 'api/v1/schema/'));
    expect(schema['$id']).toBe(file['schema']);
    expect(checkerOf(schema)(file)).toEqual([]);
    const addresses = [...ownAddresses(file)];
    expect(addresses.length).toBeGreaterThan(1);
    expect(deadAmong(addresses)).toEqual([]);
  });

  test('has a file for every kind, with every fiche that has a page', () => {
    const index = json('api/v1/index.json') as { sortes: { sorte: string; nombre: number }[] };
    expect(FILES).toHaveLength(index.sortes.length + 1);
    for (const kind of FICHE_KINDS) {
      const isFiche = new RegExp(`^/${kind}/[a-z0-9-]+/$`);
      const pages = PAGES.filter(
        (page) => isFiche.test(page) && !htmlOf(page).includes('http-equiv="refresh"'),
      );
      const { nombre } = index.sortes.find(({ sorte }) => sorte === kind)!;
      expect(nombre, kind).toBe(pages.length);
    }
  });

  test('names only elements that are in it', () => {
    const slugs = new Map<string, Set<string>>();
    const files = FILES.filter((path) => !path.endsWith('index.json')).map(
      (path) =>
        json(path) as {
          sorte: string;
          elements: {
            slug: string;
            nomme: Record<string, string[]>;
            nomme_par: Record<string, string[]>;
          }[];
        },
    );
    for (const { sorte, elements } of files)
      slugs.set(sorte, new Set(elements.map(({ slug }) => slug)));
    const unknown = files.flatMap(({ elements }) =>
      elements.flatMap(({ slug, nomme, nomme_par }) =>
        [...Object.entries(nomme), ...Object.entries(nomme_par)].flatMap(([kind, named]) =>
          named
            .filter((one) => !slugs.get(kind)!.has(one))
            .map((one) => `${slug} → ${kind}/${one}`),
        ),
      ),
    );
    expect(unknown).toEqual([]);
  });

  test('stays light: under 10,000 bytes an element', () => {
    for (const path of FILES.filter((name) => !name.endsWith('index.json'))) {
      const { nombre } = json(path) as { nombre: number };
      expect(statSync(join(DIST, path)).size / nombre, path).toBeLessThan(10_000);
    }
  });
});

describe('feeds', () => {
  test('are there for the site and for each region', () => {
    expect(FEEDS.sort()).toEqual(
      ['flux.xml', ...REGIONS.map(({ slug }) => `regions/${slug}/flux.xml`)].sort(),
    );
  });

  test.each(FEEDS)('are valid Atom whose addresses exist: %s', (path) => {
    const feed = parseXml(read(path));
    expect(atomFaults(feed)).toEqual([]);
    const linksOf = (of: typeof feed) =>
      childrenOf(of, 'link').map(({ attributes }) => attributes['href']!);
    const entries = childrenOf(feed, 'entry');
    expect(deadAmong([...linksOf(feed), ...entries.flatMap(linksOf)])).toEqual([]);
    expect(linksOf(feed)).toContain(`${ORIGIN}/${path}`);
    const days = entries.map((entry) => textOf(entry, 'updated'));
    expect(days).toEqual([...days].sort().reverse());
  });

  test('are announced by the home page and the pages of regions, and by no fiche', () => {
    const announced = (page: string) =>
      /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/.exec(
        htmlOf(page),
      )?.[1];
    expect(announced('/')).toBe('/flux.xml');
    for (const { slug } of REGIONS)
      expect(announced(`/regions/${slug}/`)).toBe(`/regions/${slug}/flux.xml`);
    const others = PAGES.filter((page) => page !== '/' && !/^\/regions\/[a-z-]+\/$/.test(page));
    expect(others.filter((page) => announced(page) !== undefined)).toEqual([]);
  });
});

describe('the map of the site', () => {
  const index = parseXml(read('sitemap-index.xml'));
  const files = childrenOf(index, 'sitemap').map((one) => new URL(textOf(one, 'loc')).pathname);
  const urls = files.flatMap((path) => childrenOf(parseXml(read(path)), 'url'));
  const addresses = urls.map((url) => textOf(url, 'loc'));

  test('has each page that search engines may keep, once, and no other', () => {
    const kept = PAGES.filter((page) => !htmlOf(page).includes('<meta name="robots"'));
    expect([...addresses].sort()).toEqual(kept.map((page) => `${ORIGIN}${page}`).sort());
    expect(kept.length).toBeGreaterThan(300);
    expect(addresses).not.toContain(`${ORIGIN}/404.html`);
  });

  test('says of every fiche the day it was verified', () => {
    const undated = urls
      .filter((url) => childrenOf(url, 'lastmod').length === 0)
      .map((url) => new URL(textOf(url, 'loc')).pathname)
      .filter((page) => htmlOf(page).includes('<article class="fiche"'));
    expect(undated).toEqual([]);
  });

  test('is named by robots.txt, which lets everyone in', () => {
    expect(read('robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${ORIGIN}/sitemap-index.xml\n`,
    );
  });
});

test('every address of llms.txt exists', () => {
  const addresses = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address!);
  expect(addresses.length).toBeGreaterThan(15);
  expect(deadAmong(addresses)).toEqual([]);
});
