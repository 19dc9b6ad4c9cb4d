/** Runs a query: each of its segments, in its wordings, put together so that all comes before most. */
import type { FilterName } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import { hasWords } from './matching.ts';
import type { Pagefind } from './pagefind.ts';
import type { Ranked } from './ranking.ts';
import { segmentsOf, type Segment } from './segments.ts';

export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** Results by their id. */
export type Found = Map<string, Ranked>;

/** A search of words that must all be there; `known` words need no check that they really are. */
export type Run = (words: readonly string[], known?: boolean) => Promise<Found>;

/** What an alternative wording is worth beside the words as typed. */
const ALTERNATIVE_WEIGHT = 0.9;
/** What a second wording adds to a result that has another. */
const SECOND_WORDING = 0.2;
/** The share of a segment's worth that a result has for holding it at all. */
const PRESENCE = 0.2;
/** A result must hold this share of the query's worth. */
const MIN_SHARE = 0.3;
/** A word that one fiche has says little more of the question than one that twenty have. */
const MAX_WORTH = 2.5;
/** About how many documents there are: only the order of magnitude matters. */
const COLLECTION = 500;

/** One search of Pagefind under the filters: empty when what it found has not these words. */
export function createRun(pagefind: Pagefind, filters: Filters): Run {
  const wanted = Object.fromEntries(
    Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  );
  return async (words, known = false) => {
    const query = words.length > 0 ? words.join(' ') : null;
    const { results } = await pagefind.search(query, { filters: wanted });
    const [best] = results;
    if (!best || (query !== null && !known && !(await hasWords(best, words)))) return new Map();
    return new Map(results.map((result) => [result.id, { result, score: result.score || 1 }]));
  };
}

export interface Answer {
  readonly found: Found;
  /** Words of the segments that nothing has. */
  readonly missing: readonly string[];
  /** Whether some result has every segment. */
  readonly complete: boolean;
}

/** Searches the words of a query. */
export async function searchWords(
  lexicon: Lexicon,
  run: Run,
  words: readonly string[],
): Promise<Answer> {
  const segments = segmentsOf(words, lexicon);
  const answers = await Promise.all(segments.map((segment) => searchSegment(run, segment)));
  const worths = answers.map(({ size }) =>
    size > 0 ? Math.min(MAX_WORTH, Math.log(1 + COLLECTION / size)) : 0,
  );
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  const sums = new Map<string, Ranked & { share: number; held: number }>();
  for (const [index, answer] of answers.entries()) {
    const worth = worths[index]!;
    const best = Math.max(...[...answer.values()].map(({ score }) => score), Number.EPSILON);
    for (const [id, { result, score }] of answer) {
      const own = sums.get(id) ?? { result, score: 0, share: 0, held: 0 };
      sums.set(id, {
        result: own.result,
        score: own.score + worth * (PRESENCE + ((1 - PRESENCE) * score) / best),
        share: own.share + worth / total,
        held: own.held + 1,
      });
    }
  }
  const present = answers.filter(({ size }) => size > 0).length;
  const kept = [...sums].filter(([, { share }]) => share >= MIN_SHARE);
  return {
    found: new Map(
      kept.map(([id, { result, score, share }]) => [id, { result, score: score * share ** 2 }]),
    ),
    missing: segments.flatMap(({ words: own }, index) => (answers[index]!.size === 0 ? own : [])),
    complete: kept.some(([, { held }]) => held === present),
  };
}

/** A segment in its own words, and in the other ways of saying it. */
async function searchSegment(run: Run, { words, alternatives }: Segment): Promise<Found> {
  const found = await run(words);
  for (const alternative of alternatives) {
    for (const [id, { result, score }] of await run(alternative, true)) {
      const own = found.get(id);
      const worth = score * ALTERNATIVE_WEIGHT;
      const before = own?.score ?? 0;
      const both = Math.max(before, worth) + SECOND_WORDING * Math.min(before, worth);
      found.set(id, { result: own?.result ?? result, score: both });
    }
  }
  return found;
}
