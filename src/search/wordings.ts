/** Runs the wordings of a query: the words as typed, and the other ways of saying them. */
import type { FilterName } from './document.ts';
import { variantsOf, type Lexicon } from './lexicon.ts';
import { hasWords } from './matching.ts';
import type { Pagefind } from './pagefind.ts';
import type { Ranked } from './ranking.ts';

export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** What an alternative wording is worth beside the words as typed. */
const VARIANT_WEIGHT = 0.55;
/** What a second wording adds to a result that already has the words as typed. */
const SECOND_WORDING = 0.2;

/** Results by their id. */
export type Found = Map<string, Ranked>;
export type Run = (words: readonly string[]) => Promise<Found>;

/** One search of Pagefind under the filters: empty when what it found has not these words. */
export function createRun(pagefind: Pagefind, filters: Filters): Run {
  const wanted = Object.fromEntries(
    Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  );
  return async (words) => {
    const query = words.length > 0 ? words.join(' ') : null;
    const { results } = await pagefind.search(query, { filters: wanted });
    const [best] = results;
    if (!best || (query !== null && !(await hasWords(best, words)))) return new Map();
    return new Map(results.map((result) => [result.id, { result, score: result.score || 1 }]));
  };
}

/** All the words, and the other ways of saying them. */
export async function searchWords(
  lexicon: Lexicon,
  run: Run,
  words: readonly string[],
): Promise<Found> {
  const found = await run(words);
  for (const variant of variantsOf(words, lexicon)) {
    for (const [id, { result, score }] of await run(variant.split(' '))) {
      const own = found.get(id);
      const weighted = score * VARIANT_WEIGHT;
      found.set(
        id,
        own
          ? { ...own, score: own.score + weighted * SECOND_WORDING }
          : { result, score: weighted },
      );
    }
  }
  return found;
}
