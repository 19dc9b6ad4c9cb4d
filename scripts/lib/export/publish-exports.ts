/** Puts the exported files in the built site, and fills the pages that offer them. */
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath } from '../../../src/files/project.ts';
import { replaceFile } from '../../../src/files/replace-file.ts';
import type { Manifest } from '../../../src/offline/manifest.ts';
import { fillOfflinePage } from '../../../src/offline/offline-page.ts';
import { fillRegionPage } from '../../../src/offline/region-downloads.ts';
import { writeInstalledSite } from '../../../src/offline/installed/build.ts';
import { rewriteBuildRecord } from '../build-record.ts';

/**
 * Puts the files of `folder` in the site made in `site`, which nobody reads yet. The list of what
 * readers keep on their device is written after the pages that are filled.
 */
export async function publishExports(
  manifest: Manifest,
  folder: string,
  site: string,
): Promise<void> {
  const base = basePath();
  await cp(folder, join(site, 'telechargements'), { recursive: true });
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
