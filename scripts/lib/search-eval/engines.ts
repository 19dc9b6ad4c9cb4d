/** The two engines that are compared: a query in, addresses out, best first. */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { DIST, ROOT } from '../../../src/files/project.ts';
import { search } from '../../../src/search/engine.ts';
import { loadResources } from '../../../src/search/node-resources.ts';
import type { Pagefind } from '../../../src/search/pagefind.ts';

export type Engine = (query: string) => Promise<readonly string[]>;

/** More than are scored: several results may be parts of the same page. */
const LOADED = 20;

/** What `pagefind.js` has beside what the site uses. */
interface WholePagefind extends Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  destroy(): Promise<void>;
}

/** The engine of the built site. */
export function siteEngine(dist = DIST): Engine {
  return async (query) => {
    const resources = await loadResources(dist);
    const found = await search(resources, query);
    const results = await found.load(0, LOADED);
    await forget(resources.pagefind as WholePagefind);
    return addressesOf(results);
  };
}

/**
 * Pagefind as it comes, over the pages of the built site: its own defaults, the query as typed.
 * Ask the site's engine first: it teaches `fetch` to read files.
 */
export async function stockEngine(dist = DIST): Promise<Engine> {
  const cache = join(ROOT, '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'stock-search-'));
  // Pagefind reads its files as queries need them: until the end.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await indexPages(dist, folder);
  const stock = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as WholePagefind;
  const basePath = `${pathToFileURL(folder).href}/`;
  return async (query) => {
    await stock.options({ basePath, baseUrl: '/', noWorker: true });
    const { results } = await stock.search(query);
    const loaded = await Promise.all(results.slice(0, LOADED).map((result) => result.data()));
    await forget(stock);
    return addressesOf(loaded);
  };
}

/** What earlier queries have loaded changes what Pagefind answers: each one begins anew. */
const forget = (whole: WholePagefind) => whole.destroy();

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
