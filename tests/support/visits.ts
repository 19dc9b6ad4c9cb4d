/** A browser over the built site, for the tests that visit it. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { serveSite, type SiteServer } from './built-site.ts';

export const PHONE = { width: 360, height: 740 };
export const LAPTOP = { width: 1280, height: 800 };

type Options = Parameters<Browser['newContext']>[0];

export interface Visits {
  readonly origin: () => string;
  /** A new page, that has been nowhere yet. */
  readonly blank: (options?: Options) => Promise<Page>;
  /** A new page at an address of the site. */
  readonly open: (path: string, options?: Options) => Promise<Page>;
}

/** Starts a server and a browser for the tests of a file; each test has its own context. */
export function useVisits(): Visits {
  let server: SiteServer;
  let browser: Browser;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    server = await serveSite();
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await context?.close();
    context = undefined;
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const blank = async (options: Options = { viewport: PHONE }) => {
    context = await browser.newContext(options);
    return context.newPage();
  };
  return {
    origin: () => server.origin,
    blank,
    open: async (path, options) => {
      const page = await blank(options);
      await page.goto(server.origin + path);
      return page;
    },
  };
}
