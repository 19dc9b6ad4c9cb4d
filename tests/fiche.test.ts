/** A fiche in a real browser: its notes, its contents, its fonts, its weight, its print. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LAPTOP, PHONE, siteBrowser } from './support/site-browser.ts';

const CASE = '/cas/la-rochelle-medecin-traitant/';
const LEVER = '/leviers/actions-concretes/';

const site = siteBrowser();
const { open } = site;

describe.each([
  ['with a script', true],
  ['without JavaScript', false],
])('a note, %s', (_, javaScriptEnabled) => {
  test('opens where it is called, in sight, with the document one tap away, and closes', async () => {
    const page = await open(LEVER, { ...PHONE, javaScriptEnabled });
    await page.getByRole('button', { name: 'Source 2' }).first().click();
    const note = page.locator('.sources li:popover-open');
    const box = (await note.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(PHONE.viewport.height);
    expect(await note.getByRole('link').getAttribute('href')).toMatch(/^https?:|^\/sources\/#/);
    await note.getByRole('button', { name: 'Fermer' }).click();
    expect(await page.locator(':popover-open').count()).toBe(0);
  });
});

test('a long note can be read whole in a low window', async () => {
  const page = await open(LEVER, { viewport: { width: 320, height: 256 } });
  await page.getByRole('button', { name: 'Source 3' }).first().click();
  const box = (await page.locator('.sources li:popover-open').boundingBox())!;
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(256);
});

test.each([
  ['zoomed to 400 %', { width: 320, height: 256 }, 16],
  ['on a phone on its side', { width: 640, height: 360 }, 16],
  ['with text at 200 %', { width: 1280, height: 800 }, 32],
])('the menu and the search are there, %s', async (_, viewport, fontSize) => {
  const page = await open(CASE, { viewport });
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: fontSize, fixed: fontSize } });
  expect(await page.getByRole('link', { name: 'Chercher' }).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await page.getByRole('link', { name: 'Régions' }).isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator(':popover-open').count()).toBe(0);
});

test('a note answers to the keyboard alone, and gives the focus back', async () => {
  const page = await open(LEVER, LAPTOP);
  const call = page.getByRole('button', { name: 'Source 1' }).first();
  await call.focus();
  await page.keyboard.press('Enter');
  await page.locator(':popover-open').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.sources li') !== null)).toBe(
    true,
  );
  await page.keyboard.press('Escape');
  expect(await page.locator(':popover-open').count()).toBe(0);
  expect(await call.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the first key leads past the header', async () => {
  const page = await open(CASE, LAPTOP);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
    'Aller au contenu',
  );
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
});

test('the contents stay in sight beside a long text', async () => {
  const page = await open(LEVER, LAPTOP);
  const contents = page.getByRole('navigation', { name: 'Dans cette fiche' });
  await page.getByRole('heading', { name: 'Signes que ça marche' }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 400);
  const box = (await contents.boundingBox())!;
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeLessThan(LAPTOP.viewport.height / 2);
});

test('an acronym is written out where nothing hovers', async () => {
  const meaning = (page: Page) =>
    page
      .locator('abbr')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
  const laptop = await open(LEVER, LAPTOP);
  expect(await meaning(laptop)).toBe('none');
  await laptop.context().close();
  const phone = await open(LEVER, { ...PHONE, hasTouch: true, isMobile: true });
  expect(await meaning(phone)).toContain('professionnelle territoriale de santé');
});

describe('what moves', () => {
  test.each([0, 800])('is nothing, fonts coming %i ms late', async (delay) => {
    const page = await site.newPage();
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.origin + CASE, { waitUntil: 'networkidle' });
    await page.waitForTimeout(delay);
    expect(
      await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts),
    ).toEqual([]);
  });

  test('takes the site’s own fonts, from the site', async () => {
    const page = await open(CASE);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family, weight }) => `${family.replaceAll('"', '')} ${weight}`);
    });
    expect(loaded).toEqual(
      expect.arrayContaining(['Repères Texte 400', 'Repères Texte 700', 'Repères Titres 400']),
    );
  });
});

describe('on paper', () => {
  test.each([CASE, '/leviers/equipe-leader/', '/cpts/sud-yvelines/'])(
    '%s is one or two pages of A4',
    async (path) => {
      const page = await open(path, LAPTOP);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.length).toBeLessThanOrEqual(2);
      for (const [, width, height] of sizes)
        expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    },
  );

  test('has its notes and how to quote it, black on white, and no navigation', async () => {
    const page = await open(CASE, { ...LAPTOP, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.citation').isVisible()).toBe(true);
    expect(await page.locator('.sources li').first().isVisible()).toBe(true);
    for (const hidden of ['.entete', '.pied', '.fil', '.barre', '.relations', '.sommaire'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    const colors = await page
      .locator('h1, .texte p, .sources li, .sources a')
      .evaluateAll((elements) => [
        ...new Set(elements.map((each) => getComputedStyle(each).color)),
      ]);
    expect(colors).toEqual(['rgb(0, 0, 0)']);
  });
});
