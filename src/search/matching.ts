/** The documents of a segment: the words as typed, their relatives, and what means the same. */
import { addRelatives, merge, together, type Hit, type Hits } from './hits.ts';
import type { SearchIndex } from './search-index.ts';
import type { Segment } from './segments.ts';
import { isLight } from './stop-words.ts';
import { rootOf, stemOf } from './stem.ts';
import { termOfKey, termOfRoot } from './terms.ts';
import { WORDING } from './weights.ts';
import { acronymKey, bareKey, FIELD, familyMark, isInfinitive, type Word } from './words.ts';

/**
 * What is asked: a term that the glossary or the editors know, a word that any sentence may hold
 * (« répondre » says less than what is answered), a number, or another word.
 */
export type Sort = 'term' | 'light' | 'number' | 'word';

export interface Match {
  readonly hits: Hits;
  /** Those that have it as it is asked, and not only what it leads to. */
  readonly own: Hits;
  /** The keys, and the phrases as keys joined by spaces, to mark in a passage. */
  readonly marks: readonly string[];
  readonly sort: Sort;
  /** How many words say it, at most: an acronym counts for its long form. */
  readonly length: number;
  /** Words that no document has as typed, and what resembles them. */
  readonly unknown: readonly Unknown[];
}

/** A word that no document has as typed: some have its relatives, some what it begins, or none. */
export interface Unknown {
  readonly word: string;
  readonly like: 'relatives' | 'beginning' | 'nothing';
}

/** From so many results on, a query's own words suffice. */
export const ENOUGH = 3;
/** Shorter beginnings would stand for anything. */
const MIN_BEGINNING = 3;
const MAX_COMPLETIONS = 12;

/** Searches the segments of a query; those that lead to the same idea are one. */
export async function matchSegments(
  index: SearchIndex,
  segments: readonly Segment[],
): Promise<Match[]> {
  const matches = await Promise.all(segments.map((segment) => matchSegment(index, segment)));
  const merged: Match[] = [];
  const known = new Map<number, number>();
  for (const [at, match] of matches.entries()) {
    const { concepts } = segments[at]!;
    const same = concepts.map((concept) => known.get(concept)).find((rank) => rank !== undefined);
    const rank = same ?? merged.length;
    merged[rank] = same === undefined ? match : both(merged[same]!, match);
    for (const concept of concepts) if (!known.has(concept)) known.set(concept, rank);
  }
  return merged;
}

function both(one: Match, other: Match): Match {
  const join = (hits: Hits, others: Hits) => {
    const joined = new Map(hits);
    merge(joined, others, 1);
    return joined;
  };
  return {
    ...one,
    hits: join(one.hits, other.hits),
    own: join(one.own, other.own),
    marks: [...new Set([...one.marks, ...other.marks])],
    unknown: [...one.unknown, ...other.unknown],
  };
}

/** Searches a segment. */
async function matchSegment(index: SearchIndex, segment: Segment): Promise<Match> {
  const isPhrase = segment.words.length > 1;
  const telling = segment.words.filter(
    ({ stop, folded }) => !(stop && isPhrase) && !(isPhrase && folded === FIELD),
  );
  const [words, concepts] = await Promise.all([
    Promise.all(telling.map((word) => matchWord(index, word, segment.concepts.length === 0))),
    Promise.all(segment.concepts.map((rank) => index.concept(rank))),
  ]);
  const typed = isPhrase
    ? together(words.map(({ hits }) => hits))
    : (words[0]?.hits ?? new Map<number, Hit>());
  const own = new Map(typed);
  for (const { exact, hits } of concepts) if (exact) merge(own, hits, 1);
  const hits = new Map(own);
  // What the reader's own words do not find, what they lead to may; else it comes after.
  const share = own.size < ENOUGH ? WORDING.synonymAlone : WORDING.synonym;
  for (const { exact, hits: meant } of concepts) if (!exact) merge(hits, meant, share);
  const isKnown = concepts.some((concept) => concept.hits.size > 0);
  return {
    hits,
    own,
    sort: isPhrase ? (isKnown ? 'term' : 'word') : sortOf(telling[0], isKnown),
    marks: [...words.flatMap(({ marks }) => marks), ...concepts.flatMap(({ forms }) => forms)],
    length: Math.max(
      words.length,
      ...concepts.flatMap(({ exact, forms }) =>
        exact ? forms.map((form) => form.split(' ').length) : [],
      ),
    ),
    unknown: isKnown ? [] : words.flatMap(({ unknown }) => unknown),
  };
}

function sortOf(word: Word | undefined, isKnown: boolean): Sort {
  if (word === undefined || isLight(word.folded)) return 'light';
  if (isKnown) return 'term';
  return /^\d+$/.test(word.folded) ? 'number' : 'word';
}

/** A word: as typed, else in other forms, else as the beginning of others. */
async function matchWord(index: SearchIndex, word: Word, mayBegin: boolean): Promise<Match> {
  const stem = bareKey(word.key);
  const root = rootOf(stem);
  const keys = [stem, acronymKey(word.folded)];
  const [family, ...own] = await Promise.all([
    root === undefined ? new Map<number, Hit>() : index.hits(termOfRoot(root)),
    ...keys.map((key) => index.hits(termOfKey(key))),
  ]);
  const hits = new Map<number, Hit>();
  for (const found of own) merge(hits, found, 1);
  const isExact = hits.size > 0;
  addRelatives(
    hits,
    family,
    isInfinitive(word.folded) ? WORDING.verb : isExact ? WORDING.relative : WORDING.relativeAlone,
  );
  if (hits.size === 0 && root !== undefined)
    for (const key of await onlyRelatives(index, root))
      merge(hits, await index.hits(termOfKey(key)), WORDING.relativeAlone);
  const marks = [...keys, ...(root === undefined ? [] : [familyMark(root)])];
  const match = { hits, own: hits, length: 1, sort: 'word' as const, marks };
  if (hits.size > 0)
    return {
      ...match,
      unknown: isExact || word.stop ? [] : [{ word: word.folded, like: 'relatives' }],
    };
  const completions = mayBegin && !word.stop ? await completionsOf(index, word.folded) : [];
  for (const key of completions) merge(hits, await index.hits(termOfKey(key)), WORDING.completion);
  return {
    ...match,
    marks: completions,
    unknown: word.stop
      ? []
      : [{ word: word.folded, like: hits.size > 0 ? 'beginning' : 'nothing' }],
  };
}

/** The stems of a root that has no term of its own: no two words of the texts share it. */
async function onlyRelatives(index: SearchIndex, root: string): Promise<string[]> {
  const stems = (await index.vocabulary([root])).map(stemOf);
  return [...new Set(stems.filter((stem) => rootOf(stem) === root))];
}

/** The stems of the most frequent words that begin so. */
async function completionsOf(index: SearchIndex, beginning: string): Promise<string[]> {
  if (beginning.length < MIN_BEGINNING) return [];
  const vocabulary = await index.vocabulary([beginning]);
  const words = vocabulary.filter((word) => word.startsWith(beginning));
  return [...new Set(words.slice(0, MAX_COMPLETIONS).map(stemOf))];
}
