/** What the search costs a reader: nothing before intent, and little to the first results. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { transferred } from '../scripts/lib/search-size/first-results.ts';
import { DIST } from '../src/files/project.ts';
import { addressOf, results } from './support/search-page.ts';
import { siteBrowser } from './support/site-browser.ts';

const site = siteBrowser();

const BUDGET = 120 * 1024;
const fileOf = (path: string) => join(DIST, path.endsWith('/') ? `${path}index.html` : path);

test('nothing of the search is read before the reader shows intent', async () => {
  const page = await site.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.origin}/recherche/`, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await Promise.all([page.waitForRequest(/pagefind\.js/), page.getByRole('searchbox').focus()]);
});

describe('to the first results, cold, everything that is transferred', () => {
  test.each([
    'soins non programmés',
    'SNP',
    'infirmière pivot sortie hôpital',
    'comment trouver un médecin traitant à nos patients ?',
    'medcin traitan Bretagne',
  ])('is within the budget for « %s »', async (query) => {
    const page = await site.newPage();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await page.goto(site.origin + addressOf(query));
    await results(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    // Fonts are left out: every page of the site shares them, and text shows without them.
    const counted = [...asked].filter((path) => !path.endsWith('.woff2'));
    const bytes = counted.reduce((sum, path) => sum + transferred(fileOf(path)), 0);
    expect(asked.size).toBeGreaterThan(5);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
  });
});
