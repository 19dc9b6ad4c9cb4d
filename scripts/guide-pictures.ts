/** `npm run guide-pictures`: takes the pictures of the guide from the built site (after a build). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../tests/support/built-site.ts';
import { ROOT } from '../src/files/project.ts';
import { GUIDE_PICTURES, type GuidePictureName } from '../src/guide/pictures.ts';
import { launchBrowser } from './lib/browser.ts';
import { takeGuidePictures } from './lib/guide-pictures.ts';
import { repackPng } from './lib/images/png.ts';

const server = await serveSite();
const browser = await launchBrowser();
try {
  const pictures = await takeGuidePictures(browser, server.origin);
  for (const [name, png] of Object.entries(pictures))
    writeFileSync(
      join(ROOT, 'src', 'guide', 'images', GUIDE_PICTURES[name as GuidePictureName].file),
      repackPng(png),
    );
} finally {
  await browser.close();
  await server.close();
}
