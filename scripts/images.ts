/** `npm run images`: draws the icons, the share images and the book's cover of `public/`, with a browser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { PUBLIC } from '../src/files/project.ts';
import { launchBrowser } from './lib/browser.ts';
import { DIGESTS, PICTURES } from './lib/images/all.ts';
import { FAVICON_ICO, TEXTS, icoOf } from './lib/images/icons.ts';
import { digestOf, type Picture } from './lib/images/picture.ts';
import { repackPng } from './lib/images/png.ts';
import { fail } from './lib/terminal.ts';

for (const [path, text] of Object.entries(TEXTS)) write(path, text);

const browser = await launchBrowser();
const page = await browser.newPage();
for (const picture of PICTURES) {
  const png = await draw(page, picture);
  write(picture.path, picture === FAVICON_ICO ? icoOf(png, picture.width) : png);
}
await browser.close();

const digests = Object.fromEntries(PICTURES.map((picture) => [picture.path, digestOf(picture)]));
writeFileSync(DIGESTS, `${JSON.stringify(digests, null, 2)}\n`);

function write(path: string, content: string | Buffer): void {
  const file = join(PUBLIC, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function draw(
  page: Page,
  { path, width, height, html, transparent = false }: Picture,
): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  const tooLong = await page.evaluate(() => {
    const main = document.querySelector('main');
    return main !== null && main.scrollHeight > main.clientHeight;
  });
  if (tooLong) fail(`${path}: its text does not fit.`);
  return repackPng(await page.screenshot({ omitBackground: transparent }));
}
