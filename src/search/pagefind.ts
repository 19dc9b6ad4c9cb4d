/** Pagefind as the engine uses it: one term asked at a time, its documents and their blocks given. */
import type { Fragment } from './index-format.ts';
import { readFragment, type PagefindData } from './fragments.ts';
import type { Hit, Hits } from './hits.ts';
import { rankOfName } from './pagefind-list.ts';
import { UNIT } from './term-document.ts';
import { blockAt } from './term-grid.ts';
import { COUNT } from './weights.ts';

/** The part of Pagefind's script that we use. */
export interface PagefindScript {
  readonly createInstance: (options: Record<string, unknown>) => Pagefind;
}

export interface Pagefind {
  init(): Promise<void>;
  search(term: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** The ranks of the term in the document. */
  readonly words: readonly number[];
  data(): Promise<PagefindData>;
}

/** How Pagefind weighs a term: by its weights alone, since those already know the length of texts. */
const SATURATION = 2;
const RANKING = {
  pageLength: 0,
  termFrequency: 1,
  termSaturation: SATURATION,
  termSimilarity: 0,
};
/** What Pagefind adds to every term when lengths make no difference. */
const LENGTH_BONUS = 1.8;

/** What is asked of Pagefind; documents are known by their rank. */
export interface Terms {
  readonly size: number;
  /** The documents of a term. */
  hits(term: string): Promise<Hits>;
  fragment(document: number): Promise<Fragment>;
}

/** Readies Pagefind; `basePath` is where its files are. */
export async function openTerms(
  { createInstance }: PagefindScript,
  basePath: string,
): Promise<Terms> {
  // A worker would load a second copy of the script.
  const pagefind = createInstance({ basePath, baseUrl: '/', noWorker: true, ranking: RANKING });
  await pagefind.init();
  const { results } = await pagefind.search(null);
  const all = [...results].sort((a, b) => rankOfName(a.id) - rankOfName(b.id));
  return {
    size: all.length,
    hits: async (term) => {
      const { results } = await pagefind.search(term);
      return new Map(
        results.map((result) => [rankOfName(result.id), hitOf(result, results.length, all.length)]),
      );
    },
    fragment: async (document) => readFragment(await all[document]!.data()),
  };
}

/** What a term is worth in a document, from 0 to 1: Pagefind's score without the rarity of the term. */
function hitOf({ score, words }: PagefindResult, found: number, size: number): Hit {
  const rarity = Math.log(1 + (size - found + 0.5) / (found + 0.5));
  const share = Math.min(0.999, score / (LENGTH_BONUS * rarity * (SATURATION + 1)));
  const count = (SATURATION * share) / (1 - share) / UNIT;
  return {
    worth: count / (count + COUNT.half),
    blocks: words.reduce((bits, rank) => bits | (1 << blockAt(rank)), 0),
  };
}
