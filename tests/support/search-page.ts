/** What the tests read on the search page. */
import type { Page } from 'playwright-core';

export const addressOf = (query: string, rest = '') =>
  `/recherche/?q=${encodeURIComponent(query)}${rest}`;

export const results = (page: Page) => page.locator('ol[data-resultats] > li');

/** How many results the page says there are, once it says so. */
export async function countOf(page: Page): Promise<number> {
  await page.waitForSelector('[data-nombre]');
  return Number(await page.locator('[data-nombre]').getAttribute('data-nombre'));
}

/** Waits until the page says another count. */
export const countChanges = (page: Page, from: number) =>
  page.waitForFunction((before) => {
    const count = document.querySelector('[data-nombre]')?.getAttribute('data-nombre');
    return count !== undefined && count !== null && count !== String(before);
  }, from);

/** Whether the focus is on an element of a selector. */
export const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
