/**
 * A French query in, ranked results out. Runs the same in the page and in the terminal: it is
 * given Pagefind and the language files, and knows neither the DOM nor the file system.
 */
import { facetsOf } from './facets.ts';
import type { Lexicon } from './lexicon.ts';
import { meaningfulWords, queryWords } from './normalise.ts';
import type { Pagefind, PagefindData } from './pagefind.ts';
import { rank, type Ranked } from './ranking.ts';
import { correctQuery, type Vocabulary } from './spelling.ts';
import { createRun, searchWords, type Filters, type Found, type Run } from './wordings.ts';

export interface Resources {
  readonly pagefind: Pagefind;
  readonly lexicon: Lexicon;
  /** Loaded only when a query finds nothing as typed. */
  readonly vocabulary: () => Promise<Vocabulary>;
}

export interface Result {
  readonly url: string;
  readonly type: string;
  readonly title: string;
  readonly facts: string;
  /** Safe HTML: the passage, its words in `<mark>`. */
  readonly excerpt: string;
  /** The section where the words are, when it is not the whole fiche. */
  readonly section?: { readonly title: string; readonly url: string };
}

export interface Search {
  readonly total: number;
  /** Loads results `from` to `to`, in order. */
  readonly load: (from: number, to: number) => Promise<Result[]>;
  /** How many results each filter value would leave. */
  readonly counts: Record<string, Record<string, number>>;
  /** A corrected query to offer. */
  readonly suggestion?: string;
  /** Set when the correction was searched because the query as typed finds nothing. */
  readonly corrected?: boolean;
  /** Words left out because nothing has them. */
  readonly dropped: readonly string[];
  /** Set when no fiche has all the words: those that have some are given. */
  readonly partial?: boolean;
}

/** Searches. An empty query with filters lists everything that they keep. */
export async function search(
  resources: Resources,
  query: string,
  filters: Filters = {},
): Promise<Search> {
  const run = createRun(resources.pagefind, filters);
  const words = meaningfulWords(queryWords(query));
  if (words.length === 0) return finish(resources, '', await run([]), { dropped: [] });

  const found = await searchWords(resources.lexicon, run, words);
  if (found.size > 0) return finish(resources, query, found, { dropped: [] });

  const correction = correctQuery(words, await resources.vocabulary());
  if (correction !== undefined) {
    const corrected = await searchWords(resources.lexicon, run, queryWords(correction));
    if (corrected.size > 0) {
      return finish(resources, correction, corrected, {
        dropped: [],
        suggestion: correction,
        corrected: true,
      });
    }
  }
  return searchMost(
    resources,
    run,
    correction === undefined ? words : queryWords(correction),
    correction,
  );
}

/** Most of the words: one left out at a time, then any of them. */
async function searchMost(
  resources: Resources,
  run: Run,
  words: readonly string[],
  correction: string | undefined,
): Promise<Search> {
  const more = correction === undefined ? {} : { suggestion: correction, corrected: true };
  for (const [index, word] of words.length > 2 ? [...words.entries()] : []) {
    const rest = words.filter((_, other) => other !== index);
    const found = await run(rest);
    if (found.size > 0)
      return finish(resources, rest.join(' '), found, { ...more, dropped: [word] });
  }
  const sums: Found = new Map();
  const dropped: string[] = [];
  for (const word of words.length > 1 ? words : []) {
    const found = await searchWords(resources.lexicon, run, [word]);
    if (found.size === 0) dropped.push(word);
    for (const [id, { result, score }] of found) {
      sums.set(id, { result, score: (sums.get(id)?.score ?? 0) + score });
    }
  }
  return finish(resources, '', sums, { ...more, dropped, partial: sums.size > 0 });
}

async function finish(
  { pagefind }: Resources,
  query: string,
  found: ReadonlyMap<string, Ranked>,
  more: Pick<Search, 'dropped'> & Partial<Search>,
): Promise<Search> {
  const { kind, counts } = await facetsOf(pagefind);
  const ranked = await rank(found, kind, query);
  return {
    total: ranked.length,
    counts: counts(ranked.map(({ id }) => id)),
    load: async (from, to) =>
      Promise.all(ranked.slice(from, to).map(async ({ result }) => toResult(await result.data()))),
    ...more,
  };
}

function toResult(data: PagefindData): Result {
  const section = data.sub_results.find(
    ({ url, excerpt }) => url.includes('#') && excerpt.includes('<mark>'),
  );
  return {
    url: data.url,
    type: data.meta['type'] ?? '',
    title: data.meta['title'] ?? '',
    facts: data.meta['facts'] ?? '',
    excerpt: (section ?? data).excerpt,
    ...(section && { section: { title: section.title, url: section.url } }),
  };
}
