/** The search page when nothing is found, and when its index is missing or damaged. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, countOf, results } from './support/search-page.ts';
import { LAPTOP, siteBrowser } from './support/site-browser.ts';

const site = siteBrowser();

const waysIn = (page: Page) => page.getByRole('heading', { name: 'Entrer par une liste' });

describe('when nothing is found', () => {
  test('the page says so, whom to ask, and keeps the ways in by list', async () => {
    const page = await site.open(addressOf('xyzzyqq'));
    expect(await countOf(page)).toBe(0);
    expect(await waysIn(page).isVisible()).toBe(true);
    expect(await page.getByText('demandez à votre URPS').isVisible()).toBe(true);
    expect(await results(page).count()).toBe(0);
  });

  test('the page names the nearest theme', async () => {
    const page = await site.open(addressOf('gouvernxyzzy'));
    expect(await countOf(page)).toBe(0);
    await page.locator('[data-themes-proches]').getByRole('link', { name: 'Gouvernance' }).click();
    await page.waitForURL(/\/themes\/gouvernance\//);
  });

  test('with these filters, the page says how many there are without, and removes them', async () => {
    const page = await site.open(addressOf('médicobus', '&type=parcours&region=corse'), LAPTOP);
    expect(await countOf(page)).toBe(0);
    await page.getByRole('button', { name: 'Retirer les filtres' }).click();
    await results(page).first().waitFor();
    expect(await countOf(page)).toBeGreaterThan(0);
    expect(page.url()).not.toContain('type=');
  });
});

describe('when the index', () => {
  const failing = [
    ['is missing', /\/pagefind\//, { status: 404, body: 'absent' }],
    ['is damaged', /lexique\.json/, { status: 200, body: '<!doctype html><p>Erreur' }],
    ['has lost its engine', /wasm/, { status: 404, body: '' }],
    ['is cut', /\.pf_index/, { status: 200, body: Buffer.from([0x1f, 0x8b, 8, 0, 1, 2]) }],
    ['has lost its words', /\.pf_index/, { status: 404, body: '' }],
    ['has lost its fiches', /\.pf_fragment/, { status: 404, body: '' }],
  ] as const;

  test.each(failing)('%s, the page says it and leaves the lists', async (_, files, answer) => {
    const page = await site.newPage();
    await page.route(files, (route) => route.fulfill({ ...answer }));
    await page.goto(site.origin + addressOf('crise'));
    await page.getByText('La recherche n’a pas pu se charger').waitFor();
    expect(await waysIn(page).isVisible()).toBe(true);
  });

  test('has lost one file of many, no query answers with less and says nothing', async () => {
    const page = await site.open(addressOf('crise'));
    const whole = await countOf(page);
    const asked: string[] = [];
    const watching = await site.newPage();
    watching.on('request', (request) => {
      if (request.url().endsWith('.pf_index')) asked.push(request.url());
    });
    await watching.goto(site.origin + addressOf('crise'));
    expect(await countOf(watching)).toBe(whole);
    expect(asked.length).toBeGreaterThan(1);
    for (const lost of asked) {
      const poorer = await site.newPage();
      await poorer.route(lost, (route) => route.fulfill({ status: 404, body: '' }));
      await poorer.goto(site.origin + addressOf('crise'));
      await poorer.getByText('La recherche n’a pas pu se charger').waitFor();
    }
  });

  test('comes back, the next search works without reloading the page', async () => {
    const page = await site.newPage();
    await page.route(/\/pagefind\//, (route) => route.abort());
    await page.goto(site.origin + addressOf('crise'));
    await page.getByText('La recherche n’a pas pu se charger').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Chercher' }).click();
    await results(page).first().waitFor();
  });
});
