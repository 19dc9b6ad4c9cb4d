/** Cuts a query into what it is about: phrases of the field, and the words between them. Pure. */
import type { Phrases } from './phrases.ts';
import { acronymKey, FIELD, phraseKey, wordsOf, type Word } from './words.ts';

export interface Segment {
  /** The words as typed, folded, stop words left out. */
  readonly words: readonly Word[];
  /** The concepts that they name. */
  readonly concepts: readonly number[];
}

/** The longest phrase that is looked for in a query, in words. */
const MAX_PHRASE = 8;

/** The segments of a query, in order; the longest phrases win. */
export function segmentsOf(query: string, phrases: Phrases): Segment[] {
  const words = wordsOf(query);
  const telling = words.filter(({ stop }) => !stop);
  const taken = new Map<Word, Segment>();
  // First with the stop words, which some phrases hold (« pas de médecin »), then across them.
  for (const list of [words, telling]) {
    for (let start = 0; start < list.length;) {
      const length = phraseLength(list, start, phrases, taken);
      if (length > 0) {
        const own = list.slice(start, start + length);
        const segment = { words: own, concepts: conceptsOf(own, phrases) };
        for (const word of own) taken.set(word, segment);
      }
      start += Math.max(length, 1);
    }
  }
  const segments = words.flatMap((word) => {
    const segment = taken.get(word);
    if (segment) return segment.words[0] === word ? segment : [];
    return word.stop ? [] : { words: [word], concepts: [] };
  });
  // A sentence that is about nothing finds nothing, rather than everything.
  if (segments.length === 0) return words.map((word) => ({ words: [word], concepts: [] }));
  return withoutTheField(segments);
}

/** How many words from `start` make a known phrase; a single stop word never does. */
function phraseLength(
  list: readonly Word[],
  start: number,
  phrases: Phrases,
  taken: ReadonlyMap<Word, unknown>,
): number {
  for (let length = Math.min(MAX_PHRASE, list.length - start); length > 0; length -= 1) {
    const words = list.slice(start, start + length);
    if (words.some((word) => taken.has(word)) || (length === 1 && words[0]!.stop)) continue;
    if (conceptsOf(words, phrases).length > 0) return length;
  }
  return 0;
}

function conceptsOf(words: readonly Word[], phrases: Phrases): readonly number[] {
  const keys =
    words.length === 1
      ? [words[0]!.key, acronymKey(words[0]!.folded)]
      : [words.map(({ key }) => phraseKey(key)).join(' ')];
  const found = keys.flatMap((key) => (Object.hasOwn(phrases, key) ? phrases[key]! : []));
  return [...new Set(found)];
}

/** Leaves out what every fiche is about, unless nothing else is asked. */
function withoutTheField(segments: readonly Segment[]): Segment[] {
  const others = segments.filter(({ words }) => words.length > 1 || words[0]!.folded !== FIELD);
  return others.length > 0 ? others : [...segments];
}
