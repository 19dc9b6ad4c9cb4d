/**
 * Packs: the files that scripts read, in a few scripts. Under `file://` nothing can be fetched, but
 * a script can be added to the page: each pack is one, read when something in it is first asked.
 * Which pack holds a file is worked out from its path, so no list has to be loaded.
 */

export interface PackGroup {
  /** The name of its packs: `index` → `index-0.js`, `index-1.js`… */
  readonly name: string;
  /** How the paths of its files begin. */
  readonly prefixes: readonly string[];
}

/** The groups, the first that fits first; `''` fits what is left: the fiches, for the dossier. */
export const PACK_GROUPS: readonly PackGroup[] = [
  { name: 'textes', prefixes: ['pagefind/fragment/'] },
  { name: 'index', prefixes: ['pagefind/index/'] },
  { name: 'notions', prefixes: ['pagefind/notions-'] },
  { name: 'demandes', prefixes: ['pagefind/demandes-'] },
  { name: 'mots', prefixes: ['pagefind/mots-'] },
  { name: 'recherche', prefixes: ['pagefind/'] },
  { name: 'comparer', prefixes: ['comparer/'] },
  { name: 'publier', prefixes: ['publier/'] },
  { name: 'fiches', prefixes: [''] },
];

/** How many packs each group has, by its name. */
export type PackCounts = Readonly<Record<string, number>>;

/** The pack of a file, by its path in the site: `pagefind/lexique.json` → `recherche-0`. */
export function packOf(path: string, counts: PackCounts): string {
  const { name } = groupOf(path);
  return `${name}-${digestOf(path) % (counts[name] ?? 1)}`;
}

export const groupOf = (path: string): PackGroup =>
  PACK_GROUPS.find(({ prefixes }) => prefixes.some((prefix) => path.startsWith(prefix)))!;

/** FNV-1a, 32 bits: spreads paths evenly, the same in Node and in browsers. */
function digestOf(path: string): number {
  let digest = 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1)
    digest = Math.imul(digest ^ path.charCodeAt(at), 0x01000193) >>> 0;
  return digest;
}

/** A pack as its script tells it: texts as they are, other files in base 64. */
export interface Pack {
  readonly texts: Readonly<Record<string, string>>;
  readonly bytes: Readonly<Record<string, string>>;
}

/** What the script of a pack calls. */
export const REGISTER = 'reperesPaquet';
/** Where packs are, in the folder of the site. */
export const PACKS_FOLDER = 'paquets/';
