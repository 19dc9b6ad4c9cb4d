/** The editors' interface on the built site: it starts alone, refuses, saves what the model accepts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseRepository } from '../src/admin/repository.ts';
import { DIST, today } from '../src/files/project.ts';
import { fixFile } from '../src/model/fix/fix-file.ts';
import { validate } from '../src/model/validate.ts';
import { axeFaults, overflowFaults } from './support/axe.ts';
import { CONTENT_FILES, listEdited, readEdited, seedContent } from './support/editors.ts';
import { LAPTOP, siteBrowser } from './support/site-browser.ts';

const site = siteBrowser();
const TALL = { viewport: { width: 1280, height: 3200 }, locale: 'en-GB' };

/** Everything that a page says it should not: errors, refusals of its policy, other hosts. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !/^(?:blob|data):/.test(url)) faults.push(`asks ${url}`);
  });
  return faults;
}

/** As if the site had been built for another repository. */
const withBackend = (page: Page, backend: object) =>
  page.route('**/admin/config.json', async (route) => {
    const config = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...config, backend } });
  });

/** The interface in the test backend of Sveltia CMS, on the content of the project. */
async function openEditor(page: Page): Promise<void> {
  await withBackend(page, { name: 'test-repo' });
  await page.goto(`${site.origin}/admin/`);
  await seedContent(page);
  await page.getByRole('button', { name: 'Ouvrir l’interface' }).click();
  await page.getByRole('button', { name: 'Travailler avec un dépôt de test' }).click();
  await page.getByText('Ce qu’une ou plusieurs CPTS nommées ont fait.').waitFor();
}

const goTo = (page: Page, address: string) =>
  page.evaluate((hash) => (location.hash = hash), address);
const field = (page: Page, path: string) => page.locator(`[data-key-path="${path}"]`);
const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer' }).click();

async function choose(page: Page, path: string, ...labels: string[]): Promise<void> {
  for (const label of labels) {
    await field(page, path).getByRole('combobox').click();
    await page.getByRole('option', { name: label, exact: true }).click();
  }
}

/** What the validator says of the content with these files in it. */
function issuesWith(files: Readonly<Record<string, string>>) {
  const all = new Map([...CONTENT_FILES, ...Object.entries(files)]);
  const encoder = new TextEncoder();
  const content = [...all].map(([path, text]) => ({
    path: path.replace(/^content\//, ''),
    bytes: encoder.encode(text),
  }));
  return validate(content, { today: today() }).issues.filter(
    ({ file }) => `content/${file}` in files,
  );
}

describe('the page that opens it', () => {
  const html = readFileSync(join(DIST, 'admin', 'index.html'), 'utf8');

  test('is valid, kept out of search engines, and says what to do on a clone', async () => {
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
      html,
    );
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('http://localhost:4321/admin/');
    expect(html).toContain('REPERES_DEPOT=');
  });

  test('is without fault for axe and on a narrow screen, and loads nothing of the interface', async () => {
    const page = await site.newPage({ viewport: { width: 320, height: 740 } });
    const faults = watch(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.origin}/admin/`);
    faults.push(...(await axeFaults(page)), ...(await overflowFaults(page)));
    expect(faults).toEqual([]);
    expect(asked.filter((path) => /^\/admin\/.*\.js$/.test(path))).toEqual([]);
  });

  test('offers nothing to open on a host that is tied to no repository', async () => {
    const page = await site.newPage(LAPTOP);
    await page.route('http://reperes.test/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: site.origin + pathname }) });
    });
    await page.goto('http://reperes.test/admin/', { waitUntil: 'networkidle' });
    expect(await page.getByRole('button', { name: 'Ouvrir l’interface' }).count()).toBe(0);
    await page.getByText('Ce site n’est relié à aucun dépôt en ligne').waitFor();
  });
});

describe('the interface', () => {
  test('starts in French from the site alone, and offers a clone, without an account', async () => {
    const page = await site.newPage({ ...LAPTOP, locale: 'en-GB' });
    const faults = watch(page);
    await page.goto(`${site.origin}/admin/`);
    await seedContent(page);
    await page.evaluate(() => {
      const pick = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test');
      Object.assign(window, { showDirectoryPicker: pick });
    });
    await page.getByRole('button', { name: 'Ouvrir l’interface' }).click();
    await page.getByRole('button', { name: 'Travailler avec un dépôt local' }).waitFor();
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Travailler avec un dépôt local' }).click();
    await page.getByText('Ce qu’une ou plusieurs CPTS nommées ont fait.').waitFor();
    await page.getByText('Synthèses régionales').first().click();
    await page.getByText('Blois, juillet 2019').first().waitFor();
    expect(faults).toEqual([]);
  });

  test('also offers the repository online where there is one, with a token and nothing else', async () => {
    const page = await site.newPage(LAPTOP);
    const faults = watch(page);
    await withBackend(page, parseRepository('github:reperes/cpts')!.backend);
    await page.goto(`${site.origin}/admin/`);
    await page.getByRole('button', { name: 'Ouvrir l’interface' }).click();
    await page.getByRole('button', { name: 'Se connecter avec un jeton d’accès' }).waitFor();
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(2);
    expect(faults).toEqual([]);
  });

  test('refuses a synthesis without its required fields, then writes one that the validator accepts', async () => {
    const page = await site.newPage(TALL);
    const faults = watch(page);
    await openEditor(page);
    const before = await listEdited(page, 'content/syntheses');
    await goTo(page, '#/collections/syntheses/new');
    const form = (name: string) => page.getByRole('textbox', { name, exact: true });
    await form('Titre').waitFor();
    await save(page);
    await page.getByText(/\d+ champs comportent des erreurs/).waitFor();
    for (const path of ['titre', 'resume', 'evenement.nom', 'region', 'themes', 'sources'])
      await field(page, path).first().getByText('Ce champ est obligatoire.').first().waitFor();

    await form('Titre').fill(
      'Blois, octobre 2019 : un essai du formulaire par trente responsables',
    );
    await form('Résumé').fill(
      'Le 11 octobre 2019 à Blois, trente responsables de CPTS essaient un formulaire et disent ce qui leur manque.',
    );
    await form('Nom').fill('Journée d’essai : le formulaire');
    await choose(page, 'evenement.type', 'Journée régionale');
    await form('Début').fill('11/10/2019');
    await choose(page, 'evenement.departement', 'Loir-et-Cher (41)');
    await choose(page, 'region', 'Centre-Val de Loire');
    await choose(page, 'themes', 'Gouvernance', 'Mobilisation des professionnels');
    await choose(page, 'sources', "CPTS Terre des Sources, Lozèr'Est");
    await field(page, 'verifie_le').locator('input[type="date"]').fill('2026-11-20');
    await save(page);
    await page.getByText('Écrivez l’année, le mois ou le jour').waitFor();
    expect(await listEdited(page, 'content/syntheses')).toEqual(before);

    await form('Début').fill('2019-10-11');
    const text = field(page, 'body').getByRole('textbox');
    await text.fill(
      '## À retenir\n\nLe formulaire dit ce qui manque.[^48-fm-terre-sources-lozer-est]\n',
    );
    await save(page);
    await page.getByText('Entrée enregistrée').waitFor();
    const name = 'centre-val-de-loire-2019-10-11-journee-d-essai-le-formulaire.md';
    const added = (await listEdited(page, 'content/syntheses')).filter(
      (one) => !before.includes(one),
    );
    expect(added).toEqual([name]);
    const path = `content/syntheses/${name}`;
    const written = (await readEdited(page, path))!;
    expect(written).not.toContain('false');
    expect(issuesWith({ [path]: written })).toEqual([]);
    const bytes = new TextEncoder().encode(written);
    const fixed = fixFile({ path: `syntheses/${name}`, bytes });
    expect(fixed.leftAlone).toEqual([]);
    expect(issuesWith({ [path]: fixed.text ?? written })).toEqual([]);
    expect(faults).toEqual([]);
  });
});
