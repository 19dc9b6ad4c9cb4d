/** The copy of the site that opens from a folder, as its reader meets it. */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readJudgedQueries } from '../scripts/lib/search-eval/judged-queries.ts';
import { launchBrowser } from '../scripts/lib/browser.ts';
import { siteEngine } from '../scripts/lib/search-eval/engines.ts';
import { listFiles } from '../src/files/read-content.ts';
import { FOLDER_BROWSERS, type FolderBrowser, type FolderPage } from './support/folder-browsers.ts';
import { linkFaults } from './support/links.ts';
import { editionOf, unzipped, zipOf } from './support/site-copy.ts';

const REGION = 'centre-val-de-loire';
const CASES = ['sud-yvelines-creation', 'la-rochelle-medecin-traitant'] as const;
let copy: string;
let regional: string;

beforeAll(async () => {
  copy = await unzipped(editionOf(), 'site');
  regional = await unzipped(editionOf(REGION, 'https://exemple.fr/'), 'région');
});

const addressOf = (folder: string, path: string) => pathToFileURL(folder).href + path;
const pagesOf = (folder: string) =>
  listFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path}`);

describe('the copy', () => {
  test('has no link that leads nowhere, and no address of the site online', () => {
    for (const folder of [copy, regional]) {
      const htmlOf = (page: string) => readFileSync(join(folder, page), 'utf8');
      const pages = pagesOf(folder);
      expect(linkFaults(pages, htmlOf, (path) => existsSync(join(folder, path)))).toEqual([]);
      const online =
        /\s(?:href|src|action|data-base)="\/|localhost|type="module"|rel="(?:preload|manifest)"/;
      expect(pages.filter((page) => online.test(htmlOf(page)))).toEqual([]);
    }
  });

  test('has every page of the site but those of errors, of editors and of data to take online', () => {
    const isElsewhere = (path: string) => /^(?:404|admin|donnees)\b/.test(path);
    expect(pagesOf(copy).length).toBe(
      listFiles('dist').filter((path) => path.endsWith('.html') && !isElsewhere(path)).length,
    );
  });

  test('offers no feed and no data that it has not, and leads to them where it knows the way', () => {
    const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
    expect(pagesOf(copy).filter((page) => read(copy, page).includes('hors-copie'))).toEqual([]);
    const about = 'site/a-propos/index.html';
    expect(read(copy, about)).toContain('toutes les fiches sont aussi des <span>données ouvertes');
    expect(read(regional, about)).toContain('href="../donnees/index.html"');
    const region = `site/regions/${REGION}/index.html`;
    expect(read(copy, region)).not.toContain('lecteur de flux');
    expect(read(regional, region)).toContain(`https://exemple.fr/regions/${REGION}/flux.xml`);
  });

  test('opens at once: a front page and a read-me, the rest in one folder', () => {
    const top = new Set(listFiles(copy).map((path) => path.split('/')[0]));
    expect([...top].sort()).toEqual(['LISEZ-MOI.txt', 'index.html', 'site']);
  });

  test('fits under the paths of Windows, with eighty signs for the folder it is in', () => {
    const longest = Math.max(...listFiles(copy).map(({ length }) => length));
    expect(longest + 'reperes-cpts/'.length).toBeLessThan(120);
  });

  test('says how old it is, and where a newer one is', () => {
    const front = readFileSync(join(regional, 'index.html'), 'utf8');
    expect(front).toContain('Copie du 26 novembre 2026');
    expect(front).toContain('href="https://exemple.fr/hors-ligne/"');
    expect(front).toContain('Centre-Val de Loire');
    const readMe = readFileSync(join(copy, 'LISEZ-MOI.txt'), 'utf8');
    expect(readMe).toMatch(/^\uFEFFREPÈRES CPTS\r\n/);
    expect(readMe).toContain('Débloquer');
    expect(readMe).not.toMatch(/[^\r]\n/);
  });

  test('of a region sends to the site for what it leaves out', () => {
    const index = readFileSync(join(regional, 'site/cas/index.html'), 'utf8');
    expect(index).toContain('href="https://exemple.fr/cas/sud-yvelines-creation/"');
    expect(existsSync(join(regional, 'site/cas/sud-yvelines-creation'))).toBe(false);
  });

  test('is the same bytes twice', async () => {
    const [one, two] = [await zipOf(editionOf(REGION)), await zipOf(editionOf(REGION))];
    expect(Buffer.compare(one, two)).toBe(0);
  });
});

/** Ten queries of each family. */
const QUERIES = Object.values(Object.groupBy(readJudgedQueries(), ({ family }) => family)).flatMap(
  (family) => family!.slice(0, 10).map(({ query }) => query),
);

describe.each(Object.keys(FOLDER_BROWSERS))('in %s, with no network, the copy', (name) => {
  let browser: FolderBrowser;
  let page: FolderPage;
  beforeAll(async () => {
    browser = await FOLDER_BROWSERS[name]!();
    page = browser.page;
  });
  afterAll(() => browser.close());

  const open = (path: string, folder = copy) => page.goto(addressOf(folder, `/${path}`));
  const texts = (selector: string) =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>(wanted)].map(({ textContent }) => textContent),
      selector,
    );
  const links = (selector: string) =>
    page.evaluate(
      (wanted) => [...document.querySelectorAll<HTMLAnchorElement>(wanted)].map(({ href }) => href),
      selector,
    );
  const click = (selector: string) =>
    page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector);
  /** Types a query as Enter sends it. */
  const ask = (query: string) =>
    page.evaluate((text) => {
      const field = document.querySelector<HTMLInputElement>('main input[name="q"]')!;
      field.value = text;
      field.form!.requestSubmit();
    }, query);
  const count = async () => {
    await page.waitForSelector('[data-nombre]');
    const [answer] = await page.evaluate(
      () => [document.querySelector('[data-nombre]')!.getAttribute('data-nombre')],
      undefined,
    );
    return Number(answer);
  };

  test('takes a leader from the front page to a case and its sources', async () => {
    await open('index.html');
    await ask('urgences débordées');
    await page.waitForSelector('ol[data-resultats] > li');
    expect(page.url()).toContain('/site/recherche/index.html?q=urgences');
    expect(await count()).toBeGreaterThan(5);
    await click('ol[data-resultats] > li[data-type="cas"] h3 > a');
    await page.waitForSelector('article.fiche');
    expect(page.url()).toMatch(/\/site\/cas\/[a-z0-9-]+\/index\.html/);
    expect((await texts('.sources li')).length).toBeGreaterThan(0);
    await click('nav.fil a, .fil a');
    await page.waitForFunction(() => !location.pathname.includes('/cas/'));
  });

  test('searches as the site does: same results, same order, on ten queries of each family', async () => {
    const engine = await siteEngine();
    await open('site/recherche/index.html');
    for (const query of QUERIES) {
      await ask(query);
      await count();
      const found = (await links('ol[data-resultats] h3 > a')).map((href) =>
        href
          .slice(addressOf(copy, '/site').length)
          .replace('index.html', '')
          .replace(/#?:~:.*/, ''),
      );
      expect(found, query).toEqual((await engine(query)).slice(0, found.length));
      if (found.length === 0) expect(await engine(query), query).toEqual([]);
    }
  });

  test('filters, keeps its state in the address, suggests, marks the passage', async () => {
    await open('site/recherche/index.html?q=soins&type=cas&region=bretagne');
    const filtered = await count();
    expect(filtered).toBeGreaterThan(0);
    const kinds = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('[data-resultats] > li')].map(
          (item) => item.dataset['type'],
        ),
      undefined,
    );
    expect(new Set(kinds)).toEqual(new Set(['cas']));
    expect((await texts('.resultat-passage mark')).length).toBeGreaterThan(0);
    await click('[data-choisis] button');
    await page.waitForFunction(
      () => !location.search.includes('type=cas') || !location.search.includes('region'),
    );
    await open('site/recherche/index.html?q=infirmieer');
    await page.waitForSelector('[data-suggestion]:not([hidden]) a');
  });

  test('opens the views: index filters, comparison, dossier, time line', async () => {
    await open('site/cas/index.html?theme=soins-non-programmes');
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll<HTMLElement>('.triable')].filter((item) => item.offsetParent)
          .length < document.querySelectorAll('.triable').length,
    );
    const [one, two] = CASES;
    await open(`site/comparer/index.html?cas=${one}&cas=${two}`);
    await page.waitForSelector('[data-comparaison] table');
    await open('site/dossier/index.html?f=cas/sud-yvelines-creation&f=leviers/equipe-leader');
    await page.waitForSelector('[data-dossier-fiches] article + article');
    for (const href of await links('[data-dossier-fiches] a[href^=".."]'))
      expect(existsSync(new URL(href)), href).toBe(true);
  });

  test('opens a deep link at its section, and every view without a complaint', async () => {
    await open('site/leviers/equipe-leader/index.html#pourquoi');
    expect(await texts(':target')).toHaveLength(1);
    for (const path of listFiles(copy).filter((path) => /^site\/[^/]+\/index\.html$/.test(path)))
      await open(path);
    expect(browser.faults).toEqual([]);
  });

  test('of a region finds what it holds, and nothing else', async () => {
    await open('site/recherche/index.html?q=cpts', regional);
    expect(await count()).toBeGreaterThan(5);
    for (const href of await links('ol[data-resultats] h3 > a'))
      expect(existsSync(new URL(href.replace(/#.*/, ''))), href).toBe(true);
    expect(browser.faults).toEqual([]);
  });

  test('with pieces missing says so, and its lists still work', async () => {
    // All of the index: which piece holds a word changes with the content.
    const gone = listFiles(copy)
      .filter((path) => /^site\/paquets\/index-\d+\.js$/.test(path))
      .map((path) => join(copy, path));
    for (const path of gone) renameSync(path, `${path}.ailleurs`);
    try {
      await open('site/recherche/index.html');
      const said: string[] = [];
      for (const query of ['urgences', 'infirmier', 'formation', 'territoire']) {
        await ask(query);
        await page.waitForFunction(
          () => !document.querySelector('[data-etat]')!.textContent.includes('en cours'),
        );
        said.push(...(await texts('[data-etat]')));
      }
      expect(said.some((text) => text.includes('n’a pas pu se charger'))).toBe(true);
      expect((await links('[data-entrees] a')).length).toBeGreaterThan(20);
    } finally {
      for (const path of gone) renameSync(`${path}.ailleurs`, path);
    }
    await open('site/recherche/index.html?q=urgences');
    expect(await count()).toBeGreaterThan(0);
  });
});

test('the search asks for few packs, not for the whole index', async () => {
  const browser = await FOLDER_BROWSERS['Chromium']!();
  try {
    const { page, asked } = browser;
    await page.goto(addressOf(copy, '/site/recherche/index.html?q=urgences'));
    await page.waitForSelector('[data-nombre]');
    const packs = asked.filter((name) => name.includes('/paquets/'));
    const all = listFiles(join(copy, 'site/paquets')).filter((path) => !path.startsWith('fiches'));
    expect(packs.length).toBeGreaterThan(2);
    expect(packs.length).toBeLessThanOrEqual(all.length);
    expect(packs.some((name) => name.includes('/fiches-'))).toBe(false);
  } finally {
    await browser.close();
  }
});

test('a case of the copy prints as that of the site: its sources with their addresses, no navigation', async () => {
  const chromium = await launchBrowser();
  try {
    const page = await chromium.newPage();
    await page.goto(addressOf(copy, `/site/cas/${CASES[0]}/index.html`));
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.entete', '.pied', '.fil', '.relations'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    expect(await page.locator('.sources li').first().isVisible()).toBe(true);
    const after = await page
      .locator('.sources a[href^="http"]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('http');
    expect(after).not.toContain('↗');
  } finally {
    await chromium.close();
  }
});
