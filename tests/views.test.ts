/** The views, each answering its question on the real collection. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../scripts/lib/browser.ts';
import { serveSite, type SiteServer } from './support/built-site.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const LAPTOP = { viewport: { width: 1280, height: 800 } };

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

async function open(path: string, options: BrowserContextOptions = PHONE): Promise<Page> {
  context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(server.origin + path);
  return page;
}

describe('which levers rest on one kind of source only?', () => {
  test('is one choice away, without JavaScript too, and each number opens its fiches', async () => {
    const page = await open('/preuves/', { ...PHONE, javaScriptEnabled: false });
    await page.getByLabel('Repose sur').selectOption({ label: 'Une seule sorte (3)' });
    const rows = page.locator('tbody tr:visible');
    expect(await rows.count()).toBe(3);
    for (const row of await rows.all()) expect(await row.locator('.rien').count()).toBe(2);
    const number = rows.first().getByRole('button').first();
    await number.click();
    const fiches = page.locator('.feuille:popover-open li a');
    expect(await fiches.count()).toBe(Math.min(12, Number(await number.innerText())));
    expect(await fiches.first().getAttribute('href')).toMatch(/^\/cas\//);
  });

  test('can be asked by sorting, with the keyboard', async () => {
    const page = await open('/preuves/', LAPTOP);
    const numbers = () =>
      page
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => Number((row as HTMLTableRowElement).cells[3]!.dataset['valeur'])),
        );
    await page.getByRole('button', { name: 'Cas', exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await numbers()).toEqual([...(await numbers())].sort((a, b) => b - a));
    await page.keyboard.press('Enter');
    expect(await numbers()).toEqual([...(await numbers())].sort((a, b) => a - b));
    expect(await page.getByRole('columnheader', { name: 'Cas' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
  });
});

describe('what was covered in 2021, and who disagrees?', () => {
  test('is read on the plot, in the table behind it, and in the file of the table', async () => {
    const page = await open('/chiffres/', { ...PHONE, javaScriptEnabled: false });
    const coverage = page.locator('section', {
      has: page.getByRole('heading', { name: 'Part de la population couverte par une CPTS' }),
    });
    const row = coverage.getByRole('row', { name: /décembre 2021/ });
    expect(await row.innerText()).toMatch(/CPTS ayant signé l’ACI[\s\S]*25/);
    const august = await coverage.getByRole('row', { name: /août 2023/ }).allInnerTexts();
    expect(august.join(' ')).toMatch(/57,6[\s\S]*76,4/);
    const drawn = await coverage.locator('.trace .point').count();
    expect(drawn).toBe(await coverage.locator('tbody tr').count());
    const file = await coverage.getByRole('link', { name: /CSV/ }).getAttribute('href');
    const csv = await (await context.request.get(server.origin + file!)).text();
    expect(csv.trim().split('\r\n')).toHaveLength(drawn + 1);
    expect(csv).toContain('2021-12;25;');
  });
});

describe('where is nobody?', () => {
  test('is said in words, in the table and on the map', async () => {
    const page = await open('/regions/', { ...PHONE, javaScriptEnabled: false });
    await page.getByText(/^Rien encore/).waitFor();
    const empty = page.getByRole('link', { name: /^Guyane : 0 cas, 0 synthèse$/ });
    expect(await empty.locator('.tuile-0').count()).toBe(1);
    expect(await page.locator('.carte a').count()).toBe(18);
  });
});

describe('what happened, and when?', () => {
  test('is one line of time, narrowed by nature, theme and region', async () => {
    const page = await open('/chronologie/');
    await page.getByLabel('Nature').selectOption('textes');
    expect(await page.locator('.triable:visible').allInnerTexts()).toSatisfy((texts: string[]) =>
      texts.some((text) => text.includes('21 août 2019')),
    );
    expect(await page.locator('.groupe:visible h2').allInnerTexts()).not.toContain('2012');
    await page.getByLabel('Nature').selectOption('');
    await page.getByLabel('Région').selectOption('bretagne');
    const years = await page.locator('.groupe:visible h2').allInnerTexts();
    expect(years).toEqual([...years].sort().reverse());
  });
});
