/**
 * A French query in, ranked results out. Runs the same in the page and in the terminal: it is
 * given Pagefind and the language files, and knows neither the DOM nor the file system.
 */
import { isKind, type Kind } from '../model/kinds.ts';
import { foldAccents } from '../model/slug.ts';
import type { FilterName } from './document.ts';
import { variantsOf, type Lexicon } from './lexicon.ts';
import { meaningfulWords, queryWords } from './normalise.ts';
import { correctQuery, type Vocabulary } from './spelling.ts';

/** The part of Pagefind's browser interface that we use. */
export interface Pagefind {
  search(query: string | null, options?: { filters?: unknown }): Promise<PagefindSearch>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

interface PagefindSearch {
  readonly results: readonly PagefindResult[];
  readonly filters: Record<string, Record<string, number>>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Record<string, string>;
  /** The whole text, and the ranks in it of the words that were found. */
  readonly raw_content: string;
  readonly locations: readonly number[];
  readonly sub_results: readonly { title: string; url: string; excerpt: string }[];
}

export interface Resources {
  readonly pagefind: Pagefind;
  readonly lexicon: Lexicon;
  /** Loaded only when a query finds nothing as typed. */
  readonly vocabulary: () => Promise<Vocabulary>;
}

export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

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

/** What a leader looks for comes before what explains it, at equal relevance. */
const KIND_WEIGHT: Partial<Record<Kind, number>> = {
  cas: 1.25,
  leviers: 1.25,
  syntheses: 1.2,
  parcours: 1.15,
  freins: 1.1,
  cpts: 0.85,
  glossaire: 0.7,
};

/** What an alternative wording is worth beside the words as typed. */
const VARIANT_WEIGHT = 0.55;
/** Each word of the query found side by side with the others adds this much; less when further. */
const NEAR_WEIGHT = 0.6;
/** How many of the best results are read again for that: those of the first page, which load anyway. */
const REREAD = 12;
/** What a second wording adds to a result that already has the words as typed. */
const SECOND_WORDING = 0.2;

interface Ranked {
  readonly result: PagefindResult;
  readonly score: number;
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

  const found = await searchWords(resources, run, words);
  if (found.size > 0) return finish(resources, query, found, { dropped: [] });

  const correction = correctQuery(words, await resources.vocabulary());
  if (correction !== undefined) {
    const corrected = await searchWords(resources, run, queryWords(correction));
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

type Found = Map<string, Ranked>;
type Run = (words: readonly string[]) => Promise<Found>;

/** One search of Pagefind under the filters: empty when what it found has not these words. */
function createRun(pagefind: Pagefind, filters: Filters): Run {
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
async function searchWords(
  { lexicon }: Resources,
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
    const found = await searchWords(resources, run, [word]);
    if (found.size === 0) dropped.push(word);
    for (const [id, { result, score }] of found) {
      sums.set(id, { result, score: (sums.get(id)?.score ?? 0) + score });
    }
  }
  return finish(resources, '', sums, { ...more, dropped, partial: sums.size > 0 });
}

/**
 * Whether a result really has the words. When nothing matches, Pagefind falls back on the
 * longest indexed word that begins the query, which is rarely what was meant.
 */
async function hasWords(result: PagefindResult, words: readonly string[]): Promise<boolean> {
  const { raw_content, locations, meta } = await result.data();
  const content = raw_content.split(/\s+/);
  const found = [
    ...locations.flatMap((location) => queryWords(content[location] ?? '')),
    ...queryWords(meta['title'] ?? ''),
  ].map(foldAccents);
  return words.every((word) =>
    foldAccents(word)
      .split('-')
      .every((part) =>
        found.some((other) =>
          other
            .split('-')
            .concat(other)
            .some((piece) => sameStem(part, piece)),
        ),
      ),
  );
}

/** Whether two words share enough of their beginning to be forms of one: « épuisé », « épuisement ». */
function sameStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common += 1;
  if (common === a.length) return true; // what was typed begins the word
  return common >= Math.max(3, shorter - 4) && Math.max(a.length, b.length) - common <= 6;
}

async function finish(
  { pagefind }: Resources,
  query: string,
  found: ReadonlyMap<string, Ranked>,
  more: Pick<Search, 'dropped'> & Partial<Search>,
): Promise<Search> {
  const types = await kindsById(pagefind);
  const weight = (id: string) => KIND_WEIGHT[types.kind.get(id) ?? 'cadre'] ?? 1;
  const weighted = [...found.entries()]
    .map(([id, { result, score }]) => ({ id, result, score: score * weight(id) }))
    .sort(byScore);
  const ranked = await nearestFirst(weighted, query);
  return {
    total: ranked.length,
    counts: types.counts(ranked.map(({ id }) => id)),
    load: async (from, to) =>
      Promise.all(ranked.slice(from, to).map(async ({ result }) => toResult(await result.data()))),
    ...more,
  };
}

interface Candidate extends Ranked {
  readonly id: string;
}

const byScore = (a: Candidate, b: Candidate) => b.score - a.score || (a.id < b.id ? -1 : 1);

/** Moves up, among the best, the results that have the words of the query near one another. */
async function nearestFirst(candidates: Candidate[], query: string): Promise<Candidate[]> {
  const words = meaningfulWords(queryWords(query)).map(foldAccents);
  if (words.length < 2) return candidates;
  const best = await Promise.all(
    candidates.slice(0, REREAD).map(async (candidate) => {
      const { raw_content } = await candidate.result.data();
      const nearness = words.length / smallestSpan(queryWords(raw_content).map(foldAccents), words);
      return { ...candidate, score: candidate.score * (1 + NEAR_WEIGHT * words.length * nearness) };
    }),
  );
  return [...best.sort(byScore), ...candidates.slice(REREAD)];
}

/** How many words of a text it takes to have all of `words`; infinite when one is not there. */
export function smallestSpan(text: readonly string[], words: readonly string[]): number {
  const last = words.map(() => -1);
  let span = Infinity;
  for (const [position, word] of text.entries()) {
    for (const [index, wanted] of words.entries())
      if (sameStem(wanted, word)) last[index] = position;
    const start = Math.min(...last);
    if (start >= 0) span = Math.min(span, position - start + 1);
  }
  return span;
}

interface Facets {
  readonly kind: ReadonlyMap<string, Kind>;
  counts(ids: readonly string[]): Record<string, Record<string, number>>;
}

const facetsOf = new WeakMap<Pagefind, Promise<Facets>>();

/** The filter values of every result, read once from Pagefind's own filters. */
function kindsById(pagefind: Pagefind): Promise<Facets> {
  let facets = facetsOf.get(pagefind);
  if (!facets) facetsOf.set(pagefind, (facets = readFacets(pagefind)));
  return facets;
}

async function readFacets(pagefind: Pagefind): Promise<Facets> {
  const values = new Map<string, [string, string][]>();
  const kind = new Map<string, Kind>();
  for (const [name, counts] of Object.entries(await pagefind.filters())) {
    for (const value of Object.keys(counts)) {
      const { results } = await pagefind.search(null, { filters: { [name]: value } });
      for (const { id } of results) {
        const own = values.get(id);
        if (own) own.push([name, value]);
        else values.set(id, [[name, value]]);
        if (name === 'type' && isKind(value)) kind.set(id, value);
      }
    }
  }
  return {
    kind,
    counts: (ids) => {
      const counts: Record<string, Record<string, number>> = {};
      for (const id of ids) {
        for (const [name, value] of values.get(id) ?? []) {
          const group = (counts[name] ??= {});
          group[value] = (group[value] ?? 0) + 1;
        }
      }
      return counts;
    },
  };
}

function toResult(data: PagefindData): Result {
  const section = data.sub_results.find(
    ({ url, excerpt }) => url.includes('#') && excerpt.includes('<mark>'),
  );
  const inTitle = data.excerpt.includes('<mark>') ? undefined : section;
  return {
    url: data.url,
    type: data.meta['type'] ?? '',
    title: data.meta['title'] ?? '',
    facts: data.meta['facts'] ?? '',
    excerpt: (inTitle ?? section ?? data).excerpt,
    ...(section && { section: { title: section.title, url: section.url } }),
  };
}
