/** The views, each answering its question on the real collection. */
import { describe, expect, test } from 'vitest';
import { LAPTOP, PHONE, siteBrowser } from './support/site-browser.ts';

const site = siteBrowser();
const { open } = site;

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
    const csv = await (await page.context().request.get(site.origin + file!)).text();
    expect(csv.trim().split('\r\n')).toHaveLength(drawn + 1);
    expect(csv).toContain('2021-12;25;');
  });
});

describe('where is nobody?', () => {
  test('is said in words, in the table and on the map', async () => {
    const page = await open('/regions/', { ...PHONE, javaScriptEnabled: false });
    await page.getByText(/^Rien encore/).waitFor();
    const empty = page.getByRole('link', { name: /^GUF 0\s: Guyane, 0 cas, 0 synthèse$/ });
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
    await page.getByText(/^\d+ repères datés sur \d+\.$/).waitFor();
    const years = await page.locator('.groupe:visible h2').allInnerTexts();
    expect(years).toEqual([...years].sort().reverse());
  });
});

describe('who of our size, in the mountains, has worked on the médecin traitant?', () => {
  test('gets the nearest cases with the reason, the subject first', async () => {
    const page = await open('/comparer/');
    await page.getByLabel('Notre souci').selectOption({ label: 'Médecin traitant' });
    await page.getByLabel('Milieu').selectOption({ label: 'Montagne' });
    await page.getByLabel('Taille de la CPTS').selectOption('1');
    const reasons = page.locator('[data-cas-liste] li:visible [data-raison]');
    const said = await reasons.allInnerTexts();
    expect(said.length).toBeGreaterThan(0);
    for (const reason of said) expect(reason).toContain('même sujet');
    expect(said[0]).toMatch(/même milieu|même taille|taille voisine/);
    expect(page.url()).toMatch(/theme=medecin-traitant.*taille=1/);
  });

  test('keeps the reader in place at each tick', async () => {
    const page = await open('/comparer/', LAPTOP);
    const box = page.getByRole('checkbox').nth(40);
    await box.scrollIntoViewIfNeeded();
    const list = page.locator('[data-cas-liste]');
    const before = await list.evaluate((element) => element.scrollTop);
    expect(before).toBeGreaterThan(500);
    await box.check();
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await list.evaluate((element) => element.scrollTop)).toBe(before);
  });

  test('keeps what is chosen in sight on a phone, and leads to the comparison', async () => {
    const page = await open('/comparer/');
    const bar = page.locator('[data-choisis]');
    expect(await bar.isVisible()).toBe(false);
    const boxes = page.getByRole('checkbox');
    await boxes.nth(40).check();
    expect(await bar.innerText()).toBe('Un cas choisi\u00A0: cochez-en un autre.');
    await boxes.nth(42).check();
    expect(await bar.innerText()).toContain('2 cas choisis');
    await page.locator('.comparaison').waitFor({ state: 'attached' });
    const isUncovered = await bar.getByRole('button').evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === button;
    });
    expect(isUncovered).toBe(true);
    await bar.getByRole('button', { name: 'Comparer' }).press('Enter');
    expect(await page.locator('.comparaison thead').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    const reached = page.locator('.comparaison a').first();
    expect(await reached.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('gives no reason where every case has the same', async () => {
    const page = await open('/comparer/?theme=medecin-traitant');
    await page.getByText(/cas, les plus proches d’abord/).waitFor();
    expect(await page.locator('[data-raison]:not(:empty)').count()).toBe(0);
  });

  test('sets two to four side by side, in an address that restores them', async () => {
    const page = await open('/comparer/', LAPTOP);
    const boxes = page.getByRole('checkbox');
    for (const index of [0, 1, 2, 3]) await boxes.nth(index).check();
    expect(await page.getByRole('checkbox', { disabled: true }).count()).toBeGreaterThan(10);
    const table = page.getByRole('table', { name: 'Cas comparés' });
    await table.getByRole('columnheader').nth(3).waitFor();
    await page.reload();
    await table.getByRole('columnheader').nth(3).waitFor();
    const labels = await table.getByRole('rowheader').allInnerTexts();
    for (const label of ['Territoire', 'Taille', 'Moyens', 'Résultats', 'Difficultés', 'Leviers'])
      expect(labels).toContain(label);
  });

  test('narrows the list without JavaScript, and the questions to ask are there to print', async () => {
    const page = await open('/comparer/', { ...PHONE, javaScriptEnabled: false });
    const all = await page.locator('[data-cas-liste] li:visible').count();
    await page.getByLabel('Notre souci').selectOption({ label: 'Médecin traitant' });
    expect(await page.locator('[data-cas-liste] li:visible').count()).toBeLessThan(all);
    await page.getByRole('heading', { name: 'Avant de reprendre chez vous' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(/Qui paie, combien de temps/).isVisible()).toBe(true);
    expect(await page.locator('[data-comparer]').isVisible()).toBe(false);
  });

  test('says when the comparison cannot be loaded, and keeps the way to each case', async () => {
    const page = await site.newPage();
    await page.route(/\/comparer\/.+\.json$/, (route) => route.abort());
    await page.goto(`${site.origin}/comparer/?cas=la-rochelle-medecin-traitant&cas=sud-77-medibus`);
    await page.getByText('La comparaison n’a pas pu se charger').waitFor();
    expect(await page.getByRole('link', { name: 'Lire la fiche' }).first().isVisible()).toBe(true);
  });
});

describe('a dossier for Thursday’s board', () => {
  test('is made of fiches ticked anywhere, kept, ordered, and printed with contents and sources', async () => {
    const page = await open('/cas/la-rochelle-medecin-traitant/', LAPTOP);
    await page.getByRole('link', { name: 'Mettre au dossier' }).click();
    await page.locator('.dossier-fiche').waitFor();
    await page.goto(`${site.origin}/leviers/equipe-leader/`);
    await page.getByRole('link', { name: 'Mettre au dossier' }).click();
    const parts = page.locator('.dossier-fiche');
    await parts.nth(1).waitFor();
    const contents = page.locator('[data-dossier-sommaire] li a');
    expect(await contents.allInnerTexts()).toEqual([
      expect.stringContaining('La Rochelle'),
      expect.stringContaining('équipe leader'),
    ]);
    await page.getByRole('button', { name: /^Monter : .*équipe leader/ }).click();
    expect(await contents.first().innerText()).toContain('équipe leader');
    await page.getByLabel('Titre du dossier').fill('Bureau du 3 décembre');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { name: 'Bureau du 3 décembre' }).isVisible()).toBe(
      true,
    );
    expect(await parts.first().locator('.sources li').first().isVisible()).toBe(true);
    expect(await page.getByLabel('Titre du dossier').isVisible()).toBe(false);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has a fiche that a list too long to be whole leaves out, by its own title', async () => {
    const page = await open('/', LAPTOP);
    await page.route(/\/dossier\/\?/, async (route) => {
      const html = await (await route.fetch()).text();
      const cut = html
        .replace(
          /<li>\s*<label>\s*<input type="checkbox" value="cas\/sud-77-medibus".*?<\/li>/s,
          '',
        )
        .replace(/<fieldset>(?=\s*<legend[^>]*>Cas)/, '<fieldset data-dossier-sorte="cas">');
      await route.fulfill({ body: cut, contentType: 'text/html' });
    });
    await page.goto(`${site.origin}/dossier/?f=cas/sud-77-medibus&f=cas/n-existe-pas`);
    await page.locator('.dossier-fiche').waitFor();
    const contents = page.locator('[data-dossier-sommaire] li a');
    expect(await contents.allInnerTexts()).toEqual([
      expect.stringContaining('Médibus'),
      'cas/n-existe-pas',
    ]);
    await page.getByText('cas/n-existe-pas n’a pas pu être chargée').waitFor();
  });

  test('is shared by its address, without touching the one that the reader keeps', async () => {
    const page = await open('/dossier/?ajouter=cas/sud-77-medibus', LAPTOP);
    await page.locator('.dossier-fiche').waitFor();
    await page.goto(
      `${site.origin}/dossier/?f=leviers/equipe-leader&f=cas/n-existe-pas&t=Pour%20vous`,
    );
    await page.getByText('1 fiche de l’adresse n’existe pas ou plus').waitFor();
    expect(await page.locator('[data-dossier-sommaire] li').count()).toBe(1);
    await page.goto(`${site.origin}/dossier/`);
    await page
      .getByRole('link', { name: /Médibus/ })
      .first()
      .waitFor();
    expect(await page.locator('[data-dossier-sommaire] li').count()).toBe(1);
  });

  test('that was received is changed without touching one’s own, and joins it when asked', async () => {
    const page = await open('/dossier/?ajouter=cas/sud-77-medibus', LAPTOP);
    await page.locator('.dossier-fiche').waitFor();
    await page.goto(`${site.origin}/dossier/?f=leviers/equipe-leader`);
    await page.getByText(/Le vôtre n’est pas modifié/).waitFor();
    await page.locator('summary', { hasText: 'Cadre national' }).click();
    await page.getByRole('checkbox').last().check();
    await page.locator('.dossier-fiche').nth(1).waitFor();
    const received = page.url();
    await page.goto(`${site.origin}/dossier/`);
    await page.locator('.dossier-fiche').waitFor();
    expect(await page.locator('[data-dossier-sommaire] li').count()).toBe(1);
    await page.goto(received);
    await page.getByRole('button', { name: 'Ajouter au mien' }).click();
    await page.goto(`${site.origin}/dossier/`);
    await page.locator('.dossier-fiche').nth(2).waitFor();
  });

  test('loses nothing by the back button', async () => {
    const page = await open('/dossier/?ajouter=cas/sud-77-medibus', LAPTOP);
    await page.locator('.dossier-fiche').waitFor();
    await page.goto(`${site.origin}/dossier/?ajouter=leviers/equipe-leader`);
    await page.locator('.dossier-fiche').nth(1).waitFor();
    await page.goBack();
    await page.locator('summary', { hasText: 'Cadre national' }).click();
    await page.getByRole('checkbox').last().check();
    await page.goto(`${site.origin}/dossier/`);
    await page.locator('.dossier-fiche').nth(2).waitFor();
  });

  test('is ordered with the keyboard, which keeps its place', async () => {
    const page = await open('/dossier/?f=leviers/equipe-leader&f=cas/sud-77-medibus', LAPTOP);
    await page.locator('.dossier-fiche').nth(1).waitFor();
    await page.getByRole('button', { name: /^Descendre : .*équipe leader/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/est en place 2 sur 2/).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toMatch(/^Descendre : .*équipe leader/);
    await page.getByRole('button', { name: /^Retirer : .*équipe leader/ }).click();
    expect(await focused()).toMatch(/^Retirer : .*Médibus/);
  });

  test('leaves nothing in the browser once it is emptied', async () => {
    const page = await open('/dossier/?ajouter=cas/sud-77-medibus', LAPTOP);
    await page.locator('.dossier-fiche').waitFor();
    const kept = () => page.evaluate(() => localStorage.length);
    expect(await kept()).toBe(1);
    await page.getByRole('button', { name: /^Retirer : / }).click();
    expect(await kept()).toBe(0);
  });

  test('opens its notes where they are called', async () => {
    const page = await open('/dossier/?f=leviers/equipe-leader&f=cas/la-rochelle-medecin-traitant');
    await page.locator('.dossier-fiche').nth(1).waitFor();
    const second = page.locator('.dossier-fiche').nth(1);
    await second.getByRole('button', { name: 'Source 1' }).first().click();
    const note = second.locator('.sources li:popover-open');
    expect(await note.innerText()).toContain('La Rochelle');
  });

  test('says what is missing when a page cannot be loaded', async () => {
    const page = await site.newPage();
    await page.route(/\/cas\/la-rochelle-medecin-traitant\/$/, (route) => route.abort());
    await page.goto(`${site.origin}/dossier/?f=cas/la-rochelle-medecin-traitant`);
    await page.getByText('n’a pas pu être chargée').waitFor();
  });
});

describe('lists of links', () => {
  test('never leave a dot at the end of a line', async () => {
    for (const path of ['/', '/cas/', '/leviers/']) {
      const page = await open(path);
      expect(await page.locator('main a').count()).toBeGreaterThan(10);
      const dotted = page.locator('main p:has(a + a):not(.fiche-faits)').filter({ hasText: ' · ' });
      expect(await dotted.allInnerTexts()).toEqual([]);
    }
  });

  test('say what the rest is in words that agree', async () => {
    const page = await open('/cadre/missions-et-tailles/');
    expect(await page.locator('.voir-tout > summary').allInnerTexts()).toEqual([
      expect.stringMatching(/^Voir les \d+ fiches du cadre national$/),
    ]);
  });
});

describe('what is said once', () => {
  test('is not said again of an organisme, nor of who gives a figure', async () => {
    const page = await open('/organismes/');
    const agency = page.locator('li#ars-centre-val-de-loire');
    expect(await agency.locator('ul').innerText()).not.toContain('Agence');
    expect(
      await agency.getByRole('link', { name: 'centre-val-de-loire.ars.sante.fr' }).count(),
    ).toBe(1);
    await page.goto(`${site.origin}/chiffres/`);
    const rows = await page.locator('tbody th').allInnerTexts();
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) expect(row).not.toMatch(/\(Sénat\)\s*Sénat|\)\s*\(/);
  });
});
