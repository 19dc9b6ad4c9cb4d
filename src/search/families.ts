/**
 * Words of one family that Pagefind's stemmer keeps apart: « infirmière » and « infirmier »,
 * « pharmacie » and « pharmacien », « coordination » and « coordinatrice ». Built from the site's
 * own words, so that the list stays small.
 */
import type { Vocabulary } from './spelling.ts';

/**
 * Endings of trades and of what they do, the longest first; what is left is the root. Others
 * (« personnes », « personnelles ») bring together words that mean different things.
 */
const ENDINGS =
  /(?:atrices?|ateurs?|ations?|itions?|trices?|teurs?|iennes?|iens?|ieres?|iers?|euses?|eurs?|ies?)$/;

const MIN_ROOT = 5;
const MAX_FAMILY = 6;

/** The root of a folded word; nothing when too little would be left of it. */
export function rootOf(word: string): string | undefined {
  const root = word.replace(ENDINGS, '');
  return root !== word && root.length >= MIN_ROOT ? root : undefined;
}

/** What the Snowball stemmer of Pagefind already brings together: plurals, feminines in -e, verbs. */
const sameForPagefind = (a: string, b: string) =>
  a.replace(/(?:es?|s|ent|er|ees?)$/, '') === b.replace(/(?:es?|s|ent|er|ees?)$/, '');

/** The families of a vocabulary whose members the stemmer would miss. */
export function buildFamilies(vocabulary: Vocabulary): string[][] {
  const byRoot = new Map<string, string[]>();
  for (const word of vocabulary) {
    const root = rootOf(word);
    if (root === undefined) continue;
    const family = byRoot.get(root);
    if (family) family.push(word);
    else byRoot.set(root, [word]);
  }
  return [...byRoot.values()]
    .map((family) =>
      family.filter(
        (word, index) => !family.slice(0, index).some((other) => sameForPagefind(word, other)),
      ),
    )
    .filter((family) => family.length > 1)
    .map((family) => family.slice(0, MAX_FAMILY));
}
