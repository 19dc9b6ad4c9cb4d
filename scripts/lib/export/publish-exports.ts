/** Puts the exported files in the built site, and fills the page that offers them. */
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../../src/files/project.ts';
import { replaceFile } from '../../../src/files/replace-file.ts';
import type { Manifest } from '../../../src/offline/manifest.ts';
import { fillOfflinePage } from '../../../src/offline/offline-page.ts';
import { writeInstalledSite } from '../../../src/offline/installed/build.ts';
import { swapFolder } from './swap-folder.ts';

const NEXT = join(ROOT, '.cache', 'downloads-next');

/**
 * Puts the files of `out` in the site built in `site`. The page is filled last: it never offers a
 * file that is not there. Readers who keep the site on their device then have the page as it is.
 */
export async function publishExports(manifest: Manifest, out: string, site: string): Promise<void> {
  await cp(out, NEXT, { recursive: true });
  await swapFolder(NEXT, join(site, 'telechargements'));
  const page = join(site, 'hors-ligne', 'index.html');
  replaceFile(page, fillOfflinePage(await readFile(page, 'utf8'), manifest));
  await writeInstalledSite(site, process.env['REPERES_BASE'] ?? '/');
}
