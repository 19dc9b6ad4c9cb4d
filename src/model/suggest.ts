import { foldAccents } from './slug.ts';

/** Edit distance with transpositions (optimal string alignment), stopped once above `limit`. */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, beforeLast[j - 2]! + 1);
      }
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/**
 * The one of `choices` that someone who wrote `word` most likely meant, or nothing.
 * Accents and case are free; otherwise a third of the letters may differ, or one text may
 * begin the other.
 */
export function suggest(word: string, choices: Iterable<string>): string | undefined {
  const wanted = foldAccents(word).trim();
  if (!wanted) return undefined;
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { choice: string; score: number } | undefined;
  for (const choice of choices) {
    const folded = foldAccents(choice);
    let score = editDistance(wanted, folded, limit);
    if (
      score > limit &&
      wanted.length >= 4 &&
      (folded.startsWith(wanted) || wanted.startsWith(folded))
    ) {
      score = limit + 0.5;
    }
    if (score <= limit + 0.5 && (!best || score < best.score)) best = { choice, score };
  }
  return best?.choice;
}
