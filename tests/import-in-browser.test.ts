import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../scripts/lib/browser.ts';
import { filesOf } from '../src/import/fiche/files.ts';
import { importDocx } from '../src/import/import-docx.ts';
import { REGISTERS, TODAY } from './support/import-collection.ts';

const FIXTURE = join(import.meta.dirname, 'fixtures/docx/bons/suivi-et-commentaires.docx');
const ENTRY = `
  import { importDocx } from './src/import/import-docx.ts';
  import { filesOf } from './src/import/fiche/files.ts';
  globalThis.importInPage = async (base64, options) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const { draft, report } = await importDocx(bytes.buffer, options);
    const files = filesOf(draft).files.map(({ path, bytes }) => [path, Array.from(bytes)]);
    return { files, report };
  };
`;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  const root = join(import.meta.dirname, '..');
  const bundle = await rolldown({
    input: 'entry',
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? join(root, 'entry.js') : undefined),
        load: (id) => (id === join(root, 'entry.js') ? ENTRY : undefined),
      },
    ],
  });
  await bundle.write({ file: join(folder, 'import.js'), format: 'iife' });
  const policy = "default-src 'none'; script-src 'self' file:";
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script src="import.js"></script>`,
  );
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

it('imports in a page opened from a disk, without eval or network, as in a terminal', async () => {
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'page.html')).href);
  const bytes = readFileSync(FIXTURE);
  const options = { today: TODAY, registers: REGISTERS };
  const found = await page.evaluate(
    ([base64, given]) =>
      (
        globalThis as unknown as { importInPage: (a: string, b: object) => Promise<unknown> }
      ).importInPage(base64, given),
    [bytes.toString('base64'), options] as const,
  );
  const { draft, report } = await importDocx(new Uint8Array(bytes), options);
  const files = filesOf(draft).files.map(({ path, bytes: content }) => [path, [...content]]);
  expect(found).toEqual({ files, report });
  expect(requests.every((url) => url.startsWith('file:'))).toBe(true);
});
