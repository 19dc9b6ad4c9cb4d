/** Takes the pictures of the guide from the publishing page itself, as a reader meets it. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT } from '../../src/files/project.ts';
import type { GuidePictureName } from '../../src/guide/pictures.ts';

const DOCUMENT = join(ROOT, 'tests', 'fixtures', 'docx', 'bons', 'sans-style.docx');
/** Wide enough for a form, narrow enough to be read on a phone. */
const VIEWPORT = { width: 560, height: 900 };

/** The pictures, by name, of the site served at `origin`. Rejects when the page has not what they show. */
export async function takeGuidePictures(
  browser: Browser,
  origin: string,
): Promise<Record<GuidePictureName, Buffer>> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/publier/`);
    const depot = await page.locator('.depot').screenshot();
    await page.locator('[data-publier-fichier]').setInputFiles(DOCUMENT);
    await page.getByRole('heading', { name: 'Votre fiche' }).waitFor();
    const todo = page.getByRole('heading', { name: 'Ce qui reste à faire' }).locator('..');
    const reste = await todo.screenshot();
    const proposed = page.locator('fieldset', { hasText: 'Proposé, à vérifier' }).first();
    const champ = await proposed.screenshot();
    return { depot, reste, champ };
  } finally {
    await context.close();
  }
}
