/** Cuts a query into what it is about: terms of the field, and the words between them. */
import { foldAccents } from '../model/slug.ts';
import type { Lexicon } from './lexicon.ts';

export interface Segment {
  /** The words as typed. */
  readonly words: readonly string[];
  /** Other ways of saying them, each as its words. */
  readonly alternatives: readonly (readonly string[])[];
}

/** Most other wordings of one segment: each costs a search. */
const MAX_ALTERNATIVES = 4;
/** The longest term that is looked for in a query, in words. */
const MAX_TERM_WORDS = 8;

/** The segments of a query, in order; the longest terms win. */
export function segmentsOf(words: readonly string[], lexicon: Lexicon): Segment[] {
  const terms = termsOf(lexicon);
  const folded = words.map(foldAccents);
  const segments: Segment[] = [];
  for (let start = 0; start < words.length;) {
    let length = Math.min(MAX_TERM_WORDS, words.length - start);
    while (length > 1 && !terms.has(folded.slice(start, start + length).join(' '))) length -= 1;
    const term = folded.slice(start, start + length).join(' ');
    segments.push({
      words: words.slice(start, start + length),
      alternatives: [...(terms.get(term) ?? [])]
        .slice(0, MAX_ALTERNATIVES)
        .map((alternative) => alternative.split(' ')),
    });
    start += length;
  }
  return segments;
}

const read = new WeakMap<Lexicon, Map<string, Set<string>>>();

/** From each term to the other ways of saying it: synonyms first, then the glossary, then families. */
function termsOf(lexicon: Lexicon): Map<string, Set<string>> {
  const known = read.get(lexicon);
  if (known) return known;
  const terms = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    if (from === to) return;
    const others = terms.get(from);
    if (others) others.add(to);
    else terms.set(from, new Set([to]));
  };
  for (const { from, to } of lexicon.arrows)
    for (const term of from) for (const other of to) add(term, other);
  for (const group of [...lexicon.groups, ...lexicon.families])
    for (const term of group) for (const other of group) add(term, other);
  read.set(lexicon, terms);
  return terms;
}
