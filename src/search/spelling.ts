/** Corrections of typing errors, against the site's own words. */
import { foldAccents } from '../model/slug.ts';
import { editDistance } from '../model/suggest.ts';
import { plainText, withoutElision } from './normalise.ts';

/** Folded words of the site, the most frequent first. */
export type Vocabulary = readonly string[];

const MIN_LENGTH = 4;

/** The words of the texts, the most frequent first; equals in alphabetical order. */
export function buildVocabulary(texts: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const raw of plainText(text)
      .toLowerCase()
      .split(/[^\p{L}'-]+/u)) {
      for (const part of raw.split('-')) {
        const word = foldAccents(withoutElision(part.replace(/^'+|'+$/g, '')));
        if (word.length >= MIN_LENGTH && !word.includes("'"))
          counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
}

/** The nearest word of the site, when `word` is not one; nothing when none is near. */
export function correct(word: string, vocabulary: Vocabulary): string | undefined {
  const wanted = foldAccents(word);
  if (wanted.length < MIN_LENGTH || /[\d']/.test(wanted)) return undefined;
  const limit = wanted.length <= 7 ? 1 : 2;
  let best: string | undefined;
  let bestScore = Infinity;
  for (const [rank, candidate] of vocabulary.entries()) {
    if (candidate === wanted) return undefined;
    const distance = editDistance(wanted, candidate, limit);
    if (distance > limit) continue;
    // A frequent word, and one that begins alike, are likelier to be meant.
    const score =
      distance + (candidate.startsWith(wanted[0]!) ? 0 : 0.5) + rank / vocabulary.length / 2;
    if (score < bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** A query with its unknown words corrected; nothing when there is nothing to correct. */
export function correctQuery(words: readonly string[], vocabulary: Vocabulary): string | undefined {
  const corrected = words.map((word) =>
    word
      .split('-')
      .map((part) => correct(part, vocabulary) ?? part)
      .join('-'),
  );
  return corrected.some((word, index) => word !== words[index]) ? corrected.join(' ') : undefined;
}
