/** What is done about words that no document has. */
import type { Unknown } from './matching.ts';
import type { SearchIndex } from './search-index.ts';
import { correctQuery } from './spelling.ts';
import { withoutArticle, wordsOf } from './words.ts';

/** Pagefind finds nothing where its files are missing: a word that the site says must be found. */
export async function refuseDamage(index: SearchIndex, unknown: readonly Unknown[]): Promise<void> {
  for (const { word, like } of unknown)
    if (like === 'nothing' && (await index.says(word)))
      throw new Error(`the index has lost « ${word} »`);
}

/** Longer words may be two that were written as one: any word may be the second. */
const MAY_BE_TWO = 11;

/** The query with its unknown words corrected, by as little of the vocabulary as may do. */
export async function correctedQuery(
  index: SearchIndex,
  query: string,
  forgiven: ReadonlyMap<string, number>,
): Promise<string | undefined> {
  const words = wordsOf(query).map(({ folded }) => folded);
  const near = words.filter(
    (word, rank) => forgiven.has(word) || forgiven.has(words[rank + 1] ?? ''),
  );
  const least = correctQuery(query, forgiven, await index.vocabulary(near));
  if (least !== undefined) return least;
  // An article typed against a word hides what it begins with; any word may be the second of two.
  const all = [...forgiven.keys()].some(({ length }) => length >= MAY_BE_TWO);
  const hidden = near.filter((word) => withoutArticle(word) !== word);
  if (!all && hidden.length === 0) return undefined;
  const wider = all ? undefined : [...near, ...hidden.map(withoutArticle)];
  return correctQuery(query, forgiven, await index.vocabulary(wider));
}
