/** Whether, and how closely, a text has the words of a query. */
import { foldAccents } from '../model/slug.ts';
import { queryWords } from './normalise.ts';
import type { PagefindResult } from './pagefind.ts';

/**
 * Whether a result really has the words. When nothing matches, Pagefind falls back on the
 * longest indexed word that begins the query, which is rarely what was meant.
 */
export async function hasWords(result: PagefindResult, words: readonly string[]): Promise<boolean> {
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

/** Whether `word` may be a form of what was typed: « épuisé » of « épuisement », not « venir » of « Vénissieux ». */
export function sameStem(typed: string, word: string): boolean {
  let common = 0;
  while (common < Math.min(typed.length, word.length) && typed[common] === word[common])
    common += 1;
  if (common === typed.length) return true; // what was typed begins the word
  const enough = Math.max(Math.min(3, word.length), Math.ceil(typed.length * 0.55));
  return common >= enough && word.length - common <= 6;
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
