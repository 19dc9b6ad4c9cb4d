/**
 * A French query in, ranked results out. Runs the same in the page and in the terminal: it is
 * given Pagefind and the language files, and knows neither the DOM nor the file system.
 */
import { facetsOf } from './facets.ts';
import type { Lexicon } from './lexicon.ts';
import { meaningfulWords, queryWords } from './normalise.ts';
import type { Pagefind, PagefindData } from './pagefind.ts';
import { findPlaces, type Place } from './places.ts';
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
  /** Places that the query names, to offer as filters: their fiches come first. */
  readonly places?: readonly Place[];
}

/** What a fiche of a place that the query names gains. */
const PLACE_WEIGHT = 3;

/** Searches. An empty query with filters lists everything that they keep. */
export async function search(
  resources: Resources,
  query: string,
  filters: Filters = {},
): Promise<Search> {
  const run = createRun(resources.pagefind, filters);
  const typed = meaningfulWords(queryWords(query));
  if (typed.length === 0) return finish(resources, '', await run([]), { dropped: [] });

  const { places, words } = findPlaces(typed, resources.lexicon.places);
  const offered = places.filter(({ filter, value }) => !filters[filter]?.includes(value));
  if (places.length > 0 && words.length > 0) {
    const elsewhere = await searchTyped(resources, run, words, places);
    if (elsewhere.total > 0) return { ...elsewhere, places: offered };
  }
  const [place] = places;
  if (place && words.length === 0) {
    const there = createRun(resources.pagefind, { ...filters, [place.filter]: [place.value] });
    return finish(resources, '', await there([]), { dropped: [], places: offered });
  }
  return { ...(await searchTyped(resources, run, typed, places)), places: offered };
}

/** The words as typed; else as they were probably meant; else most of them. */
async function searchTyped(
  resources: Resources,
  run: Run,
  words: readonly string[],
  places: readonly Place[],
): Promise<Search> {
  const found = await searchWords(resources.lexicon, run, words);
  if (found.size > 0) return finish(resources, words.join(' '), found, { dropped: [] }, places);

  const correction = correctQuery(words, await resources.vocabulary());
  const meant = correction === undefined ? words : queryWords(correction);
  const more = correction === undefined ? {} : { suggestion: correction, corrected: true };
  if (correction !== undefined) {
    const corrected = await searchWords(resources.lexicon, run, meant);
    if (corrected.size > 0) {
      return finish(resources, correction, corrected, { ...more, dropped: [] }, places);
    }
  }
  return searchMost(resources, run, meant, more, places);
}

/** Most of the words: one left out at a time, then any of them. */
async function searchMost(
  resources: Resources,
  run: Run,
  words: readonly string[],
  more: Partial<Search>,
  places: readonly Place[],
): Promise<Search> {
  for (const [index, word] of words.length > 2 ? [...words.entries()] : []) {
    const rest = words.filter((_, other) => other !== index);
    const found = await run(rest);
    if (found.size > 0)
      return finish(resources, rest.join(' '), found, { ...more, dropped: [word] }, places);
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
  return finish(resources, '', sums, { ...more, dropped, partial: sums.size > 0 }, places);
}

async function finish(
  { pagefind }: Resources,
  query: string,
  found: ReadonlyMap<string, Ranked>,
  more: Pick<Search, 'dropped'> & Partial<Search>,
  places: readonly Place[] = [],
): Promise<Search> {
  const { kind, counts, has } = await facetsOf(pagefind);
  const isThere = (id: string) => places.some(({ filter, value }) => has(id, filter, value));
  const placed = new Map(
    [...found].map(([id, { result, score }]) => [
      id,
      { result, score: isThere(id) ? score * PLACE_WEIGHT : score },
    ]),
  );
  const ranked = await rank(placed, kind, query);
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
