/** The two engines that are compared: a query in, addresses out, best first. */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { DIST, ROOT } from '../../../src/files/project.ts';
import { search } from '../../../src/search/engine.ts';
import { openBuiltIndex, serveFiles } from '../../../src/search/node-index.ts';

export type Engine = (query: string) => Promise<readonly string[]>;

/** More than are scored: several results may be parts of the same page. */
const LOADED = 20;

/** The part of `pagefind.js` that is used. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  destroy(): Promise<void>;
}

/** The engine of the built site. */
export async function siteEngine(dist = DIST): Promise<Engine> {
  const index = await openBuiltIndex(dist);
  return async (query) => addressesOf(await (await search(index, query)).load(0, LOADED));
}

/**
 * Pagefind as it comes, over the pages of the built site: its own defaults, the query as typed.
 */
export async function stockEngine(dist = DIST): Promise<Engine> {
  serveFiles();
  const cache = join(ROOT, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'stock-search-'));
  // Pagefind reads its files as queries need them: until the end.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await indexPages(dist, folder);
  const stock = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  const basePath = `${pathToFileURL(folder).href}/`;
  return async (query) => {
    await stock.options({ basePath, baseUrl: '/', noWorker: true });
    const { results } = await stock.search(query);
    const loaded = await Promise.all(results.slice(0, LOADED).map((result) => result.data()));
    await stock.destroy(); // what earlier queries have loaded changes what Pagefind answers
    return addressesOf(loaded);
  };
}

async function indexPages(dist: string, folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: dist });
  const written = await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(faults.join(', '));
}

/** Pages by their address, without anchor; what has no page of its own by its anchor. */
export const addressesOf = (results: readonly { readonly url: string }[]): string[] => [
  ...new Set(results.map(({ url }) => (/^\/[^/]+\/#/.test(url) ? url : url.replace(/#.*$/, '')))),
];
