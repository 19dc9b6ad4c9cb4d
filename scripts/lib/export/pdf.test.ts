import type { Browser } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { publishedGraph } from '../../../src/files/content-graph.ts';
import { validateContent } from '../../../src/files/validate-content.ts';
import { WHOLE } from '../../../src/offline/scope.ts';
import { launchBrowser } from '../browser.ts';
import { makePdfs } from './pdf.ts';
import { NoBrowserError, printDocument, PrintError } from './pdf-browser.ts';

vi.mock('../browser.ts', () => ({ launchBrowser: vi.fn() }));

const edition = {
  dist: 'dist',
  base: '/',
  online: undefined,
  graph: publishedGraph(validateContent()),
  scope: WHOLE,
  name: 'reperes-cpts',
  title: 'Repères CPTS',
  date: '2026-11-26',
  commit: '',
};

test('where there is no browser, what to install is said in French', async () => {
  vi.mocked(launchBrowser).mockRejectedValueOnce(new Error('No browser found'));
  const made = makePdfs(edition);
  await expect(made).rejects.toBeInstanceOf(NoBrowserError);
  await expect(made).rejects.toThrow(/installez Chromium, Chrome ou Edge.*REPERES_CHROMIUM/);
});

test('a browser that stops while it prints is said in French, with what to do', async () => {
  const browser = {
    newContext: () => Promise.reject(new Error('Target page, context or browser has been closed')),
  } as unknown as Browser;
  const options = { tagged: true, seconds: 10 };
  const printed = printDocument(browser, '<p>x</p>', () => undefined, options);
  await expect(printed).rejects.toBeInstanceOf(PrintError);
  await expect(printed).rejects.toThrow(/n’a pas pu imprimer.*relancez/);
});
