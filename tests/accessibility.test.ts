/** Every page in a real browser: axe, console, network and Content-Security-Policy. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults, overflowFaults } from './support/axe.ts';
import { launchBrowser } from '../scripts/lib/browser.ts';
import { PAGES, serveSite, type SiteServer } from './support/built-site.ts';

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

interface State {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Opens each page in a state, and lists what axe, the console and the network have to say. */
async function visit(pages: readonly string[], { width, colorScheme }: State): Promise<string[]> {
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
      faults.push(...(await faultsOf(page, next)));
    }
    await page.close();
  };
  await Promise.all([worker(), worker()]);
  await context.close();
  return faults;
}

async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults = [...(await overflowFaults(page)), ...(await axeFaults(page))];
  return faults.map((fault) => `${name}: ${fault}`);
}

test('every page is without fault on a narrow screen', async () => {
  expect(await visit(PAGES, { width: 320, colorScheme: 'light' })).toEqual([]);
});

test('every layout is without fault on a wide screen, in the dark', async () => {
  expect(await visit(LAYOUTS, { width: 1280, colorScheme: 'dark' })).toEqual([]);
});
