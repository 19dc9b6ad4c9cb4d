/** The words of many texts, for the index: a collection says the same ones over and over. */
import { RUN, wordsOf, type Word } from './words.ts';

const known = new Map<string, readonly Word[]>();

/** The words of a text, as `wordsOf` gives them; each run of letters is read once. */
export function repeatedWordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    let own = known.get(run);
    if (own === undefined) known.set(run, (own = wordsOf(run)));
    for (const { start, end, folded, key, stop } of own)
      words.push({ start: index + start, end: index + end, folded, key, stop });
  }
  return words;
}
