/** Every page in a real browser: axe, console, network and Content-Security-Policy. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../scripts/lib/browser.ts';
import { PAGES, serveSite, type SiteServer } from './support/built-site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
      faults.push(...(await faultsOf(page, next, width)));
    }
    await page.close();
  };
  await Promise.all([worker(), worker()]);
  await context.close();
  return faults;
}

async function faultsOf(page: Page, name: string, width: number): Promise<string[]> {
  const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
  const overflow = scroll > width ? [`${name}: ${scroll} px wide in a window of ${width}`] : [];
  await page.evaluate(axe); // through the debugger: the policy of the page would refuse a script
  const violations = await page.evaluate(async (tags) => {
    const runner = (
      globalThis as unknown as {
        axe: {
          run(
            context: Document,
            options: unknown,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe;
    const { violations: found } = await runner.run(document, {
      runOnly: tags,
      resultTypes: ['violations'],
    });
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 2)
          .map(({ html }) => html)
          .join(' ')}`,
    );
  }, TAGS);
  return [...overflow, ...violations.map((violation) => `${name}: ${violation}`)];
}

test('every page is without fault on a narrow screen', async () => {
  expect(await visit(PAGES, { width: 320, colorScheme: 'light' })).toEqual([]);
});

test('every layout is without fault on a wide screen, in the dark', async () => {
  expect(await visit(LAYOUTS, { width: 1280, colorScheme: 'dark' })).toEqual([]);
});
