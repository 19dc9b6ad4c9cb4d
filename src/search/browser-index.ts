/** The index, for the page: nothing is loaded before this is called. */
import { INDEX_FOLDER, LEXICON_FILE } from './index-format.ts';
import { openTerms, type PagefindScript } from './pagefind.ts';
import { openIndex, type SearchIndex } from './search-index.ts';

/** Loads Pagefind's script from the folder of the index. */
export type LoadPagefind = (folder: string) => Promise<PagefindScript>;

let attempts = 0;

export const loadPagefind: LoadPagefind = (folder) => {
  // A browser keeps the failure of a module: another address asks it again.
  const script = `${folder}pagefind.js${attempts > 0 ? `?essai=${attempts}` : ''}`;
  attempts += 1;
  return import(/* @vite-ignore */ script) as Promise<PagefindScript>;
};

/** Opens the index of the site; `base` is its base path. Rejects when it is missing or damaged. */
export async function openSiteIndex(
  base: string,
  pagefind: LoadPagefind = loadPagefind,
): Promise<SearchIndex> {
  const folder = base + INDEX_FOLDER;
  let version: Promise<string> | undefined;
  const read = async (name: string): Promise<unknown> => {
    // The lexicon is asked anew each time; it tells the version of the others, which caches keep.
    if (name !== LEXICON_FILE) return fetchJson(`${folder}${name}.json?v=${await version}`, {});
    const lexicon = fetchJson(`${folder}${name}.json`, { cache: 'no-cache' });
    version = lexicon.then((value) => (value as { version: string }).version);
    return lexicon;
  };
  return openIndex(
    read,
    pagefind(folder).then((loaded) => openTerms(loaded, folder)),
  );
}

async function fetchJson(url: string, options: RequestInit): Promise<unknown> {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
