/** What the tests of the publishing page do with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { CONTENT, PUBLIC, today } from '../../src/files/project.ts';
import { readAssets, readContent } from '../../src/files/read-content.ts';
import { validate } from '../../src/model/validate.ts';
import { LAPTOP, type SiteBrowser } from './site-browser.ts';
import { editionOf, unzipped } from './site-copy.ts';

/** Word documents, good and bad. */
export const DOCX = join(import.meta.dirname, '../fixtures/docx');

/** What goes wrong without being seen: errors, refusals of the policy, requests to elsewhere. */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      console.error(`policy: ${violatedDirective}`);
    });
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:blob|file|data):/.test(request.url()) && !request.url().startsWith(origin))
      faults.push(`asked ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return faults;
}

/** Chooses a document. */
export const choose = (
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
) => page.locator('[data-publier-fichier]').setInputFiles(file);
/** Waits for the form. */
export const opened = (page: Page) => page.getByRole('heading', { name: 'Votre fiche' }).waitFor();
/** Opens the workbench on a document. */
export async function openDocument(page: Page, file: string): Promise<void> {
  await choose(page, file);
  await opened(page);
}
/** Opens it on a case with nothing in it. */
export async function openCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Écrire un cas' }).click();
  await opened(page);
}

interface Watched {
  readonly page: Page;
  readonly faults: string[];
}

/** The page on a laptop, with what goes wrong in it. */
export async function openWatched(site: SiteBrowser): Promise<Watched> {
  const page = await site.newPage(LAPTOP);
  const faults = await watch(page, site.origin);
  await page.goto(`${site.origin}/publier/`);
  return { page, faults };
}

/** The same in a copy opened from a folder, without network. */
export async function inCopy(
  site: SiteBrowser,
  name: string,
  use: (watched: Watched) => Promise<void>,
): Promise<void> {
  const folder = await unzipped(editionOf(), name);
  const browser = await launchBrowser();
  const context = await browser.newContext(LAPTOP);
  await context.setOffline(true);
  const page = await context.newPage();
  const faults = await watch(page, site.origin);
  await page.goto(pathToFileURL(join(folder, 'site/publier/index.html')).href);
  await use({ page, faults });
  await browser.close();
}

/** Where the text is written. */
export const textOf = (page: Page) => page.getByRole('textbox', { name: 'Le texte', exact: true });
/** What the page says is left. */
export const state = (page: Page) => page.locator('.etat').innerText();
/** Waits until it says this. */
export const waitForState = (page: Page, text: string) =>
  page.locator('.etat', { hasText: text }).waitFor();

/** The files of a fiche, from the button that downloads them. */
export async function downloaded(
  page: Page,
  button: string,
): Promise<{ name: string; files: Record<string, Uint8Array> }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const bytes = new Uint8Array(readFileSync(await file.path()));
  const name = file.suggestedFilename();
  return { name, files: name.endsWith('.zip') ? unzipSync(bytes) : { [name]: bytes } };
}

/** What the validator says of the files, in the real collection. */
export function issuesOf(files: Readonly<Record<string, Uint8Array>>): string[] {
  const fresh = Object.entries(files);
  const inContent = fresh.flatMap(([path, bytes]) =>
    path.startsWith('content/') ? [{ path: path.slice('content/'.length), bytes }] : [],
  );
  const names = new Set(inContent.map(({ path }) => path));
  const pictures = fresh.flatMap(([path]) =>
    path.startsWith('public/') ? [path.slice('public'.length)] : [],
  );
  const { issues } = validate([...readContent(CONTENT), ...inContent], {
    assets: new Set([...readAssets(PUBLIC), ...pictures]),
    today: today(),
  });
  return issues.filter(({ file }) => names.has(file)).map(({ message }) => message);
}
