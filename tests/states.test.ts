/** Every template in its states: menus and notes open, filters set, zoom, forced colours, spacing. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults, overflowFaults } from './support/axe.ts';
import { LAPTOP, PHONE, siteBrowser } from './support/site-browser.ts';

const NARROW = { viewport: { width: 320, height: 640 } };
const TEMPLATES = [
  '/',
  '/cas/',
  '/cas/la-rochelle-medecin-traitant/',
  '/leviers/actions-concretes/',
  '/syntheses/centre-val-de-loire-2018-10-11-leaders/',
  '/parcours/demarrer-une-cpts/',
  '/cadre/missions-et-tailles/',
  '/themes/gouvernance/',
  '/regions/bretagne/',
  '/glossaire/',
  '/chiffres/',
  '/preuves/',
  '/regions/',
  '/chronologie/?region=bretagne',
  '/comparer/?theme=medecin-traitant&cas=la-rochelle-medecin-traitant&cas=sud-77-medibus',
  '/dossier/?f=leviers/equipe-leader&f=cas/sud-77-medibus',
  '/recherche/?q=crise&type=cas&region=bretagne',
  '/a-propos/charte/',
  '/404.html',
];

const site = siteBrowser();

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const page = await site.open(path, options);
  if (path.includes('?')) await page.waitForLoadState('networkidle');
  if (path.includes('?q=')) await page.locator('[data-nombre]').waitFor();
  return page;
}

const faults = async (page: Page) => [...(await overflowFaults(page)), ...(await axeFaults(page))];

describe.each(['light', 'dark'] as const)('a phone of 320 px, %s', (colorScheme) => {
  test('shows the menu whole', async () => {
    const page = await open('/leviers/actions-concretes/', { ...NARROW, colorScheme });
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await page.getByRole('link', { name: 'Régions' }).first().isVisible()).toBe(true);
    expect(await faults(page)).toEqual([]);
  });

  test('shows a note over the page', async () => {
    const page = await open('/leviers/actions-concretes/', { ...NARROW, colorScheme });
    await page.getByRole('button', { name: 'Source 2' }).first().click();
    expect(await page.locator(':popover-open').isVisible()).toBe(true);
    expect(await faults(page)).toEqual([]);
  });

  test('shows an index filtered, and a filter that leaves nothing', async () => {
    const page = await open('/cas/?region=corse&taille=4', { ...NARROW, colorScheme });
    expect(await faults(page)).toEqual([]);
  });
});

describe.each(TEMPLATES)('%s', (path) => {
  test('bears the text spacing of WCAG 1.4.12 without losing anything', async () => {
    const page = await open(path, NARROW);
    await page.evaluate(() => {
      const style = new CSSStyleSheet();
      style.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets.push(style);
    });
    expect(await overflowFaults(page)).toEqual([]);
  });

  test('bears text half as large again, and twice as large, without scrolling sideways', async () => {
    const page = await open(path, PHONE);
    for (const size of ['24px', '32px']) {
      await page.evaluate((value) => {
        document.documentElement.style.fontSize = value;
      }, size);
      expect(await overflowFaults(page)).toEqual([]);
    }
  });

  test('is without fault in the dark at 320 px and zoomed to 400 %', async () => {
    const page = await open(path, { ...NARROW, colorScheme: 'dark' });
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await overflowFaults(page)).toEqual([]);
    const bar = page.getByRole('navigation', { name: 'Accès rapide' });
    expect(await bar.isVisible()).toBe(true);
    expect(await bar.evaluate((element) => getComputedStyle(element).position)).toBe('static');
  });

  test('is without fault in forced colours and with motion reduced', async () => {
    const page = await open(path, { ...LAPTOP, forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await faults(page)).toEqual([]);
    const behaviour = await page.evaluate(
      () => getComputedStyle(document.documentElement).scrollBehavior,
    );
    expect(behaviour).toBe('auto');
  });
});

test('the tables of the framework are whole on a phone', async () => {
  const page = await open('/cadre/missions-et-tailles/', PHONE);
  const beyond = await page
    .locator('.tableau')
    .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
  expect(beyond).toEqual([0, 0, 0]);
});

test('what may be touched is large enough in the bar, the menu and the forms', async () => {
  const page = await open('/cas/', NARROW);
  await page.getByRole('button', { name: 'Menu' }).click();
  const small = await page
    .locator('.barre > *, .menu a, .tri select, .tri button, .chercher button')
    .evaluateAll((elements) =>
      elements
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && box.height < 44)
        .map(({ text }) => text),
    );
  expect(small).toEqual([]);
});
