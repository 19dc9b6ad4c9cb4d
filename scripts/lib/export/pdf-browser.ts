/** A headless browser that prints documents kept in memory, with no other network than them. */
import type { Browser, BrowserContext, Route } from 'playwright-core';
import { launchBrowser } from '../browser.ts';

/** No browser can be started: the other exports can still be made. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
  constructor(cause: unknown) {
    super(
      'Le PDF demande un navigateur : installez Chromium, Chrome ou Edge, ' +
        'ou indiquez le vôtre par REPERES_CHROMIUM=/chemin/du/navigateur, puis relancez l’export.',
      { cause },
    );
  }
}

/** The browser stopped, or took too long, while it printed. */
export class PrintError extends Error {
  override readonly name = 'PrintError';
}

export interface Asset {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Answers a path of the document's own host, `/_astro/x.css`; nothing for what there is not. */
export type Assets = (path: string) => Asset | undefined;

export interface PrintOptions {
  /** Whether the PDF says what its parts are, for assistive technologies. */
  readonly tagged: boolean;
  /** How long it may take. */
  readonly seconds: number;
}

/** A name that no network knows. */
const HOST = 'http://livre.invalid';

export async function startBrowser(): Promise<Browser> {
  try {
    return await launchBrowser();
  } catch (error) {
    throw new NoBrowserError(error);
  }
}

/**
 * Prints an HTML document. What it asks for comes from `assets`, everything else is refused, and
 * no script runs. Rejects with a PrintError when the browser stops or when `seconds` have passed.
 */
export async function printDocument(
  browser: Browser,
  html: string,
  assets: Assets,
  { tagged, seconds }: PrintOptions,
): Promise<Uint8Array> {
  let context: BrowserContext | undefined;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${seconds} secondes`)), seconds * 1000);
  });
  try {
    return await Promise.race([print(), late]);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    throw new PrintError(
      `Le navigateur n’a pas pu imprimer le PDF (${reason}). Fermez d’autres programmes pour lui ` +
        'laisser de la mémoire, puis relancez l’export.',
      { cause: error },
    );
  } finally {
    clearTimeout(timer);
    // A browser that has crashed has nothing left to close.
    await context?.close().catch(() => undefined);
  }

  async function print(): Promise<Uint8Array> {
    context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
    const page = await context.newPage();
    page.setDefaultTimeout(seconds * 1000);
    await page.route('**', (route) => answer(route, html, assets));
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(`${HOST}/`, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged });
  }
}

function answer(route: Route, html: string, assets: Assets): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin !== HOST) return route.abort();
  if (url.pathname === '/')
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  const asset = assets(decodeURIComponent(url.pathname));
  if (!asset) return route.abort();
  const body = typeof asset.body === 'string' ? asset.body : Buffer.from(asset.body);
  return route.fulfill({ contentType: asset.type, body });
}
