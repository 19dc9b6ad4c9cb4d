/**
 * A French query in, ranked results out. Runs the same in the page and in the terminal: it is
 * given Pagefind and the language files, and knows neither the DOM nor the file system.
 */
import { facetsOf } from './facets.ts';
import type { Lexicon } from './lexicon.ts';
import { meaningfulWords, queryWords } from './normalise.ts';
import type { Pagefind, PagefindData } from './pagefind.ts';
import { findPlaces, type Place } from './places.ts';
import { rank } from './ranking.ts';
import { correctQuery, type Vocabulary } from './spelling.ts';
import { createRun, searchWords, type Answer, type Filters, type Run } from './wordings.ts';

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
  const typed = withoutTheField(meaningfulWords(queryWords(query)));
  if (typed.length === 0) return list(resources, run, []);

  const { places, words } = findPlaces(typed, resources.lexicon.places);
  const offered = places.filter(({ filter, value }) => !filters[filter]?.includes(value));
  if (places.length > 0 && words.length > 0) {
    const elsewhere = await searchTyped(resources, run, words, places);
    if (elsewhere.total > 0) return { ...elsewhere, places: offered };
  }
  const [place] = places;
  if (place && words.length === 0) {
    const there = createRun(resources.pagefind, { ...filters, [place.filter]: [place.value] });
    return { ...(await list(resources, there, places)), places: offered };
  }
  return { ...(await searchTyped(resources, run, typed, places)), places: offered };
}

/** « CPTS » is what every fiche is about: it says nothing beside another word. */
function withoutTheField(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => word !== 'cpts');
  return others.length > 0 ? others : words;
}

/** Everything that the filters keep. */
async function list(resources: Resources, run: Run, places: readonly Place[]): Promise<Search> {
  const answer = { found: await run([]), missing: [], complete: true };
  return finish(resources, [], answer, {}, places);
}

/** The words as typed; when nothing has one of them, the words that were probably meant. */
async function searchTyped(
  resources: Resources,
  run: Run,
  words: readonly string[],
  places: readonly Place[],
): Promise<Search> {
  const answer = await searchWords(resources.lexicon, run, words);
  if (answer.missing.length === 0) return finish(resources, words, answer, {}, places);

  const correction = correctQuery(words, await resources.vocabulary());
  if (correction === undefined) return finish(resources, words, answer, {}, places);
  const meant = correction.split(' ');
  const corrected = await searchWords(resources.lexicon, run, meant);
  const more = { suggestion: correction, corrected: true };
  return finish(resources, meant, corrected, more, places);
}

async function finish(
  { pagefind }: Resources,
  words: readonly string[],
  { found, missing, complete }: Answer,
  more: Partial<Search>,
  places: readonly Place[],
): Promise<Search> {
  const { kind, counts, has } = await facetsOf(pagefind);
  const isThere = (id: string) => places.some(({ filter, value }) => has(id, filter, value));
  const placed = new Map(
    [...found].map(([id, { result, score }]) => [
      id,
      { result, score: isThere(id) ? score * PLACE_WEIGHT : score },
    ]),
  );
  const ranked = await rank(placed, kind, words);
  return {
    total: ranked.length,
    counts: counts(ranked.map(({ id }) => id)),
    load: async (from, to) =>
      Promise.all(ranked.slice(from, to).map(async ({ result }) => toResult(await result.data()))),
    dropped: missing,
    partial: ranked.length > 0 && !complete,
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
