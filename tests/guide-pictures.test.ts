/** The pictures of the guide show what the publishing page shows today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../scripts/lib/browser.ts';
import { takeGuidePictures } from '../scripts/lib/guide-pictures.ts';
import { sizeOfPng } from '../scripts/lib/images/png.ts';
import { ROOT } from '../src/files/project.ts';
import { escapeHtml } from '../src/markdown/escape.ts';
import { frenchTypography } from '../src/markdown/typography.ts';
import { GUIDE_PICTURES, type GuidePictureName } from '../src/guide/pictures.ts';
import { htmlOf, serveSite, type SiteServer } from './support/built-site.ts';

/** Letters are not drawn alike everywhere: a line more or less is not another page. */
const TOLERANCE = 60;
let server: SiteServer;
let browser: Browser;
let taken: Record<GuidePictureName, Buffer>;

beforeAll(async () => {
  server = await serveSite();
  browser = await launchBrowser();
  taken = await takeGuidePictures(browser, server.origin);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const names = Object.keys(GUIDE_PICTURES) as GuidePictureName[];

test.each(names)(
  'the picture « %s » has the size of what it shows, else: npm run guide-pictures',
  (name) => {
    const kept = sizeOfPng(
      readFileSync(join(ROOT, 'src', 'guide', 'images', GUIDE_PICTURES[name].file)),
    );
    const now = sizeOfPng(taken[name]);
    expect(now.width).toBe(kept.width);
    expect(Math.abs(now.height - kept.height)).toBeLessThan(TOLERANCE);
  },
);

test('the guide shows each with its words for those who do not see it', () => {
  const html = htmlOf('/publier/guide/');
  for (const { file, alt } of Object.values(GUIDE_PICTURES)) {
    expect(html).toContain(`/_astro/${file.replace('.png', '')}.`);
    expect(html).toContain(`alt="${escapeHtml(frenchTypography(alt))}"`);
  }
});
