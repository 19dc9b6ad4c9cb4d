/** The search page, in a real browser, on the real collection. */
import { describe, expect, test } from 'vitest';
import { addressOf, countChanges, countOf, isFocused, results } from './support/search-page.ts';
import { LAPTOP, PHONE, siteBrowser } from './support/site-browser.ts';

const site = siteBrowser();

describe.each([
  ['on a phone', PHONE],
  ['on a laptop', LAPTOP],
])('a result, %s', (_, screen) => {
  test('shows its kind, place, size, date, passage with the words marked, and what it rests on', async () => {
    const page = await site.open(
      addressOf('médecin traitant', '&type=cas&region=nouvelle-aquitaine'),
      screen,
    );
    const first = results(page).first();
    await first.waitFor();
    expect(await first.getAttribute('data-type')).toBe('cas');
    const text = await first.innerText();
    expect(text).toMatch(/Cas\s+Nouvelle-Aquitaine/i);
    expect(text).toContain('2023');
    expect(text).toMatch(/Repose sur\s: \d+ sources?/);
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
  });

  test('shows its passage in real typography, and leads to its section', async () => {
    const page = await site.open(addressOf('hospitalisation', '&type=syntheses'), screen);
    await results(page).first().waitFor();
    expect((await results(page).allInnerTexts()).join(' ')).toMatch(/[’]|\u202F/);
    const section = page.locator('.resultat-appui a').first();
    expect(await section.getAttribute('href')).toMatch(/#[a-z0-9-]+:~:text=/);
    await section.click();
    await page.waitForURL(/\/syntheses\/.+#/);
    const anchor = await page.evaluate(() => location.hash.slice(1));
    expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
  });
});

describe('a query', () => {
  test('puts the Centre-Val de Loire synthesis first for the hospital stay of older people', async () => {
    const page = await site.open(addressOf('l’hospitalisation des personnes âgées'));
    await results(page).first().waitFor();
    expect(await results(page).first().locator('h3 > a').getAttribute('href')).toContain(
      '/syntheses/centre-val-de-loire-2018-10-11-leaders/',
    );
  });

  test('is corrected when nothing has a word of it, and the page says so', async () => {
    const page = await site.open('/recherche/?q=medcin+traitan');
    await results(page).first().waitFor();
    expect(await page.locator('[data-suggestion]').innerText()).toContain('médecin traitant');
    const before = await countOf(page);
    await page.locator('[data-suggestion] a').click();
    await page.waitForURL(/m%C3%A9decin/);
    expect(await countOf(page)).toBe(before);
    expect(await page.locator('[data-suggestion]').isVisible()).toBe(false);
  });

  test('says which words it leaves out', async () => {
    const page = await site.open(addressOf('médicobus xyzzyqq'));
    await results(page).first().waitFor();
    expect(await page.getByRole('status').innerText()).toContain('sans «\u202Fxyzzyqq\u202F»');
  });

  test('finds as much by an acronym as by its long form', async () => {
    const page = await site.open('/recherche/?q=SNP');
    const acronym = await countOf(page);
    await page.goto(new URL(addressOf('soins non programmés'), page.url()).href);
    expect(acronym).toBeGreaterThan(10);
    expect(await countOf(page)).toBeGreaterThanOrEqual(acronym);
  });

  test('gives the same results whatever was typed before', async () => {
    const titles = async () => results(page).locator('h3').allInnerTexts();
    const page = await site.open(addressOf('diabète'));
    await results(page).first().waitFor();
    const fresh = await titles();
    const field = page.getByRole('searchbox');
    await field.fill('');
    await field.pressSequentially('pharmacien diabète', { delay: 5 });
    await field.fill('diabète');
    await page.waitForURL(/q=diab%C3%A8te$/);
    await expect.poll(titles).toEqual(fresh);
  });

  test('with a place puts its fiches first and offers it as a filter', async () => {
    const page = await site.open('/recherche/?q=soins+non+programm%C3%A9s+PACA', LAPTOP);
    await results(page).first().waitFor();
    expect(await results(page).first().innerText()).toContain('Provence-Alpes-Côte');
    await page.getByRole('button', { name: /Ne garder que/ }).click();
    await page.waitForURL(/region=provence-alpes-cote-d-azur/);
    await page.getByRole('button', { name: /Retirer le filtre Provence/ }).waitFor();
  });

  test('has its words marked on the page that a result opens', async () => {
    const page = await site.open('/recherche/?q=m%C3%A9dicobus&type=cas');
    await results(page).first().waitFor();
    const href = await results(page).first().locator('h3 > a').getAttribute('href');
    expect(href).toMatch(/:~:text=/);
  });
});

describe('the filters', () => {
  test('are OR for a repeated key, AND for different keys', async () => {
    const page = await site.open('/recherche/?type=cas&region=bretagne');
    const go = async (address: string) => {
      await page.goto(new URL(address, page.url()).href);
      return countOf(page);
    };
    const brittany = await countOf(page);
    const both = await go('/recherche/?type=cas&region=bretagne&region=corse');
    expect(brittany + (await go('/recherche/?type=cas&region=corse'))).toBe(both);
  });

  test('say how many results each value would leave, and follow the query', async () => {
    const page = await site.open('/recherche/?q=crise', LAPTOP);
    await results(page).first().waitFor();
    const count = async () =>
      Number(
        /\d+/.exec(
          await page.locator('[data-valeur]:has([value="cas"]) [data-compte]').innerText(),
        )![0],
      );
    const cases = await count();
    await page.getByLabel('Cas', { exact: false }).first().check();
    await page.waitForURL(/type=cas/);
    await expect.poll(() => countOf(page)).toBe(cases);
    expect(await count()).toBe(cases);
    await page.getByRole('searchbox').fill('crise hôpital');
    await page.waitForURL(/h%C3%B4pital/);
    await expect.poll(() => countOf(page)).not.toBe(cases);
    expect(await count()).toBe(await countOf(page));
  });

  test('are visible once chosen, one by one and all together removable', async () => {
    const page = await site.open('/recherche/?q=crise&type=cas&type=leviers', LAPTOP);
    const two = await countOf(page);
    await page.getByRole('button', { name: 'Retirer le filtre Leviers' }).click();
    await page.waitForURL((url) => url.searchParams.getAll('type').join() === 'cas');
    await countChanges(page, two);
    await page.goBack();
    await page.getByRole('button', { name: 'Tout retirer' }).click();
    await page.waitForURL((url) => !url.searchParams.has('type'));
    await expect.poll(() => countOf(page)).toBeGreaterThan(two);
    expect(await isFocused(page, 'input[name="q"]')).toBe(true);
  });

  test('stay in the address, and the back button restores them', async () => {
    const page = await site.open('/recherche/?q=crise', LAPTOP);
    const all = await countOf(page);
    await page.getByLabel('Cas', { exact: false }).first().check();
    await page.waitForURL(/type=cas/);
    await countChanges(page, all);
    await page.goBack();
    await expect.poll(() => countOf(page)).toBe(all);
    expect(await page.locator('[data-choisis] button').count()).toBe(0);
  });
});

describe('the keyboard', () => {
  test('goes from the field to a fiche by Tab and Enter', async () => {
    const page = await site.open('/recherche/', LAPTOP);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('médicobus');
    await page.keyboard.press('Enter');
    await results(page).first().waitFor();
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      if (await isFocused(page, 'ol[data-resultats] h3 > a')) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:cas|leviers|freins|cpts|glossaire)\//);
  });

  test('goes from key to key: / to the field, arrows among results, Escape back', async () => {
    const page = await site.open('/recherche/?q=crise', LAPTOP);
    await results(page).nth(1).waitFor();
    await page.keyboard.press('/');
    expect(await isFocused(page, 'input[name="q"]')).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(page, 'ol[data-resultats] > li:nth-child(2) h3 > a')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isFocused(page, 'input[name="q"]')).toBe(true);
  });
});

test('coming back from a fiche finds as many results, at the same place', async () => {
  const page = await site.open('/recherche/?q=h%C3%B4pital');
  await results(page).first().waitFor();
  await page.getByRole('button', { name: 'Voir les résultats suivants' }).click();
  await results(page).nth(9).waitFor();
  await results(page).nth(9).locator('h3 > a').click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goBack();
  await results(page).nth(9).waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

describe('without JavaScript', () => {
  test('the search page offers the ways in by kind, theme and region', async () => {
    const page = await site.open('/recherche/', { ...PHONE, javaScriptEnabled: false });
    expect(await page.getByRole('heading', { name: 'Par thème' }).isVisible()).toBe(true);
    await page.getByRole('main').getByRole('link', { name: 'Bretagne' }).click();
    expect(page.url()).toContain('/regions/bretagne/');
  });
});

describe('the departments', () => {
  test('come with the first search, with their counts, and narrow it', async () => {
    const page = await site.open('/recherche/?q=crise', LAPTOP);
    await results(page).first().waitFor();
    const before = await countOf(page);
    await page.getByText('Département', { exact: true }).first().click();
    const line = page.locator('[data-valeur]:has([name="departement"]):visible').first();
    const expected = Number(/\d+/.exec(await line.locator('[data-compte]').innerText())![0]);
    await line.locator('input').check();
    await expect.poll(() => countOf(page)).toBe(expected);
    expect(expected).toBeLessThanOrEqual(before);
    expect(page.url()).toContain('departement=');
  });

  test('of an address are kept, chosen and removable', async () => {
    const page = await site.open('/recherche/?departement=78', LAPTOP);
    await results(page).first().waitFor();
    expect(page.url()).toContain('departement=78');
    await page.getByRole('button', { name: /Retirer le filtre Yvelines/ }).click();
    await page.waitForURL((url) => !url.search.includes('departement'));
    await expect.poll(() => results(page).count()).toBe(0);
  });
});
