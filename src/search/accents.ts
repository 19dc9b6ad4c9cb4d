/** The site's words are compared without accents: a correction is shown with those of the fiches. Pure. */
import type { Result } from './results.ts';
import { wordsOf } from './words.ts';

/**
 * A corrected query as the fiches that it found write it; what `query` has stays as it was typed.
 * A word that none of them shows stays without accents.
 */
export function withAccents(
  corrected: string,
  query: string,
  results: readonly Pick<Result, 'title' | 'passage'>[],
): string {
  const typed = new Set(wordsOf(query).map(({ folded }) => folded));
  const written = new Map<string, string>();
  for (const { title, passage } of results) {
    const text = `${title} ${passage.map((piece) => piece.text).join('')}`;
    for (const { start, end, folded } of wordsOf(text))
      if (!written.has(folded)) written.set(folded, text.slice(start, end).toLowerCase());
  }
  let shown = '';
  let last = 0;
  for (const { start, end, folded } of wordsOf(corrected)) {
    const word = typed.has(folded) ? undefined : written.get(folded);
    shown += corrected.slice(last, start) + (word ?? corrected.slice(start, end));
    last = end;
  }
  return shown + corrected.slice(last);
}
