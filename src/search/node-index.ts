/** The index of a built site, for the terminal and the tests. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { INDEX_FOLDER } from './index-format.ts';
import { openTerms, type PagefindScript } from './pagefind.ts';
import { openIndex, type SearchIndex } from './search-index.ts';

/** Opens the index of `dist`; rejects when the site has not been built. */
export async function openBuiltIndex(dist: string): Promise<SearchIndex> {
  serveFiles();
  const folder = join(dist, INDEX_FOLDER);
  const url = pathToFileURL(folder).href;
  const script = (await import(`${url}pagefind.js`)) as PagefindScript;
  return openIndex(
    async (name) => (await (await fetch(`${url}${name}.json`)).json()) as unknown,
    openTerms(script, url),
  );
}

let served = false;
const watching = new Set<(path: string) => void>();

/** Tells of each file that Pagefind reads, until the function that it returns is called. */
export function watchFiles(watch: (path: string) => void): () => void {
  watching.add(watch);
  return () => watching.delete(watch);
}

/** Lets `fetch` read files, once: Node's refuses `file:`, and Pagefind knows nothing else. */
export function serveFiles(): void {
  if (served) return;
  served = true;
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address =
      typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    if (!address.startsWith('file:')) return original(input, init);
    const path = fileURLToPath(address.replace(/\?.*$/, ''));
    for (const watch of watching) watch(path);
    return new Response(new Uint8Array(await readFile(path)));
  };
}
