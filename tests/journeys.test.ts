/** The journeys of a reader, in a real browser, on the real collection. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../scripts/lib/browser.ts';
import { serveSite, type SiteServer } from './support/built-site.ts';

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 800 };

let server: SiteServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await serveSite();
  browser = await launchBrowser();
});

afterEach(async () => {
  await context.close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = { viewport: PHONE },
): Promise<Page> {
  context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(server.origin + path);
  return page;
}

const results = (page: Page) => page.locator('ol[data-resultats] > li');

describe.each([
  ['on a phone', PHONE],
  ['on a laptop', LAPTOP],
])('a leader with a problem tonight, %s', (_, viewport) => {
  test('goes from the home page to a case, what it rests on, and others who did the same', async () => {
    const page = await open('/', { viewport });
    await page.getByRole('searchbox').fill('urgences débordées');
    await page.keyboard.press('Enter');
    await results(page).first().waitFor();
    const kinds = await results(page).evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-type')),
    );
    expect(kinds).toContain('cas');
    expect(new Set(kinds).size).toBeGreaterThan(1);

    await page.goto(`${server.origin}/recherche/?q=m%C3%A9decin+traitant&type=cas`);
    await results(page).first().waitFor();
    expect(
      await results(page).evaluateAll((items) =>
        items.every((item) => item.getAttribute('data-type') === 'cas'),
      ),
    ).toBe(true);
    await results(page).first().locator('h3 > a[href]').click();
    await page.waitForURL(/\/cas\//);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await page.getByRole('heading', { name: 'Ce qui a été fait' }).waitFor();
    await page.getByRole('heading', { name: 'Autres CPTS qui y travaillent' }).waitFor();

    const call = page.getByRole('button', { name: /^Source \d+$/ }).first();
    const note = page.locator(`#${(await call.getAttribute('popovertarget'))!}`);
    await call.click();
    const document = note.and(page.locator(':popover-open')).getByRole('link').first();
    expect(await document.getAttribute('href')).toMatch(/^https?:\/\/|^\/sources\/#/);
  });
});

describe('without JavaScript', () => {
  test('a fiche reads whole, and what is folded opens', async () => {
    const page = await open('/leviers/actions-concretes/', {
      viewport: PHONE,
      javaScriptEnabled: false,
    });
    const more = page.locator('details.voir-tout > summary').first();
    await more.click();
    expect(await page.locator('details.voir-tout[open] a').first().isVisible()).toBe(true);
  });
});

test('a missing page helps', async () => {
  const page = await open('/leviers/qui-n-existe-pas/');
  await page.getByRole('heading', { name: 'Cette page n’existe pas, ou plus' }).waitFor();
});
