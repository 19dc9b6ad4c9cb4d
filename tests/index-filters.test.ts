/** The filters of indexes, without a script and with it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LAPTOP, PHONE, siteBrowser } from './support/site-browser.ts';

const site = siteBrowser();

const open = (path: string, javaScriptEnabled = true) =>
  site.open(path, { ...PHONE, javaScriptEnabled });

const shown = (page: Page) => page.locator('.triable:visible');

test('without JavaScript, a choice hides what has not its value, and the groups left empty', async () => {
  const page = await open('/cas/', false);
  const all = await shown(page).count();
  await page.getByLabel('Région').selectOption('bretagne');
  const breton = await shown(page).count();
  expect(breton).toBeGreaterThan(0);
  expect(breton).toBeLessThan(all);
  expect(await page.locator('.groupe:visible h2').allInnerTexts()).toContain('Bretagne');
  expect(await page.locator('.groupe:visible').count()).toBeLessThan(4);
  await page.getByRole('button', { name: 'Tout montrer' }).click();
  expect(await shown(page).count()).toBe(all);
});

/** The choices of the filters that are longer than their place, the arrow counted. */
const cutChoices = (page: Page) =>
  page.locator('.tri select').evaluateAll((selects) =>
    (selects as HTMLSelectElement[]).flatMap((select) =>
      [...select.options].flatMap((option) => {
        option.selected = true;
        const style = getComputedStyle(select);
        const pen = document.createElement('canvas').getContext('2d')!;
        pen.font = style.font;
        const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
        const isCut = pen.measureText(option.text).width + padding + 20 > select.clientWidth;
        return isCut ? option.text : [];
      }),
    ),
  );

test.each(['/cas/', '/preuves/', '/chronologie/', '/comparer/', '/syntheses/'])(
  'no choice of the filters of %s is cut, on a phone or a laptop',
  async (path) => {
    for (const options of [PHONE, LAPTOP]) {
      const page = await site.open(path, options);
      expect(await page.locator('.tri select').count()).toBeGreaterThan(0);
      expect(await cutChoices(page)).toEqual([]);
    }
  },
);

describe('with a script', () => {
  test('the choice is counted and kept in the address, which restores it', async () => {
    const page = await open('/cas/');
    await page.getByLabel('Région').selectOption('bretagne');
    await page.getByLabel('Maturité').selectOption('arrete');
    const count = await shown(page).count();
    await page
      .getByRole('status')
      .getByText(new RegExp(`^${count} fiches? sur`))
      .waitFor();
    expect(page.url()).toContain('?region=bretagne&maturite=arrete');
    await page.reload();
    expect(await page.getByLabel('Région').inputValue()).toBe('bretagne');
    expect(await shown(page).count()).toBe(count);
  });

  test('two choices that nothing has are said, without an empty group', async () => {
    const page = await open('/cas/?region=mayotte&maturite=arrete');
    await page.getByText('Aucune fiche n’a tout cela à la fois').waitFor();
    expect(await page.locator('.groupe:visible').count()).toBe(0);
  });

  test('a value that does not exist in the address is passed over', async () => {
    const page = await open('/cas/?region=%3Cscript%3E&inconnu=1');
    expect(await page.getByLabel('Région').inputValue()).toBe('');
    expect(await shown(page).count()).toBeGreaterThan(20);
  });

  test('the same choice is asked of the search', async () => {
    const page = await open('/cas/');
    await page.getByLabel('Région').selectOption('bretagne');
    await page.getByRole('button', { name: 'Ouvrir dans la recherche' }).click();
    await page.waitForURL(/\/recherche\/\?type=cas&region=bretagne/);
    await page.locator('[data-nombre]').waitFor();
  });
});
