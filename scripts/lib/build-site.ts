import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build } from 'astro';
import { editorFiles } from '../../src/admin/bundle.ts';
import { publishedGraph } from '../../src/files/content-graph.ts';
import { handGraph } from '../../src/files/handed-graph.ts';
import { basePath, CONTENT, DIST, ROOT } from '../../src/files/project.ts';
import { validateContent } from '../../src/files/validate-content.ts';
import type { Graph } from '../../src/model/graph.ts';
import { formatReport, hasErrors, reportOf } from '../../src/model/report.ts';
import { writeInstalledSite } from '../../src/offline/installed/build.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { prepareEnvironment } from './astro-environment.ts';
import { originOf, writeBuildRecord } from './build-record.ts';
import { BUILD, explainFault, isKnownFault } from './faults.ts';
import { recoverFolder, swapFolder } from './swap-folder.ts';

/** Where the next site is made: the old one is replaced only once it is whole. */
const NEXT = join(ROOT, '.cache', 'dist-next');

/** A file and its path under the site. */
interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Puts files in the site that is being made: thousands of small ones, faster one after the other. */
function add(files: readonly SiteFile[]): void {
  const folders = new Set(files.map(({ path }) => dirname(join(NEXT, path))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(NEXT, path), content);
}

/**
 * Builds the site into `out`. Answers false, with the reason printed, when the content is wrong or
 * the system refuses; `out` is then as it was.
 */
export async function buildSite(out = DIST): Promise<boolean> {
  try {
    await recoverFolder(out);
    const made = await makeSite();
    if (made === undefined) return false;
    await swapFolder(made, out);
    return true;
  } catch (error) {
    if (!isKnownFault(error)) throw error;
    process.stderr.write(`${explainFault(error, BUILD)}\n`);
    return false;
  }
}

/** Makes the site aside, in the folder that it answers; nothing, with the report printed, when the content is wrong. */
export async function makeSite(): Promise<string | undefined> {
  prepareEnvironment('production');
  const graph = readGraph();
  if (!graph) return undefined;
  handGraph(graph);
  await rm(NEXT, { recursive: true, force: true });
  const [files] = await Promise.all([
    filesBeside(graph),
    build({ root: ROOT, outDir: NEXT, logLevel: 'error' }),
  ]);
  add(files);
  await writeInstalledSite(NEXT, basePath());
  writeBuildRecord(NEXT, originOf(graph));
  return NEXT;
}

/** The graph of the content; nothing, with the report printed, when the content is wrong. */
function readGraph(): Graph | undefined {
  const validation = validateContent();
  const report = reportOf(validation);
  process.stdout.write(formatReport(report, 'texte', `${relative(ROOT, CONTENT)}/`));
  if (!hasErrors(report.issues)) return publishedGraph(validation);
  process.stderr.write('Le site n’est pas construit : corrigez d’abord ces erreurs.\n');
  return undefined;
}

/** What stands beside the pages. Pagefind indexes in a process of its own, while they are made. */
async function filesBeside(graph: Graph): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = await buildIndex(graph);
  for await (const file of editorFiles()) files.push(file);
  return files;
}
