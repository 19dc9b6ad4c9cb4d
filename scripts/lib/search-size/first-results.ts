/** What the search page transfers from cold to the first results of a query. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../../src/files/read-content.ts';
import { writeIndex } from '../../../src/search/build-index.ts';
import { search } from '../../../src/search/engine.ts';
import type { Collection } from '../../../src/search/index-files.ts';
import { INDEX_FOLDER } from '../../../src/search/index-format.ts';
import { openBuiltIndex, watchFiles } from '../../../src/search/node-index.ts';
import { PAGE_SIZE } from '../../../src/search/page-size.ts';

/** Bytes, compressed as hosts do, and requests. */
export interface Cost {
  readonly bytes: number;
  readonly requests: number;
}

/** Queries of each sort: an acronym, a phrase, a common word, several, a question, with errors. */
export const SAMPLE_QUERIES = [
  'SNP',
  'soins non programmés',
  'hôpital',
  'infirmière pivot sortie hôpital',
  'comment trouver un médecin traitant à nos patients ?',
  'medcin traitan Bretagne',
];

/** The page of a built site, with its style and its script; fonts are the whole site's. */
export function pageCost(dist: string): Cost {
  const page = join(dist, 'recherche', 'index.html');
  const html = readFileSync(page, 'utf8');
  const assets = listFiles(dist).filter((path) => /^_astro\/.*\.(?:css|js)$/.test(path));
  const namedIn = (text: string) => assets.filter((path) => text.includes(path.split('/')[1]!));
  const own = namedIn(html);
  // Scripts share parts, which the page does not name.
  const named = new Set([
    ...own,
    ...own.flatMap((path) => namedIn(readFileSync(join(dist, path), 'utf8'))),
  ]);
  const sizes = [page, ...[...named].map((path) => join(dist, path))].map(transferred);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
}

/** Writes the index of a collection as in a built site. */
export async function writeFolder(collection: Collection, folder: string): Promise<Cost> {
  const files = await writeIndex(collection);
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return {
    bytes: files.reduce((sum, { content }) => sum + content.length, 0),
    requests: files.length,
  };
}

/** What a query reads of the index in a folder, and how long it computes, cold then warm, in milliseconds. */
export async function queryCost(
  folder: string,
  query: string,
): Promise<Cost & { readonly cold: number; readonly warm: number }> {
  const asked = new Set([join(folder, INDEX_FOLDER, 'pagefind.js')]);
  const stop = watchFiles((path) => asked.add(path));
  const index = await openBuiltIndex(folder);
  const time = async () => {
    const start = performance.now();
    await (await search(index, query)).load(0, PAGE_SIZE);
    return performance.now() - start;
  };
  const [cold, warm] = [await time(), await time()];
  stop();
  const bytes = [...asked].reduce((sum, path) => sum + transferred(path), 0);
  return { bytes, requests: asked.size, cold, warm };
}

/** What a file costs: hosts compress what is not. */
export function transferred(path: string): number {
  const content = readFileSync(path);
  const isCompressed = content[0] === 0x1f && content[1] === 0x8b;
  return isCompressed
    ? content.length
    : Math.min(content.length, gzipSync(content, { level: 9 }).length);
}
