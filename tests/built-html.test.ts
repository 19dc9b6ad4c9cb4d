/** What can be told from the built files alone, on every page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { rewriteBuildRecord } from '../scripts/lib/build-record.ts';
import { gzipped, overweight, stylesOf, weighPages } from '../scripts/lib/page-weights.ts';
import { publishedGraph } from '../src/files/content-graph.ts';
import { DIST } from '../src/files/project.ts';
import { validateContent } from '../src/files/validate-content.ts';
import type { Item } from '../src/model/graph.ts';
import { FICHE_KINDS } from '../src/model/kinds.ts';
import { BUILD_RECORD } from '../src/open-data/machine-files.ts';
import { htmlOf, PAGES } from './support/built-site.ts';
import { distancesFromHome, linkFaults } from './support/links.ts';

const isFiche = (page: string) =>
  FICHE_KINDS.some((kind) => page.startsWith(`/${kind}/`) && page !== `/${kind}/`);
/** Lists and views, which a script makes better; they work without it. */
const VIEWS = [
  '/preuves/',
  '/chronologie/',
  '/comparer/',
  '/dossier/',
  '/hors-ligne/',
  '/publier/',
];
const isIndex = (page: string) =>
  VIEWS.includes(page) || FICHE_KINDS.some((kind) => page === `/${kind}/`);
/** Structured data is a `<script>` that no browser runs. */
const withoutData = (html: string) =>
  html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, '');

test('there is a page for every kind, theme and region, and more than a hundred fiches', () => {
  for (const kind of FICHE_KINDS) expect(PAGES).toContain(`/${kind}/`);
  expect(PAGES.filter(isFiche).length).toBeGreaterThan(100);
  expect(PAGES.filter((page) => /^\/regions\/[a-z-]+\/$/.test(page))).toHaveLength(18);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const faults: string[] = [];
  for (const page of PAGES) {
    const report = await validator.validateString(htmlOf(page));
    for (const { messages } of report.results) {
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${page}:${line}:${column} ${ruleId} ${message}`);
    }
  }
  expect(faults).toEqual([]);
});

test('every internal link leads to a page and an anchor that exist', () => {
  expect(linkFaults(PAGES, htmlOf, (path) => existsSync(join(DIST, path)))).toEqual([]);
});

test('every page is at most three links from the home page', () => {
  const distances = distancesFromHome(PAGES, htmlOf);
  const far = PAGES.filter((page) => page !== '/404.html' && (distances.get(page) ?? Infinity) > 3);
  expect(far).toEqual([]);
});

test('titles are unique and descriptions are there', () => {
  const titles = PAGES.map((page) => /<title>(.*?)<\/title>/s.exec(htmlOf(page))?.[1]);
  expect(new Set(titles).size).toBe(PAGES.length);
  for (const page of PAGES)
    expect(htmlOf(page), page).toMatch(/<meta name="description" content="[^"]{20,}"/);
});

describe('the Content-Security-Policy', () => {
  test('is on every page and allows nothing inline, nor another host', () => {
    for (const page of PAGES) {
      const policy =
        /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(htmlOf(page))?.[1] ?? '';
      expect(policy, page).toContain("default-src 'none'");
      expect(policy, page).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    }
  });

  test('has nothing inline to forbid', () => {
    for (const page of PAGES) {
      const html = withoutData(htmlOf(page));
      expect(html, page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    }
  });
});

test('a reading page carries no script at all', () => {
  for (const page of PAGES.filter((name) => name !== '/recherche/' && !isIndex(name)))
    expect(withoutData(htmlOf(page)), page).not.toContain('<script');
});

test('the script of an index or a view is optional and weighs at most 5 KB', () => {
  for (const page of PAGES.filter(isIndex)) {
    const scripts = [...htmlOf(page).matchAll(/<script type="module" src="\/([^"]+)"/g)];
    expect(scripts, page).toHaveLength(1);
    for (const [, path] of scripts)
      expect(gzipped(readFileSync(join(DIST, path!))), page).toBeLessThanOrEqual(5 * 1024);
  }
});

test('a fiche is read after two answers: its page, and one style sheet', () => {
  for (const page of PAGES.filter(isFiche)) expect(stylesOf(htmlOf(page)), page).toHaveLength(1);
});

test('no page is heavier than what its type may weigh', () => {
  const weights = weighPages(DIST, '/');
  expect(weights.map(({ page }) => page)).toEqual(expect.arrayContaining([...PAGES]));
  expect(overweight(weights)).toEqual([]);
});

test('the record of the build tells the site as it is, exports included', () => {
  const before = readFileSync(join(DIST, BUILD_RECORD), 'utf8');
  rewriteBuildRecord(DIST);
  expect(before).toBe(readFileSync(join(DIST, BUILD_RECORD), 'utf8'));
});

test('what to know before trusting a source is read in the notes of each fiche, and at /sources/', () => {
  const graph = publishedGraph(validateContent());
  const warned = graph.all('sources').filter(({ data }) => data.reserve);
  expect(warned.length).toBeGreaterThan(0);
  const said = (page: string) => htmlOf(page).split('class="reserve"').length - 1;
  expect(said('/sources/')).toBe(warned.length);
  for (const source of warned) {
    for (const kind of FICHE_KINDS) {
      for (const { slug } of graph.citing(source, kind) as readonly Item[])
        expect(said(`/${kind}/${slug}/`), `${kind}/${slug}`).toBeGreaterThan(0);
    }
  }
});

test('nothing is loaded from another host', () => {
  for (const page of PAGES) {
    const loaded = [
      ...htmlOf(page).matchAll(
        /<(?:script|img|link|iframe|source)\b[^>]*?\s(?:src|href)="(https?:[^"]+)"/g,
      ),
    ]
      .map(([tag, url]) => (tag.includes('rel="canonical"') ? '' : url))
      .filter(Boolean);
    expect(loaded, page).toEqual([]);
  }
});
