/** The scripts of a copy: classic ones, since `file://` loads no modules and fetches nothing. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { markdownInBrowsers } from '../../markdown/browser/in-browsers.ts';
import type { PackCounts } from './packs.ts';

const BROWSER = join(import.meta.dirname, 'browser');
const PAGEFIND = 'copie:pagefind';
const COUNTS = 'copie:paquets';

/** Pages whose script reads files of the site: theirs is made from its sources, for a copy. */
const OWN_SCRIPTS: Readonly<Record<string, string>> = {
  '/recherche/': 'search.ts',
  '/comparer/': 'compare.ts',
  '/dossier/': 'dossier.ts',
  '/publier/': 'publish.ts',
};

export interface ScriptSources {
  /** Pagefind's script, as the built site has it. */
  readonly pagefind: Uint8Array;
  readonly counts: PackCounts;
}

/**
 * The script of a page as one classic file. `built` is the path of the module that the built page
 * has. Throws when that module would fetch or load something and has no version for a copy.
 */
export async function copyScript(
  page: string,
  built: string,
  { pagefind, counts }: ScriptSources,
): Promise<string> {
  const own = OWN_SCRIPTS[page];
  const virtual: Readonly<Record<string, string>> = {
    [PAGEFIND]: new TextDecoder().decode(pagefind),
    [COUNTS]: `export const counts = ${JSON.stringify(counts)};`,
  };
  const bundle = await rolldown({
    input: own ? join(BROWSER, own) : built,
    platform: 'browser',
    transform: {
      define: { 'import.meta': '{}' }, // a classic script has none
      ...(own && { inject: { fetch: [join(BROWSER, 'fetch.ts'), 'fetch'] } }),
    },
    plugins: [
      markdownInBrowsers(),
      {
        name: 'copie',
        resolveId: (id) => (id in virtual ? id : undefined),
        load: (id) => virtual[id],
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  const { code } = output[0];
  if (output.length > 1 || (!own && /\b(?:fetch|import)\(/.test(code)))
    throw new Error(`${page}: its script reads files, and has no version for a copy`);
  return code;
}
