import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { publishedGraph } from '../../src/files/content-graph.ts';
import { DIST, ROOT } from '../../src/files/project.ts';
import { validateContent } from '../../src/files/validate-content.ts';
import { formatReport, hasErrors, reportOf } from '../../src/model/report.ts';
import { buildIndex } from '../../src/search/build-index.ts';

/** Where the next site is made: `dist/` is replaced only once it is whole. */
const NEXT = join(ROOT, '.cache', 'dist-next');
const PREVIOUS = join(ROOT, '.cache', 'dist-previous');

/** Builds the site into `dist/`. Answers false, with the report printed, when the content is wrong. */
export async function buildSite(): Promise<boolean> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const validation = validateContent();
  const report = reportOf(validation);
  process.stdout.write(formatReport(report, 'texte', 'content/'));
  if (hasErrors(report.issues)) {
    process.stderr.write('Le site n’est pas construit : corrigez d’abord ces erreurs.\n');
    return false;
  }
  await rm(NEXT, { recursive: true, force: true });
  await build({ root: ROOT, outDir: NEXT, logLevel: 'error' });
  for (const { path, content } of await buildIndex(publishedGraph(validation))) {
    await mkdir(dirname(join(NEXT, path)), { recursive: true });
    await writeFile(join(NEXT, path), content);
  }
  await rm(PREVIOUS, { recursive: true, force: true });
  if (existsSync(DIST)) await rename(DIST, PREVIOUS);
  await rename(NEXT, DIST);
  await rm(PREVIOUS, { recursive: true, force: true });
  return true;
}
