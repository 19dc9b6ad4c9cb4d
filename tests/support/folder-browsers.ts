/** Browsers that open a folder, with no network: Chromium, and Firefox where it is installed. */
import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/lib/browser.ts';

/** What the tests ask of a page, in either browser. */
export interface FolderPage {
  goto(url: string): Promise<unknown>;
  url(): string;
  evaluate<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  waitForSelector(selector: string, options?: { timeout?: number }): Promise<unknown>;
  waitForFunction(run: () => unknown): Promise<unknown>;
  goBack(): Promise<unknown>;
  readonly keyboard: { press(key: 'Enter' | 'Tab' | 'Escape'): Promise<void> };
}

export interface FolderBrowser {
  readonly name: string;
  readonly page: FolderPage;
  /** What went wrong so far: console errors, requests to anything but a file. */
  readonly faults: string[];
  /** Every file that was asked for, by its address. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A port that nothing listens to: whatever asks for the network fails. */
const NOWHERE = 9;
const FIREFOX = process.env['REPERES_FIREFOX'] ?? '/usr/bin/firefox-esr';

const watch = (faults: string[], asked: string[]) => ({
  console: (type: string, text: string) => {
    if (type === 'error' || type === 'warn' || type === 'warning') faults.push(`${type}: ${text}`);
  },
  request: (url: string) => {
    asked.push(url);
    if (!/^(?:file|data|blob|about):/.test(url)) faults.push(`asked the network: ${url}`);
  },
});

async function chromium(): Promise<FolderBrowser> {
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.setOffline(true);
  const page = await context.newPage();
  const faults: string[] = [];
  const asked: string[] = [];
  const on = watch(faults, asked);
  page.on('console', (message) => on.console(message.type(), message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => on.request(request.url()));
  return {
    name: 'Chromium',
    page: page as unknown as FolderPage,
    faults,
    asked,
    close: () => browser.close(),
  };
}

async function firefox(): Promise<FolderBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    defaultViewport: { width: 360, height: 740 },
    extraPrefsFirefox: {
      // As readers have it: automation relaxes it.
      'security.fileuri.strict_origin_policy': true,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': NOWHERE,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': NOWHERE,
    },
  });
  const page = await browser.newPage();
  const faults: string[] = [];
  const asked: string[] = [];
  const on = watch(faults, asked);
  page.on('console', (message) => on.console(message.type(), message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => on.request(request.url()));
  return {
    name: 'Firefox',
    page: page as unknown as FolderPage,
    faults,
    asked,
    close: () => browser.close(),
  };
}

/** The browsers of this machine, by name. */
export const FOLDER_BROWSERS: Readonly<Record<string, () => Promise<FolderBrowser>>> = {
  Chromium: chromium,
  ...(existsSync(FIREFOX) && { Firefox: firefox }),
};
