/** Every page in a real browser: axe, console, network and Content-Security-Policy. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults, overflowFaults } from './support/axe.ts';
import { launchBrowser } from '../scripts/lib/browser.ts';
import { PAGES, serveSite, type SiteServer } from './support/built-site.ts';
import { pagesOfNewStructure } from './support/structures.ts';

/** One page of each layout, for the states that every page does not need to be seen in. */
const LAYOUTS = [
  ...new Map(PAGES.map((page) => [page.replace(/\/[^/]+\/$/, '/*/'), page])).values(),
];

let server: SiteServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

type Look = (page: Page) => Promise<string[]>;

interface State {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Opens each page in a state, and lists what axe, the console and the network have to say. */
async function visit(
  pages: readonly string[],
  { width, colorScheme }: State,
  looks: readonly Look[],
): Promise<string[]> {
  const faults: string[] = [];
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
  const queue = [...pages];
  const worker = async () => {
    const page = await context.newPage();
    let current = '';
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${current}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${current}: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.origin))
        faults.push(`${current}: asks ${request.url()}`);
    });
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      current = next;
      await page.goto(server.origin + next, { waitUntil: 'load' });
      for (const look of looks)
        faults.push(...(await look(page)).map((fault) => `${next}: ${fault}`));
    }
    await page.close();
  };
  await Promise.all([worker(), worker()]);
  await context.close();
  return faults;
}

const NARROW = { width: 320, colorScheme: 'light' } as const;

test('every page fits a narrow screen, and neither complains nor asks anything of another host', async () => {
  expect(await visit(PAGES, NARROW, [overflowFaults])).toEqual([]);
});

// Titles, anchors and landmarks are looked at on every page by the validator of HTML.
test('everything that a page may be made of is without fault on a narrow screen', async () => {
  const pages = pagesOfNewStructure(PAGES);
  expect(pages.length).toBeGreaterThan(40);
  expect(await visit(pages, NARROW, [axeFaults])).toEqual([]);
});

test('every layout is without fault on a wide screen, in the dark', async () => {
  const looks = [overflowFaults, axeFaults];
  expect(await visit(LAYOUTS, { width: 1280, colorScheme: 'dark' }, looks)).toEqual([]);
});
