/** Pagefind and the language files, for the page: nothing is loaded before this is called. */
import type { Resources } from './engine.ts';
import { RANKING, type Pagefind } from './pagefind.ts';
import type { Lexicon } from './lexicon.ts';

interface BrowserPagefind extends Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
}

/** Loads the search; `base` is the base path of the site. */
export async function loadResources(base: string): Promise<Resources> {
  const folder = `${base}pagefind/`;
  const [pagefind, lexicon] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<BrowserPagefind>,
    fetchJson<Lexicon>(`${folder}lexique.json`),
  ]);
  // Addresses are ours to prefix; a worker would load a second copy of Pagefind's script.
  await pagefind.options({ baseUrl: '/', noWorker: true, ranking: RANKING });
  await pagefind.init();
  return {
    pagefind,
    lexicon,
    vocabulary: async () => (await fetchJson<string>(`${folder}vocabulaire.json`)).split(' '),
  };
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
