/** Puts the exported files in the built site, and fills the pages that offer them. */
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath, ROOT } from '../../../src/files/project.ts';
import { replaceFile } from '../../../src/files/replace-file.ts';
import type { Manifest } from '../../../src/offline/manifest.ts';
import { fillOfflinePage } from '../../../src/offline/offline-page.ts';
import { fillRegionPage } from '../../../src/offline/region-downloads.ts';
import { writeInstalledSite } from '../../../src/offline/installed/build.ts';
import { rewriteBuildRecord } from '../build-record.ts';
import { swapFolder } from './swap-folder.ts';

const NEXT = join(ROOT, '.cache', 'downloads-next');

/**
 * Puts the files of `out` in the site built in `site`. Pages are filled last: they never offer a
 * file that is not there. Readers who keep the site on their device then have the pages as they are.
 */
export async function publishExports(manifest: Manifest, out: string, site: string): Promise<void> {
  const base = basePath();
  await cp(out, NEXT, { recursive: true });
  await swapFolder(NEXT, join(site, 'telechargements'));
  const page = join(site, 'hors-ligne', 'index.html');
  replaceFile(page, fillOfflinePage(await readFile(page, 'utf8'), manifest));
  for (const [region, files] of Map.groupBy(manifest.files, (file) => file.region)) {
    if (region === undefined) continue;
    const front = join(site, 'regions', region, 'index.html');
    replaceFile(front, fillRegionPage(await readFile(front, 'utf8'), files, base));
  }
  await writeInstalledSite(site, base);
  rewriteBuildRecord(site);
}
