/** The copy of the site that a device keeps, in a real browser, its network cut. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { DIST, ROOT } from '../../src/files/project.ts';
import { listFiles } from '../../src/files/read-content.ts';
import { writeInstalledSite } from '../../src/offline/installed/build.ts';
import { fillOfflinePage } from '../../src/offline/offline-page.ts';
import { manifestOf } from '../../src/offline/manifest.ts';
import { axeFaults, overflowFaults } from '../support/axe.ts';
import { BASE_TREE } from '../support/base-tree.ts';
import { PAGES } from '../support/built-site.ts';
import { serveMovingSite, type MovingSite } from '../support/moving-site.ts';
import { addressOf, countOf, results } from '../support/search-page.ts';
import { PHONE } from '../support/site-browser.ts';
import { terminal } from '../support/terminal.ts';

const WORK = join(ROOT, '.cache', 'tests-installed');
const CONTENT = join(WORK, 'content');
/** A small site under a sub-path. */
const SMALL = join(WORK, 'small');
const BASE = '/reperes/';
/** The same after a change that every page shows. */
const NEXT = join(WORK, 'next');
/** The same, caught while it is being published: one page is not yet what the list says. */
const HALF = join(WORK, 'half');
const MARK = '<p id="edition-b">B</p>';
const LEVER = '/leviers/equipe-leader/';
const OTHER = '/freins/';

let browser: Browser;
let site: MovingSite;
let context: BrowserContext;

beforeAll(async () => {
  rmSync(WORK, { recursive: true, force: true });
  await makeSmallSites();
  browser = await launchBrowser();
});

beforeEach(async () => {
  context = await browser.newContext(PHONE);
});

afterEach(async () => {
  await context.close();
  await site.close();
});

afterAll(async () => {
  await browser.close();
  rmSync(WORK, { recursive: true, force: true });
});

async function makeSmallSites(): Promise<void> {
  for (const [path, text] of Object.entries(BASE_TREE)) {
    mkdirSync(dirname(join(CONTENT, path)), { recursive: true });
    writeFileSync(join(CONTENT, path), text);
  }
  await promisify(execFile)(process.execPath, ['scripts/build.ts', '--out', SMALL], {
    cwd: ROOT,
    env: terminal({ REPERES_BASE: '/reperes', REPERES_CONTENT: CONTENT }),
  });
  cpSync(SMALL, NEXT, { recursive: true });
  for (const path of listFiles(NEXT)) {
    const file = join(NEXT, path);
    if (path.endsWith('.html'))
      writeFileSync(file, readFileSync(file, 'utf8').replace('</main>', `${MARK}</main>`));
    if (/^comparer\/.*\.json$/.test(path)) writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
  }
  await writeInstalledSite(NEXT, BASE);
  cpSync(NEXT, HALF, { recursive: true });
  cpSync(join(SMALL, `${LEVER}index.html`), join(HALF, `${LEVER}index.html`));
}

/** A page of the site, in the browser of the test. */
async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.home + path);
  return page;
}

const status = (page: Page) => page.locator('[data-etat]');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const said = (page: Page, text: string | RegExp) =>
  status(page).filter({ hasText: text }).waitFor();

/** Opens the page of offline reading and keeps the site. */
async function keep(): Promise<Page> {
  const page = await open('/hors-ligne/');
  await button(page, 'Garder ce site').click();
  await said(page, 'Le site est gardé');
  return page;
}

async function keepAll(): Promise<Page> {
  const page = await keep();
  await button(page, 'Tout garder hors ligne').click();
  await said(page, 'Tout le site est gardé');
  return page;
}

/** What the caches of the browser hold: the text of each page, by version. */
const keptPages = (page: Page) =>
  page.evaluate(async () => {
    const texts: { cache: string; path: string; text: string }[] = [];
    for (const name of (await caches.keys()).filter((known) => !known.endsWith(' etat'))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const { pathname } = new URL(request.url);
        if (pathname.endsWith('.html'))
          texts.push({
            cache: name,
            path: pathname,
            text: await (await cache.match(request))!.text(),
          });
      }
    }
    return texts;
  });

/** How many versions the caches hold. */
const versions = async (page: Page) =>
  new Set((await keptPages(page)).map(({ cache }) => cache)).size;

/** Waits until a page of the site is in a cache. */
const isKept = (page: Page, path: string) =>
  expect
    .poll(async () => (await keptPages(page)).map((kept) => kept.path), { timeout: 30_000 })
    .toContain(`${new URL(site.home).pathname.replace(/\/$/, '')}${path}index.html`);

const isNext = (page: Page) => page.locator('#edition-b').count();

/** Serves the site as it is published. */
const serveWhole = async () => {
  site = await serveMovingSite(DIST);
};
const serveSmall = async () => {
  site = await serveMovingSite(SMALL, BASE);
};

describe('a reader who did not ask', () => {
  beforeEach(serveSmall);

  test('has nothing on the device', async () => {
    const page = await open('/hors-ligne/');
    await said(page, 'Rien n’est gardé');
    await page.goto(site.home + LEVER);
    const found = await page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
    expect(found).toEqual([0, 0]);
  });
});

describe('a reader who keeps the site', () => {
  beforeEach(serveSmall);

  test('reads again without network what was read, styled, and is told of what was not', async () => {
    const page = await keep();
    await page.goto(site.home + LEVER);
    const title = await page.locator('h1').innerText();
    await isKept(page, LEVER);
    site.cut(true);
    await page.goto(`${site.home}${LEVER}?lu=1#pourquoi`);
    expect(await page.locator('h1').innerText()).toBe(title);
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('grid');
    await page.goto(site.home + LEVER.slice(0, -1));
    expect(page.url()).toBe(site.home + LEVER);

    await page.goto(site.home + OTHER);
    expect(await page.locator('h1').innerText()).toBe('Page pas gardée sur cet appareil');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: title }).click();
    await page.waitForURL(site.home + LEVER);
    site.cut(false);
    await page.goto(site.home + OTHER);
    expect(await page.locator('h1').innerText()).toContain('Freins');
  });

  test('reads the page of the network when there is one', async () => {
    const page = await keep();
    await page.goto(site.home + LEVER);
    site.publish(NEXT);
    await page.goto(site.home + LEVER);
    expect(await isNext(page)).toBe(1);
  });

  test('does not wait for a network that does not answer', async () => {
    const page = await keep();
    site.slow(60_000);
    const start = Date.now();
    await page.goto(`${site.home}/`, { waitUntil: 'commit' });
    expect(Date.now() - start).toBeLessThan(8000);
  });

  test('removes the copy, and nothing is left', async () => {
    const page = await keep();
    await button(page, 'Supprimer').click();
    await said(page, 'La copie est supprimée. Rien n’est gardé');
    await page.goto(site.home + LEVER);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    const workers = page.evaluate(() => navigator.serviceWorker.getRegistrations());
    expect(await workers).toEqual([]);
  });

  test('can want it again at once', async () => {
    const page = await keep();
    await button(page, 'Supprimer').click();
    await said(page, 'Rien n’est gardé');
    await button(page, 'Garder ce site').click();
    await said(page, 'Le site est gardé');
    site.cut(true);
    await page.goto(`${site.home}/`);
    expect(await page.locator('h1').innerText()).not.toContain('pas gardée');
  });
});

describe('a reader who keeps everything', () => {
  beforeEach(serveWhole);

  test('is told the size, may stop and go on, then has every page, search, view and dossier', async () => {
    const page = await keep();
    const size = await button(page, 'Tout garder').innerText();
    expect(size).toMatch(/\(\d+(?:,\d)?\u00A0Mo de plus\)/);
    site.slow(20);
    await button(page, 'Tout garder').click();
    await page.waitForFunction(() => document.querySelector('progress')!.value > 100_000);
    expect(await axeFaults(page)).toEqual([]);
    await button(page, 'Arrêter').click();
    await said(page, 'La copie est arrêtée');
    site.slow(0);
    expect(await button(page, 'Tout garder').innerText()).not.toBe(size);
    await button(page, 'Tout garder').click();
    await said(page, 'Tout le site est gardé');

    site.cut(true);
    await page.goto(`${site.home}/dossier/`); // may fetch
    const lost = await page.evaluate(async (pages) => {
      const isThere = (path: string) =>
        fetch(path).then(
          ({ ok }) => ok,
          () => false,
        );
      const answers = await Promise.all(
        pages.map(async (path) => [path, await isThere(path)] as const),
      );
      return answers.filter(([, ok]) => !ok).map(([path]) => path);
    }, PAGES);
    expect(lost).toEqual([]);

    await page.goto(site.home + addressOf('medecin traitant', '&type=cas'));
    expect(await countOf(page)).toBeGreaterThan(3);
    const first = results(page).first();
    expect(await first.getAttribute('data-type')).toBe('cas');
    await first.getByRole('link').first().click();
    await page.waitForURL(/\/cas\/./);

    await page.goto(`${site.home}/comparer/`);
    for (const box of (await page.getByRole('checkbox').all()).slice(0, 2)) await box.check();
    await page.locator('.comparaison').waitFor();

    await page.goto(`${site.home}/dossier/`);
    await page.locator('summary', { hasText: 'Leviers' }).click();
    await page.locator('input[value="leviers/equipe-leader"]').check();
    await page.locator('.dossier-fiche h2').waitFor();

    await page.goto(`${site.home}/cas/n-existe-pas/`);
    expect(await page.locator('main').innerText()).toContain('Tout le site est gardé');
  });

  test('is told when the device has not the room, or fills up on the way; nothing breaks', async () => {
    const page = await keep();
    await page.evaluate(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 2_000_000, usage: 800_000 });
    });
    await button(page, 'Tout garder').click();
    await said(page, /^Il faut .+ et cet appareil n’en accorde que 1,2\sMo/);
    expect(await axeFaults(page)).toEqual([]);
    // Nor does every browser say how much room there is.
    await page.evaluate(() => {
      navigator.storage.estimate = () => Promise.resolve({});
    });
    const session = await context.newCDPSession(page);
    const { origin } = new URL(site.home);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_500_000 });
    await button(page, 'Tout garder').click();
    await said(page, 'L’appareil n’a plus de place');
    await page.goto(site.home + LEVER); // read, though it cannot be kept
    expect(await page.locator('h1').innerText()).toContain('équipe');
    site.cut(true);
    await page.goto(`${site.home}/`);
    expect(await page.locator('h1').innerText()).not.toContain('pas gardée');
  });
});

describe('a new version of the site', () => {
  beforeEach(serveSmall);

  test('takes over whole, when the reader says so, and the old one goes', async () => {
    const page = await keepAll();
    site.publish(NEXT);
    await page.goto(`${site.home}/hors-ligne/`);
    await said(page, 'Une nouvelle version est là. ');
    expect(await axeFaults(page)).toEqual([]);
    // Nothing of it is read without network yet.
    site.cut(true);
    const reader = await open(LEVER);
    expect(await isNext(reader)).toBe(0);
    await reader.close();
    site.cut(false);
    await button(page, 'Passer à la nouvelle version').click();
    await expect.poll(() => versions(page).catch(() => 0), { timeout: 30_000 }).toBe(1);
    await said(page, 'Tout le site est gardé');
    const kept = await keptPages(page);
    const pages = listFiles(SMALL).filter(
      (path) => path.endsWith('.html') && !path.startsWith('admin/'),
    );
    expect(kept).toHaveLength(pages.length);
    expect(kept.filter(({ text }) => !text.includes(MARK)).map(({ path }) => path)).toEqual([]);
    site.cut(true);
    await page.goto(site.home + addressOf('agenda'));
    expect(await countOf(page)).toBeGreaterThan(0);
    expect(await isNext(page)).toBe(1);
  });

  test('comes by itself to a reader who only reads, with the pages read meanwhile', async () => {
    const page = await keep();
    await page.goto(site.home + LEVER);
    await isKept(page, LEVER);
    site.publish(NEXT);
    await page.goto(site.home + OTHER); // the first of the new version
    await page.goto(`${site.home}/regions/`);
    for (const path of ['/regions/', OTHER]) await isKept(page, path);
    await expect.poll(() => versions(page), { timeout: 30_000 }).toBe(1);
    site.cut(true);
    for (const path of [LEVER, OTHER, '/regions/', '/']) {
      await page.goto(site.home + path);
      expect(await isNext(page), path).toBe(1);
    }
  });

  test('that is half published changes nothing, and comes when it is whole', async () => {
    const page = await keepAll();
    site.publish(HALF);
    await page.goto(`${site.home}/hors-ligne/`);
    await page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      await registration.update().catch(() => undefined);
      while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 100));
    });
    site.cut(true);
    const reader = await open(LEVER);
    await reader.goto(site.home + OTHER);
    expect(await isNext(reader)).toBe(0);
    await reader.close();
    site.cut(false);
    site.publish(NEXT);
    await page.goto(`${site.home}/hors-ligne/`);
    await said(page, 'Une nouvelle version est là. ');
  });

  test('that finds no room leaves the old one, and the page says so', async () => {
    const page = await keepAll();
    const session = await context.newCDPSession(page);
    const { usage } = await page.evaluate(() => navigator.storage.estimate());
    const { origin } = new URL(site.home);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage! + 100_000 });
    site.publish(NEXT);
    await page.goto(`${site.home}/hors-ligne/`);
    await said(page, 'La dernière version n’a pas pu être gardée'); // for good, or for now
    site.cut(true);
    await page.goto(site.home + LEVER);
    expect(await isNext(page)).toBe(0);
    expect(await page.locator('h1').innerText()).toContain('Réunir une équipe');
  });

  test('never mixes with the old one in a page that is open', async () => {
    const page = await keepAll();
    const json = listFiles(SMALL).find((path) => /^comparer\/.+\.json$/.test(path))!;
    const text = () =>
      page.evaluate(
        (address) =>
          fetch(address).then(
            (response) => response.text(),
            () => 'lost',
          ),
        `${BASE}${json}`,
      );
    const old = readFileSync(join(SMALL, json), 'utf8');
    const next = readFileSync(join(NEXT, json), 'utf8');
    site.cut(true);
    await page.goto(`${site.home}/comparer/`);
    site.cut(false);
    site.publish(NEXT);
    expect(await text()).toBe(old); // an old page, though the network has the new file
    await page.goto(`${site.home}/comparer/`);
    expect(await isNext(page)).toBe(1);
    expect(await text()).toBe(next);
    site.cut(true);
    expect(await text()).toBe('lost'); // a new page, though the copy has the old file
  });
});

describe('the page of offline reading', () => {
  beforeEach(serveSmall);

  test('says so where the device cannot keep a site', async () => {
    for (const [hidden, words] of [
      ['isSecureContext', 'sans connexion sûre'],
      ['serviceWorker', 'ne garde pas de site'],
    ] as const) {
      const page = await context.newPage();
      await page.addInitScript((name) => {
        if (name === 'serviceWorker') Reflect.deleteProperty(Navigator.prototype, name);
        else Object.defineProperty(globalThis, name, { value: false });
      }, hidden);
      await page.goto(`${site.home}/hors-ligne/`);
      await said(page, words);
      expect(await page.locator('[data-geste]:visible').count()).toBe(0);
      await page.close();
    }
  });

  test('says so where the browser refuses', async () => {
    const page = await context.newPage();
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('', 'SecurityError'));
    });
    await page.goto(`${site.home}/hors-ligne/`);
    await button(page, 'Garder ce site').click();
    await said(page, 'Le navigateur refuse de garder ce site');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  test('is without fault with its files, narrow and wide, by day and by night', async () => {
    const files = (['site', 'epub', 'pdf'] as const).map((format) => ({
      path: `reperes-cpts.${format}`,
      format,
      bytes: 6_240_000,
      sha256: 'a'.repeat(64),
    }));
    const manifest = manifestOf({ date: '2026-11-26', commit: 'a'.repeat(40) }, files);
    const built = readFileSync(join(SMALL, 'hors-ligne', 'index.html'), 'utf8');
    const body = fillOfflinePage(built, manifest);
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      const own = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      const page = await own.newPage();
      await page.route('**/hors-ligne/', (route) =>
        route.fulfill({ body, contentType: 'text/html' }),
      );
      await page.goto(`${site.home}/hors-ligne/`);
      await said(page, 'Rien n’est gardé');
      expect(await page.getByRole('link', { name: /Télécharger/ }).count()).toBe(3);
      expect([...(await axeFaults(page)), ...(await overflowFaults(page))]).toEqual([]);
      await own.close();
    }
  });
});
