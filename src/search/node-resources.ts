/** Pagefind and the language files of a built site, for the terminal and the tests. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Resources } from './engine.ts';
import { RANKING, type Pagefind } from './pagefind.ts';
import type { Lexicon } from './lexicon.ts';

/** Loads the search of `dist`; throws when the site has not been built. */
export async function loadResources(dist: string): Promise<Resources> {
  const folder = join(dist, 'pagefind');
  const read = async (name: string) => readFile(join(folder, name), 'utf8');
  const lexicon = JSON.parse(await read('lexique.json')) as Lexicon;
  serveFiles();
  const url = pathToFileURL(join(folder, 'pagefind.js')).href;
  const pagefind = (await import(url)) as Pagefind & {
    options(options: Record<string, unknown>): Promise<void>;
    init(): Promise<void>;
  };
  await pagefind.options({
    basePath: `${pathToFileURL(folder).href}/`,
    baseUrl: '/',
    noWorker: true,
    ranking: RANKING,
  });
  await pagefind.init();
  return {
    pagefind,
    lexicon,
    vocabulary: async () => (JSON.parse(await read('vocabulaire.json')) as string).split(' '),
  };
}

let served = false;

/** Node's `fetch` refuses `file:`; Pagefind knows nothing else. */
function serveFiles(): void {
  if (served) return;
  served = true;
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address =
      typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    if (!address.startsWith('file:')) return original(input, init);
    const path = fileURLToPath(address.replace(/\?.*$/, ''));
    return new Response(new Uint8Array(await readFile(path)));
  };
}
