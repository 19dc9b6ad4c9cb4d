/** A case, in a browser: from a document or from nothing, citing what the site has. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults, overflowFaults } from './support/axe.ts';
import {
  choose,
  DOCX,
  downloaded,
  inCopy,
  issuesOf,
  openCase,
  openDocument,
  opened,
  openWatched,
  state,
  textOf,
  waitForState,
} from './support/publish-page.ts';
import { LAPTOP, PHONE, siteBrowser } from './support/site-browser.ts';
import { p, smallDocx } from './support/small-docx.ts';

const DOCUMENT = join(DOCX, 'bons/cas-medicobus.docx');
const site = siteBrowser();

const field = (page: Page, path: string) => page.locator(`#champ-${path}`);
const LISTS = ['cpts', 'themes', 'leviers'];

/** Chooses a source of the site by its words. */
async function citeSource(page: Page, typed: string): Promise<void> {
  await field(page, 'sources').fill(typed);
  await page.locator('.trouves button').first().click();
}

/** Fills every field that a case must have, and a result. */
async function fillCase(page: Page): Promise<void> {
  await field(page, 'titre').fill('Un agenda du soir au Centre Alsace pour les enfants');
  await field(page, 'resume').fill(
    'La CPTS Centre Alsace ouvre un agenda du soir, que trente cabinets se partagent depuis 2022.',
  );
  for (const [index, value] of ['centre-alsace', 'prevention', 'equipe-leader'].entries()) {
    await field(page, LISTS[index]!).selectOption(value);
    await field(page, LISTS[index]!).locator('+ button').click();
  }
  await field(page, 'maturite').selectOption('installe');
  await field(page, 'annee_debut').fill('2022');
  await field(page, 'moyens-cout').fill('1 200 euros par an');
  await page.getByRole('button', { name: 'Ajouter un résultat chiffré' }).click();
  await field(page, 'resultats-1-indicateur').fill('Enfants reçus le soir');
  await field(page, 'resultats-1-valeur').fill('1 200');
  await field(page, 'resultats-1-unite').fill('enfants');
  await field(page, 'resultats-1-periode').fill('en 2023');
  await page.getByRole('button', { name: 'Ajouter un document' }).click();
  await field(page, 'documents-1-titre').fill('Le mode d’emploi de l’agenda');
  await field(page, 'documents-1-url').fill('https://exemple.fr/agenda');
  await field(page, 'documents-1-type').selectOption({ index: 1 });
  await page.getByLabel('Vérifiée le', { exact: true }).fill('2026-11-20');
}

describe('a case without a document', () => {
  test('is written in the form, on sources of the site, and passes the validator', async () => {
    const { page, faults } = await openWatched(site);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openCase(page);
    expect(asked).not.toContain('/publier/sources.json');
    await fillCase(page);
    await page.getByRole('button', { name: 'Retirer cette source' }).click();
    await citeSource(page, 'tour de france');
    expect(asked.filter((path) => path === '/publier/sources.json')).toHaveLength(1);
    expect(await page.locator('.cites li').count()).toBe(1);
    await field(page, 'resultats-1-source').selectOption({ index: 1 });
    const text = textOf(page);
    await text.fill((await text.inputValue()).replaceAll(/À COMPLÉTER.*/g, 'Rien n’a été compté.'));
    await text.evaluate((area: HTMLTextAreaElement) => {
      const at = area.value.indexOf('Rien n’a été compté.') + 'Rien n’a été compté.'.length;
      area.setSelectionRange(at, at);
    });
    await page
      .locator('.cites')
      .getByRole('button', { name: /^Citer dans le texte/ })
      .click();
    await waitForState(page, 'La fiche peut partir');
    expect(await text.inputValue()).toMatch(
      /^## Le contexte\n\nRien n’a été compté\.\[\^[a-z0-9-]+\]\n/,
    );

    // As the page will show it.
    const preview = page.locator('.apercu');
    await preview.getByText('En chiffres').waitFor();
    expect(await preview.locator('.valeur').innerText()).toMatch(/^1\s200$/);
    expect(await preview.locator('.texte .appel button').innerText()).toBe('1');
    expect(await preview.locator('.sources li').count()).toBe(1);
    expect(await preview.locator('.repere').innerText()).toContain('CPTS Centre Alsace');

    const { name, files } = await downloaded(page, 'Télécharger la fiche');
    expect(name).toBe('centre-alsace-agenda-soir-enfants.md');
    expect(issuesOf({ [`content/cas/${name}`]: files[name]! })).toEqual([]);
    const written = new TextDecoder().decode(files[name]);
    expect(written).toContain('valeur: 1200\n');
    expect(written).toContain('moyens:\n  cout: "1 200 euros par an"\n');
    expect(faults).toEqual([]);
  });

  test('shows beside a row what is wrong with it, and forgets a row that is removed', async () => {
    const page = await site.open('/publier/', LAPTOP);
    await openCase(page);
    const before = await state(page);
    const add = page.getByRole('button', { name: 'Ajouter un résultat chiffré' });
    await add.click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(
      'champ-resultats-1-indicateur',
    );
    await field(page, 'resultats-1-valeur').fill('beaucoup');
    await field(page, 'resultats-1-valeur').and(page.locator('[aria-invalid]')).waitFor();
    await page
      .locator('.a-faire')
      .getByRole('button', { name: 'Résultat chiffré 1, Valeur' })
      .click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('champ-resultats-1-valeur');
    expect(await page.locator('#champ-resultats-1-valeur-faute').innerText()).toMatch(
      /^Résultat chiffré 1, Valeur\s: «\sbeaucoup\s»/,
    );
    await field(page, 'resultats-1-valeur').fill('341 patients');
    await field(page, 'resultats-1-valeur').blur();
    expect(await field(page, 'resultats-1-valeur').inputValue()).toBe('341');
    expect(await field(page, 'resultats-1-unite').inputValue()).toBe('patients');
    await field(page, 'annee_debut').fill('mars 2024');
    await field(page, 'annee_debut').blur();
    expect(await field(page, 'annee_debut').inputValue()).toBe('2024');
    await field(page, 'annee_debut').fill('');
    await add.click();
    await field(page, 'resultats-2-indicateur').fill('Le second');
    await page.getByRole('button', { name: 'Retirer\u00A0: Résultat chiffré 1' }).click();
    expect(await field(page, 'resultats-1-indicateur').inputValue()).toBe('Le second');
    await page.getByRole('button', { name: 'Retirer\u00A0: Résultat chiffré 1' }).click();
    await waitForState(page, before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('champ-resultats');
  });

  test('is readable by everyone, rows and found sources shown', async () => {
    for (const options of [PHONE, { ...LAPTOP, colorScheme: 'dark' as const }]) {
      const page = await site.open('/publier/', options);
      await openCase(page);
      await page.getByRole('button', { name: 'Ajouter un résultat chiffré' }).click();
      await citeSource(page, 'tour de france');
      await field(page, 'sources').fill('cpts');
      await page.locator('.trouves button').nth(3).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await overflowFaults(page)).toEqual([]);
    }
  });
});

test('goes from one point to the next, in the order of the form', async () => {
  const page = await site.open('/publier/');
  await openDocument(page, DOCUMENT);
  const bar = page.getByRole('group', { name: 'Ce qui reste' });
  const next = bar.getByRole('button', { name: 'Point suivant' });
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await next.click();
  expect(await focused()).toBe('champ-maturite');
  await field(page, 'maturite').selectOption('installe');
  await waitForState(page, 'Il reste 3 points');
  expect(await bar.innerText()).toMatch(/^Il reste 3 points/);
  await next.click();
  expect(await focused()).toBe('champ-themes');
  for (const id of ['champ-verifie_le', 'texte-fiche', 'champ-themes']) {
    await next.click();
    expect(await focused()).toBe(id);
  }
  // What has the focus is not under the bar.
  const [top, bottom] = await Promise.all([field(page, 'themes').boundingBox(), bar.boundingBox()]);
  expect(top!.y).toBeGreaterThan(bottom!.y + bottom!.height);
});

test('adds a choice to a list only when its button is pressed', async () => {
  const page = await site.open('/publier/', LAPTOP);
  await openCase(page);
  const themes = field(page, 'themes');
  const row = page.locator('.question', { has: themes });
  await themes.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'p']) await page.keyboard.press(key);
  expect(await themes.inputValue()).not.toBe('');
  expect(await row.locator('.choisis li').count()).toBe(0);
  await themes.selectOption('prevention');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await row.locator('.choisis li').allInnerTexts()).toEqual(['Prévention et dépistage ×']);
  expect(await row.getByRole('status').innerText()).toMatch(
    /^«\sPrévention et dépistage\s» ajouté\.$/,
  );
  await row.getByRole('button', { name: 'Ajouter' }).click();
  expect(await row.getByRole('status').innerText()).toBe('Choisissez d’abord dans la liste.');
  expect(await row.locator('.choisis li').count()).toBe(1);
});

describe('a document that tells a case', () => {
  test('is read as one, and may be read as a synthesis', async () => {
    const page = await site.open('/publier/', LAPTOP);
    page.on('dialog', (dialog) => void dialog.accept());
    await openDocument(page, DOCUMENT);
    await page.getByText(/^D’après .* lu comme un cas/).waitFor();
    expect(await field(page, 'annee_debut').inputValue()).toBe('2022');
    await page.getByRole('button', { name: /^Le lire plutôt comme une synthèse/ }).click();
    await page.getByText(/^D’après .* lu comme une synthèse/).waitFor();
    expect(await field(page, 'evenement-debut').count()).toBe(1);
  });

  test('offers the figures of a plain table as results, to be checked', async () => {
    const page = await site.open('/publier/', LAPTOP);
    await page.getByLabel('Ce qu’une CPTS a fait').check();
    const cells = [
      ['Indicateur', 'Valeur', 'Année'],
      ['Patients reçus', '341', '2023'],
    ].map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`);
    const body = p('Un créneau partagé') + p('Voici.') + `<w:tbl>${cells.join('')}</w:tbl>`;
    await choose(page, {
      name: 'creneau.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(smallDocx(body + p('La fin.'))),
    });
    await opened(page);
    expect(await field(page, 'resultats-1-indicateur').inputValue()).toBe('Patients reçus');
    expect(await field(page, 'resultats-1-valeur').inputValue()).toBe('341');
    expect(await field(page, 'resultats-1-unite').inputValue()).toBe('patients');
    expect(await field(page, 'resultats-1-periode').inputValue()).toBe('en 2023');
    expect(await field(page, 'resultats-1-source').inputValue()).toBe('ce-document');
    expect(await page.locator('#champ-resultats-propose').innerText()).toMatch(
      /^Proposé, à vérifier\s: tableau 1/,
    );
    const told = page.locator('#a-verifier li', { hasText: 'proposés comme résultats' });
    expect((await told.innerText()).replace(/\s/g, ' ')).toContain(
      '« Patients reçus » : 341 patients (en 2023) ? Gardez dans « Résultats » les deux',
    );
    await page.getByRole('button', { name: 'Retirer\u00A0: Résultat chiffré 1' }).click();
    await page.locator('#champ-resultats-propose').waitFor({ state: 'hidden' });
  });

  test('is read as its author says', async () => {
    const page = await site.open('/publier/', LAPTOP);
    await page.getByLabel('Une rencontre, une enquête').check();
    await openDocument(page, DOCUMENT);
    await page.getByText(/^D’après .* lu comme une synthèse/).waitFor();
  });
});

test('in a copy opened from a folder, without network, sources are cited too', async () => {
  await inCopy(site, 'publier-cas', async ({ page, faults }) => {
    await openCase(page);
    await citeSource(page, 'tour de france');
    expect(await page.locator('.cites li').first().innerText()).toMatch(/tour de France/i);
    expect(faults).toEqual([]);
  });
});
