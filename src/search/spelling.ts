/** Corrections of typing errors, against the site's own words. Pure. */
import { foldAccents } from '../model/slug.ts';
import { editDistance } from '../model/suggest.ts';
import { repeatedWordsOf } from './repeated-words.ts';
import { bareKey, LONGEST_ACRONYM, withoutArticle, wordsOf, type Word } from './words.ts';

/** Folded words of the site, the most frequent first. */
export type Vocabulary = readonly string[];

const MIN_LENGTH = 4;

/** The words of the texts, the most frequent first; equals in alphabetical order. */
export const buildVocabulary = (texts: Iterable<string>): Vocabulary =>
  mostFrequentFirst(countWords(texts));

/** How often the texts say each word, added to `counts`. */
export function countWords(
  texts: Iterable<string>,
  counts = new Map<string, number>(),
): Map<string, number> {
  for (const text of texts)
    for (const { folded, key, stop } of repeatedWordsOf(text)) {
      const word = key.startsWith('=') ? bareKey(key) : folded; // « EHPADs » is « EHPAD »
      if (!stop && word.length >= MIN_LENGTH && !/\d/.test(word))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return counts;
}

/** Counted words, the most frequent first; equals in alphabetical order. */
export function mostFrequentFirst(counts: ReadonlyMap<string, number>): Vocabulary {
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
}

/**
 * The nearest word of the site, when `word` is not one; nothing when none is near. `most` errors
 * are forgiven: by default one, two in a long word. An article typed against a word is none.
 */
export function correct(word: string, vocabulary: Vocabulary, most = 2): string | undefined {
  const wanted = foldAccents(word);
  if (wanted.length < MIN_LENGTH || /\d/.test(wanted)) return undefined;
  const limit = Math.min(most, wanted.length <= 7 ? 1 : 2);
  const sound = soundOf(wanted);
  const unglued = withoutArticle(wanted);
  let best: string | undefined;
  let bestScore = Infinity;
  let bare: string | undefined;
  for (const [rank, candidate] of vocabulary.entries()) {
    if (candidate === wanted) return undefined;
    if (candidate === unglued) bare = candidate;
    if (Math.abs(candidate.length - wanted.length) > limit + 2) continue;
    const alike = soundOf(candidate) === sound;
    const distance = alike
      ? heardDistance(wanted, candidate)
      : editDistance(wanted, candidate, limit);
    // People seldom mistake the first letter: « préserver » is not « réserver ».
    if (distance > limit || (!alike && !candidate.startsWith(wanted[0]!))) continue;
    // A frequent word is likelier to be meant.
    const score = distance + rank / vocabulary.length / 2;
    if (score < bestScore) [best, bestScore] = [candidate, score];
  }
  return bare ?? best ?? split(wanted, vocabulary);
}

/** Words that sound alike are near, unless they are written quite otherwise. */
const MOST_OTHERWISE = 2;
const heardDistance = (wanted: string, candidate: string) =>
  editDistance(wanted, candidate, MOST_OTHERWISE) <= MOST_OTHERWISE ? 0.5 : Infinity;

/** Two words of the site written as one: « medecintraitant ». */
function split(wanted: string, vocabulary: Vocabulary): string | undefined {
  const known = new Set(vocabulary);
  for (let at = MIN_LENGTH; at <= wanted.length - MIN_LENGTH; at += 1)
    if (known.has(wanted.slice(0, at)) && known.has(wanted.slice(at)))
      return `${wanted.slice(0, at)} ${wanted.slice(at)}`;
  return undefined;
}

/** Letters that are heard alike, written alike: « cistite » and « cystite », « ofthalmo » and « ophtalmo ». */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/h/g, ''],
  [/y/g, 'i'],
  [/qu?|ck?|k/g, 'k'],
  [/eau|au/g, 'o'],
  [/ain|ein|in|im/g, 'in'],
  [/an|am|en|em/g, 'an'],
  [/ai|ei|ay|ey/g, 'e'],
  [/ss|sc|[cx](?=[eiy])/g, 's'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/(?:e?nt|e?s|ts?|x|e)$/, ''],
];

const sounds = new Map<string, string>();

function soundOf(word: string): string {
  let sound = sounds.get(word);
  if (sound === undefined) {
    sound = SOUNDS.reduce((text, [letters, heard]) => text.replace(letters, heard), word);
    sounds.set(word, sound);
  }
  return sound;
}

/** An acronym that no fiche has is not another one; a sentence typed in capitals has none. */
const isAcronym = ({ key, folded }: Word, query: string) =>
  key.startsWith('=') &&
  folded.length <= LONGEST_ACRONYM &&
  (!query.trim().includes(' ') || query !== query.toUpperCase());

/**
 * A query with its unknown words corrected, the others as typed; nothing when there is nothing to
 * correct. `unknown` tells how many errors are forgiven in each. Two words that only make sense as one (« télé consultation ») are joined.
 */
export function correctQuery(
  query: string,
  unknown: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): string | undefined {
  const words = wordsOf(query);
  const known = new Set(vocabulary);
  let corrected = '';
  let end = 0;
  let changed = false;
  for (let rank = 0; rank < words.length; rank += 1) {
    const word = words[rank]!;
    const next = words[rank + 1];
    let replacement: string | undefined;
    let last = word.end;
    if (next && (unknown.has(word.folded) || unknown.has(next.folded))) {
      const joined = word.folded + next.folded;
      if (known.has(joined)) [replacement, last] = [joined, next.end];
    }
    if (replacement === undefined && unknown.has(word.folded) && !isAcronym(word, query))
      replacement = correct(word.folded, vocabulary, unknown.get(word.folded));
    if (replacement === undefined) continue;
    if (last !== word.end) rank += 1;
    corrected += query.slice(end, word.start) + replacement;
    end = last;
    changed = true;
  }
  return changed ? (corrected + query.slice(end)).trim() : undefined;
}
