/** A browser for tests and pictures, wherever they run: the one of the machine, or the one npm brought. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Chromium-like browsers usually are. `REPERES_CHROMIUM` names another. */
const INSTALLED = [
  process.env['REPERES_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Starts a headless browser that asks nothing of the network by itself; `more` are flags of its own. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const flags = [
    ...more,
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  const installed = INSTALLED.find((path) => path && existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: flags });
  return chromium.launch({ executablePath: await packagedChromium(), args: flags });
}

async function packagedChromium(): Promise<string> {
  // Tells the package to unpack the system libraries that it carries: a bare machine has none.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  process.env['VERCEL'] ??= '1';
  const { default: sparticuz } = await import('@sparticuz/chromium').catch(() => {
    throw new Error('No browser found: install Chromium, Chrome or Edge, or set REPERES_CHROMIUM.');
  });
  return sparticuz.executablePath();
}
