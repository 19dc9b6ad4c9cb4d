/** A browser on the built site, for the tests of one file: started before them, closed after. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { serveSite, type SiteServer } from './built-site.ts';

export const PHONE = { viewport: { width: 360, height: 740 } };
export const LAPTOP = { viewport: { width: 1280, height: 800 } };

export interface SiteBrowser {
  /** Where the site is served, `http://127.0.0.1:…`. */
  readonly origin: string;
  /** A page in a context of its own, not yet anywhere. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** A page of the site, on a phone unless said otherwise. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Registers what starts and closes the browser, and gives the pages. */
export function siteBrowser(): SiteBrowser {
  let server: SiteServer;
  let browser: Browser;
  const contexts = new Set<BrowserContext>();

  beforeAll(async () => {
    server = await serveSite();
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all([...contexts].map((context) => context.close()));
    contexts.clear();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const newPage = async (options: BrowserContextOptions = PHONE) => {
    const context = await browser.newContext(options);
    contexts.add(context);
    return context.newPage();
  };
  return {
    get origin() {
      return server.origin;
    },
    newPage,
    open: async (path, options) => {
      const page = await newPage(options);
      await page.goto(server.origin + path);
      return page;
    },
  };
}
