/**
 * A French query in, ranked results out. Runs the same in the page and in the terminal: it is given
 * an index, and knows neither the DOM nor the file system.
 */
import type { Kind } from '../model/kinds.ts';
import { correctedQuery, refuseDamage } from './corrections.ts';
import { applyFilters, hasValue, type Counts, type Filters } from './facets.ts';
import { findPlaces, type NamedPlace } from './find-places.ts';
import { preferencesOf } from './intents.ts';
import { matchSegments, type Match, type Unknown } from './matching.ts';
import { rank, withAnswers, type Ranked } from './ranking.ts';
import { answersTo, thingsOf } from './requests.ts';
import { resultOf, type Result } from './results.ts';
import type { SearchIndex } from './search-index.ts';
import { lookAgain } from './second-look.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { RANK } from './weights.ts';
import { isInfinitive, wordsOf } from './words.ts';

export interface Search {
  readonly total: number;
  /** Loads results `from` to `to`, in order. */
  readonly load: (from: number, to: number) => Promise<Result[]>;
  /** How many results each filter value would leave. */
  readonly counts: Counts;
  /** How many results there would be without the filters. */
  readonly unfiltered: number;
  /** A corrected query to offer. */
  readonly suggestion?: string;
  /** Set when the correction was searched because the query as typed finds nothing. */
  readonly corrected?: boolean;
  /** Words left out because nothing has them. */
  readonly dropped: readonly string[];
  /** Set when no fiche has all the words: those that have most are given. */
  readonly partial: boolean;
  /** Places that the query names, to offer as filters: their fiches come first. */
  readonly places: readonly NamedPlace[];
}

/** What is asked of an index besides words. */
interface Asked {
  readonly index: SearchIndex;
  readonly filters: Filters;
  readonly places: readonly NamedPlace[];
  readonly prefers: (kind: Kind) => number;
}

/** Searches. An empty query with filters lists everything that they keep. */
export async function search(
  index: SearchIndex,
  query: string,
  filters: Filters = {},
): Promise<Search> {
  const { places, rest } = findPlaces(query, index.lexicon.places);
  const asked: Asked = { index, filters, places, prefers: preferencesOf(query) };
  const isPlaceOnly = places.length > 0 && wordsOf(rest).every(({ stop }) => stop);
  const segments = isPlaceOnly ? [] : segmentsOf(rest, await index.phrases(rest));
  if (segments.length === 0) return list(asked);

  const matches = await matchSegments(index, segments);
  const unknown = matches.flatMap((match) => match.unknown);
  await refuseDamage(index, unknown);
  // The beginning of a word may be a word being typed: by itself it calls for no correction.
  if (unknown.every(({ like }) => like === 'beginning')) return find(asked, segments, matches);
  // A verb that the site has not is likelier to be another verb than a mistake.
  const errorsIn = ({ word, like }: Unknown) => (like === 'nothing' && !isInfinitive(word) ? 2 : 1);
  const forgiven = new Map(unknown.map((one) => [one.word, errorsIn(one)]));
  const suggestion = await correctedQuery(index, rest, forgiven);
  if (suggestion === undefined) return find(asked, segments, matches);
  const meant = segmentsOf(suggestion, await index.phrases(suggestion));
  return {
    ...(await find(asked, meant, await matchSegments(index, meant))),
    suggestion: [suggestion, ...places.map(({ label }) => label)].join(' ').replace(/\s+/g, ' '),
    corrected: true,
  };
}

/** Everything that the filters keep; with places, what is there. */
function list(asked: Asked): Search {
  const { index, places } = asked;
  const all = Array.from({ length: index.size }, (_, document) => document);
  const there = places.length > 0 ? all.filter((document) => isThere(asked, document)) : all;
  const hits = new Map(there.map((document) => [document, { worth: 1, blocks: 1 }]));
  const everything: Match = {
    hits,
    own: hits,
    sort: 'word',
    marks: [],
    length: 1,
    unknown: [],
  };
  const ranked = rank(index, [everything], () => 1);
  const { kept, counts } = applyFilters(index.filters, ranked, asked.filters);
  return answer(asked, kept, { counts, unfiltered: ranked.length, marks: [], dropped: [] });
}

async function find(
  asked: Asked,
  segments: readonly Segment[],
  matches: readonly Match[],
): Promise<Search> {
  const { index, filters, places, prefers } = asked;
  const boost = (document: number) =>
    prefers(index.kindOf(document)) * (isThere(asked, document) ? RANK.place : 1);
  const ranked = withAnswers(
    rank(index, matches, boost),
    await answersOf(index, segments),
    (document) => places.length === 0 || isThere(asked, document),
  );
  const { kept, counts } = applyFilters(index.filters, ranked, filters);
  return answer(asked, await lookAgain(index, kept, segments), {
    counts,
    unfiltered: ranked.length,
    marks: matches.map(({ marks }) => marks),
    dropped: matches.flatMap(({ hits, unknown }) =>
      hits.size === 0 ? unknown.map(({ word }) => word) : [],
    ),
  });
}

/** What documents are worth by the requests that resemble a query. */
async function answersOf(index: SearchIndex, segments: readonly Segment[]) {
  const things = thingsOf(segments);
  return answersTo(things, await index.requests(things), index.lexicon.wordings);
}

const isThere = ({ index, places }: Asked, document: number) =>
  places.some(({ filter, value }) => hasValue(index.filters, document, filter, [value]));

function answer(
  { index, filters, places }: Asked,
  kept: readonly Ranked[],
  found: Pick<Search, 'counts' | 'unfiltered' | 'dropped'> & {
    readonly marks: readonly (readonly string[])[];
  },
): Search {
  const { marks, ...rest } = found;
  return {
    ...rest,
    total: kept.length,
    partial: kept.length > 0 && !kept.some(({ whole }) => whole),
    places: places.filter(({ filter, value }) => !filters[filter]?.includes(value)),
    load: (from, to) =>
      Promise.all(kept.slice(from, to).map(({ document }) => resultOf(index, document, marks))),
  };
}
